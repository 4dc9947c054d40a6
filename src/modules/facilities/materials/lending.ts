import { audit } from '../../../platform/audit/audit.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import { announce } from '../../../platform/live/live.ts';
import type { Work } from '../../../platform/work.ts';
import { asDays, type Days, freeItems, lockKind } from './items.ts';
import { type LoanNews, tellOfLoan } from './loan-mails.ts';

export interface NewLoan extends Days {
  kindId: string;
  amount: number;
  /** For which group; null: for somebody's own work. */
  groupId: string | null;
  organisationId: string | null;
  /** What for, in a few words for colleagues. */
  title: string;
  madeBy: string | null;
}

export type Lent = { ok: true; id: string } | { ok: false; free: number };

/**
 * Promises so many items for these days, or none. The database itself refuses an item to two loans at a time (rule 2). Audits 'loan.make'.
 */
export async function lend(work: Work, input: NewLoan): Promise<Lent> {
  await lockKind(work, input.kindId);
  const items = await freeItems(work, input.kindId, input, input.amount);
  if (items.length < input.amount) return { ok: false, free: items.length };
  const { id } = await work.tx
    .insertInto('material_loans')
    .values({
      region_id: work.region.id,
      kind_id: input.kindId,
      group_id: input.groupId,
      organisation_id: input.organisationId,
      title: input.title,
      made_by: input.madeBy,
      first_day: input.firstDay,
      last_day: input.lastDay,
      created_at: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const promised = await work.tx
    .insertInto('material_loan_items')
    .values(items.map((item) => ({ region_id: work.region.id, loan_id: id, item_id: item, days: asDays(input) })))
    .onConflict((conflict) => conflict.constraint('item_in_one_place').doNothing())
    .returning('item_id')
    .execute();
  if (promised.length < items.length) {
    await work.tx.deleteFrom('material_loans').where('id', '=', id).execute();
    return { ok: false, free: promised.length };
  }
  await audit(work, { action: 'loan.make', subjectKind: 'material-loan', subjectId: id, detail: { amount: input.amount } });
  await announce(work, 'materials');
  return { ok: true, id };
}

/**
 * A loan that has not begun does not go ahead; who borrowed is told when it was somebody else, and of a group that is cancelled the keeper too.
 * False when it is out or over. Audits 'loan.cancel'.
 */
export async function cancelLoan(
  work: Work,
  id: string,
  why: Extract<LoanNews, 'cancelled' | 'group-cancelled' | 'not-fetched'> = 'cancelled',
): Promise<boolean> {
  const moved = await work.tx
    .updateTable('material_loans')
    .set({ state: 'cancelled', closed_at: work.now })
    .where('id', '=', id)
    .where('state', '=', 'reserved')
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) return false;
  await work.tx
    .updateTable('material_loan_items')
    .set({ ended_on: localDate(work.now) })
    .where('loan_id', '=', id)
    .execute();
  await audit(work, { action: 'loan.cancel', subjectKind: 'material-loan', subjectId: id });
  await tellOfLoan(work, id, why, { owner: why === 'group-cancelled' });
  await announce(work, 'materials');
  return true;
}
