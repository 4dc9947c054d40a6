import { sql } from 'kysely';
import { newToken } from '../../../platform/crypto/tokens.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import type {
  PaymentAsked,
  PaymentProvider,
  PaymentStatus,
  RefundAsked,
  RefundStatus,
} from '../../../platform/payments/provider.ts';
import type { Reading, Region, Services, Work } from '../../../platform/work.ts';

export interface ExamplePayment {
  reference: string;
  /** What it was asked under. */
  key: string;
  amountCents: number;
  description: string;
  returnUrl: string;
  state: PaymentStatus;
}

export const bankPath = (reference: string) => `/dev/bank/${reference}`;

/** The bank that the example region plays: it works as a real one, with a page of our own to pay at. It keeps its own books. */
export function exampleBank(
  services: Pick<Services, 'db' | 'publicUrl'>,
  region: Pick<Region, 'id'>,
  now: Temporal.Instant,
): PaymentProvider {
  const actor = { kind: 'system' as const, personId: null };
  const scope = { regionId: region.id, actor, origin: 'example bank', now };
  return {
    name: 'example-bank',
    start: (asked: PaymentAsked) =>
      inTransaction(services.db, scope, async (tx) => {
        const { token } = newToken();
        const found = await sql<{ reference: string }>`
          insert into example_payments (reference, region_id, key, amount_cents, description, return_url, created_at)
          values (${token}, ${region.id}, ${asked.key}, ${asked.amountCents}, ${asked.description}, ${asked.returnUrl}, ${now}::timestamptz)
          on conflict (region_id, key) do update set key = excluded.key returning reference`.execute(tx);
        const reference = found.rows[0]?.reference ?? token;
        return { reference, payUrl: `${services.publicUrl}${bankPath(reference)}` };
      }),
    status: (reference: string) =>
      inTransaction(services.db, scope, async (tx) => {
        const found = await sql<{
          state: PaymentStatus;
        }>`select state from example_payments where reference = ${reference}`.execute(tx);
        return found.rows[0]?.state ?? 'failed';
      }),
    refund: (asked: RefundAsked) => inTransaction(services.db, scope, (tx) => payBack(tx, region.id, asked, now)),
  };
}

/** Once per key, and never more than was paid. */
async function payBack(tx: Reading['tx'], regionId: string, asked: RefundAsked, now: Temporal.Instant): Promise<RefundStatus> {
  const { key, reference, amountCents } = asked;
  const paid = await sql<{ cents: number }>`select amount_cents::integer as cents from example_payments
    where reference = ${reference} and state = 'paid' for update`.execute(tx);
  const back = await sql<{ cents: number; again: boolean }>`select coalesce(sum(amount_cents), 0)::integer as cents,
    coalesce(bool_or(key = ${key}), false) as again from example_refunds where reference = ${reference}`.execute(tx);
  const { cents, again } = back.rows[0] ?? { cents: 0, again: false };
  if (again) return 'done';
  if (cents + amountCents > (paid.rows[0]?.cents ?? 0)) return 'refused';
  await sql`insert into example_refunds (region_id, key, reference, amount_cents, created_at)
    values (${regionId}, ${key}, ${reference}, ${amountCents}, ${now}::timestamptz)`.execute(tx);
  return 'done';
}

/** A payment as the bank shows it. */
export async function examplePayment(reading: Reading, reference: string): Promise<ExamplePayment | undefined> {
  const found =
    await sql<ExamplePayment>`select reference, key, amount_cents as "amountCents", description, return_url as "returnUrl", state
    from example_payments where reference = ${reference}`.execute(reading.tx);
  return found.rows[0];
}

/** The payer pays or stops; once. */
export async function endExamplePayment(work: Work, reference: string, state: 'paid' | 'failed'): Promise<void> {
  await sql`update example_payments set state = ${state} where reference = ${reference} and state = 'open'`.execute(work.tx);
}
