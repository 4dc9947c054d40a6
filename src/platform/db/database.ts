import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { Client } from './client.ts';
import type { DB } from './types.ts';

export type Database = DB;
export type Db = Kysely<Database>;
/** The only database handle inside a transaction (style 16). */
export type Tx = Transaction<Database>;
/** What queries get: only the reading side, so that they run in a read-only transaction too (style 19). */
export type ReadTx = Pick<
  Tx,
  'selectFrom' | 'selectNoFrom' | 'with' | 'fn' | 'case' | 'dynamic' | 'getExecutor' | 'executeQuery'
>;

const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text: string) => Temporal.Instant.from(text.replace(' ', 'T')));
types.setTypeParser(pg.types.builtins.DATE, (text: string) => Temporal.PlainDate.from(text));
types.setTypeParser(pg.types.builtins.INT8, (text: string) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} does not fit a number`);
  return value;
});

/**
 * Opens a pool of connections; timestamps come back as Temporal.Instant, dates as PlainDate, bigints as number.
 * `name` is what the database shows as the program that is connected.
 */
export function openDatabase(
  url: string,
  max: number,
  name = 'opgroeiplein',
  connectionTimeoutMillis = 30_000,
): { db: Db; pool: pg.Pool } {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis,
    application_name: name,
    Client,
  });
  // An idle connection that breaks (server restarted) is replaced by the pool at the next request.
  pool.on('error', () => {});
  // So is one that breaks while it is lent out: its query fails and says so.
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool };
}
