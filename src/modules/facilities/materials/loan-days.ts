import { sql } from 'kysely';
import { audit } from '../../../platform/audit/audit.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import { announce } from '../../../platform/live/live.ts';
import type { Work } from '../../../platform/work.ts';
import { asDays, type Days, freeItems, lockKind } from './items.ts';
import { cancelLoan } from './lending.ts';
import { tellOfLoan } from './loan-mails.ts';

/** 'state': it is over; 'taken': another loan counts on the items in these days. */
export type DaysChanged = { ok: true } | { ok: false; reason: 'state' | 'taken' };

/**
 * Gives a loan other days, whole or not at all (rule 2). What is not out yet is changed for items that are free then; what is out keeps its
 * first day and its items. Audits 'loan.change'.
 */
export async function changeLoanDays(work: Work, loan: { id: string; kindId: string }, to: Days): Promise<DaysChanged> {
  await lockKind(work, loan.kindId);
  const now = await work.tx
    .selectFrom('material_loans')
    .select(['state', 'first_day as firstDay'])
    .where('id', '=', loan.id)
    .where('closed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!now) return { ok: false, reason: 'state' };
  const out = now.state === 'out';
  const days = out ? { firstDay: now.firstDay, lastDay: to.lastDay } : to;
  if (Temporal.PlainDate.compare(days.firstDay, days.lastDay) > 0) return { ok: false, reason: 'state' };
  const items = await itemsIn(work, loan.id, days);
  const taken = items.filter((item) => item.taken);
  const own = new Set(items.map((item) => item.id));
  const free = (await freeItems(work, loan.kindId, days, items.length + taken.length)).filter((item) => !own.has(item));
  if (taken.length > 0 && (out || free.length < taken.length)) return { ok: false, reason: 'taken' };
  const range = out ? sql`daterange(lower(days), greatest(lower(days), ${days.lastDay.toString()}::date), '[]')` : asDays(days);
  for (const { id } of items) {
    const at = taken.findIndex((item) => item.id === id);
    await sql`update material_loan_items set days = ${range}, item_id = ${at < 0 ? id : free[at]}::uuid
      where loan_id = ${loan.id}::uuid and item_id = ${id}::uuid`.execute(work.tx);
  }
  await work.tx
    .updateTable('material_loans')
    .set({ first_day: days.firstDay, last_day: days.lastDay, warned_at: null })
    .where('id', '=', loan.id)
    .execute();
  await audit(work, { action: 'loan.change', subjectKind: 'material-loan', subjectId: loan.id });
  await announce(work, 'materials');
  return { ok: true };
}

/** Items of a loan, and whether another loan has or counts on one in these days. */
async function itemsIn(work: Work, loanId: string, days: Days): Promise<{ id: string; taken: boolean }[]> {
  const found = await sql<{ id: string; taken: boolean }>`select t.item_id as id, exists (
      select from material_loan_items o where o.item_id = t.item_id and o.loan_id <> t.loan_id and o.ended_on is null
        and (o.days && ${asDays(days)} or (o.is_out and upper(o.days) <= ${localDate(work.now).toString()}::date))) as taken
    from material_loan_items t where t.loan_id = ${loanId}::uuid order by t.item_id`.execute(work.tx);
  return found.rows;
}

/** What a group has on loan goes along with its days, where there is stock; who borrowed it and who looks after it are told. */
export async function moveGroupLoans(work: Work, groupId: string, days: Days): Promise<void> {
  for (const loan of await openOf(work, groupId)) {
    const begins = loan.state === 'out' || loan.firstDay.equals(days.firstDay);
    if (begins && loan.lastDay.equals(days.lastDay)) continue;
    const changed = await changeLoanDays(work, loan, days);
    await tellOfLoan(work, loan.id, changed.ok ? 'moved' : 'stays', { owner: changed.ok });
  }
}

/** A group does not go on: what was promised is free again, what is out comes back. Both sides are told. Audits 'loan.cancel'. */
export async function cancelGroupLoans(work: Work, groupId: string): Promise<void> {
  for (const loan of await openOf(work, groupId)) {
    const cancelled = await cancelLoan(work, loan.id, 'group-cancelled');
    if (!cancelled) await tellOfLoan(work, loan.id, 'bring-back');
  }
}

function openOf(work: Work, groupId: string) {
  return work.tx
    .selectFrom('material_loans')
    .select(['id', 'kind_id as kindId', 'state', 'first_day as firstDay', 'last_day as lastDay'])
    .where('group_id', '=', groupId)
    .where('closed_at', 'is', null)
    .orderBy('kind_id')
    .orderBy('id')
    .execute();
}
