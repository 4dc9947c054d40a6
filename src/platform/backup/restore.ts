import pg from 'pg';
import { type ChainReport, checkAuditChain } from '../audit/check.ts';
import { openDatabase } from '../db/database.ts';
import { migrate } from '../db/migrate.ts';
import { type Migration, readMigrations } from '../db/migration-file.ts';
import { lookAtTables } from '../db/statistics.ts';
import { BackupError, type Manifest, readBackup } from './format.ts';
import { loadRows } from './load.ts';

export interface RestoreOptions {
  ownerUrl: string;
  /** Role of the program, which gets its rights on the tables. */
  appRole: string;
  folder: string;
  /** Known migrations; those of db/migrations when left out. */
  migrations?: Migration[];
  say?: (line: string) => void;
}

export interface Restored {
  manifest: Manifest;
  rows: number;
  /** Migrations that came after the backup and were applied to what was restored. */
  broughtUpToDate: string[];
  chain: ChainReport;
}

/**
 * Restores a backup into an empty database: brings the tables in the form of then, loads everything in one transaction, and applies
 * the later migrations. Throws a BackupError when the backup is not whole, is of a newer version, or when the database is not empty.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Restored> {
  const { ownerUrl, appRole, folder } = options;
  const say = options.say ?? (() => {});
  const known = options.migrations ?? (await readMigrations());
  const manifest = await readBackup(folder);
  say(`${folder} is whole: ${manifest.tables.length} tables of ${manifest.takenAt}`);
  const ofThen = migrationsOf(manifest, known);
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'opgroeiplein-migrate' });
  client.on('error', () => {});
  await client.connect();
  try {
    await makeRoom(client, ofThen);
    await migrate(ownerUrl, appRole, { migrations: ofThen, mode: 'breaking' });
    say('Loading ...');
    await loadRows(client, folder, manifest);
  } finally {
    await client.end();
  }
  const broughtUpToDate = await migrate(ownerUrl, appRole, { migrations: known, mode: 'breaking' });
  await lookAtTables(ownerUrl);
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  return { manifest, rows, broughtUpToDate, chain: await checkChain(ownerUrl, manifest) };
}

/** The migrations that the backup's database had, which must be the very same files. */
function migrationsOf(manifest: Manifest, known: Migration[]): Migration[] {
  return manifest.migrations.map(({ name, checksum }) => {
    const migration = known.find((one) => one.name === name);
    if (migration?.checksum === checksum) return migration;
    throw new BackupError(
      migration
        ? `Migration ${name} is another than when this backup was taken; use the version of Opgroeiplein that made it.`
        : `This backup was made by a newer version of Opgroeiplein (${name}); install that version, then restore.`,
    );
  });
}

/** The database must be empty. Tables without a row, of a later version than the backup, make room for those of then. */
async function makeRoom(client: pg.Client, ofThen: Migration[]): Promise<void> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tableowner = current_user`,
  );
  const has = (name: string) => tables.some((table) => table.name === name);
  for (const name of ['regions', 'persons', 'audit_chain']) {
    if (has(name) && (await client.query(`select from ${name} limit 1`)).rowCount)
      throw new BackupError(
        `The database is not empty (${name} has rows); a restore never overwrites.\n` +
          'Embedded: set DATA_DIR to a new folder. Own server: make a new database and set DATABASE_URL and DATABASE_OWNER_URL to it.',
      );
  }
  if (!has('schema_migrations')) return;
  const { rows: applied } = await client.query<{ name: string }>('select name from schema_migrations');
  if (applied.every(({ name }) => ofThen.some((migration) => migration.name === name))) return;
  await client.query(`do $$ declare o record; begin
    for o in select oid::regclass as name from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r'
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      loop execute format('drop table %s cascade', o.name); end loop;
    for o in select oid::regclass as name from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'S'
      loop execute format('drop sequence %s cascade', o.name); end loop;
    for o in select oid::regprocedure as name from pg_proc p where pronamespace = 'public'::regnamespace
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      loop execute format('drop routine %s cascade', o.name); end loop;
    for o in select oid::regtype as name from pg_type t where typnamespace = 'public'::regnamespace and typtype in ('e', 'd')
        and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')
      loop execute format('drop type %s cascade', o.name); end loop;
  end $$`);
}

/** As of the moment of the backup: rows that waited to be linked then are linked when the program runs again. */
async function checkChain(ownerUrl: string, { takenAt, chainEnd }: Manifest): Promise<ChainReport> {
  const { db } = openDatabase(ownerUrl, 2, 'opgroeiplein-migrate');
  try {
    const regions = await db.selectFrom('regions').select('id').execute();
    const ids = regions.map((region) => region.id);
    return await checkAuditChain(db, ids, { now: Temporal.Instant.from(takenAt), ...(chainEnd ? { expect: chainEnd } : {}) });
  } finally {
    await db.destroy();
  }
}
