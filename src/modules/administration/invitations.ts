import { audit } from '../../platform/audit/audit.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { type Invitation, invitationRows, toInvitation } from './invitation.ts';

const MOST = 200;

/** The newest invitations of the region with their states. */
export async function invitations(reading: Reading): Promise<Invitation[]> {
  const rows = await invitationRows(reading).orderBy('i.sent_at', 'desc').orderBy('i.id').limit(MOST).execute();
  return rows.map((row) => toInvitation(reading, row));
}

/** One invitation; undefined outside the region. */
export async function invitationById(reading: Reading, id: string): Promise<Invitation | undefined> {
  const row = await invitationRows(reading).where('i.id', '=', id).executeTakeFirst();
  return row && toInvitation(reading, row);
}

/** The invitation of a link; undefined when there is none (any more). */
export async function invitationByToken(reading: Reading | Work, token: string): Promise<Invitation | undefined> {
  const row = await invitationRows(reading).where('i.token_hash', '=', hashToken(token)).executeTakeFirst();
  return row && toInvitation(reading, row);
}

/** Takes an invitation back; its link ends. False when it was used or withdrawn already. */
export async function withdrawInvitation(work: Work, id: string): Promise<boolean> {
  const withdrawn = await work.tx
    .updateTable('invitations')
    .set({ withdrawn_at: work.now })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!withdrawn) return false;
  await audit(work, { action: 'invitation.withdraw', subjectKind: 'invitation', subjectId: id });
  return true;
}
