import { sql } from 'kysely';
import type { Work } from '../../platform/work.ts';

/** A step that is done whole or not at all: when it is refused, or the database refuses it, nothing of it remains. */
export async function allOrNothing<T extends { ok: boolean }>(
  work: Work,
  step: () => Promise<T>,
  onError: (error: unknown) => T | undefined = () => undefined,
): Promise<T> {
  await sql`savepoint planner_step`.execute(work.tx);
  let result: T | undefined;
  let fault: unknown;
  try {
    result = await step();
  } catch (error) {
    fault = error;
  }
  if (!result?.ok) await sql`rollback to savepoint planner_step`.execute(work.tx);
  await sql`release savepoint planner_step`.execute(work.tx);
  const outcome = result ?? onError(fault);
  if (!outcome) throw fault;
  return outcome;
}

/** Holds the proposal's row until the end of the transaction, so that answers come one after the other. False when it is unknown. */
export async function lockProposal(work: Work, id: string): Promise<boolean> {
  const row = await work.tx.selectFrom('proposals').select('id').where('id', '=', id).forUpdate().executeTakeFirst();
  return row !== undefined;
}
