/**
 * `node bin/run.mjs bench/growth.ts [few] [many]`: processor time per request (program and database, nothing remembered) at 5,000 and at 200,000
 * offers with their groups, in one run (quality.md, growth: at most 3 times, aim 1.3).
 */
import { databaseUrl, examplePages } from './lib/example-pages.ts';
import { type Measured, measure } from './lib/load.ts';
import { newFolder, removeFolder, startProgram } from './lib/program.ts';
import { growShelf } from './lib/shelf.ts';
import { asTable } from './lib/table.ts';

const [few, many] = [Number(process.argv[2] ?? 5000), Number(process.argv[3] ?? 200_000)];
const dataDir = newFolder();
const program = await startProgram({ PAGE_CACHE_MS: '0' }, dataDir);
const rows: Record<string, Record<string, string | number>> = {};
const before = await all(few);
const after = await all(many);
for (const [name, small] of Object.entries(before)) {
  const large = after[name];
  if (!large) continue;
  rows[name] = {
    [`${few} offers, ms`]: small.cpuMs.toFixed(2),
    [`${many} offers, ms`]: large.cpuMs.toFixed(2),
    ratio: (large.cpuMs / small.cpuMs).toFixed(2),
    'p97, ms': `${small.p97} -> ${large.p97}`,
  };
}
await program.stop();
removeFolder(dataDir);
console.log('Bar: ratio at most 3 (aim 1.3).\n');
console.log(asTable(rows, 'page'));
process.exit(0);

async function all(offers: number): Promise<Record<string, Measured>> {
  await growShelf(databaseUrl(dataDir, 'owner'), offers);
  const measured: Record<string, Measured> = {};
  for (const [name, path] of Object.entries(await examplePages(dataDir))) {
    const load = { url: `${program.url}${path}`, connections: 1, pids: [program.pid] };
    await measure({ ...load, requests: 5 });
    measured[name] = await measure({ ...load, requests: 30 });
  }
  return measured;
}
