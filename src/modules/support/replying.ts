import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';
import { tellReplied } from './mails.ts';
import { supportRequest } from './queries.ts';
import { isOpen, type SupportRequest } from './request.ts';
import { addStep } from './steps.ts';

/** 'not-asked': there is no question any more; who handles it went on, or it was answered on another screen. */
export type Replied = { ok: true } | { ok: false; reason: 'closed' | 'not-asked' };

/**
 * Who asked replies to the question that came back (`askBack`): the request stands in the queue again, marked, and who handles it is told.
 * Audits 'support.reply'.
 */
export async function reply(work: Work, request: SupportRequest, text: string): Promise<Replied> {
  const moved = await work.tx
    .updateTable('support_requests')
    .set({
      state: sql`case when taken_by is null then 'new' else 'taken' end`,
      ...{ waiting_for: '', asker_turn: 'replied', changed_at: work.now },
    })
    .where('id', '=', request.id)
    .where('state', '=', 'waiting')
    .where('asker_turn', '=', 'asked')
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) {
    const now = await supportRequest(work, request.id);
    return { ok: false, reason: now && isOpen(now.state) ? 'not-asked' : 'closed' };
  }
  await addStep(work, request.id, { what: 'replied', note: text });
  await audit(work, { action: 'support.reply', subjectKind: 'support-request', subjectId: request.id });
  await tellReplied(work, request, text);
  return { ok: true };
}
