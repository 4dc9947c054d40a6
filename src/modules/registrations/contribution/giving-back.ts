import { sql } from 'kysely';
import { audit } from '../../../platform/audit/audit.ts';
import type { Work } from '../../../platform/work.ts';
import { contributionOf, lockContribution, recordContribution } from './contributions.ts';

/**
 * Fewer children come: the contribution becomes less by their part, and what was paid or billed for them is kept to be given back. The registration
 * has its new number of places and is locked by the caller. Returns the cents that go back to the family, 0 when it had not paid.
 */
export async function lessForFewer(work: Work, registrationId: string, before: number, places: number): Promise<number> {
  await lockContribution(work, registrationId);
  const less = sql`amount_cents - amount_cents * ${places}::integer / ${before}::integer`;
  const found = await sql<{ cents: number }>`update contributions set amount_cents = amount_cents - (${less}),
      back_cents = back_cents + case when state = 'remitted' then 0 else ${less} end
    where registration_id = ${registrationId} and state in ('paid-desk', 'paid-online', 'invoice', 'remitted')
    returning case when new.state in ('paid-desk', 'paid-online') then new.back_cents - old.back_cents else 0 end as cents`.execute(
    work.tx,
  );
  return found.rows[0]?.cents ?? 0;
}

/** Staff gave back what was paid, or took off the bill, for children who no longer come. False when there was nothing. Audits 'payment.return'. */
export async function excessGivenBack(work: Work, registrationId: string): Promise<boolean> {
  const done = await sql<{ cents: number }>`update contributions set back_cents = 0
    where registration_id = ${registrationId} and back_cents > 0 returning old.back_cents as cents`.execute(work.tx);
  const [row] = done.rows;
  if (!row) return false;
  const detail = { cents: row.cents };
  await audit(work, { action: 'payment.return', subjectKind: 'registration', subjectId: registrationId, detail });
  return true;
}

/**
 * Who left this group got its money back, or its bill was withdrawn. False when it did not leave this group, or nothing was paid or billed.
 * Audits 'contribution.record'.
 */
export async function settleLeft(work: Work, groupId: string, registrationId: string): Promise<boolean> {
  const left = await sql`select from registrations where id = ${registrationId} and group_id = ${groupId}
    and state not in ('requested', 'confirmed', 'completed') for share`.execute(work.tx);
  if (left.rows.length === 0) return false;
  const state = (await contributionOf(work, registrationId))?.state ?? 'to-pay';
  if (!['paid-desk', 'paid-online', 'invoice'].includes(state)) return false;
  // Nothing is owed by who left: without a bill it is as it was before there was one.
  return recordContribution(work, registrationId, { state: state === 'invoice' ? 'to-pay' : 'refunded', reason: '' });
}

/** Who got its money back and then takes a place after all, pays for that. */
export async function asksAgain(work: Work, registrationId: string): Promise<void> {
  await sql`update contributions set state = 'to-pay' where registration_id = ${registrationId} and state = 'refunded'`.execute(
    work.tx,
  );
}
