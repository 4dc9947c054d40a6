import { ZONE } from '../clock/clock.ts';
import type { Rhythm } from './kinds.ts';

const MORNING = Temporal.PlainTime.from('08:00');

/** The next morning at 8.00 (daily) or the next Monday's (weekly), by the clock on the wall, summer and winter; null: no digest. */
export function digestAt(now: Temporal.Instant, rhythm: Rhythm): Temporal.Instant | null {
  if (rhythm !== 'daily' && rhythm !== 'weekly') return null;
  const local = now.toZonedDateTimeISO(ZONE);
  const ahead = Temporal.PlainTime.compare(local.toPlainTime(), MORNING) < 0 ? 0 : 1;
  const soonest = local.toPlainDate().add({ days: ahead });
  const day = rhythm === 'daily' ? soonest : soonest.add({ days: (8 - soonest.dayOfWeek) % 7 });
  return day.toZonedDateTime({ timeZone: ZONE, plainTime: MORNING }).toInstant();
}
