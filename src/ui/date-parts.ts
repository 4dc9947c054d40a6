import { monthNumber } from '../platform/i18n/month-number.ts';

/** A date as it was typed in three boxes; the month may be a name. */
export type DateParts = { day: string; month: string; year: string };

/** yyyy-mm-dd in parts without leading zeros; empty parts when it is something else. */
export function splitDate(value: string): DateParts {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!found) return { day: '', month: '', year: '' };
  return { day: String(Number(found[3])), month: String(Number(found[2])), year: found[1] ?? '' };
}

/** Parts of the date field `name` in a sent form. */
export function datePartsOf(form: Readonly<Record<string, unknown>>, name: string): DateParts {
  const part = (which: string) => {
    const value = form[`${name}-${which}`];
    return typeof value === 'string' ? value.trim() : '';
  };
  return { day: part('day'), month: part('month'), year: part('year') };
}

/** One value yyyy-mm-dd from the boxes; '' when all are empty, and `undefined` when it is no real date. */
export function composeDate(form: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const { day, month: typed, year } = datePartsOf(form, name);
  if (!day && !typed && !year) return '';
  const month = monthNumber(typed);
  if (!/^\d{1,2}$/.test(day) || !month || !/^\d{4}$/.test(year)) return undefined;
  const value = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : undefined;
}
