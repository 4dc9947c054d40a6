import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { grantToApp } from './migrate-grants.ts';
import { type Migration, readMigrations, statementsOf } from './migration-file.ts';

const NAME = 'opgroeiplein-migrate';
const LOCK = `hashtext('opgroeiplein.migrate')`;

export interface MigrateOptions {
  /** Known migrations; those of db/migrations when left out. */
  migrations?: Migration[];
  /** `breaking`: also apply marked migrations while other programs are connected. */
  mode?: 'safe' | 'breaking';
  /** How long one attempt may wait for a lock, in milliseconds, and how often it is tried. */
  lockTimeout?: number;
  attempts?: number;
  say?: (line: string) => void;
}

/** The database and this program do not fit, and a person has to do something: the message says what. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

/**
 * Brings the database up to date with the numbered files of db/migrations, each in its own transaction, once. It waits at most 5 s
 * for a lock and then lets the running program go first, so it never holds that up. A lock lets two programs start at the same time.
 * Returns the names that were applied now. Throws a MigrationError when a migration was edited after it was applied, when the
 * database is newer by a breaking migration, or when a breaking one has to wait for other programs to stop.
 */
export async function migrate(ownerUrl: string, appRole = 'opgroeiplein_app', options: MigrateOptions = {}): Promise<string[]> {
  const known = options.migrations ?? (await readMigrations());
  const client = new pg.Client({ connectionString: ownerUrl, application_name: NAME });
  client.on('error', () => {});
  await client.connect();
  try {
    await takeLock(client);
    await prepareHistory(client);
    const missing = await missingFrom(client, known);
    for (const migration of missing) {
      if (migration.breaking) await mayBreak(client, migration, options.mode ?? 'safe');
      await applyPatiently(client, migration, options);
    }
    await grantToApp(client, appRole);
    return missing.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

/** Asks again and again instead of waiting in the database: who waits there would hold up `create index concurrently`. */
async function takeLock(client: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ taken: boolean }>(`select pg_try_advisory_lock(${LOCK}) as taken`);
    if (rows[0]?.taken) return;
    await sleep(100);
  }
}

async function prepareHistory(client: pg.Client): Promise<void> {
  await client.query(`create table if not exists schema_migrations
    (name text primary key, checksum text not null, applied_at timestamptz not null default now())`);
  const { rowCount } = await client.query(`select from information_schema.columns
    where table_schema = 'public' and table_name = 'schema_migrations' and column_name = 'breaking'`);
  if (!rowCount) await client.query('alter table schema_migrations add column breaking boolean not null default false');
}

async function missingFrom(client: pg.Client, known: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string; breaking: boolean }>(
    'select name, checksum, breaking from schema_migrations order by name',
  );
  const applied = new Map(rows.map((row) => [row.name, row]));
  const names = new Set(known.map((migration) => migration.name));
  const newer = rows.find((row) => row.breaking && !names.has(row.name));
  if (newer)
    throw new MigrationError(
      `The database is newer than this program: ${newer.name} changed it in a way that this version cannot work with.\n` +
        'Install the version of Opgroeiplein that made it, or restore a backup of before (docs/operations.md).',
    );
  const edited = known.find(({ name, checksum }) => applied.has(name) && applied.get(name)?.checksum !== checksum);
  if (edited) throw new MigrationError(`Migration ${edited.name} was changed after it was applied; write a new one instead.`);
  return known.filter(({ name }) => !applied.has(name));
}

/** A breaking migration waits until no other program works on the database, unless a person says otherwise. */
async function mayBreak(client: pg.Client, migration: Migration, mode: 'safe' | 'breaking'): Promise<void> {
  if (mode === 'breaking') return;
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
      and application_name like 'opgroeiplein%' and application_name <> $1`,
    [NAME],
  );
  if (!rows[0]?.n) return;
  throw new MigrationError(
    `Migration ${migration.name} breaks programs of the version before: ${migration.breaking}\n` +
      `Other programs still use this database (${rows[0].n} connections). Stop them and start again, or set MIGRATE=breaking.`,
  );
}

async function applyPatiently(client: pg.Client, migration: Migration, options: MigrateOptions): Promise<void> {
  const attempts = options.attempts ?? 8;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await apply(client, migration, options.lockTimeout ?? 5_000);
    } catch (error) {
      const busy = error instanceof pg.DatabaseError && ['55P03', '40P01'].includes(error.code ?? '');
      const reason = error instanceof Error ? error.message : String(error);
      if (!busy) throw new Error(`migration ${migration.name} failed: ${reason}`, { cause: error });
      if (attempt >= attempts)
        throw new MigrationError(
          `Migration ${migration.name} got no lock in ${attempts} attempts; nothing was changed by it.\n` +
            'Something holds a table for long (a report, a backup, a forgotten session). Wait for it or end it, then start again.',
        );
      options.say?.(`Migration ${migration.name} waits: a table is in use (attempt ${attempt} of ${attempts})`);
      await sleep(Math.min(250 * 2 ** attempt, 10_000));
    }
  }
}

async function apply(client: pg.Client, migration: Migration, lockTimeout: number): Promise<void> {
  if (migration.noTransaction) {
    for (const statement of statementsOf(migration.sql)) {
      await dropHalfIndex(client, statement);
      await client.query(statement);
    }
    return remember(client, migration);
  }
  await client.query('begin');
  try {
    await client.query(`set local lock_timeout = ${lockTimeout}`);
    await client.query(migration.sql);
    await remember(client, migration);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function remember(client: pg.Client, { name, checksum, breaking }: Migration): Promise<void> {
  await client.query('insert into schema_migrations (name, checksum, breaking) values ($1, $2, $3)', [
    name,
    checksum,
    breaking !== null,
  ]);
}

/** An index that was cut off halfway is there but not used; it has to go before it can be made again. */
async function dropHalfIndex(client: pg.Client, statement: string): Promise<void> {
  const name = /^create\s+(?:unique\s+)?index\s+concurrently\s+if\s+not\s+exists\s+(\w+)/i.exec(statement)?.[1];
  if (!name) return;
  const { rowCount } = await client.query(
    'select from pg_index i join pg_class c on c.oid = i.indexrelid where c.relname = $1 and not i.indisvalid',
    [name],
  );
  if (rowCount) await client.query(`drop index concurrently ${client.escapeIdentifier(name)}`);
}
