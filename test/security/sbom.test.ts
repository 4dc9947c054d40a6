import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  dev?: boolean;
  license?: string;
}

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

test('sbom.cdx.json lists exactly what package-lock.json brings with the program; "npm run sbom" writes it', () => {
  const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
  const locked = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`);
  const bom = read('sbom.cdx.json') as { components: { name: string; version: string; hashes?: unknown[] }[] };
  expect(new Set(bom.components.map(({ name, version }) => `${name}@${version}`))).toEqual(new Set(locked));
  for (const { name, hashes } of bom.components) expect(hashes, name).toHaveLength(1);
});

test('sbom.cdx.json holds nothing of the machine that wrote it', () => {
  const text = readFileSync(new URL('../../sbom.cdx.json', import.meta.url), 'utf8');
  expect(text).not.toMatch(/serialNumber|timestamp|file:|"\/|https?:\/\/(?!cyclonedx\.org)/);
});
