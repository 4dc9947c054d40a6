import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import type { Work } from '../../platform/work.ts';
import { addMembership, addPerson, membershipsOf, personByAddress } from '../people/index.ts';
import { type Begun, beginActions, beginSession, type FromBrowser } from '../sign-in/index.ts';
import { type Invitation, lockAddress } from './invitation.ts';
import { invitationByToken } from './invitations.ts';

/** Every action of an acceptance: what its route declares. */
export const acceptActions = ['invitation.accept', 'person.add', 'membership.add', ...beginActions] as const;

export type Acceptance =
  | { kind: 'accepted'; begun: Begun }
  /** Unknown, used, withdrawn or lapsed. */
  | { kind: 'gone' }
  /** The account with this address is closed. */
  | { kind: 'closed' };

/**
 * Takes an invitation, once: makes the person, or gives the roles to the person who has this address already, and lets them in with one
 * factor (the link in their mail).
 */
export async function acceptInvitation(work: Work, token: string, from: FromBrowser): Promise<Acceptance> {
  const invitation = await lockInvitation(work, token);
  if (invitation?.state !== 'open') return { kind: 'gone' };
  await lockAddress(work, invitation.invited.email);
  const known = await personByAddress(work, invitation.invited.email);
  if (known && !known.open) return { kind: 'closed' };
  const personId = known?.id ?? (await newPerson(work, invitation));
  for (const membership of membershipsOf(invitation, invitation.until)) await addMembership(work, personId, membership);
  await work.tx
    .updateTable('invitations')
    .set({ accepted_at: work.now, accepted_by: personId })
    .where('id', '=', invitation.id)
    .execute();
  await audit(work, {
    action: 'invitation.accept',
    subjectKind: 'person',
    subjectId: personId,
    detail: { invitation: invitation.id },
  });
  return { kind: 'accepted', begun: await beginSession(work, { personId, method: 'invitation', strength: 1, from }) };
}

/** The invitation of the link, for this transaction only. */
async function lockInvitation(work: Work, token: string): Promise<Invitation | undefined> {
  await sql`select id from invitations where token_hash = ${hashToken(token)} for update`.execute(work.tx);
  return invitationByToken(work, token);
}

function newPerson(work: Work, { invited }: Invitation): Promise<string> {
  return addPerson(work, { ...invited, about: '', memberships: [] });
}
