import { sql } from 'kysely';
import { audit } from '../../../platform/audit/audit.ts';
import type { RefundStatus } from '../../../platform/payments/provider.ts';
import type { Reading, Work } from '../../../platform/work.ts';
import { lockContribution, recordContribution } from './contributions.ts';
import { surplusReturned } from './payments.ts';

/** For what money goes back: who paid no longer comes; some of the children do not; it was paid twice. */
export const refundReasons = ['left', 'excess', 'surplus'] as const;
export type RefundReason = (typeof refundReasons)[number];

export interface Refund {
  id: string;
  registrationId: string;
  paymentId: string;
  what: RefundReason;
  amountCents: number;
  /** new: not yet answered by the provider. */
  state: 'new' | RefundStatus;
  /** What the provider calls the payment; null when nothing leads to it any more. */
  reference: string | null;
}

const columns =
  sql.raw(`f.id, f.registration_id as "registrationId", f.payment_id as "paymentId", f.what, f.amount_cents::integer as "amountCents",
  f.state, y.reference from refunds f join payments y on y.id = f.payment_id`);

/**
 * Asks that what was paid on line goes back to where it came from; the one that runs is that one. The provider is asked after the commit (`carry.ts`).
 * Null when nothing was paid on line, or it went back already. `paymentId`: which payment was paid twice. Audits 'payment.refund'.
 */
export async function beginRefund(
  work: Work,
  registrationId: string,
  what: RefundReason,
  paymentId: string | null = null,
): Promise<Refund | null> {
  const due = await lockContribution(work, registrationId);
  if (!due) return null;
  const running = await openRefund(work, registrationId, what, paymentId);
  if (running) return running;
  const source = await sql<{ id: string; cents: number }>`
    select y.id, (case ${what} when 'left' then c.amount_cents when 'excess' then c.back_cents else y.amount_cents end)::integer as cents
    from payments y join contributions c on c.registration_id = y.registration_id join registrations r on r.id = y.registration_id
    where y.registration_id = ${registrationId} and y.reference is not null and case ${what}
      when 'surplus' then y.id = ${paymentId}::uuid and y.state = 'surplus'
      when 'excess' then y.state = 'paid' and c.state = 'paid-online' and c.back_cents > 0
      else y.state = 'paid' and c.state = 'paid-online' and r.state not in ('requested', 'confirmed', 'completed') end
    order by y.settled_at desc nulls last limit 1`.execute(work.tx);
  const [payment] = source.rows;
  if (!payment || payment.cents <= 0) return null;
  await sql`insert into refunds (region_id, registration_id, payment_id, what, amount_cents, asked_at)
    values (${work.region.id}, ${registrationId}, ${payment.id}, ${what}, ${payment.cents}, ${work.now}::timestamptz)`.execute(
    work.tx,
  );
  const detail = { what, cents: payment.cents };
  await audit(work, { action: 'payment.refund', subjectKind: 'registration', subjectId: registrationId, detail });
  return (await openRefund(work, registrationId, what, payment.id)) ?? null;
}

/** The refund that the provider has still to answer or carry out. */
export async function openRefund(
  reading: Reading,
  registrationId: string,
  what: RefundReason,
  paymentId: string | null = null,
): Promise<Refund | undefined> {
  const found = await sql<Refund>`select ${columns} where f.registration_id = ${registrationId} and f.what = ${what}
    and f.state in ('new', 'running') and (${paymentId}::uuid is null or f.payment_id = ${paymentId}::uuid)`.execute(reading.tx);
  return found.rows[0];
}

export async function refundBy(reading: Reading, id: string): Promise<Refund | undefined> {
  const found = await sql<Refund>`select ${columns} where f.id = ${id}`.execute(reading.tx);
  return found.rows[0];
}

/** Refunds that have not ended, for the job. */
export async function unsettledRefunds(work: Work, most: number): Promise<string[]> {
  const found = await sql<{
    id: string;
  }>`select id from refunds where state in ('new', 'running') order by asked_at limit ${most}`.execute(work.tx);
  return found.rows.map((row) => row.id);
}

/** Books what the provider says, once, however often it says it. Audits 'payment.refund', and what is recorded with it. */
export async function settleRefund(work: Work, refund: Refund, status: RefundStatus): Promise<void> {
  await lockContribution(work, refund.registrationId);
  const over = status !== 'running';
  const moved = await sql`update refunds set state = ${status}, settled_at = case when ${over} then ${work.now}::timestamptz end
    where id = ${refund.id} and state in ('new', 'running') and state <> ${status} returning id`.execute(work.tx);
  if (moved.rows.length === 0 || !over) return;
  const detail = { what: refund.what, cents: refund.amountCents, state: status };
  await audit(work, { action: 'payment.refund', subjectKind: 'registration', subjectId: refund.registrationId, detail });
  if (status === 'done') await book(work, refund);
}

async function book(work: Work, { registrationId, what, paymentId, amountCents }: Refund): Promise<void> {
  if (what === 'surplus') await surplusReturned(work, registrationId, paymentId);
  else if (what === 'excess')
    // Another child may have cancelled since: that part still has to go back.
    await sql`update contributions set back_cents = greatest(0, back_cents - ${amountCents}::bigint) where registration_id = ${registrationId}`.execute(
      work.tx,
    );
  else
    await recordContribution(work, registrationId, {
      state: (await cameBack(work, registrationId)) ? 'to-pay' : 'refunded',
      reason: '',
    });
}

/** The family took a place after all while its money went back: it pays for that. */
async function cameBack(work: Work, registrationId: string): Promise<boolean> {
  const found =
    await sql`select from registrations where id = ${registrationId} and state in ('requested', 'confirmed', 'completed')`.execute(
      work.tx,
    );
  return found.rows.length > 0;
}
