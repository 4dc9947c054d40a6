import type { Reading } from '../work.ts';
import { openContent } from './content.ts';

/** States that ask for somebody's attention, the most pressing first. */
export const troubled = ['uncertain', 'failed', 'bounced', 'withheld'] as const;
export type Trouble = (typeof troubled)[number];

const SHOWN = 100;

/** How many mails of the last thirty days (rule 11) are in each state. */
export async function mailCounts(reading: Reading): Promise<Record<string, number>> {
  const rows = await reading.tx
    .selectFrom('mails')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.state, Number(row.count)]));
}

export interface TroubledMail {
  id: string;
  kind: string;
  state: Trouble | 'queued';
  /** First letter and domain only: "f…@voorbeeld.nl". */
  recipient: string;
  at: Temporal.Instant;
  attempts: number;
  replyCode: number | null;
  reason: string | null;
  nextAttemptAt: Temporal.Instant | null;
}

/** The newest mails that did not arrive or perhaps did not, and those that are being tried again. */
export async function troubledMails(reading: Reading, state: Trouble | 'queued'): Promise<TroubledMail[]> {
  let query = reading.tx
    .selectFrom('mails')
    .selectAll()
    .where('state', '=', state)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(SHOWN);
  if (state === 'queued') query = query.where('attempts', '>', 0);
  return (await query.execute()).map((row) => ({
    id: row.id,
    kind: row.kind,
    state,
    recipient: masked(openContent(reading.services.keys, row.sealed).to),
    at: row.delivered_at ?? row.claimed_at ?? row.created_at,
    attempts: row.attempts,
    replyCode: row.reply_code,
    reason: row.reason,
    nextAttemptAt: row.next_attempt_at,
  }));
}

/** Enough to see whether one provider refuses everything, not enough to know who it is. */
export function masked(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 1 ? '…' : `${[...address][0]}…${address.slice(at)}`;
}
