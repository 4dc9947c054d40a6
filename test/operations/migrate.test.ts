import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../src/platform/db/migrate.ts';
import { type Migration, parseMigration, readMigrations } from '../../src/platform/db/migration-file.ts';
import { createTestDatabase, type TestDatabase } from '../database.ts';

let database: TestDatabase;
let known: Migration[];
const open: pg.Client[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  known = await readMigrations();
});
afterEach(async () => {
  for (const client of open.splice(0)) await client.end();
});
afterAll(() => database.drop());

async function connect(name = 'somebody'): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.ownerUrl, application_name: name });
  client.on('error', () => {});
  await client.connect();
  open.push(client);
  return client;
}

/** Applies one more migration on top of those that there are. */
async function add(name: string, sql: string, options = {}): Promise<string[]> {
  known.push(parseMigration(name, sql));
  try {
    return await migrate(database.ownerUrl, undefined, { migrations: known, ...options });
  } catch (error) {
    known.pop();
    throw error;
  }
}

test('nothing is applied twice, and what was applied may not be edited', async () => {
  expect(await migrate(database.ownerUrl)).toEqual([]);
  const edited = known.map((one, index) => (index === 0 ? parseMigration(one.name, `${one.sql}\n-- more`) : one));
  await expect(migrate(database.ownerUrl, undefined, { migrations: edited })).rejects.toThrow(/0001.*was changed/);
});

test('a migration that meets a busy table lets it go first, tries again, and does not hold up others meanwhile', async () => {
  const reader = await connect();
  await reader.query('begin');
  await reader.query('select from regions');
  const said: string[] = [];
  const adding = add('9000-busy.sql', 'alter table regions add column motto text', {
    lockTimeout: 200,
    say: (line: string) => said.push(line),
  });
  await expect.poll(() => said.length).toBeGreaterThan(0);
  // Between two attempts nothing stands in the queue for the table.
  const other = await connect();
  await other.query(`set statement_timeout = '10s'`);
  await other.query('select from regions');
  await reader.query('commit');
  expect(await adding).toEqual(['9000-busy.sql']);
});

test('a table that stays busy: nothing is changed, and the message says what to do', async () => {
  const reader = await connect();
  await reader.query('begin');
  await reader.query('select from regions');
  await expect(
    add('9001-never.sql', 'alter table regions add column never text', { lockTimeout: 50, attempts: 2 }),
  ).rejects.toThrow(/9001-never.*no lock in 2 attempts.*nothing was changed/s);
  const other = await connect();
  await expect(other.query('select never from regions')).rejects.toThrow(/does not exist/);
});

test('an index is made while others write, also after an attempt that broke off', async () => {
  const client = await connect();
  await client.query('create table busy (n int); insert into busy values (1), (1)');
  await client.query('create unique index concurrently busy_n on busy (n)').catch(() => {});
  await client.query('delete from busy');
  const sql = '-- no-transaction\ncreate index concurrently if not exists busy_n on busy (n);\n';
  expect(await add('9002-index.sql', sql)).toEqual(['9002-index.sql']);
  const { rows } = await client.query(`select indisvalid, indisunique from pg_index where indexrelid = 'busy_n'::regclass`);
  expect(rows).toEqual([{ indisvalid: true, indisunique: false }]);
});

test('two programs that start at the same time apply each migration once, also one that builds an index beside the work', async () => {
  known.push(parseMigration('9003-both.sql', 'create table both_start (n int)'));
  known.push(
    parseMigration('9004-both.sql', '-- no-transaction\ncreate index concurrently if not exists both_n on both_start (n);'),
  );
  const applied = await Promise.all([1, 2, 3].map(() => migrate(database.ownerUrl, undefined, { migrations: known })));
  expect(applied.flat().sort()).toEqual(['9003-both.sql', '9004-both.sql']);
});

test('a breaking migration waits until no other program is connected, unless it is asked for', async () => {
  const sql = '-- breaking: the old column goes; stop all programs first\ncreate table broken (n int)';
  await connect('opgroeiplein-jobs');
  await expect(add('9005-breaking.sql', sql)).rejects.toThrow(/the old column goes.*MIGRATE=breaking/s);
  expect(await add('9005-breaking.sql', sql, { mode: 'breaking' })).toEqual(['9005-breaking.sql']);
  for (const client of open.splice(0)) await client.end();
  await connect('psql');
  expect(await add('9006-breaking.sql', sql.replace('broken', 'broken_too'))).toEqual(['9006-breaking.sql']);
});

test('an older program goes on with a newer database, but not after a breaking migration that it does not know', async () => {
  const before = known.slice(
    0,
    known.findIndex((one) => one.name.startsWith('9002')),
  );
  await expect(migrate(database.ownerUrl, undefined, { migrations: before })).rejects.toThrow(
    /newer than this program: 9005-breaking/,
  );
  const safe = known.filter((one) => !['9003-both.sql', '9004-both.sql'].includes(one.name));
  expect(await migrate(database.ownerUrl, undefined, { migrations: safe })).toEqual([]);
});
