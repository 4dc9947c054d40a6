import { SESSION, STRONG_SESSION } from '../terms.ts';

/** When a session began, when it was last used, and whether its person has a role that asks for two factors. */
export interface SessionLife {
  openedAt: Temporal.Instant;
  seenAt: Temporal.Instant;
  strong: boolean;
}

/** The longest that a session of this person can last. */
export function lastMoment({ openedAt, strong }: Pick<SessionLife, 'openedAt' | 'strong'>): Temporal.Instant {
  return openedAt.add((strong ? STRONG_SESSION : SESSION).absolute);
}

/** True when the session is too old, or was not used for too long. */
export function isOver(life: SessionLife, now: Temporal.Instant): boolean {
  const idle = life.seenAt.add((life.strong ? STRONG_SESSION : SESSION).idle);
  return [lastMoment(life), idle].some((end) => Temporal.Instant.compare(end, now) <= 0);
}
