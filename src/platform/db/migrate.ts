import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const folder = fileURLToPath(new URL('../../../db/migrations/', import.meta.url));

/**
 * Brings the database up to date with the numbered files of db/migrations, each in its own transaction, once.
 * A lock lets two programs start at the same time. Returns the names that were applied now.
 * Throws when a migration that was applied has been edited since: migrations are frozen.
 */
export async function migrate(ownerUrl: string, appRole = 'opgroeiplein_app'): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('opgroeiplein.migrate'))`);
    await client.query(`create table if not exists schema_migrations
      (name text primary key, checksum text not null, applied_at timestamptz not null default now())`);
    const applied = await applyMissing(client);
    await grantToApp(client, appRole);
    return applied;
  } finally {
    await client.end();
  }
}

async function applyMissing(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>('select name, checksum from schema_migrations');
  const known = new Map(rows.map((row) => [row.name, row.checksum]));
  const applied: string[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()) {
    const sql = await readFile(folder + name, 'utf8');
    const checksum = createHash('sha256').update(sql).digest('hex');
    const before = known.get(name);
    if (before === checksum) continue;
    if (before) throw new Error(`migration ${name} was changed after it was applied; write a new one instead`);
    await client.query('begin');
    try {
      await client.query(sql);
      await client.query('insert into schema_migrations (name, checksum) values ($1, $2)', [name, checksum]);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw new Error(`migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
    applied.push(name);
  }
  return applied;
}

/** The application's role owns nothing: it may read and write rows, and only add to the audit trail. */
async function grantToApp(client: pg.Client, appRole: string): Promise<void> {
  const role = client.escapeIdentifier(appRole);
  const { rows } = await client.query<{ owner: string; exists: boolean }>(
    'select current_user as owner, exists (select from pg_roles where rolname = $1)',
    [appRole],
  );
  if (!rows[0]?.exists || rows[0].owner === appRole) return;
  await client.query(`
    grant usage on schema public to ${role};
    grant select, insert, update, delete on all tables in schema public to ${role};
    grant usage, select on all sequences in schema public to ${role};
    revoke insert, update, delete on schema_migrations from ${role};
    revoke update, delete, truncate on audit_events, audit_chain from ${role};
    revoke insert, update, delete on regions, region_hosts from ${role};`);
}
