import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { AHEAD } from './client.ts';
import { type Db, openDatabase, type Tx } from './database.ts';

let database: TestDatabase;
let db: Db;
beforeAll(async () => {
  database = await createTestDatabase();
  ({ db } = openDatabase(database.ownerUrl, 2));
});
afterAll(async () => {
  await db?.destroy();
  await database?.drop();
});

test('times and days go as text, also in lists, and come back as they were', async () => {
  const now = Temporal.Instant.from('2028-02-29T22:30:00Z');
  const day = Temporal.PlainDate.from('2028-02-29');
  const { rows } = await sql<{ now: Temporal.Instant; day: Temporal.PlainDate; days: number }>`
    select ${now}::timestamptz as now, ${day}::date as day, cardinality(${[day, day]}::date[]) as days`.execute(db);
  expect(rows[0]?.now.equals(now)).toBe(true);
  expect(rows[0]?.day.equals(day)).toBe(true);
  expect(rows[0]?.days).toBe(2);
});

test('a scope that fails, which nobody waited for, fails what comes next, and the connection is whole again after it', async () => {
  const wrong = db.transaction().execute(async (tx) => {
    // A byte that no text may hold.
    await sql`select set_config('app.region_id', ${'\0'}, true), set_config('app.actor_id', ${''}, true)`.execute(tx);
    return sql`select 1 as one`.execute(tx);
  });
  await expect(wrong).rejects.toThrow(/aborted|invalid byte/);
  const { rows } = await sql<{ one: number }>`select 1 as one`.execute(db);
  expect(rows).toEqual([{ one: 1 }]);
});

const ahead = (tx: Tx, text: string) => sql.raw(`${text} ${AHEAD}`).execute(tx);

test('what is sent ahead and refused says so at the commit, and nothing of the transaction stays', async () => {
  const refused = db.transaction().execute(async (tx) => {
    await sql`create table ahead (n integer check (n > 0))`.execute(tx);
    await ahead(tx, 'insert into ahead values (1)');
    await ahead(tx, 'insert into ahead values (-1)');
    await ahead(tx, 'insert into ahead values (2)');
  });
  await expect(refused).rejects.toThrow(/ahead_n_check/);
  await expect(sql`select * from ahead`.execute(db)).rejects.toThrow(/does not exist/);
});

test('whoever asks after it hears why, not only that the transaction is broken; who is refused by itself hears that', async () => {
  const after = db.transaction().execute(async (tx) => {
    await ahead(tx, 'select 1 / 0');
    return sql`select 1 as one`.execute(tx);
  });
  await expect(after).rejects.toThrow(/division by zero/);
  await expect(db.transaction().execute((tx) => sql`select 1 from nowhere`.execute(tx))).rejects.toThrow(/nowhere/);
});

test('what is sent ahead is there for what comes next, in order, and stays', async () => {
  const seen = await db.transaction().execute(async (tx) => {
    await sql`create table in_order (n integer generated always as identity, what text)`.execute(tx);
    for (const what of ['a', 'b', 'c']) await ahead(tx, `insert into in_order (what) values ('${what}')`);
    return (await sql<{ what: string }>`select what from in_order order by n`.execute(tx)).rows.map((row) => row.what);
  });
  expect(seen).toEqual(['a', 'b', 'c']);
  expect((await sql`select * from in_order`.execute(db)).rows).toHaveLength(3);
});

test('many transactions at once on few connections each see their own scope', async () => {
  const seen = await Promise.all(
    Array.from({ length: 60 }, (_, n) =>
      db.transaction().execute(async (tx) => {
        await sql`select set_config('app.region_id', ${String(n)}, true), set_config('app.actor_id', ${''}, true)`.execute(tx);
        const { rows } = await sql<{ scope: string }>`select current_setting('app.region_id') as scope`.execute(tx);
        return rows[0]?.scope;
      }),
    ),
  );
  expect(seen).toEqual(Array.from({ length: 60 }, (_, n) => String(n)));
});
