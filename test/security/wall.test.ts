import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Db } from '../../src/platform/db/database.ts';
import { openDatabase } from '../../src/platform/db/database.ts';
import { createTestApp, type TestApp } from '../app.ts';
import { otherRegion } from '../factories/everybody.ts';
import { routeWorld } from '../factories/route-world.ts';
import { inRegion, regionTables } from './planted.ts';

/** The second wall: what the database itself refuses to the role of the program, whatever a query forgets. */
let app: TestApp;
let owner: ReturnType<typeof openDatabase>;
let program: ReturnType<typeof openDatabase>;
let elsewhere: string;
let tables: string[];
beforeAll(async () => {
  app = await createTestApp({ example: true });
  await routeWorld(app);
  await otherRegion(app);
  owner = openDatabase(app.ownerUrl, 1);
  program = openDatabase(app.appUrl, 2);
  const { rows } = await sql<{ id: string }>`select id from regions where slug = 'andere'`.execute(owner.db);
  elsewhere = rows[0]?.id ?? '';
  tables = await regionTables(owner.db);
}, 180_000);
afterAll(async () => {
  await program?.db.destroy();
  await owner?.db.destroy();
  await app?.close();
});

class Undone extends Error {}

/** Runs it as the program's role, in a region or in none, and takes it back. */
async function within<T>(region: string | null, run: (tx: Db) => Promise<T>): Promise<T> {
  let result: T | undefined;
  const done = program.db.transaction().execute(async (tx) => {
    if (region) await sql`select set_config('app.region_id', ${region}, true)`.execute(tx);
    result = await run(tx);
    throw new Undone();
  });
  await done.catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
  return result as T;
}

const count = async (tx: Db, name: string, region?: string) =>
  (
    await sql<{
      n: number;
    }>`select count(*)::integer as n from ${sql.table(name)} ${region ? sql`where region_id = ${region}` : sql``}`.execute(tx)
  ).rows[0]?.n;

const rowsHere = (name: string) => inRegion(owner.db, app.region.id, async (tx) => (await count(tx, name)) ?? 0);

/** What the database says to a statement: how many rows it touched, or that it is refused. */
async function touched(region: string | null, statement: ReturnType<typeof sql>): Promise<number | 'refused'> {
  try {
    return await within(region, async (tx) => Number((await statement.execute(tx)).numAffectedRows ?? 0));
  } catch (error) {
    if (/permission denied|row-level security|append-only|read-only|cannot|may not/i.test(String(error))) return 'refused';
    throw error;
  }
}

describe('the role of the program', () => {
  test('sees rows of a table in its own region, so that the next tests mean something', async () => {
    const filled = await Promise.all(tables.map(async (name) => (await rowsHere(name)) > 0));
    expect(tables.length).toBeGreaterThan(25);
    expect(filled.filter(Boolean).length).toBeGreaterThan(25);
  });

  test.each([
    ['of another region', () => elsewhere],
    ['without a region', () => null],
    ['with nonsense for a region', () => '00000000-0000-0000-0000-000000000000'],
  ])('%s reads, changes and removes no row of this one, in any table', async (_, region) => {
    for (const name of tables) {
      const readable = await within(region(), (tx) => count(tx, name, app.region.id)).catch((error: unknown) => {
        if (/permission denied/.test(String(error))) return 0;
        throw error;
      });
      expect(readable, `${name}: select`).toBe(0);
      expect([0, 'refused'], `${name}: update`).toContain(
        await touched(region(), sql`update ${sql.table(name)} set region_id = region_id where region_id = ${app.region.id}`),
      );
      expect([0, 'refused'], `${name}: delete`).toContain(
        await touched(region(), sql`delete from ${sql.table(name)} where region_id = ${app.region.id}`),
      );
    }
  });

  test.each([
    ['of another region', () => elsewhere],
    ['without a region', () => null],
  ])('%s writes no row into this one, in any table', async (_, region) => {
    for (const name of tables) {
      const whole = sql`insert into ${sql.table(name)} select (jsonb_populate_record(null::${sql.table(name)}, ${`{"region_id":"${app.region.id}"}`}::jsonb)).*`;
      await expect(
        within(region(), (tx) => whole.execute(tx)),
        `${name}: insert`,
      ).rejects.toThrow(/row-level security|permission denied|generated column|null value in column|cannot insert|identity/);
    }
  });

  test('moves no row of its own region into another', async () => {
    for (const name of tables) {
      if ((await rowsHere(name)) === 0) continue;
      const moved = await touched(app.region.id, sql`update ${sql.table(name)} set region_id = ${elsewhere}`).catch(
        (error: unknown) => String(error),
      );
      expect(moved, name).toSatisfy(
        (one: unknown) => one === 'refused' || one === 0 || /foreign key|violates|generated/.test(String(one)),
      );
    }
  });
});
