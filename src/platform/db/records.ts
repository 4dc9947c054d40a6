import { type RawBuilder, sql } from 'kysely';
import type { Tx } from './database.ts';
import type { DB } from './types.ts';

type Table = keyof DB & string;
/** A row by its columns, as JSON writes them: Temporal values as text, JSON columns as they are, no bytes. */
type Row = Record<string, unknown>;

/**
 * Rows as one parameter, whatever their number: a statement with thousands of values of its own costs more to write and to plan than to run.
 * To be named and joined by the caller: `from ${records('offers', rows)} r`. A column that no row has is null there.
 */
export function records(table: Table, rows: readonly Row[]): RawBuilder<unknown> {
  return sql`json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)`;
}

/** Adds many rows in one statement. All have the columns of the first; the others get their defaults. */
export async function insertAll(tx: Tx, table: Table, rows: readonly Row[]): Promise<void> {
  if (rows.length > 0) await insertion(table, rows).execute(tx);
}

/** The statement of `insertAll`, to say what it returns. */
export function insertion(table: Table, rows: readonly Row[]): RawBuilder<unknown> {
  const columns = Object.keys(rows[0] ?? {});
  return sql`insert into ${sql.table(table)} (${sql.join(columns.map((one) => sql.ref(one)))})
    select ${sql.join(columns.map((one) => sql.ref(`r.${one}`)))} from ${records(table, rows)} r`;
}

/** Changes many rows, each to its own values, in one statement. Every row has its `id` and the columns of the first. */
export async function updateAll(tx: Tx, table: Table, rows: readonly (Row & { id: string })[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'id');
  await sql`update ${sql.table(table)} t set ${sql.join(columns.map((one) => sql`${sql.ref(one)} = ${sql.ref(`r.${one}`)}`))}
    from ${records(table, rows)} r where t.id = r.id`.execute(tx);
}
