import { plainDate } from '../../../platform/i18n/format.ts';

/** So many months ahead can be chosen. */
const MONTHS = 15;

/** This month and those after it. */
export function monthsFrom(today: Temporal.PlainDate): Temporal.PlainYearMonth[] {
  const first = today.toPlainYearMonth();
  return Array.from({ length: MONTHS }, (_, index) => first.add({ months: index }));
}

/** "maart 2027". */
export function monthName(month: Temporal.PlainYearMonth, lang: 'nl' | 'en'): string {
  return plainDate(month.toPlainDate({ day: 1 }), lang).replace(/^\S+ /, '');
}
