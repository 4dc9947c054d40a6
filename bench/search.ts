/**
 * `node bin/run.mjs bench/search.ts [few] [many]`: list, filter and search at 5,000 and at 200,000 offers with varied texts, in one run: processor time
 * per request (program and database, nothing remembered) and the time until the answer, beside MiniSearch in memory (search alone, no HTTP)
 * and beside a bare server that sends the same statements and a string of as many bytes.
 */
import { startBare } from './lib/bare.ts';
import { databaseUrl } from './lib/example-pages.ts';
import { type Measured, measure } from './lib/load.ts';
import { miniSearch } from './lib/minisearch.ts';
import { newFolder, removeFolder, startProgram } from './lib/program.ts';
import { growShelf } from './lib/shelf.ts';
import { statementsOf } from './lib/statements.ts';
import { asTable } from './lib/table.ts';

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

const [few, many] = [Number(process.argv[2] ?? 5000), Number(process.argv[3] ?? 200_000)];
const dataDir = newFolder();
const program = await startProgram({ PAGE_CACHE_MS: '0' }, dataDir);
const rows: Record<string, Record<string, string | number>> = {};
const small = await all(few);
const large = await all(many);
for (const [name, row] of Object.entries(small)) {
  rows[name] = { ...row, ...large[name] };
  const [before, after] = [small, large].map((one) => Number(one[name]?.[column(one === small ? few : many)]));
  rows[name].ratio = before && after ? (after / before).toFixed(2) : '';
}
await program.stop();
removeFolder(dataDir);
console.log(
  'Bars: ratio at most 3 (aim 1.3); p95 below 30 ms; search + facets at most 5.0 CPU-ms (a third of Directus), aim 1.5.\n',
);
console.log(asTable(rows, 'request'));
process.exit(0);

function column(offers: number): string {
  return `${offers}: CPU-ms`;
}

async function all(offers: number): Promise<Record<string, Record<string, string | number>>> {
  console.error(`${offers} offers ...`);
  await growShelf(databaseUrl(dataDir, 'owner'), offers);
  const paths = Object.values(cases).flat();
  const captured = await statementsOf(databaseUrl(dataDir, 'app'), paths);
  const bare = await startBare(dataDir, captured);
  // Once round before anything counts: what was added is read, and the code is warm.
  for (const path of paths) for (let time = 0; time < 5; time += 1) await (await fetch(`${program.url}${path}`)).arrayBuffer();
  const found: Record<string, Record<string, string | number>> = {};
  for (const [name, own] of Object.entries(cases)) {
    const ours = await mean(own.map((path) => `${program.url}${path}`));
    const theirs = await mean(
      own.map((path) => `${bare.url}/page/${paths.indexOf(path)}`),
      bare.pid,
    );
    found[name] = {
      [column(offers)]: ours.cpuMs.toFixed(2),
      [`${offers}: p50 / p97 ms`]: `${ours.p50} / ${ours.p97}`,
      [`${offers}: / bare + SQL`]: (ours.cpuMs / theirs.cpuMs).toFixed(2),
    };
  }
  bare.stop();
  console.error('MiniSearch ...');
  const mini = await miniSearch(databaseUrl(dataDir, 'app'), questions);
  found['MiniSearch, search alone'] = {
    [column(offers)]: mini.cpuMs.toFixed(2),
    [`${offers}: p50 / p97 ms`]: `${mini.p50} / ${mini.p97}`,
  };
  return found;
}

/** One at a time, so that the time until the answer is that of the server; the mean over the addresses, the slowest p97. */
async function mean(urls: string[], pid = program.pid): Promise<Measured> {
  const measured: Measured[] = [];
  for (const url of urls) {
    const load = { url, connections: 1, pids: [program.pid, pid] };
    measured.push(await measure({ ...load, requests: Math.ceil(120 / urls.length) }));
  }
  const sum = (of: (one: Measured) => number) => measured.reduce((total, one) => total + of(one), 0) / measured.length;
  return {
    cpuMs: sum(({ cpuMs }) => cpuMs),
    p50: Math.round(sum(({ p50 }) => p50) * 10) / 10,
    p97: Math.max(...measured.map(({ p97 }) => p97)),
    requestsPerSecond: sum(({ requestsPerSecond }) => requestsPerSecond),
    refused: sum(({ refused }) => refused),
  };
}
