import { sql } from 'kysely';
import type { Db } from '../../src/platform/db/database.ts';

/** Stands nowhere by itself. */
export const MARK = 'Qzxwv-elders-geplant';

/** As the owner of the tables, for whom row level security holds too. */
export function inRegion<T>(owner: Db, regionId: string, run: (tx: Db) => Promise<T>): Promise<T> {
  return owner.transaction().execute(async (tx) => {
    await sql`select set_config('app.region_id', ${regionId}, true)`.execute(tx);
    return run(tx);
  });
}

/** Tables that know a region. */
export async function regionTables(owner: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    where c.relkind in ('r', 'p') and not c.relispartition and c.relrowsecurity
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'region_id' and not a.attisdropped) order by 1`.execute(
    owner,
  );
  return rows.map((row) => row.name);
}

/** Marks every text of a region that is free to be anything: names of its teams and people. */
export async function plantMarks(owner: Db, regionId: string): Promise<void> {
  await inRegion(owner, regionId, async (tx) => {
    await sql`update organisations set name = ${MARK} || ' team', summary = ${MARK}`.execute(tx);
    await sql`update persons set name = ${MARK} || ' mens' where name = 'Iemand Elders'`.execute(tx);
    await sql`insert into region_settings (region_id, key, value) values (${regionId}, 'contact.hours', ${JSON.stringify(MARK)}::jsonb)`.execute(
      tx,
    );
  });
}

/** A value per row of these tables, for one region, leaving out what names one of `own` and what counts how people come and go. */
export function rowsOf(owner: Db, regionId: string, own: string[] = []): Promise<Map<string, Set<string>>> {
  return inRegion(owner, regionId, (tx) => rowsIn(tx, own));
}

async function rowsIn(owner: Db, own: string[]): Promise<Map<string, Set<string>>> {
  // How people come and go is marked while they read.
  const passing = ['sessions', 'known_devices', 'sign_in_devices'];
  const found = new Map<string, Set<string>>();
  for (const name of await regionTables(owner)) {
    if (passing.includes(name)) continue;
    const { rows } = await sql<{ row: string; hash: string }>`
      select t::text as row, md5(t::text) as hash from ${sql.table(name)} t`.execute(owner);
    found.set(name, hashesOf(rows, own));
  }
  // People belong to no region, their roles do: only who says which are their own can tell whether others changed.
  if (own.length === 0) return found;
  const people = await sql<{ row: string; hash: string }>`select t::text as row, md5(t::text) as hash from persons t`.execute(
    owner,
  );
  return found.set('persons', hashesOf(people.rows, own));
}

function hashesOf(rows: { row: string; hash: string }[], own: string[]): Set<string> {
  return new Set(rows.filter(({ row }) => !own.some((id) => row.includes(id))).map(({ hash }) => hash));
}

/** Tables in which rows of before are gone or changed. */
export function lost(before: Map<string, Set<string>>, after: Map<string, Set<string>>): string[] {
  return [...before].filter(([name, rows]) => [...rows].some((row) => !after.get(name)?.has(row))).map(([name]) => name);
}
