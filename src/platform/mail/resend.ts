import { audit } from '../audit/audit.ts';
import type { Work } from '../work.ts';
import { deliverMail } from './delivery.ts';
import { troubled } from './overview.ts';

/**
 * Sends a mail again that did not, or perhaps did not, arrive; also to an address that came back before. It keeps its Message-ID, so
 * that a mail program can see that it is the same. Audits 'mail.send-again'. False when there is nothing to send again.
 */
export async function sendAgain(work: Work, mailId: string): Promise<boolean> {
  const row = await work.tx
    .updateTable('mails')
    .set({
      state: 'queued',
      attempts: 0,
      next_attempt_at: null,
      claimed_at: null,
      delivered_at: null,
      reply_code: null,
      reason: null,
      insist: true,
    })
    .where('id', '=', mailId)
    .where('state', 'in', troubled)
    .returning('kind')
    .executeTakeFirst();
  if (!row) return false;
  await audit(work, { action: 'mail.send-again', subjectKind: 'mail', subjectId: mailId, detail: { kind: row.kind } });
  await work.services.jobs.send(work, deliverMail, { regionId: work.region.id, mailId });
  return true;
}
