import { ZONE } from '../../../platform/clock/clock.ts';
import { longDate, plainDate } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import { sentence } from '../../groups/index.ts';
import type { Holiday } from '../../regions/index.ts';
import { daysOf, type Period } from '../period.ts';
import { partWords } from './words.ts';

/** "dinsdag 3 maart". */
export function dayName(day: Temporal.PlainDate, lang: Lang, withYear = false): string {
  return longDate(day.toZonedDateTime({ timeZone: ZONE, plainTime: '12:00' }).toInstant(), lang, withYear);
}

/** What days a page shows: "Maart 2027", "Week 9: 1 maart 2027 tot en met 7 maart 2027" or "Dinsdag 3 maart 2027". */
export function periodName({ view, single, first, end }: Period, lang: Lang): string {
  if (single) return sentence(dayName(first, lang, true));
  const last = end.subtract({ days: 1 });
  if (view === 'week') return partWords[lang].weekOf(first.weekOfYear ?? 0, beginning(first, last, lang), plainDate(last, lang));
  return sentence(plainDate(first, lang).replace(/^\d+ /, ''));
}

/** The first day of a span, as short as its last day allows: "16", "30 november" or "28 december 2026". */
function beginning(first: Temporal.PlainDate, last: Temporal.PlainDate, lang: Lang): string {
  const whole = plainDate(first, lang);
  if (first.year !== last.year) return whole;
  return first.month === last.month ? String(first.day) : whole.replace(/ \d+$/, '');
}

/** The names of the free days of a period by day, yyyy-mm-dd. */
export function freeByDay(period: Pick<Period, 'first' | 'end'>, holidays: readonly Holiday[]): Record<string, string> {
  const on = (day: Temporal.PlainDate) =>
    holidays
      .filter(({ from, to }) => Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, to) <= 0)
      .map((holiday) => holiday.name)
      .join(', ');
  return Object.fromEntries(
    daysOf(period)
      .map((day) => [day.toString(), on(day)] as const)
      .filter(([, names]) => names !== ''),
  );
}
