import { sql } from 'kysely';
import { audit } from '../../../platform/audit/audit.ts';
import { money } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import type { PaymentStatus } from '../../../platform/payments/provider.ts';
import type { Reading, Work } from '../../../platform/work.ts';
import { openContact } from '../contact.ts';
import { groupFacts } from '../group-facts.ts';
import { newLink } from '../links.ts';
import { sendFamilyMail } from '../mails.ts';
import { tellScreens } from '../place.ts';
import { lockContribution } from './contributions.ts';

/**
 * A payment on line. new: the provider was not asked yet; replaced: begun for another amount than is to be paid now, and followed until it ends;
 * surplus: paid while nothing was to be paid any more.
 */
export interface Payment {
  id: string;
  registrationId: string;
  amountCents: number;
  state: 'new' | 'open' | 'replaced' | 'paid' | 'surplus' | 'returned' | 'failed';
  reference: string | null;
  payUrl: string | null;
}

const columns = sql.raw(
  `id, registration_id as "registrationId", amount_cents as "amountCents", state, reference, pay_url as "payUrl"`,
);

/** Payments of which the provider has not said how they ended. */
export const running: readonly Payment['state'][] = ['new', 'open', 'replaced'];

/**
 * Begins a payment of what is still to be paid; one of that amount that runs is that one. Null when there is nothing to pay. The provider is asked after the
 * commit (`carry.ts`). Audits 'payment.start'.
 */
export async function beginPayment(work: Work, registrationId: string): Promise<Payment | null> {
  const due = await lockContribution(work, registrationId);
  const payable =
    await sql`select 1 from registrations where id = ${registrationId} and state in ('requested', 'confirmed', 'completed')
    and address_confirmed_at is not null and anonymised_at is null`.execute(work.tx);
  if (due?.state !== 'to-pay' || due.amountCents === 0 || payable.rows.length === 0) return null;
  const before = await openPayment(work, registrationId);
  if (before?.amountCents === due.amountCents) return before;
  if (before) await sql`update payments set state = 'replaced' where id = ${before.id}`.execute(work.tx);
  const made = await sql<Payment>`insert into payments (region_id, registration_id, amount_cents, created_at)
    values (${work.region.id}, ${registrationId}, ${due.amountCents}, ${work.now}::timestamptz) returning ${columns}`.execute(
    work.tx,
  );
  await audit(work, {
    action: 'payment.start',
    subjectKind: 'registration',
    subjectId: registrationId,
    detail: { cents: due.amountCents },
  });
  return made.rows[0] ?? null;
}

/** The payment of a registration that runs and was not replaced. */
export async function openPayment(reading: Reading, registrationId: string): Promise<Payment | undefined> {
  const found =
    await sql<Payment>`select ${columns} from payments where registration_id = ${registrationId} and state in ('new', 'open')`.execute(
      reading.tx,
    );
  return found.rows[0];
}

export async function paymentBy(reading: Reading, id: string): Promise<Payment | undefined> {
  const found = await sql<Payment>`select ${columns} from payments where id = ${id}`.execute(reading.tx);
  return found.rows[0];
}

/** What the provider gave it; kept once. */
export async function keepReference(work: Work, id: string, started: { reference: string; payUrl: string }): Promise<void> {
  await sql`update payments set state = case state when 'new' then 'open' else state end, reference = ${started.reference}, pay_url = ${started.payUrl}
    where id = ${id} and state in ('new', 'replaced') and reference is null`.execute(work.tx);
}

/**
 * Books what the provider says, once, however often and by however many it is told. What is paid while nothing was to be paid any more is kept as
 * surplus, and what is more than is to be paid now is kept with the contribution: both to be given back. Audits 'payment.settle'.
 */
export async function settlePayment(work: Work, payment: Payment, status: PaymentStatus): Promise<void> {
  if (status === 'open') return;
  const due = await lockContribution(work, payment.registrationId);
  const state = status === 'failed' ? 'failed' : due?.state === 'to-pay' ? 'paid' : 'surplus';
  const settled = await sql`update payments set state = ${state}, settled_at = ${work.now}::timestamptz, pay_url = null,
      reference = case when ${state} <> 'surplus' and ${nameless} then null else reference end
    where id = ${payment.id} and state in ('new', 'open', 'replaced') returning id`.execute(work.tx);
  if (settled.rows.length === 0) return;
  const detail = { state, cents: payment.amountCents };
  await audit(work, { action: 'payment.settle', subjectKind: 'registration', subjectId: payment.registrationId, detail });
  if (state !== 'paid') return;
  const back = Math.max(0, payment.amountCents - (due?.amountCents ?? 0));
  await sql`update contributions set state = 'paid-online', amount_cents = ${payment.amountCents - back}, back_cents = back_cents + ${back}, recorded_by = null, recorded_at = ${work.now}::timestamptz
    where registration_id = ${payment.registrationId}`.execute(work.tx);
  await tellPaid(work, payment);
}

/** Of a payment of who was made anonymous nothing stays that leads to its payer. */
const nameless = sql`exists (select from registrations r where r.id = payments.registration_id and r.anonymised_at is not null)`;

/** Staff gave a surplus back. False when there was none. Audits 'payment.return'. */
export async function surplusReturned(work: Work, registrationId: string, paymentId: string): Promise<boolean> {
  const done =
    await sql`update payments set state = 'returned', reference = case when ${nameless} then null else reference end where id = ${paymentId} and registration_id = ${registrationId} and state = 'surplus'
    returning id`.execute(work.tx);
  if (done.rows.length === 0) return false;
  await audit(work, { action: 'payment.return', subjectKind: 'registration', subjectId: registrationId });
  return true;
}

const amountWord = { nl: 'Bedrag', en: 'Amount' } as const;

async function tellPaid(work: Work, payment: Payment): Promise<void> {
  const row = await work.tx
    .selectFrom('registrations')
    .select(['group_id', 'contact_sealed', 'locale'])
    .where('id', '=', payment.registrationId)
    .executeTakeFirstOrThrow();
  const group = await groupFacts(work, row.group_id);
  await tellScreens(work, row.group_id);
  if (!group || !row.contact_sealed) return;
  const lang = row.locale as Lang;
  await sendFamilyMail(work, 'paid', {
    ...{ to: openContact(work.services.keys, row.contact_sealed), lang, group },
    changes: [`${amountWord[lang]}: ${money(payment.amountCents, lang)}`],
    link: await newLink(work, payment.registrationId, group, lang),
  });
}
