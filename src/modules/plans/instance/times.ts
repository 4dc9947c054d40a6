import { ZONE } from '../../../platform/clock/clock.ts';
import type { Span } from '../../../platform/clock/span.ts';
import type { Holiday } from '../../regions/index.ts';

/** Monday to Sunday, each in four parts. */
export const SLOTS = 28;
/** Hours at which the parts of a day begin, and the last ends (domain.md, Day-part). */
const HOURS = [6, 12, 16, 19, 23];

/** Per weekday (Monday first) the days of the period on which groups meet: no holidays (rule 13), and `most` at most. */
export function meetingDays(
  period: { from: Temporal.PlainDate; until: Temporal.PlainDate; holidays: readonly Holiday[] },
  most = Number.POSITIVE_INFINITY,
): Temporal.PlainDate[][] {
  const days: Temporal.PlainDate[][] = Array.from({ length: 7 }, () => []);
  for (let day = period.from; Temporal.PlainDate.compare(day, period.until) <= 0; day = day.add({ days: 1 })) {
    const list = days[day.dayOfWeek - 1];
    if (list && list.length < most && !period.holidays.some((holiday) => within(day, holiday))) list.push(day);
  }
  return days;
}

/** The day-parts in which somebody or something is taken on one of these days. */
export function takenSlots(spans: readonly Span[], days: ReadonlySet<string>): Set<number> {
  const slots = new Set<number>();
  for (const span of spans) {
    const start = span.startsAt.toZonedDateTimeISO(ZONE);
    const end = span.endsAt.toZonedDateTimeISO(ZONE);
    const day = start.toPlainDate();
    if (!days.has(day.toString())) continue;
    const from = start.hour + start.minute / 60;
    const to = day.equals(end.toPlainDate()) ? end.hour + end.minute / 60 : 24;
    for (let part = 0; part < 4; part += 1)
      if (from < (HOURS[part + 1] ?? 24) && to > (HOURS[part] ?? 0)) slots.add((day.dayOfWeek - 1) * 4 + part);
  }
  return slots;
}

/** The day-parts on which somebody is away on one of these days. */
export function awaySlots(
  absences: readonly { from: Temporal.PlainDate; to: Temporal.PlainDate }[],
  days: readonly Temporal.PlainDate[],
): Set<number> {
  const away = days.filter((day) => absences.some((absence) => within(day, absence)));
  return new Set(away.flatMap((day) => [0, 1, 2, 3].map((part) => (day.dayOfWeek - 1) * 4 + part)));
}

function within(day: Temporal.PlainDate, { from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate }): boolean {
  return Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, to) <= 0;
}
