import { localDate, ZONE } from '../../platform/clock/clock.ts';
import { publicHolidays } from '../regions/index.ts';

/** When facility support is at work: Monday to Friday, not on public holidays, from nine to five by the clock on the wall. */
const OPENS = 9;
const CLOSES = 17;
/** Hours in a working day. */
export const DAY_HOURS = CLOSES - OPENS;

/**
 * The moment at which so many office hours have passed. What is asked outside them counts from the next opening. Ends on the last working day
 * itself (17.00), not at the opening of the next.
 */
export function afterOfficeHours(from: Temporal.Instant, hours: number): Temporal.Instant {
  let left = hours * 60;
  for (let day = localDate(from); ; day = day.add({ days: 1 })) {
    if (!isWorkingDay(day)) continue;
    const { opens, closes } = officeDay(day);
    const start = Temporal.Instant.compare(from, opens) > 0 ? from : opens;
    const there = Math.max(0, start.until(closes).total('minutes'));
    if (there > 0 && left <= there) return start.add({ milliseconds: Math.round(left * 60_000) });
    left -= there;
  }
}

/** True from Monday to Friday, apart from public holidays. */
export function isWorkingDay(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek <= 5 && !publicHolidays(day.year).some(({ from }) => from.equals(day));
}

/** The opening and closing of an office on a day. */
export function officeDay(day: Temporal.PlainDate): { opens: Temporal.Instant; closes: Temporal.Instant } {
  const at = (hour: number) => day.toZonedDateTime({ timeZone: ZONE, plainTime: new Temporal.PlainTime(hour) }).toInstant();
  return { opens: at(OPENS), closes: at(CLOSES) };
}
