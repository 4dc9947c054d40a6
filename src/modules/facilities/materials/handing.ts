import { sql } from 'kysely';
import { audit } from '../../../platform/audit/audit.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import { announce } from '../../../platform/live/live.ts';
import type { Work } from '../../../platform/work.ts';
import { lockKind } from './items.ts';
import { replaceItem, swap } from './replacing.ts';

interface Loan {
  id: string;
  kindId: string;
  firstDay: Temporal.PlainDate;
  lastDay: Temporal.PlainDate;
}

export type HandedOut = { ok: true } | { ok: false; reason: 'state' } | { ok: false; reason: 'not-there'; numbers: number[] };

/**
 * The items leave the house. One that another loan still has, or that is broken, is changed for a free one; when there is none nothing is
 * handed out. Audits 'loan.out'.
 */
export async function handOut(work: Work, loan: Loan): Promise<HandedOut> {
  await lockKind(work, loan.kindId);
  const today = localDate(work.now);
  const from = Temporal.PlainDate.compare(today, loan.firstDay) < 0 ? today : loan.firstDay;
  const state = await work.tx.selectFrom('material_loans').select('state').where('id', '=', loan.id).executeTakeFirst();
  if (state?.state !== 'reserved') return { ok: false, reason: 'state' };
  const missing: number[] = [];
  for (const item of await notThere(work, loan, from))
    if (!(await swap(work, { ...loan, firstDay: from }, { id: item.id, kindId: loan.kindId }))) missing.push(item.number);
  if (missing.length > 0) return { ok: false, reason: 'not-there', numbers: missing };
  await sql`update material_loan_items set is_out = true, days = daterange(${from.toString()}::date, upper(days), '[)')
    where loan_id = ${loan.id}::uuid`.execute(work.tx);
  await work.tx.updateTable('material_loans').set({ state: 'out', out_at: work.now }).where('id', '=', loan.id).execute();
  await audit(work, { action: 'loan.out', subjectKind: 'material-loan', subjectId: loan.id });
  await announce(work, 'materials');
  return { ok: true };
}

/** Items of this loan that cannot go along from that day: out elsewhere, promised elsewhere, or not whole. */
async function notThere(work: Work, loan: Loan, from: Temporal.PlainDate): Promise<{ id: string; number: number }[]> {
  const found = await sql<{
    id: string;
    number: number;
  }>`select i.id, i.number from material_loan_items t join material_items i on i.id = t.item_id
    where t.loan_id = ${loan.id}::uuid and (i.state <> 'whole' or exists (
      select 1 from material_loan_items o where o.item_id = t.item_id and o.loan_id <> t.loan_id and o.ended_on is null
        and (o.is_out or o.days && daterange(${from.toString()}::date, upper(t.days), '[)'))))
    order by i.number`.execute(work.tx);
  return found.rows;
}

export type Condition = 'whole' | 'damaged' | 'lost';

/**
 * The items are back, each as it is; free for others at once. What is damaged goes to repair, and loans that counted on it get another item
 * where there is one. Returns how many of those are short now; null when it was not out. Audits 'loan.return'.
 */
export async function takeBack(
  work: Work,
  loan: Loan,
  conditions: ReadonlyMap<string, Condition>,
  note: string,
): Promise<number | null> {
  await lockKind(work, loan.kindId);
  const moved = await work.tx
    .updateTable('material_loans')
    .set({ state: 'returned', closed_at: work.now, note })
    .where('id', '=', loan.id)
    .where('state', '=', 'out')
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) return null;
  const items = await work.tx.selectFrom('material_loan_items').select('item_id').where('loan_id', '=', loan.id).execute();
  let short = 0;
  for (const { item_id: itemId } of items) {
    const condition = conditions.get(itemId) ?? 'whole';
    await work.tx
      .updateTable('material_loan_items')
      .set({ is_out: false, ended_on: localDate(work.now), condition })
      .where('loan_id', '=', loan.id)
      .where('item_id', '=', itemId)
      .execute();
    if (condition !== 'whole') short += await breakItem(work, { id: itemId, kindId: loan.kindId }, condition);
  }
  const broken = [...conditions.values()].filter((one) => one !== 'whole').length;
  await audit(work, { action: 'loan.return', subjectKind: 'material-loan', subjectId: loan.id, detail: { broken } });
  await announce(work, 'materials');
  return short;
}

async function breakItem(work: Work, item: { id: string; kindId: string }, condition: Condition): Promise<number> {
  await work.tx
    .updateTable('material_items')
    .set({ state: condition === 'lost' ? 'gone' : 'repair', changed_at: work.now })
    .where('id', '=', item.id)
    .execute();
  return replaceItem(work, item);
}
