import type { Work } from '../work.ts';
import { countBounce } from './addresses.ts';
import { mailOfBounceAddress } from './bounce-address.ts';
import type { BounceReport } from './bounce-report.ts';
import { isHardStatus } from './outcome.ts';

/** `hard`, `soft`: counted. `known`: told before. `other`: good news or a delay. `unknown`: not about a mail of this region. */
export type BounceResult = 'hard' | 'soft' | 'known' | 'other' | 'unknown';

/**
 * Takes in what a mail server reported about one of our mails. The return path must carry our signature. A mail that came back for
 * good is marked; its address is counted, hard when it does not exist.
 */
export async function recordBounce(work: Work, report: BounceReport): Promise<BounceResult> {
  const { keys } = work.services;
  const mailId = report.sentTo.map((address) => mailOfBounceAddress(keys, address)).find((id) => id !== null);
  if (!mailId) return 'unknown';
  const row = await work.tx
    .selectFrom('mails')
    .select(['state', 'recipient_index'])
    .where('id', '=', mailId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return 'unknown';
  if (report.action === 'other') return 'other';
  if (report.action === 'delayed') {
    await countBounce(work, row.recipient_index, false);
    return 'soft';
  }
  // Reports may come twice, and after somebody asked to send the mail again.
  if (!['sent', 'uncertain', 'sending'].includes(row.state)) return 'known';
  await work.tx
    .updateTable('mails')
    .set({ state: 'bounced', reason: report.status, delivered_at: work.now })
    .where('id', '=', mailId)
    .execute();
  const hard = isHardStatus(report.status);
  await countBounce(work, row.recipient_index, hard);
  return hard ? 'hard' : 'soft';
}
