import { audit } from '../../../platform/audit/audit.ts';
import { hashToken } from '../../../platform/crypto/tokens.ts';
import type { Work } from '../../../platform/work.ts';

/** Ends the session of this token; nothing happens when it is gone already. Audits 'session.end'. */
export async function endSession(work: Work, token: string): Promise<void> {
  const ended = await work.tx
    .deleteFrom('sessions')
    .where('token_hash', '=', hashToken(token))
    .returning('person_id')
    .executeTakeFirst();
  if (ended) await audit(work, { action: 'session.end', subjectKind: 'person', subjectId: ended.person_id });
}

/** Ends one session of a person. False when they have no such session. Audits 'session.end'. */
export async function endOwnSession(work: Work, personId: string, id: string): Promise<boolean> {
  const ended = await work.tx
    .deleteFrom('sessions')
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .returning('id')
    .executeTakeFirst();
  if (ended) await audit(work, { action: 'session.end', subjectKind: 'person', subjectId: personId });
  return ended !== undefined;
}

/** Ends every session of a person, but not the one to keep. Returns how many. Audits 'session.end' when there were any. */
export async function endSessions(work: Work, personId: string, keep?: string): Promise<number> {
  let query = work.tx.deleteFrom('sessions').where('person_id', '=', personId);
  if (keep) query = query.where('id', '<>', keep);
  const count = Number((await query.executeTakeFirst()).numDeletedRows);
  if (count > 0) await audit(work, { action: 'session.end', subjectKind: 'person', subjectId: personId, detail: { count } });
  return count;
}
