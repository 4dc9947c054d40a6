import { localDate, ZONE } from '../../platform/clock/clock.ts';
import type { Span } from '../../platform/clock/span.ts';

/** A time of which `weeks` come, a week apart. */
export interface Weekly {
  first: Span;
  weeks: number;
}

/** A time on a day by the clock on the wall. */
export function spanOn(day: Temporal.PlainDate, from: Temporal.PlainTime, to: Temporal.PlainTime): Span {
  const at = (plainTime: Temporal.PlainTime) => day.toZonedDateTime({ timeZone: ZONE, plainTime }).toInstant();
  return { startsAt: at(from), endsAt: at(to) };
}

/** Every time of a weekly series; it keeps its clock time over the change to summer time (rule 13). */
export function spansOf({ first, weeks }: Weekly): Span[] {
  const shifted = (moment: Temporal.Instant, n: number) => moment.toZonedDateTimeISO(ZONE).add({ weeks: n }).toInstant();
  return Array.from({ length: weeks }, (_, n) => ({ startsAt: shifted(first.startsAt, n), endsAt: shifted(first.endsAt, n) }));
}

/** The end of its last time. */
export function endOf(weekly: Weekly): Temporal.Instant {
  return spansOf(weekly).at(-1)?.endsAt ?? weekly.first.endsAt;
}

/** Whole days, from the first up to and including the last. */
export function wholeDays(from: Temporal.PlainDate, to: Temporal.PlainDate): Span {
  const midnight = (day: Temporal.PlainDate) => day.toZonedDateTime(ZONE).toInstant();
  return { startsAt: midnight(from), endsAt: midnight(to.add({ days: 1 })) };
}

/** The Monday of the week in which a moment falls. */
export function mondayOf(moment: Temporal.Instant): Temporal.PlainDate {
  return mondayOfDay(localDate(moment));
}

export function mondayOfDay(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}
