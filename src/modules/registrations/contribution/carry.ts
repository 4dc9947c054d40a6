import { sql } from 'kysely';
import type { PaymentAsked, PaymentProvider } from '../../../platform/payments/provider.ts';
import type { Region, Services, Work } from '../../../platform/work.ts';
import { paymentPath } from '../paths.ts';
import { exampleBank } from './example-bank.ts';
import { keepReference, type Payment, paymentBy, running, settlePayment } from './payments.ts';
import { type Refund, refundBy, settleRefund } from './refunds.ts';

/** Opens a transaction of its own for each step: the provider is asked in between, never inside one. */
export type Steps = <T>(step: (work: Work) => Promise<T>) => Promise<T>;

/** Who takes payments for a region: the bank that the example plays, else the provider that the program was started with. */
export function providerOf(services: Services, region: Region, now: Temporal.Instant): PaymentProvider | null {
  return region.isExample ? exampleBank(services, region, now) : (services.payments ?? null);
}

/**
 * Brings one payment as far as it can be: asks the provider for it when that was not done (or not kept before the program died), asks how it stands
 * and books that. Safe to run at any time, twice, and at the same moment. Returns the payment as it then is. Audits 'payment.settle'.
 */
export async function carryPayment(steps: Steps, paymentId: string): Promise<Payment | undefined> {
  const { found, provider, asked } = await steps(async (work) => {
    const payment = await paymentBy(work, paymentId);
    return {
      found: payment,
      provider: providerOf(work.services, work.region, work.now),
      asked: payment && askedOf(work, payment),
    };
  });
  if (!provider || !asked || !found || !running.includes(found.state)) return found;
  let payment: Payment | undefined = found;
  if (!payment.reference) {
    const started = await provider.start(asked);
    payment = await steps(async (work) => {
      await keepReference(work, paymentId, started);
      return paymentBy(work, paymentId);
    });
  }
  if (!payment?.reference || !running.includes(payment.state)) return payment;
  const status = await provider.status(payment.reference);
  if (status === 'open') return payment;
  return steps(async (work) => {
    await settlePayment(work, payment, status);
    return paymentBy(work, paymentId);
  });
}

/**
 * Brings one refund as far as it can be: asks the provider, under the refund's own key, and books what it says. Safe to run at any time, twice, and at the
 * same moment; when the provider does not answer it stays as it was, and the job asks again. Returns the refund as it then is. Audits 'payment.refund'.
 */
export async function carryRefund(steps: Steps, refundId: string): Promise<Refund | undefined> {
  const { refund, provider, description } = await steps(async (work) => ({
    refund: await refundBy(work, refundId),
    provider: providerOf(work.services, work.region, work.now),
    description: `${work.region.name} ${refundId.slice(-8)}`,
  }));
  if (!refund || !['new', 'running'].includes(refund.state)) return refund;
  const { reference, amountCents } = refund;
  const status =
    reference && provider?.refund ? await provider.refund({ key: refundId, reference, amountCents, description }) : 'refused';
  return steps(async (work) => {
    await settleRefund(work, refund, status);
    return refundBy(work, refundId);
  });
}

/** What is asked of the provider; on the payer's statement never a name. */
function askedOf({ services, region }: Work, payment: Payment): PaymentAsked {
  const { id, amountCents } = payment;
  return {
    key: id,
    amountCents,
    description: `${region.name} ${id.slice(-8)}`,
    returnUrl: `${services.publicUrl}${paymentPath(id)}`,
    newsUrl: `${services.publicUrl}/api/v1/payments/${id}/news`,
  };
}

/** Payments that have not ended: a message about them may have been lost, or the program died in between. */
export async function unsettled(work: Work, most: number): Promise<string[]> {
  const found = await sql<{
    id: string;
  }>`select id from payments where state in ('new', 'open', 'replaced') order by created_at limit ${most}`.execute(work.tx);
  return found.rows.map((row) => row.id);
}
