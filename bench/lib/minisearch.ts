/** Started by bench/search.ts, in a process of its own: `minisearch.ts <database> <questions as JSON>`. Tells its figures as JSON. */
import MiniSearch from 'minisearch';
import pg from 'pg';
import { percentile } from './one-by-one.ts';

interface Row {
  id: string;
  title: string;
  summary: string;
  for_whom: string;
  what_happens: string;
}

const TIMES = 4;
const [appUrl = '', asked = '[]'] = process.argv.slice(2);
const questions = JSON.parse(asked) as string[];

const client = new pg.Client({ connectionString: appUrl });
await client.connect();
await client.query(`select set_config('app.region_id', (select id::text from regions limit 1), false)`);
const { rows } = await client.query<Row>(
  `select id, title, summary, for_whom, what_happens from offers where state = 'published' and access <> 'owner-only'`,
);
await client.end();
// The same texts in memory, with typing errors and beginnings of words: time of the search alone, no HTTP, no facets, no cards.
const index = new MiniSearch<Row>({
  fields: ['title', 'summary', 'for_whom', 'what_happens'],
  searchOptions: { boost: { title: 3, summary: 2 }, fuzzy: 0.2, prefix: true },
});
index.addAll(rows);
for (const question of questions) index.search(question);
const times: number[] = [];
const before = process.cpuUsage();
for (let time = 0; time < TIMES; time += 1) {
  for (const question of questions) {
    const began = performance.now();
    index.search(question).slice(0, 12);
    times.push(performance.now() - began);
  }
}
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({ cpuMs: (user + system) / 1000 / times.length, p50: percentile(times, 50), p95: percentile(times, 95) }),
);
