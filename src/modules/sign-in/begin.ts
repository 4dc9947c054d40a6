import type { Strength } from '../../platform/auth/actor.ts';
import { withBack } from '../../platform/http/own-path.ts';
import { type Reply, redirect } from '../../platform/http/reply.ts';
import type { KeptSecret } from '../../platform/http/session-cookie.ts';
import type { Work } from '../../platform/work.ts';
import { deviceName, type FromBrowser, rememberDevice } from './devices.ts';
import { type Entrant, entrant } from './entrance.ts';
import { hasApp } from './factors/app.ts';
import { tellNewDevice } from './mails.ts';
import { openSecondStep } from './second-step.ts';
import { endSession } from './sessions/end.ts';
import { type Method, openSession } from './sessions/open.ts';

export interface NewEntry {
  personId: string;
  method: Method;
  strength: Strength;
  /** The browser that comes in: a page's context. */
  from: FromBrowser;
}

/** What happened to somebody at the door. */
export type Begun =
  | { kind: 'session'; session: KeptSecret; device: KeptSecret; landing: string; asleep: boolean }
  | { kind: 'second-step'; step: KeptSecret }
  /** The account is closed, or the person has no role here any more. */
  | { kind: 'nobody' };

/** Every action that beginSession may put in the audit trail: what a route that calls it declares. */
export const beginActions = ['session.open', 'session.end'] as const;

/**
 * Lets somebody in who proved who they are, or asks for the second factor when they have an app for it and this was only one factor. The
 * session that this browser had before ends. Audits 'session.open' and 'session.end'.
 */
export async function beginSession(work: Work, { personId, method, strength, from }: NewEntry): Promise<Begun> {
  const person = await entrant(work, personId);
  if (!person) return { kind: 'nobody' };
  if (strength === 1 && method !== 'example' && method !== 'passkey' && (await hasApp(work, personId)))
    return { kind: 'second-step', step: await openSecondStep(work, personId, method) };
  return enter(work, person, { method, strength, from });
}

/** Opens the session itself, after every factor that is needed. */
export async function enter(work: Work, person: Entrant, entry: Omit<NewEntry, 'personId'>): Promise<Begun> {
  const { method, strength, from } = entry;
  if (from.sessionToken) await endSession(work, from.sessionToken);
  const device = deviceName(from.userAgent);
  const session = await openSession(work, person.personId, { method, strength, device });
  const { kept, isNew } = await rememberDevice(work, person.personId, from);
  if (isNew && method !== 'example' && method !== 'invitation') await tellNewDevice(work, person, device);
  const asleep = strength === 1 && person.strong;
  return { kind: 'session', session, device: kept, landing: person.worksHere ? '/werk' : '/', asleep };
}

/** Where a browser goes after beginSession: to what it came for, to the second step, or back to the start. */
export function beginReply(begun: Begun, back: string | undefined): Reply {
  if (begun.kind === 'nobody') return redirect(withBack('/inloggen', back));
  if (begun.kind === 'second-step')
    return { kind: 'redirect', to: withBack('/inloggen/tweede-stap', back), secrets: { secondStep: begun.step } };
  const { session, device, landing, asleep } = begun;
  const to = back ?? landing;
  return {
    kind: 'redirect',
    to: asleep ? withBack('/inloggen/tweede-stap', to) : to,
    secrets: { session, device, secondStep: 'ended' },
  };
}
