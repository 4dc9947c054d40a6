import { ZONE } from '../../platform/clock/clock.ts';
import type { Span } from '../../platform/clock/span.ts';

export interface Series {
  first: Temporal.PlainDate;
  /** Clock time in the Netherlands. */
  time: Temporal.PlainTime;
  minutes: number;
  count: number;
  /** Days without a session, first and last included: school holidays and public holidays. */
  skip: { name: string; from: Temporal.PlainDate; to: Temporal.PlainDate }[];
}

export interface SessionDates {
  sessions: Span[];
  skipped: { date: Temporal.PlainDate; why: string }[];
}

/** Ten years: longer than any series with holidays in it. */
const MOST_WEEKS = 520;

/**
 * A weekly series that keeps its clock time over the change to summer time and passes over free days (rule 13).
 * Throws a RangeError when the free days leave no room for it within ten years.
 */
export function sessionDates({ first, time, minutes, count, skip }: Series): SessionDates {
  const dates: SessionDates = { sessions: [], skipped: [] };
  for (let week = 0; dates.sessions.length < count; week += 1) {
    if (week > MOST_WEEKS) throw new RangeError('the free days leave no room for this series');
    const date = first.add({ weeks: week });
    const free = skip.find(
      ({ from, to }) => Temporal.PlainDate.compare(date, from) >= 0 && Temporal.PlainDate.compare(date, to) <= 0,
    );
    if (free) {
      dates.skipped.push({ date, why: free.name });
      continue;
    }
    const startsAt = date.toZonedDateTime({ timeZone: ZONE, plainTime: time }).toInstant();
    dates.sessions.push({ startsAt, endsAt: startsAt.add({ minutes }) });
  }
  return dates;
}
