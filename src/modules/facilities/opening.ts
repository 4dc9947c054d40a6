import { ZONE } from '../../platform/clock/clock.ts';
import type { Span } from '../../platform/clock/span.ts';
import { dayPartAt } from '../../platform/i18n/format.ts';
import { spanOn } from './times.ts';

/** Hours at which the parts of a day begin, and the hour at which the last one ends (domain.md, day-part). */
const EDGES = [6, 12, 16, 19, 23] as const;
const PARTS = 4;

interface Opening {
  /** weekday * 4 + part, Monday 0; a room of which nothing is stated is open by day. */
  dayParts: readonly number[];
}

/** True when a room is open when a time begins; as with sessions (domain.md), it belongs to the part of the day in which it begins. */
export function isOpenAt({ dayParts }: Opening, moment: Temporal.Instant): boolean {
  const part = dayPartAt(moment.toZonedDateTimeISO(ZONE));
  return part !== null && (dayParts.length === 0 || dayParts.includes(part));
}

/** True when a room is open from the start to the end: in no part of the day for which it is closed, and never at night. */
export function isOpenDuring({ dayParts }: Opening, { startsAt, endsAt }: Span): boolean {
  let at = startsAt.toZonedDateTimeISO(ZONE);
  while (Temporal.Instant.compare(at.toInstant(), endsAt) < 0) {
    if (!isOpenAt({ dayParts }, at.toInstant())) return false;
    at = at.startOfDay().with({ hour: EDGES.find((edge) => edge > at.hour) ?? 23 });
  }
  return true;
}

/** The hours of a day at which a room is open and closed, between 6 and 23, in order; hours beside each other are taken together. */
export function hoursOf({ dayParts }: Opening, day: Temporal.PlainDate): (Span & { open: boolean })[] {
  const hours: (Span & { open: boolean })[] = [];
  for (let part = 0; part < PARTS; part += 1) {
    const open = dayParts.length === 0 || dayParts.includes((day.dayOfWeek - 1) * PARTS + part);
    const at = (edge: number) => new Temporal.PlainTime(EDGES[edge] ?? 23);
    const span = spanOn(day, at(part), at(part + 1));
    const last = hours.at(-1);
    if (last?.open === open) last.endsAt = span.endsAt;
    else hours.push({ ...span, open });
  }
  return hours;
}
