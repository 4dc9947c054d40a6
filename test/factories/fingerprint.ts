import { sql } from 'kysely';
import type { Db } from '../../src/platform/db/database.ts';

/** One value per table of the program; the same before and after when nothing was changed. */
export async function fingerprint(owner: Db): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition order by 1`.execute(owner);
  const parts = tables.rows.map(
    ({ name }) => sql`select ${sql.lit(name)} as name, coalesce(md5(string_agg(r, '' order by r)), '') as hash
      from (select md5(t::text) as r from ${sql.table(name)} t) rows`,
  );
  const { rows } = await sql<{ name: string; hash: string }>`${sql.join(parts, sql` union all `)}`.execute(owner);
  return Object.fromEntries(rows.map((row) => [row.name, row.hash]));
}
