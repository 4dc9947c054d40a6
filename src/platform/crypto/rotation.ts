import { sql } from 'kysely';
import type { Db } from '../db/database.ts';
import type { Keys } from './keys.ts';
import { type RotationOptions, sealAgain, stillOld } from './rotate.ts';

/** True when a rotation to the current key was begun and not ended. */
export async function isRotating(db: Db, keys: Keys): Promise<boolean> {
  const row = await db.selectFrom('key_rotations').select('ended_at').where('key_id', '=', keys.data()[0].id).executeTakeFirst();
  return row !== undefined && row.ended_at === null;
}

export interface Rotated {
  resealed: number;
  /** Values that still need an old key, per table and column; empty when all is done. */
  left: Map<string, number>;
}

/** Seals everything with the current key and notes it. Broken off, it goes on where it was. */
export async function rotate(options: RotationOptions): Promise<Rotated> {
  const { db, keys } = options;
  const id = keys.data()[0].id;
  await db
    .insertInto('key_rotations')
    .values({ key_id: id, began_at: Temporal.Now.instant() })
    .onConflict((conflict) => conflict.column('key_id').doUpdateSet({ ended_at: null }))
    .execute();
  const resealed = await sealAgain(options);
  const left = await stillOld(options);
  await db
    .updateTable('key_rotations')
    .set({ resealed: sql`resealed + ${resealed}`, ended_at: left.size === 0 ? Temporal.Now.instant() : null })
    .where('key_id', '=', id)
    .execute();
  return { resealed, left };
}

/**
 * Waits until every transaction that was open at this moment has ended (at most so many seconds): what began later knows the new key.
 * Returns false when one goes on for longer.
 */
export async function earlierWorkEnds(db: Db, seconds = 60): Promise<boolean> {
  const began = await sql<{ at: string }>`select clock_timestamp()::text as at`.execute(db);
  for (let waited = 0; waited < seconds * 10; waited += 1) {
    const { rows } = await sql<{ n: number }>`select count(*)::integer as n from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and xact_start < ${began.rows[0]?.at}::timestamptz`.execute(
      db,
    );
    if (rows[0]?.n === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
