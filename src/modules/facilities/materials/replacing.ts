import { sql } from 'kysely';
import type { Work } from '../../../platform/work.ts';
import { freeItems } from './items.ts';
import { tellOfLoan } from './loan-mails.ts';

/**
 * An item that cannot be used: every loan that counts on it and has not begun gets another one. Who is
 * short now is told. Returns how many are. */
export async function replaceItem(work: Work, item: { id: string; kindId: string }): Promise<number> {
  const loans = await work.tx
    .selectFrom('material_loan_items as t')
    .innerJoin('material_loans as n', 'n.id', 't.loan_id')
    .select(['n.id', 'n.first_day as firstDay', 'n.last_day as lastDay'])
    .where('t.item_id', '=', item.id)
    .where('t.ended_on', 'is', null)
    .where('n.state', '=', 'reserved')
    .orderBy('n.first_day')
    .execute();
  let short = 0;
  for (const loan of loans)
    if (!(await swap(work, loan, item))) {
      short += 1;
      await tellOfLoan(work, loan.id, 'short');
    }
  return short;
}

/** Gives a loan another item of the same kind; false when none is free in its days. */
export async function swap(
  work: Work,
  loan: { id: string; firstDay: Temporal.PlainDate; lastDay: Temporal.PlainDate },
  item: { id: string; kindId: string },
): Promise<boolean> {
  const [other] = await freeItems(work, item.kindId, loan, 1);
  if (!other) return false;
  await sql`update material_loan_items set item_id = ${other}::uuid where loan_id = ${loan.id}::uuid and item_id = ${item.id}::uuid`.execute(
    work.tx,
  );
  return true;
}
