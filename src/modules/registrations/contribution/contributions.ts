import { sql } from 'kysely';
import { z } from 'zod';
import { audit } from '../../../platform/audit/audit.ts';
import { seal, unseal } from '../../../platform/crypto/seal.ts';
import type { Reading, Work } from '../../../platform/work.ts';
import { openParticipant } from '../contact.ts';

export const contributionStates = ['to-pay', 'paid-desk', 'paid-online', 'invoice', 'remitted', 'refunded'] as const;
/** What staff may record; that something was paid on line is known by the provider only. */
export const recordable = ['to-pay', 'paid-desk', 'invoice', 'remitted', 'refunded'] as const;
export type ContributionState = (typeof contributionStates)[number];

export interface Contribution {
  registrationId: string;
  /** Whole cents; 0: nothing is asked. */
  amountCents: number;
  state: ContributionState;
  /** Why it was remitted; only where it was asked for. */
  reason: string;
}

/** As long as it is to be paid: what the group asks now, for every place. */
const amount = sql.raw(
  `case when coalesce(c.state, 'to-pay') = 'to-pay' then g.contribution_cents * r.places else c.amount_cents end`,
);
const from = sql.raw(`registrations r join groups g on g.id = r.group_id left join contributions c on c.registration_id = r.id`);

/** The own contribution of one registration. */
export async function contributionOf(reading: Reading, registrationId: string): Promise<Contribution | undefined> {
  const found = await sql<
    Omit<Contribution, 'reason'> & { reason: Buffer | null }
  >`select r.id as "registrationId", ${amount}::bigint as "amountCents",
      coalesce(c.state, 'to-pay') as state, c.reason_sealed as reason from ${from} where r.id = ${registrationId}`.execute(
    reading.tx,
  );
  const [row] = found.rows;
  const reason = row?.reason ? z.string().parse(unseal(reading.services.keys, row.reason)) : '';
  return row && { ...row, reason };
}

/**
 * Takes the row of the contribution until the transaction ends, made when it was not there: whoever pays or records one comes after the other. While it is still to be paid it follows
 * what the group asks and for how many: of a registration that somebody else changes just now, what it becomes.
 */
export async function lockContribution(work: Work, registrationId: string): Promise<Contribution | undefined> {
  await sql`insert into contributions (registration_id, region_id, amount_cents, state, recorded_at)
    select r.id, r.region_id, g.contribution_cents * r.places, 'to-pay', ${work.now}::timestamptz
    from registrations r join groups g on g.id = r.group_id where r.id = ${registrationId} for share of r
    on conflict (registration_id) do update set amount_cents = case when contributions.state = 'to-pay' then excluded.amount_cents
      else contributions.amount_cents end`.execute(work.tx);
  return contributionOf(work, registrationId);
}

/**
 * Staff records how the own contribution stands. False when there is nothing to pay, or while the payment provider pays it back. Audits
 * 'contribution.record'.
 */
export async function recordContribution(
  work: Work,
  registrationId: string,
  { state, reason }: { state: (typeof recordable)[number]; reason: string },
): Promise<boolean> {
  const before = await lockContribution(work, registrationId);
  if (!before || before.amountCents === 0 || (await goesBack(work, registrationId))) return false;
  const sealed = state === 'remitted' && reason ? seal(work.services.keys, reason) : null;
  await sql`update contributions set state = ${state}, reason_sealed = ${sealed}::bytea, recorded_by = ${work.actor.personId}::uuid,
    recorded_at = ${work.now}::timestamptz where registration_id = ${registrationId}`.execute(work.tx);
  const detail = { before: before.state, state, cents: before.amountCents };
  await audit(work, { action: 'contribution.record', subjectKind: 'registration', subjectId: registrationId, detail });
  return true;
}

async function goesBack(work: Work, registrationId: string): Promise<boolean> {
  const found =
    await sql`select from refunds where registration_id = ${registrationId} and what = 'left' and state in ('new', 'running')`.execute(
      work.tx,
    );
  return found.rows.length > 0;
}

/** Reasons for which the offer remits, as its owner wrote them; one per line or sentence. */
export async function remissionReasons(reading: Reading, groupId: string): Promise<string[]> {
  const found = await sql<{
    remissions: string;
  }>`select o.remissions from groups g join offers o on o.id = g.offer_id where g.id = ${groupId}`.execute(reading.tx);
  const text = found.rows[0]?.remissions ?? '';
  return text
    .split(/\n|(?<=\.)\s/)
    .map((one) => one.trim())
    .filter((one) => one.length > 0 && one.length <= 120)
    .slice(0, 8);
}

export interface GroupContribution extends Omit<Contribution, 'reason'> {
  /** First names. */
  children: string[];
  /** The registration has ended; what was paid may have to go back. */
  ended: boolean;
  /** Paid or billed for children who no longer come, in whole cents. */
  backCents: number;
  /** Payments to give back: paid while nothing was to be paid any more. */
  surplus: { id: string; amountCents: number; online: boolean }[];
  /** It was paid by a payment that the provider still knows. */
  online: boolean;
  /** What the provider was asked to pay back and has not done: it runs, or was refused. */
  refunds: { what: 'left' | 'excess' | 'surplus'; paymentId: string; state: 'new' | 'running' | 'refused' }[];
}

/** Own contributions of a group: of who has a place, and of who left and paid or has a bill. In the order of joining. */
export async function contributionsOf(reading: Reading, groupId: string): Promise<GroupContribution[]> {
  const found = await sql<Omit<GroupContribution, 'children'> & { sealed: Buffer[] }>`
    select r.id as "registrationId", ${amount}::bigint as "amountCents", coalesce(c.state, 'to-pay') as state,
      r.state not in ('requested', 'confirmed', 'completed') as ended, coalesce(c.back_cents, 0) as "backCents",
      array(select p.sealed from participants p where p.registration_id = r.id and p.sealed is not null order by p.id) as sealed,
      coalesce((select jsonb_agg(jsonb_build_object('id', y.id, 'amountCents', y.amount_cents, 'online', y.reference is not null) order by y.created_at) from payments y
        where y.registration_id = r.id and y.state = 'surplus'), '[]') as surplus,
      coalesce(c.state, 'to-pay') = 'paid-online'
        and exists (select from payments y where y.registration_id = r.id and y.state = 'paid' and y.reference is not null) as online,
      coalesce((select jsonb_agg(jsonb_build_object('what', f.what, 'paymentId', f.payment_id, 'state', f.state)) from (
        select distinct on (what, payment_id) what, payment_id, state from refunds where registration_id = r.id
        order by what, payment_id, asked_at desc) f where f.state <> 'done'), '[]') as refunds
    from ${from} where r.group_id = ${groupId} and (r.state in ('requested', 'confirmed', 'completed') or c.state in ('paid-desk', 'paid-online', 'invoice', 'refunded')
      or c.back_cents > 0
      or exists (select from payments y where y.registration_id = r.id and y.state = 'surplus'))
    order by r.sequence`.execute(reading.tx);
  const { keys } = reading.services;
  return found.rows.map(({ sealed, ...row }) => ({ ...row, children: sealed.map((one) => openParticipant(keys, one).name) }));
}
