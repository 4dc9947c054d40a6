/**
 * `node bin/run.mjs bench/web.ts [offers]`: processor time per request of public pages (program and database), beside a bare Fastify server that
 * sends the same statements and a string of the same bytes, in one run (quality.md, public pages). "Miss": nothing is remembered; "hit": what
 * visitors see alike is kept for a second (docs/adr/0009).
 */
import { startBare } from './lib/bare.ts';
import { databaseUrl, examplePages } from './lib/example-pages.ts';
import { type Measured, measure } from './lib/load.ts';
import { type Answered, oneByOne, percentile } from './lib/one-by-one.ts';
import { newFolder, removeFolder, startProgram } from './lib/program.ts';
import { growShelf } from './lib/shelf.ts';
import { statementsOf } from './lib/statements.ts';
import { asTable } from './lib/table.ts';

const OFFERS = Number(process.argv[2] ?? 5000);
const CONNECTIONS = 8;
const dataDir = newFolder();
const rows: Record<string, Record<string, string | number>> = {};
let program = await startProgram({ PAGE_CACHE_MS: '0' }, dataDir);
const offers = await growShelf(databaseUrl(dataDir, 'owner'), OFFERS);
const paths = await examplePages(dataDir);
const captured = await statementsOf(databaseUrl(dataDir, 'app'), Object.values(paths));
const bare = await startBare(dataDir, captured);

for (const [index, [name, path]] of Object.entries(paths).entries()) {
  console.error(`${name}, nothing remembered ...`);
  const sql = await at(`${bare.url}/page/${index}`, 300);
  const miss = await at(`${program.url}${path}`, 300);
  const packed = await at(`${program.url}${path}`, 300, 'br');
  rows[name] = {
    kB: ((captured[path]?.bytes ?? 0) / 1000).toFixed(1),
    statements: captured[path]?.statements.length ?? 0,
    'bare + SQL, ms': sql.cpuMs.toFixed(2),
    'miss, ms': miss.cpuMs.toFixed(2),
    'miss / bare': ratio(miss, sql),
    'miss packed / bare': ratio(packed, sql),
    'p95, ms': percentile((await alone(`${program.url}${path}`)).times, 95),
  };
}
await program.stop();
program = await startProgram({}, dataDir);
for (const [index, [name, path]] of Object.entries(paths).entries()) {
  console.error(`${name}, remembered ...`);
  const string = await at(`${bare.url}/string/${index}`, 2000);
  const hit = await at(`${program.url}${path}`, 2000);
  const packed = await at(`${program.url}${path}`, 2000, 'br');
  Object.assign(rows[name] ?? {}, {
    'bare string, ms': string.cpuMs.toFixed(3),
    'hit / string': ratio(hit, string),
    'hit packed / string': ratio(packed, string),
  });
}
await program.stop();
removeFolder(dataDir);
console.log(`${offers} offers. Bars: miss / bare at most 3 (aim 2), hit / string at most 1.3, p95 below 30 ms.\n`);
console.log(asTable(rows, 'page'));
process.exit(0);

/** Warmed up first; a page that costs more than 50 ms is asked less often. Answers other than 2xx make the measurement worthless, so they stop it. */
async function at(url: string, requests: number, encoding = 'identity'): Promise<Measured> {
  const load = { url, connections: CONNECTIONS, headers: { 'accept-encoding': encoding }, pids: [program.pid, bare.pid] };
  const warm = await measure({ ...load, requests: 40 });
  const measured = await measure({ ...load, requests: warm.cpuMs > 50 ? 40 : requests });
  if (measured.refused > 0) throw new Error(`${url}: ${measured.refused} answers were refused`);
  return measured;
}

/** As one visitor after the other, not with eight at once. */
function alone(url: string): Promise<Answered> {
  return oneByOne(url, [], { least: 100, ms: 2000 });
}

function ratio(one: Measured, limit: Measured): string {
  return (one.cpuMs / limit.cpuMs).toFixed(2);
}
