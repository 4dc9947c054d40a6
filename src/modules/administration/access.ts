import type { Work } from '../../platform/work.ts';
import { resumePerson, suspendPerson } from '../people/index.ts';
import { endSessions, removeFactors, unlinkPerson } from '../sign-in/index.ts';
import { tellReset } from './access-mail.ts';

/** What each of these may put in the audit trail. */
export const accessActions = {
  suspend: ['person.suspend', 'session.end'],
  resume: ['person.resume'],
  sessions: ['session.end'],
  factors: ['factor.remove', 'identity.unlink', 'session.end'],
} as const;

export type Done = { ok: true } | { ok: false; reason: 'last-admin' };

/** Closes an account: nobody comes in with it, and who is in is out. Refused for the last administrator. */
export async function suspend(work: Work, personId: string): Promise<Done> {
  const done = await suspendPerson(work, personId);
  if (done.ok) await endSessions(work, personId);
  return done;
}

export async function resume(work: Work, personId: string): Promise<Done> {
  await resumePerson(work, personId);
  return { ok: true };
}

/** Signs a person out on every device. */
export async function signOutEverywhere(work: Work, personId: string): Promise<Done> {
  await endSessions(work, personId);
  return { ok: true };
}

/** For a lost phone: second factors and links with organisations go, every session ends, and the person is told by mail. */
export async function resetFactors(work: Work, personId: string): Promise<Done> {
  await removeFactors(work, personId);
  await unlinkPerson(work, personId);
  await endSessions(work, personId);
  await tellReset(work, personId);
  return { ok: true };
}
