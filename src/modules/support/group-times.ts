import type { Span } from '../../platform/clock/span.ts';
import { endOf, type Weekly } from '../facilities/index.ts';
import { ahead } from '../groups/index.ts';
import type { SupportRequest } from './request.ts';

/** When a group needs something: its next session, and how many weeks it goes on; null when nothing is ahead. */
export function timesOf(plan: { sessions: readonly Span[] }, now: Temporal.Instant): Weekly | null {
  const sessions = ahead(plan.sessions, now);
  const [first, last] = [sessions[0], sessions.at(-1)];
  if (!first || !last) return null;
  const weeks = Math.round(first.startsAt.until(last.startsAt).total('hours') / (24 * 7)) + 1;
  return { first: { startsAt: first.startsAt, endsAt: first.endsAt }, weeks: Math.min(weeks, 52) };
}

/** Sessions as a request keeps them: ISO 8601 intervals in UTC. */
export function timesAsked(sessions: readonly Span[]): string[] {
  return sessions.map(({ startsAt, endsAt }) => `${startsAt}/${endsAt}`);
}

/** Every session that a request was made for, in order; empty when it was not for a group. */
export function sessionsAsked({ times }: Pick<SupportRequest, 'times'>): Span[] {
  return (times ?? []).map((interval) => {
    const [startsAt = '', endsAt = ''] = interval.split('/');
    return { startsAt: Temporal.Instant.from(startsAt), endsAt: Temporal.Instant.from(endsAt) };
  });
}

/**
 * True when a group still meets at the times that were asked for: at every one of them, and at no other that is still ahead. Sessions that have
 * been since then make no difference.
 */
export function isAsAsked(
  request: Pick<SupportRequest, 'firstAt' | 'until' | 'weeks' | 'times'>,
  plan: { sessions: readonly Span[] },
  now: Temporal.Instant,
): boolean {
  const { firstAt, until, weeks, times } = request;
  if (!firstAt || !until || !weeks) return true;
  if (times) {
    const before = timesAsked(ahead(sessionsAsked(request), now));
    const after = timesAsked(ahead(plan.sessions, now));
    return before.length === after.length && before.every((one) => after.includes(one));
  }
  // Asked before all times were kept: the first and the last tell.
  const weekly = timesOf(plan, firstAt.subtract({ milliseconds: 1 }));
  return weekly !== null && weekly.weeks === weeks && weekly.first.startsAt.equals(firstAt) && endOf(weekly).equals(until);
}
