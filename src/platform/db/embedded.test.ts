import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { tempFolder } from '../../../test/temp.ts';
import { type EmbeddedDatabase, EmbeddedDatabaseError, startEmbedded } from './embedded.ts';
import { explain } from './embedded-error.ts';

let dataDir: string;
let running: EmbeddedDatabase | null = null;
const lines: string[] = [];

beforeAll(() => {
  dataDir = tempFolder('embedded-test-');
});
afterEach(async () => {
  await running?.stop();
  running = null;
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function start(): Promise<EmbeddedDatabase> {
  running = await startEmbedded({ dataDir, log: (line) => lines.push(line) });
  return running;
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client(url);
  // A server that is killed breaks the connection; the query tells.
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const postmaster = () => Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

test('the first start makes two roles, secrets that only we can read, and a durable server', async () => {
  const { ownerUrl, appUrl } = await start();
  await query(ownerUrl, 'CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)');
  await expect(query(appUrl, 'SELECT * FROM kept')).rejects.toThrow(/permission denied/);
  await expect(query(appUrl.replace(/:[0-9a-f]{48}@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(/password/);
  expect(statSync(join(dataDir, 'secrets')).mode & 0o777).toBe(0o700);
  expect(statSync(join(dataDir, 'secrets/db-app-password')).mode & 0o777).toBe(0o600);
  const durable = await query(
    appUrl,
    `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') AND setting = 'on'`,
  );
  expect(durable).toHaveLength(3);
});

test('a second start on the same folder is refused, with the process that holds it', async () => {
  await start();
  const second = startEmbedded({ dataDir, log: () => {} });
  await expect(second).rejects.toThrow(`already running (pid ${process.pid})`);
  await expect(second).rejects.toHaveProperty('hint', expect.stringContaining('DATA_DIR'));
});

test('the data is there after a stop, and new passwords are set when the old ones are lost', async () => {
  rmSync(join(dataDir, 'secrets'), { recursive: true });
  const { ownerUrl } = await start();
  expect(await query(ownerUrl, 'SELECT id FROM kept')).toEqual([{ id: 1 }]);
});

test('a killed PostgreSQL comes back by itself, on the same port, with everything that was acknowledged', async () => {
  const { ownerUrl } = await start();
  await query(ownerUrl, 'INSERT INTO kept VALUES (2)');
  const before = postmaster();
  process.kill(before, 'SIGKILL');
  await vi.waitFor(async () => expect(await query(ownerUrl, 'SELECT id FROM kept ORDER BY 1')).toEqual([{ id: 1 }, { id: 2 }]), {
    timeout: 40_000,
    interval: 100,
  });
  expect(postmaster()).not.toBe(before);
  expect(lines).toContain('PostgreSQL is running again.');
});

test('a stop right after PostgreSQL was killed leaves nothing running', async () => {
  const { stop } = await start();
  process.kill(postmaster(), 'SIGKILL');
  await stop();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(() => process.kill(postmaster(), 0)).toThrow();
});

test('a process id that was left behind and now belongs to another program does not stop the start', async () => {
  writeFileSync(join(dataDir, 'lock'), `${process.pid}\n1\n`);
  writeFileSync(join(dataDir, 'postgres/postmaster.pid'), `${process.pid}\n/proc/self/cwd\n1\n5432\n\n127.0.0.1\n`);
  const { appUrl } = await start();
  expect(await query(appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a database of another major version is refused', async () => {
  const old = tempFolder('embedded-test-');
  mkdirSync(join(old, 'postgres'));
  writeFileSync(join(old, 'postgres/PG_VERSION'), '15\n');
  await expect(startEmbedded({ dataDir: old, log: () => {} })).rejects.toThrow(/made by PostgreSQL 15/);
  rmSync(old, { recursive: true });
});

test('a data folder that cannot be one is refused with what to do', async () => {
  const file = join(dataDir, 'file');
  writeFileSync(file, '');
  await expect(startEmbedded({ dataDir: file, log: () => {} })).rejects.toBeInstanceOf(EmbeddedDatabaseError);
  await expect(startEmbedded({ dataDir: file, log: () => {} })).rejects.toHaveProperty(
    'hint',
    expect.stringContaining('DATA_DIR'),
  );
});

test('what PostgreSQL writes about the disk and about rights leads to advice', () => {
  const hint = (text: string) => explain(text, 'start PostgreSQL', '/data').hint;
  expect(hint('FATAL: could not write lock file "postmaster.pid": No space left on device')).toMatch(/disk is full/);
  expect(hint('could not access directory "/data": Permission denied')).toMatch(/chown/);
  expect(hint('postgres: /lib/libc.so.6: version `GLIBC_2.27 not found')).toMatch(/DATABASE_URL/);
});
