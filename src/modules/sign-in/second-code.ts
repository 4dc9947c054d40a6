import type { PersonActor } from '../../platform/auth/actor.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import type { KeptSecret } from '../../platform/http/session-cookie.ts';
import type { Work } from '../../platform/work.ts';
import { type Begun, enter } from './begin.ts';
import type { FromBrowser } from './devices.ts';
import { type Entrant, entrant } from './entrance.ts';
import { type Proof, proveByCode } from './factors/prove.ts';
import { recoveryCodesLeft } from './factors/recovery.ts';
import { tellRecoveryCode } from './mails.ts';
import { endStep, type SecondStep } from './second-step.ts';
import { endSession } from './sessions/end.ts';
import { renewSession } from './sessions/open.ts';

/** Why a code was not accepted. */
export type Refused = Exclude<Proof, 'app' | 'recovery'>;

/** Every action of a code that is tried: what a route that takes one declares. */
export const codeActions = ['sign-in.refuse', 'factor.use-recovery', 'session.open', 'session.end'] as const;

/**
 * The code of who passed the first factor: opens the session. Too many wrong ones end the attempt; signing in begins anew by mail. Audits
 * codeActions.
 */
export async function finishSecondStep(
  work: Work,
  step: SecondStep,
  code: string,
  from: FromBrowser,
): Promise<{ begun: Begun } | { refused: Refused }> {
  const person = await entrant(work, step.personId);
  if (!person) return { refused: 'ended' };
  const proof = await tryCode(work, person, step.attempt, code);
  if (proof === 'ended') await endStep(work, step);
  if (proof !== 'app' && proof !== 'recovery') return { refused: proof };
  if (!(await endStep(work, step))) return { refused: 'ended' };
  return { begun: await enter(work, person, { method: step.method, strength: 2, from }) };
}

/**
 * A code inside a session: proves anew who this is and makes the session strong. Too many wrong ones end the session. Audits codeActions.
 */
export async function proveInSession(
  work: Work,
  actor: PersonActor,
  token: string,
  code: string,
): Promise<{ session: KeptSecret } | { refused: Refused }> {
  const person = await entrant(work, actor.personId);
  if (!person) return { refused: 'ended' };
  const proof = await tryCode(work, person, hashToken(`session ${actor.session.id}`), code);
  if (proof === 'ended') await endSession(work, token);
  if (proof !== 'app' && proof !== 'recovery') return { refused: proof };
  const session = await renewSession(work, token, 2);
  return session ? { session } : { refused: 'ended' };
}

async function tryCode(work: Work, person: Entrant, attempt: Buffer, code: string): Promise<Proof> {
  const proof = await proveByCode(work, person.personId, attempt, code);
  if (proof === 'recovery') await tellRecoveryCode(work, person, await recoveryCodesLeft(work, person.personId));
  return proof;
}
