import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database.ts';
import { eventually, type Started, startProcess } from './processes.ts';

let database: TestDatabase;
let program: Started;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  program.program.child.kill('SIGKILL');
  await program.program.ended;
});
afterAll(() => database.drop());

async function start(settings: Record<string, string> = {}): Promise<void> {
  const own = {
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATABASE_POOL: '4',
    REGION: 'Proefregio',
    LOG_LEVEL: 'info',
  };
  program = await startProcess({ ...own, ...settings });
}

/** Makes every page wait until it is let go. */
async function holdPages(): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  client.on('error', () => {});
  await client.connect();
  await client.query('begin');
  await client.query('lock table list_entries in access exclusive mode');
  return async () => {
    await client.query('rollback');
    await client.end();
  };
}

const waiting = () =>
  eventually(10, async () => {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    const { rowCount } = await client.query(
      `select from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())`,
    );
    await client.end();
    return (rowCount ?? 0) > 0;
  });

const letsIn = () =>
  fetch(`${program.url}/health`, { headers: { connection: 'close' } }).then(
    () => true,
    () => false,
  );

test('a request that is in hand when the program is told to stop is answered; then it ends with 0', async () => {
  await start();
  const release = await holdPages();
  const asked = fetch(`${program.url}/api/v1/themes`);
  expect(await waiting()).toBe(true);
  const ended = program.stop();
  // Nobody new is let in.
  expect(await eventually(5, async () => !(await letsIn()))).toBe(true);
  await release();
  const answer = await asked;
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ items: [] });
  expect(await ended).toBe(0);
}, 120_000);

test('what takes too long is cut off, within ten seconds', async () => {
  await start();
  const release = await holdPages();
  const asked = fetch(`${program.url}/api/v1/themes`).then(
    () => 'answered',
    () => 'cut',
  );
  expect(await waiting()).toBe(true);
  const began = performance.now();
  const ended = program.stop();
  expect(await asked).toBe('cut');
  await ended;
  expect(performance.now() - began).toBeLessThan(25_000);
  await release();
}, 120_000);

test('a second signal ends it at once', async () => {
  await start();
  const release = await holdPages();
  void fetch(`${program.url}/api/v1/themes`).catch(() => {});
  expect(await waiting()).toBe(true);
  void program.stop();
  expect(await eventually(5, async () => !(await letsIn()))).toBe(true);
  // What arrives within half a second is the same signal, passed on by npm.
  await new Promise((next) => setTimeout(next, 700));
  const began = performance.now();
  program.program.child.kill('SIGTERM');
  expect(await program.program.ended).toBe(1);
  expect(performance.now() - began).toBeLessThan(8_000);
  await release();
}, 120_000);

test('with a delay it first says "not ready" and goes on answering', async () => {
  await start({ SHUTDOWN_DELAY: '6' });
  const ended = program.stop();
  expect(await eventually(1, async () => (await fetch(`${program.url}/health/ready`)).status === 503)).toBe(true);
  expect((await fetch(`${program.url}/api/v1/themes`)).status).toBe(200);
  expect(await ended).toBe(0);
}, 120_000);
