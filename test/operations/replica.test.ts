import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openReplica, type Replica } from '../../src/platform/db/replica.ts';
import { createTestApp, type TestApp } from '../app.ts';
import { createTestDatabase, onServer, type TestDatabase } from '../database.ts';

/**
 * In place of a replica stands a second database with other content, so that it shows which of the two was read. Both have the
 * region; a theme has another name in each.
 */
let app: TestApp;
let copy: TestDatabase;
let replica: Replica;
let behind = 0;

beforeAll(async () => {
  copy = await createTestDatabase();
  replica = openReplica({ url: copy.appUrl, pool: 4, lag: async () => behind });
  app = await createTestApp({ operated: { replica } });
  await fill(app.ownerUrl, 'itself');
  await fill(copy.ownerUrl, 'copy');
});
beforeEach(async () => {
  await expect.poll(() => replica.db() !== null).toBe(true);
});
afterAll(async () => {
  await replica.close();
  await app.close();
  await copy.drop();
});

async function fill(url: string, label: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `insert into regions (id, slug, name, is_example) values ($1, 'testregio', 'Testregio', true) on conflict do nothing`,
    [app.region.id],
  );
  await client.query(`select set_config('app.region_id', $1, false)`, [app.region.id]);
  await client.query(
    `insert into list_entries (region_id, list, code, label_nl, label_en, position) values ($1, 'theme', 'plaats', $2, $2, 1)`,
    [app.region.id, label],
  );
  await client.end();
}

const labelIn = ({ body }: { body: string }): string => JSON.parse(body).items[0]?.labelNl;
const visitor = async () => labelIn(await app.http.inject('/api/v1/themes'));

test('what a visitor reads comes from the copy, what somebody who is signed in reads does not', async () => {
  expect(await visitor()).toBe('copy');
  const { browser } = await app.person({ memberships: [{ role: 'professional' }] });
  expect(labelIn(await browser.get('/api/v1/themes'))).toBe('itself');
});

test('who changed something reads the database itself for ten seconds, then the copy again', async () => {
  const browser = app.browser();
  expect(labelIn(await browser.get('/api/v1/themes'))).toBe('copy');
  expect((await browser.post('/inloggen', { email: 'iemand@voorbeeld.example' })).statusCode).toBe(303);
  expect(labelIn(await browser.get('/api/v1/themes'))).toBe('itself');
  app.clock.move({ seconds: 9 });
  expect(labelIn(await browser.get('/api/v1/themes'))).toBe('itself');
  app.clock.move({ seconds: 2 });
  expect(labelIn(await browser.get('/api/v1/themes'))).toBe('copy');
});

test('a cookie that somebody made up does not count', async () => {
  const answer = await app.http.inject({ url: '/api/v1/themes', cookies: { 'net-gewijzigd': '99999999999999' } });
  expect(labelIn(answer)).toBe('copy');
});

test('a copy that is more than five seconds behind is not read; after ten seconds it gets another chance', async () => {
  const began = performance.now();
  behind = 6;
  await expect.poll(visitor).toBe('itself');
  behind = 0;
  await expect.poll(visitor, { timeout: 30_000, interval: 100 }).toBe('copy');
  expect(performance.now() - began).toBeGreaterThan(9_900);
});

test('a reading that fails on the copy is done on the database itself, and the copy is left alone for a while', async () => {
  await onServer(copy.ownerUrl, 'alter table list_entries rename to gone');
  expect(await visitor()).toBe('itself');
  expect(replica.db()).toBeNull();
  await onServer(copy.ownerUrl, 'alter table gone rename to list_entries');
});

test('a fault of the program itself is not tried again elsewhere', () => {
  expect(replica.blamed(new Error('a fault'))).toBe(false);
  expect(replica.blamed(Object.assign(new Error('no'), { statusCode: 404 }))).toBe(false);
});

test('a copy that does not answer costs a visitor nothing', async () => {
  const away = openReplica({ url: 'postgres://nobody@127.0.0.1:1/none', pool: 2, lag: () => Promise.reject(new Error('away')) });
  expect(away.db()).toBeNull();
  await away.close();
});
