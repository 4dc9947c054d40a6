import pg from 'pg';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../../../test/database.ts';
import { lookAtTables } from './statistics.ts';

test('a table of a few rows is known to have them, and others stay as they are', async () => {
  const database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  const rowsOf = async (table: string) =>
    (await client.query<{ rows: number }>('select reltuples as rows from pg_class where relname = $1', [table])).rows[0]?.rows;
  await client.query('create table small as select generate_series(1, 7) as n');
  expect(await rowsOf('small')).toBe(-1);
  await lookAtTables(database.ownerUrl);
  expect(await rowsOf('small')).toBe(7);
  await lookAtTables(database.ownerUrl);
  await client.end();
  await database.drop();
});
