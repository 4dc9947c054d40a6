import { sql } from 'kysely';
import type { Db } from '../../src/platform/db/database.ts';

/** One value per table of the program and region; the same before and after when nothing was changed. */
export async function fingerprint(owner: Db): Promise<Record<string, string>> {
  return owner.transaction().execute(async (tx) => {
    const tables = await sql<{ name: string }>`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition order by 1`.execute(tx);
    // Which row versions there are: every insert, change and removal makes other ones, and reading whole rows costs many times as much.
    const parts = tables.rows.map(
      ({ name }) => sql`select ${sql.lit(name)} as name,
        count(*) || ' ' || coalesce(sum(hashtextextended(t.ctid::text || t.xmin::text, 0)), 0) as hash from ${sql.table(name)} t`,
    );
    const found: Record<string, string> = {};
    const regions = await sql<{ id: string; slug: string }>`select id, slug from regions`.execute(tx);
    for (const { id, slug } of regions.rows) {
      // Row level security holds for the owner of the tables too: without a region there are no rows.
      await sql`select set_config('app.region_id', ${id}, true)`.execute(tx);
      const { rows } = await sql<{ name: string; hash: string }>`${sql.join(parts, sql` union all `)}`.execute(tx);
      for (const { name, hash } of rows) found[`${slug} ${name}`] = hash;
    }
    return found;
  });
}
