/**
 * `node bin/run.mjs bench/growth.ts [few] [many]`: processor time per request (program and database, nothing remembered) at 5,000 and at 20,000
 * offers (or at 200,000, when asked) with their groups, in one run (quality.md, growth: at most 3 times, aim 1.3).
 */
import { databaseUrl, examplePages } from './lib/example-pages.ts';
import { type Answered, oneByOne, percentile } from './lib/one-by-one.ts';
import { newFolder, removeFolder, startProgram } from './lib/program.ts';
import { growShelf } from './lib/shelf.ts';
import { asTable } from './lib/table.ts';

const [few, many] = [Number(process.argv[2] ?? 5000), Number(process.argv[3] ?? 20_000)];
const dataDir = newFolder();
const program = await startProgram({ PAGE_CACHE_MS: '0' }, dataDir);
const rows: Record<string, Record<string, string | number>> = {};
const before = await all(few);
const after = await all(many);
for (const [name, small] of Object.entries(before)) {
  const large = after[name];
  if (!large) continue;
  const p95 = [small, large].map(({ times }) => percentile(times, 95));
  rows[name] = {
    [`${few} offers, ms`]: small.cpuMs.toFixed(2),
    [`${many} offers, ms`]: large.cpuMs.toFixed(2),
    ratio: (large.cpuMs / small.cpuMs).toFixed(2),
    'p95, ms': p95.join(' -> '),
  };
}
await program.stop();
removeFolder(dataDir);
console.log('Bar: ratio at most 3 (aim 1.3).\n');
console.log(asTable(rows, 'page'));
process.exit(0);

async function all(offers: number): Promise<Record<string, Answered>> {
  await growShelf(databaseUrl(dataDir, 'owner'), offers);
  const measured: Record<string, Answered> = {};
  for (const [name, path] of Object.entries(await examplePages(dataDir))) {
    const url = `${program.url}${path}`;
    await oneByOne(url, [program.pid], { least: 10, ms: 0 });
    measured[name] = await oneByOne(url, [program.pid]);
  }
  return measured;
}
