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

/** True when a group still meets at the times that were asked for; sessions that have been since then make no difference. */
export function isAsAsked(
  { firstAt, until, weeks }: Pick<SupportRequest, 'firstAt' | 'until' | 'weeks'>,
  plan: { sessions: readonly Span[] },
): boolean {
  if (!firstAt || !until || !weeks) return true;
  const now = timesOf(plan, firstAt.subtract({ milliseconds: 1 }));
  return now !== null && now.weeks === weeks && now.first.startsAt.equals(firstAt) && endOf(now).equals(until);
}
