/**
 * `node bin/run.mjs bench/search.ts [few] [many]`: list, filter and search at 5,000 and at 20,000 offers (or at 200,000, when asked) with varied
 * texts, in one run: processor time per request (program and database, nothing remembered), the time until the answer as the server itself
 * measures it, beside MiniSearch in memory (search alone, no HTTP) and beside a bare server that sends the same statements and a string of
 * as many bytes. Tells too how long reading the whole shelf takes, and what others wait meanwhile.
 */
import { startBare } from './lib/bare.ts';
import { databaseUrl } from './lib/example-pages.ts';
import { oneByOne, percentile } from './lib/one-by-one.ts';
import { miniSearch } from './lib/peer.ts';
import { newFolder, removeFolder, startProgram } from './lib/program.ts';
import { reading } from './lib/reading.ts';
import { ServerTimes } from './lib/server-times.ts';
import { growShelf } from './lib/shelf.ts';
import { statementsOf } from './lib/statements.ts';
import { asTable } from './lib/table.ts';

type Row = Record<string, string | number>;

const PEER_SECONDS = 100;
const questions = ['mijn zoon van 9 wordt gepest', 'driftbuijen kind van 3', 'weerbaarheidstraining groep 7'];
const ask = (query: string) => `/api/v1/offers?limit=12${query}`;
const asked = (question: string, more = '') => ask(`&q=${encodeURIComponent(question)}${more}`);
const cases: Record<string, string[]> = {
  list: [ask('')],
  'list, soonest': [ask('&sort=soonest')],
  filter: [ask('&theme=resilience&age=110&form=group')],
  search: questions.map((question) => asked(question)),
  'search + filter': questions.map((question) => asked(question, '&language=nl&cost=free')),
  'search + facets': questions.map((question) => asked(question, '&facets=true')),
  'page of results': questions.map((question) => `/aanbod?zoek=${encodeURIComponent(question)}`),
};
const paths = Object.values(cases).flat();

const [few, many] = [Number(process.argv[2] ?? 5000), Number(process.argv[3] ?? 20_000)];
const dataDir = newFolder();
const server = new ServerTimes();
const program = await startProgram({ PAGE_CACHE_MS: '0', LOG_LEVEL: 'info' }, dataDir, server.hear);
const told: string[] = [];
const [small, large] = [await all(few), await all(many)];
await program.stop();
removeFolder(dataDir);
const rows = Object.keys(small).map((name) => {
  const [before, after] = [small[name]?.[cpu(few)], large[name]?.[cpu(many)]].map(Number);
  return [name, { ...small[name], ...large[name], ratio: before && after ? (after / before).toFixed(2) : '' }] as const;
});
console.log(
  'Bars: ratio at most 3 (aim 1.3); p95 below 30 ms; search + facets at most 5.0 CPU-ms (a third of Directus), aim 1.5.\n',
);
console.log(asTable(Object.fromEntries(rows), 'request'));
console.log(`\n${told.join('\n')}`);
process.exit(0);

function cpu(offers: number): string {
  return `${offers}: CPU-ms`;
}

async function all(offers: number): Promise<Record<string, Row>> {
  const began = performance.now();
  const say = (line: string) => console.error(`${Math.round((performance.now() - began) / 1000)} s: ${line}`);
  await growShelf(databaseUrl(dataDir, 'owner'), offers);
  say(`${offers} offers are there`);
  told.push(await reading(program, ask(''), offers));
  say('the program has read them');
  const captured = await statementsOf(databaseUrl(dataDir, 'app'), paths);
  const bare = await startBare(dataDir, captured);
  const found: Record<string, Row> = {};
  for (const [name, own] of Object.entries(cases)) {
    found[name] = await rowOf(own, bare, offers);
    say(name);
  }
  bare.stop();
  const peer = await miniSearch(databaseUrl(dataDir, 'app'), questions, PEER_SECONDS);
  say('MiniSearch');
  const times = peer ? `${peer.p50} / ${peer.p95}` : `not in ${PEER_SECONDS} s`;
  found['MiniSearch, search alone'] = { [cpu(offers)]: peer?.cpuMs.toFixed(2) ?? '', [`${offers}: p50 / p95 ms`]: times };
  return found;
}

/** The mean over the addresses, and the slowest p95. */
async function rowOf(own: string[], bare: { url: string; pid: number }, offers: number): Promise<Row> {
  const ours: number[] = [];
  const theirs: number[] = [];
  const times: number[][] = [];
  for (const path of own) {
    const [url, pids] = [`${program.url}${path}`, [program.pid, bare.pid]];
    await oneByOne(url, pids, { least: 20, ms: 0 });
    await server.taken();
    ours.push((await oneByOne(url, pids)).cpuMs);
    times.push(await server.taken());
    theirs.push((await oneByOne(`${bare.url}/page/${paths.indexOf(path)}`, pids)).cpuMs);
  }
  const mean = (some: number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;
  const [p50, p95] = [mean(times.map((one) => percentile(one, 50))), Math.max(...times.map((one) => percentile(one, 95)))];
  return {
    [cpu(offers)]: mean(ours).toFixed(2),
    [`${offers}: p50 / p95 ms`]: `${p50.toFixed(1)} / ${p95}`,
    [`${offers}: / bare + SQL`]: (mean(ours) / mean(theirs)).toFixed(2),
  };
}
