import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { type Db, openDatabase } from './database.ts';

let database: TestDatabase;
let db: Db;
beforeAll(async () => {
  database = await createTestDatabase();
  ({ db } = openDatabase(database.ownerUrl, 1));
});
afterAll(async () => {
  await db?.destroy();
  await database?.drop();
});

/** A statement of its own, long enough to be worth a plan. */
const long = (mark: string, n: number) =>
  sql<{
    n: number;
  }>`select ${n}::integer + 0 as n from regions where name <> ${mark} ${sql.raw(`/* ${mark} ${'-'.repeat(200)} */`)}
    union all select ${n}::integer`.execute(db);

async function plans(mark: string): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select count(*)::integer as n from pg_prepared_statements where statement like ${`%${mark}%`}
    and name like 'kept%'`.execute(db);
  return rows[0]?.n ?? 0;
}

test('what is asked often keeps its plan, and answers with the values of each time', async () => {
  for (const n of [1, 2, 3]) expect((await long('often', n)).rows.at(-1)).toEqual({ n });
  expect(await plans('often')).toBe(0);
  for (const n of [4, 5, 6, 7, 8, 9]) expect((await long('often', n)).rows.at(-1)).toEqual({ n });
  expect(await plans('often')).toBe(1);
});

test('a change of the tables does not break what is kept', async () => {
  for (const n of [1, 2, 3, 4, 5]) await long('changed', n);
  expect(await plans('changed')).toBe(1);
  await sql`alter table regions add column of_a_test integer`.execute(db);
  expect((await long('changed', 6)).rows.at(-1)).toEqual({ n: 6 });
});

test('nothing is kept of what is short or gives back whatever columns there are', async () => {
  const filler = sql.raw(`/* unkept ${'-'.repeat(200)} */`);
  for (let n = 0; n < 6; n += 1) {
    await sql`select * from regions where name = ${n} ${filler}`.execute(db);
    await sql`update regions set name = name where name = ${n} returning * ${filler}`.execute(db);
    await sql`select ${n}::integer as unkept`.execute(db);
  }
  expect(await plans('unkept')).toBe(0);
});

test('of what changes something the plan is kept too', async () => {
  const filler = sql.raw(`/* written ${'-'.repeat(200)} */`);
  for (let n = 0; n < 6; n += 1) await sql`update regions set name = name where name = ${n} ${filler}`.execute(db);
  expect(await plans('written')).toBe(1);
});

test('one connection keeps so many and no more', async () => {
  for (let many = 0; many < 70; many += 1) for (let n = 0; n < 5; n += 1) await long(`many${many}x`, n);
  const kept = await plans('many');
  expect(kept).toBeGreaterThan(50);
  expect(kept).toBeLessThanOrEqual(60);
});
