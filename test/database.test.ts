import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from './database.ts';

let database: TestDatabase;
let owner: pg.Client;
let app: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client(database.ownerUrl);
  app = new pg.Client(database.appUrl);
  await Promise.all([owner.connect(), app.connect()]);
});

afterAll(async () => {
  await Promise.all([owner.end(), app.end()]);
  await database.drop();
});

test('a test database has the extensions and the Dutch collation that migrations rely on', async () => {
  const extensions = await app.query<{ extname: string }>('SELECT extname FROM pg_extension ORDER BY 1');
  expect(extensions.rows.map((row) => row.extname)).toEqual(['btree_gist', 'pg_trgm', 'pgcrypto', 'plpgsql', 'unaccent']);
  const names = await app.query<{ name: string }>(
    `SELECT name FROM (VALUES ('zoë'), ('Ab'), ('abc')) AS x(name) ORDER BY name COLLATE "nl-NL-x-icu"`,
  );
  expect(names.rows.map((row) => row.name)).toEqual(['Ab', 'abc', 'zoë']);
});

test('the application role owns nothing and cannot pass row level security', async () => {
  const role = await app.query(
    'SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = current_user',
  );
  expect(role.rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false }]);
  await owner.query('CREATE TABLE secret (id int)');
  await expect(app.query('SELECT * FROM secret')).rejects.toThrow(/permission denied/);
  await expect(app.query('CREATE TABLE mine (id int)')).rejects.toThrow(/permission denied/);
});

test('each test database is separate, and two can be made at the same time', async () => {
  const [one, two] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  expect(one.ownerUrl).not.toBe(two.ownerUrl);
  await Promise.all([one.drop(), two.drop()]);
});
