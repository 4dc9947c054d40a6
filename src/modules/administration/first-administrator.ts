import type { Work } from '../../platform/work.ts';
import { type Invitedness, invite, type NewInvitation } from './invite.ts';
import { acceptPath } from './paths.ts';

/** An invitation from the terminal: its faults, or the address of the page that lets the person in. */
export type TerminalInvitation = { ok: true; link: string } | Extract<Invitedness, { ok: false }>;

/**
 * Invites somebody in the name of the program itself, instead of an earlier invitation, and also who has the role but cannot get in. The link
 * is for who sits at the terminal; the same goes by mail.
 */
export async function invitationLink(work: Work, input: NewInvitation): Promise<TerminalInvitation> {
  const invited = await invite(work, { ...input, instead: true });
  if (!invited.ok) return invited;
  return { ok: true, link: `${work.services.publicUrl}${acceptPath(invited.token, input.invited.lang)}` };
}

/** The first administrator of a region that has just been founded. */
export function firstAdministrator(work: Work, email: string): Promise<TerminalInvitation> {
  const invited = { name: email.split('@')[0] || email, email, lang: 'nl' } as const;
  return invitationLink(work, { invited, roles: ['region-admin'], planner: false });
}
