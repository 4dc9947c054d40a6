import { sql } from 'kysely';
import type { Db, Tx } from './database.ts';

/** For whom a transaction is opened: the tenant, the actor and where the request came from (for the audit trail). */
export interface Scope {
  regionId: string;
  actor: { kind: 'visitor' | 'person' | 'system'; personId: string | null };
  /** Route or job, and request id. */
  origin: string;
  now: Temporal.Instant;
}

/** Runs `work` in one transaction with region and actor set; commits when it returns, rolls back when it throws. */
export function inTransaction<T>(db: Db, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await setScope(tx, scope);
    return work(tx);
  });
}

/** As inTransaction, but the database refuses every change: what a GET gets (rule 19). */
export function inReadTransaction<T>(db: Db, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setAccessMode('read only')
    .execute(async (tx) => {
      await setScope(tx, scope);
      return work(tx);
    });
}

async function setScope(tx: Tx, scope: Scope): Promise<void> {
  await sql`select set_config('app.region_id', ${scope.regionId}, true), set_config('app.actor_id', ${scope.actor.personId ?? ''}, true)`.execute(
    tx,
  );
}

/** True for the database's own refusal by the named constraint (unique, exclusion, check). */
export function violates(error: unknown, constraint: string): boolean {
  return typeof error === 'object' && error !== null && 'constraint' in error && error.constraint === constraint;
}
