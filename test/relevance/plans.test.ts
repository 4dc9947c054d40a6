import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { growShelf } from '../../bench/lib/shelf.ts';
import { type Statement, statementsOf } from '../../bench/lib/statements.ts';
import { createTestApp, type TestApp } from '../app.ts';

let app: TestApp;
let captured: Awaited<ReturnType<typeof statementsOf>>;

/** The ten hottest: the shelf as a page and as a list, asked, narrowed, ordered and paged. */
const paths = [
  '/aanbod',
  '/aanbod?zoek=mijn+zoon+van+9+wordt+gepest',
  '/aanbod?zoek=driftbuien+2312',
  '/aanbod?thema=resilience&leeftijd=8-11',
  '/aanbod?gemeente=leiden&plek=ja',
  '/aanbod?sorteer=eerst',
  '/api/v1/offers',
  '/api/v1/offers?q=slaapt+slecht&facets=true',
  '/api/v1/offers?theme=divorce&form=group',
  '/api/v1/offers?q=Leiden+pubers&sort=nearest',
];

beforeAll(async () => {
  app = await createTestApp({ example: true });
  await growShelf(app.ownerUrl, 3000);
  captured = await statementsOf(app.appUrl, paths);
}, 120_000);
afterAll(() => app.close());

test('the hottest questions read no table from end to end that grows with the shelf', async () => {
  const client = new pg.Client({ connectionString: app.appUrl });
  await client.connect();
  const found: string[] = [];
  try {
    await client.query(`select set_config('app.region_id', $1, false)`, [app.region.id]);
    // In a table this small reading all of it is no fault; that it need not be read so is what counts.
    await client.query('set enable_seqscan = off');
    for (const path of paths) {
      for (const statement of captured[path]?.statements ?? [])
        for (const table of await readWhole(client, statement)) found.push(`${path}: ${table}`);
    }
  } finally {
    await client.end();
  }
  expect(found).toEqual([]);
});

test('a question costs the database few statements', () => {
  // Sixteen, and now and then what a memory of some seconds forgot.
  for (const path of paths) expect(captured[path]?.statements.length, path).toBeLessThanOrEqual(18);
});

const GROWS = /Seq Scan on (offers|offer_themes|groups|group_places|group_sessions|shelf_changes)\b/g;

async function readWhole(client: pg.Client, { text, values }: Statement): Promise<string[]> {
  if (!/^\s*(select|with)/i.test(text) || text.includes('set_config')) return [];
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values);
  return rows.flatMap((row) => [...row['QUERY PLAN'].matchAll(GROWS)].map(([, table = '']) => table));
}
