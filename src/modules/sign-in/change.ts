import type { PersonActor, Strength } from '../../platform/auth/actor.ts';
import { withBack } from '../../platform/http/own-path.ts';
import { type Reply, redirect } from '../../platform/http/reply.ts';
import type { KeptSecret } from '../../platform/http/session-cookie.ts';
import type { Work } from '../../platform/work.ts';
import { entrant } from './entrance.ts';
import { type Factors, hasFactor } from './factors/summary.ts';
import { tellFactor } from './mails.ts';
import { endSessions } from './sessions/end.ts';
import { renewSession } from './sessions/open.ts';
import { FRESH_PROOF } from './terms.ts';
import type { FactorName } from './words.ts';

/**
 * Where somebody must go before they change a factor: who has one proves it (a mailbox alone must not be enough to add another), and the
 * last proof is fresh. Undefined when they may go on.
 */
export function proofFirst(actor: PersonActor, factors: Factors, now: Temporal.Instant, back: string): Reply | undefined {
  if (actor.session.strength === 1 && hasFactor(factors)) return redirect(withBack('/inloggen/tweede-stap', back));
  const stale = Temporal.Instant.compare(actor.session.provedAt, now.subtract(FRESH_PROOF)) < 0;
  return stale ? redirect(withBack('/mijn/beveiliging/bewijs', back)) : undefined;
}

interface Change {
  what: 'added' | 'removed';
  factor: FactorName;
  /** The secret of the session in which it changed. */
  token: string;
  /** What the session is worth from now on. */
  strength?: Strength;
}

/**
 * After a factor changed: every other session of the person ends, this one goes on with a new secret, and a mail tells it. Audits
 * 'session.end'.
 */
export async function afterChange(work: Work, actor: PersonActor, change: Change): Promise<KeptSecret> {
  await endSessions(work, actor.personId, actor.session.id);
  const person = await entrant(work, actor.personId);
  if (person) await tellFactor(work, person, change.what, change.factor);
  return (await renewSession(work, change.token, change.strength)) ?? 'ended';
}
