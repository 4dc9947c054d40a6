import type pg from 'pg';

/** Tables that the application may only read, and those that it may only add to. */
const READ_ONLY = ['schema_migrations', 'regions', 'region_hosts', 'backups', 'audit_removals'];
const APPEND_ONLY = ['audit_events', 'audit_chain'];

/** The application's role owns nothing: it may read and write rows, and only add to the audit trail. */
export async function grantToApp(client: pg.Client, appRole: string): Promise<void> {
  const role = client.escapeIdentifier(appRole);
  const { rows } = await client.query<{ owner: string; exists: boolean }>(
    'select current_user as owner, exists (select from pg_roles where rolname = $1)',
    [appRole],
  );
  if (!rows[0]?.exists || rows[0].owner === appRole) return;
  const present = async (names: string[]) => {
    const found = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname = any($1)`,
      [names],
    );
    return found.rows.map((row) => row.name).join(', ');
  };
  const readOnly = await present(READ_ONLY);
  const appendOnly = await present(APPEND_ONLY);
  await client.query(`
    grant usage on schema public to ${role};
    grant select, insert, update, delete on all tables in schema public to ${role};
    grant usage, select on all sequences in schema public to ${role};
    ${readOnly && `revoke insert, update, delete on ${readOnly} from ${role};`}
    ${appendOnly && `revoke update, delete, truncate on ${appendOnly} from ${role};`}`);
}
