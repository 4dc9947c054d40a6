import { ZONE } from '../../platform/clock/clock.ts';
import type { Reading } from '../../platform/work.ts';
import { type SessionDates, sessionDates } from '../groups/index.ts';
import { holidaysBetween } from '../regions/index.ts';

export interface SeriesAsked {
  first: Temporal.PlainDate;
  /** Clock time in the Netherlands. */
  time: Temporal.PlainTime;
  minutes: number;
  count: number;
  /** Pass over school holidays and public holidays (rule 13). */
  skip: boolean;
}

const HORIZON_WEEKS = 90;

/** Weekly dates that keep their clock time (rule 13). */
export async function series(reading: Reading, { skip, ...asked }: SeriesAsked): Promise<SessionDates> {
  const free = skip ? await holidaysBetween(reading, asked.first, asked.first.add({ weeks: HORIZON_WEEKS })) : [];
  return sessionDates({ ...asked, skip: free });
}

/** A moment by the clock on the wall. At the hour that does not exist in spring the later one. */
export function at(day: Temporal.PlainDate, time: Temporal.PlainTime): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: ZONE, plainTime: time }).toInstant();
}

/** "15:30", as a field for a time takes it. */
export function clockOf(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(ZONE).toPlainTime().toString({ smallestUnit: 'minute' });
}
