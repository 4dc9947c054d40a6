import { sql } from 'kysely';
import type { Db, Tx } from '../db/database.ts';
import type { SealedColumn } from '../privacy.ts';
import { blindIndex, type Keys } from './keys.ts';
import { seal, sealHead, unseal } from './seal.ts';

const AT_ONCE = 200;

export interface RotationOptions {
  db: Db;
  keys: Keys;
  columns: readonly SealedColumn[];
  regionIds: readonly string[];
  /** Is told after each batch: table, column and how many were sealed again in it so far. */
  onProgress?: (column: SealedColumn, done: number) => void;
  /** True: stop after this batch. What is done stays done. */
  stop?: () => boolean;
}

/**
 * Seals every value again that the current key did not seal, and makes its fingerprint again, in short transactions. Rows that somebody
 * else holds at that moment are passed by, so it waits for nobody, and comes back for them. May be broken off and run again at any time.
 * Returns how many values were sealed again. Everything stays readable and findable meanwhile, because the program opens and looks up with
 * the old keys too.
 */
export async function sealAgain(options: RotationOptions): Promise<number> {
  let total = 0;
  for (const column of options.columns) {
    let done = 0;
    for (const regionId of await scopesOf(options, column)) {
      for (;;) {
        const round = await oneRound(options, column, regionId, (n) => {
          done += n;
          options.onProgress?.(column, done);
        });
        total += round.sealed;
        if (round.stopped) return total;
        // Rows that were held are tried again; a round that only met held rows gives their holders a moment.
        if ((await leftIn(options, column, regionId)) === 0) break;
        if (round.sealed === 0) await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }
  return total;
}

/** How many values still need an old key, per table and column; only those with any. */
export async function stillOld(options: Omit<RotationOptions, 'onProgress' | 'stop'>): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const column of options.columns) {
    let n = 0;
    for (const regionId of await scopesOf(options, column)) n += await leftIn(options, column, regionId);
    if (n > 0) found.set(`${column.table}.${column.column}`, n);
  }
  return found;
}

/** One pass over a table by its primary key, in batches. */
async function oneRound(
  { db, keys, stop }: RotationOptions,
  column: SealedColumn,
  regionId: string | null,
  progress: (sealed: number) => void,
): Promise<{ sealed: number; stopped: boolean }> {
  let sealed = 0;
  for (let after: unknown[] | null = null; ; ) {
    const batch: { last: unknown[] | null; sealed: number } = await inRegion(db, regionId, (tx) =>
      oneBatch(tx, keys, column, after),
    );
    sealed += batch.sealed;
    if (batch.sealed > 0) progress(batch.sealed);
    if (stop?.()) return { sealed, stopped: true };
    if (!batch.last) return { sealed, stopped: false };
    after = batch.last;
  }
}

async function oneBatch(
  tx: Tx,
  keys: Keys,
  column: SealedColumn,
  after: unknown[] | null,
): Promise<{ last: unknown[] | null; sealed: number }> {
  const head = sealHead(keys.data()[0]);
  const key = sql.join(column.key.map((name) => sql.ref(name)));
  const from = after ? sql`and (${key}) > (${sql.join(after)})` : sql``;
  const { rows } = await sql<Record<string, unknown> & { sealed_value: Buffer }>`
    select ${key}, ${sql.ref(column.column)} as sealed_value from ${sql.table(column.table)}
    where substring(${sql.ref(column.column)} from 1 for 5) <> ${head} ${from} order by ${key} limit ${AT_ONCE} for no key update skip locked`.execute(
    tx,
  );
  for (const row of rows) {
    const opened = unseal(keys, row.sealed_value);
    const text = column.index?.of(opened) ?? null;
    const index = column.index && text !== null ? sql`, ${sql.ref(column.index.column)} = ${blindIndex(keys, text)}` : sql``;
    const same = sql.join(
      column.key.map((name) => sql`${sql.ref(name)} = ${row[name]}`),
      sql` and `,
    );
    await sql`update ${sql.table(column.table)} set ${sql.ref(column.column)} = ${seal(keys, opened)} ${index} where ${same}`.execute(
      tx,
    );
  }
  const last = rows.length === AT_ONCE ? rows.at(-1) : undefined;
  return { last: last ? column.key.map((name) => last[name]) : null, sealed: rows.length };
}

async function leftIn(
  { db, keys }: Pick<RotationOptions, 'db' | 'keys'>,
  column: SealedColumn,
  regionId: string | null,
): Promise<number> {
  const head = sealHead(keys.data()[0]);
  return inRegion(db, regionId, async (tx) => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(column.table)}
      where substring(${sql.ref(column.column)} from 1 for 5) <> ${head}`.execute(tx);
    return rows[0]?.n ?? 0;
  });
}

/** A table of the tenant is gone through per region, a global one once. */
async function scopesOf(
  { db, regionIds }: Pick<RotationOptions, 'db' | 'regionIds'>,
  { table }: SealedColumn,
): Promise<(string | null)[]> {
  const { rows } = await sql<{ n: number }>`select count(*)::integer as n from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and column_name = 'region_id'`.execute(db);
  return rows[0]?.n ? [...regionIds] : [null];
}

function inRegion<T>(db: Db, regionId: string | null, run: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    if (regionId) await sql`select set_config('app.region_id', ${regionId}, true)`.execute(tx);
    return run(tx);
  });
}
