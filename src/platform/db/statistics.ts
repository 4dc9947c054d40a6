import pg from 'pg';

/** Looking at a larger table takes long enough to leave it to PostgreSQL itself, which does so as soon as a tenth of it changed. */
const SMALL = 20_000;

/**
 * Lets PostgreSQL look at the tables that changed since it last did. By itself it leaves out tables of which fewer than 50 rows changed, as a
 * young region's are: for a table that it never saw it expects one row, and plans joins that then take seconds.
 * `ownerUrl`: as the role that owns the tables.
 */
export async function lookAtTables(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'opgroeiplein-migrate' });
  client.on('error', () => {});
  await client.connect();
  try {
    // Counts of this moment's writers may still be on their way.
    await client.query('select pg_stat_clear_snapshot()');
    const { rows } = await client.query<{ name: string }>(
      `select relid::regclass::text as name from pg_stat_user_tables
       where schemaname = 'public' and n_live_tup < $1 and (n_mod_since_analyze > 0 or coalesce(last_analyze, last_autoanalyze) is null)
         and pg_has_role((select relowner from pg_class where oid = relid), 'usage')`,
      [SMALL],
    );
    if (rows.length > 0) await client.query(`analyze ${rows.map(({ name }) => name).join(', ')}`);
  } finally {
    await client.end();
  }
}
