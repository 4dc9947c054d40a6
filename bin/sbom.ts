/**
 * npm run sbom: lists every package that runs with the program, with its hash and licence, in sbom.cdx.json (CycloneDX 1.5). With --check it
 * writes nothing and fails when the list is not that of package-lock.json. Fails on a licence that is not free.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const root = fileURLToPath(new URL('..', import.meta.url));
const FILE = join(root, 'sbom.cdx.json');

/** Free licences (SPDX) of what is here today. Another one is looked at by a person before it is added. */
const free = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'EUPL-1.2',
    'ISC',
    'MIT',
    'MIT-0',
    'MPL-2.0',
  ],
  ...['OFL-1.1', 'PostgreSQL', 'Python-2.0', 'Unlicense', 'Zlib'],
]);

/** Packages that say nothing in their package.json, with the licence of their file LICENSE, which a person has read. */
const read = new Map([['png-js@2.0.0', 'MIT']]);

const Licence = z.union([
  z.object({ license: z.object({ id: z.string().optional(), name: z.string().optional() }) }),
  z.object({ expression: z.string() }),
]);
const Component = z.looseObject({
  'bom-ref': z.string(),
  name: z.string(),
  version: z.string(),
  licenses: z.array(Licence).optional(),
});
const Lock = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional(), dev: z.boolean().optional() })),
});
const Bom = z.looseObject({
  metadata: z.looseObject({ component: z.looseObject({}) }),
  components: z.array(Component),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});

const text = `${JSON.stringify(stable(listed()), null, 1)}\n`;
const faults = [...unfree(text), ...(process.argv.includes('--check') ? differences(text) : [])];
for (const fault of faults) console.error(fault);
if (faults.length === 0 && !process.argv.includes('--check')) writeFileSync(FILE, text);
console.log(`sbom.cdx.json: ${JSON.parse(text).components.length} packages, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;

/**
 * What npm knows from the lock file alone, so that it is the same on every system. Its own "--omit dev" also leaves out what runs with the
 * program when something for development asks for it too, so the lock file decides.
 */
function listed(): z.infer<typeof Bom> {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const bom = Bom.parse(
    JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64e6 })),
  );
  const runs = running();
  const components = bom.components.filter(({ name, version }) => runs.has(`${name}@${version}`));
  const refs = new Set(components.map((one) => one['bom-ref']));
  const dependencies = bom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map((one) => ({ ...one, dependsOn: one.dependsOn?.filter((ref) => refs.has(ref)) ?? [] }));
  return { ...bom, components, dependencies };
}

/** Name and version of every package that is installed without those for development. */
function running(): Set<string> {
  const { packages } = Lock.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const installed = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
  return new Set(installed.map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`));
}

/** Without number, moment, tool and folder: only a change of packages changes the file. */
function stable({ serialNumber: _, ...bom }: z.infer<typeof Bom>): object {
  const { timestamp: _when, tools: _tools, component, ...metadata } = bom.metadata;
  const byRef = <T>(list: T[], ref: (of: T) => string) => list.sort((a, b) => (ref(a) < ref(b) ? -1 : 1));
  return {
    ...bom,
    metadata: { ...metadata, component: { ...component, name: 'opgroeiplein', type: 'application' } },
    components: byRef(bom.components, (one) => one['bom-ref']).map(
      ({ properties: _path, externalReferences: _address, ...one }) => one,
    ),
    dependencies: byRef(bom.dependencies, (one) => one.ref).map((one) => ({ ...one, dependsOn: one.dependsOn?.sort() })),
  };
}

/** Packages of which no offered licence is free. */
function unfree(bom: string): string[] {
  return Bom.parse(JSON.parse(bom)).components.flatMap(({ name, version, licenses = [] }) => {
    const said = licenses.map((one) => ('expression' in one ? one.expression : (one.license.id ?? one.license.name ?? '')));
    const known = read.get(`${name}@${version}`);
    const offered = said.length === 0 && known ? [known] : said;
    return offered.length > 0 && offered.every(isFree)
      ? []
      : [`${name}: its licence (${offered.join(', ') || 'none'}) is not known as free`];
  });
}

/** An SPDX expression of names with AND and OR; one of the choices is enough. */
function isFree(expression: string): boolean {
  return expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((id) => free.has(id.trim())));
}

function differences(now: string): string[] {
  return readFileSync(FILE, 'utf8') === now ? [] : ['sbom.cdx.json is not what package-lock.json says: run "npm run sbom"'];
}
