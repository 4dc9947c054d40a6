import { audit } from '../../platform/audit/audit.ts';
import { blindIndexes } from '../../platform/crypto/keys.ts';
import { newToken } from '../../platform/crypto/tokens.ts';
import type { Work } from '../../platform/work.ts';
import { hasMemberships, membershipsOf, personByAddress, type RolesForm } from '../people/index.ts';
import { type GivingFault, givingFaults } from './giving.ts';
import { type Invited, invitationRows, lockAddress, sealInvited, toInvitation } from './invitation.ts';
import { sendInvitation } from './invitation-mail.ts';
import { withdrawInvitation } from './invitations.ts';

const DAYS = 7;

export interface NewInvitation extends RolesForm {
  invited: Invited;
  /** Last day of the roles; no end when left out. */
  until?: Temporal.PlainDate | undefined;
  /** Instead of an invitation that is still open, and also for roles that the person has: for who cannot get in any more. */
  instead?: boolean;
}

export type InviteFault = GivingFault | 'has-roles' | 'already-invited' | 'closed';

export type Invitedness = { ok: true; id: string; token: string } | { ok: false; faults: InviteFault[] };

/** Invites somebody by mail with a link of 7 days. Refused when they have the roles already, or an invitation that is still open. */
export async function invite(work: Work, input: NewInvitation): Promise<Invitedness> {
  await lockAddress(work, input.invited.email);
  const faults: InviteFault[] = [...(await givingFaults(work, input)), ...(await addressFaults(work, input))];
  if (faults.length > 0) return { ok: false, faults };
  if (input.instead) for (const id of await openInvitations(work, input.invited.email)) await withdrawInvitation(work, id);
  const { token, hash } = newToken();
  const { id } = await work.tx
    .insertInto('invitations')
    .values({
      region_id: work.region.id,
      token_hash: hash,
      ...sealInvited(work, input.invited),
      roles: input.roles,
      organisation_id: input.organisationId ?? null,
      municipality_id: input.municipalityId ?? null,
      planner: input.planner,
      roles_until: input.until ?? null,
      invited_by: work.actor.personId,
      ...term(work),
      created_at: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(work, {
    action: 'person.invite',
    subjectKind: 'invitation',
    subjectId: id,
    detail: { roles: input.roles.join(' ') },
  });
  await mailTo(work, id, token);
  return { ok: true, id, token };
}

/** Sends an open or lapsed invitation again with a new link; the old link ends. False when it was used, withdrawn or never there. */
export async function inviteAgain(work: Work, id: string): Promise<boolean> {
  const { token, hash } = newToken();
  const renewed = await work.tx
    .updateTable('invitations')
    .set({ token_hash: hash, ...term(work) })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!renewed) return false;
  await audit(work, { action: 'person.invite', subjectKind: 'invitation', subjectId: id, detail: { again: true } });
  await mailTo(work, id, token);
  return true;
}

const term = (work: Work) => ({ sent_at: work.now, expires_at: work.now.add({ hours: DAYS * 24 }) });

async function mailTo(work: Work, id: string, token: string): Promise<void> {
  const row = await invitationRows(work).where('i.id', '=', id).executeTakeFirstOrThrow();
  await sendInvitation(work, toInvitation(work, row), token);
}

async function addressFaults(work: Work, input: NewInvitation): Promise<InviteFault[]> {
  const person = await personByAddress(work, input.invited.email);
  if (person && !person.open) return ['closed'];
  if (input.instead) return [];
  if (person && (await hasMemberships(work, person.id, membershipsOf(input, input.until)))) return ['has-roles'];
  return (await openInvitations(work, input.invited.email)).length > 0 ? ['already-invited'] : [];
}

async function openInvitations(work: Work, email: string): Promise<string[]> {
  const open = await work.tx
    .selectFrom('invitations')
    .select('id')
    .where('email_index', 'in', blindIndexes(work.services.keys, email))
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', work.now)
    .execute();
  return open.map((row) => row.id);
}
