import { ZONE } from '../clock/clock.ts';
import type { Lang } from './lang.ts';

const locale = { nl: 'nl-NL', en: 'en-GB' } as const;
const formats = new Map<string, Intl.DateTimeFormat>();
const languageNames = new Map<Lang, Intl.DisplayNames>();

function format(lang: Lang, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${name}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale[lang], { timeZone: ZONE, ...options });
  formats.set(key, known);
  return known;
}

/** "dinsdag 3 maart" or "Tuesday 3 March"; with the year when asked. */
export function longDate(instant: Temporal.Instant, lang: Lang, withYear = false): string {
  const options: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' };
  if (withYear) options.year = 'numeric';
  return format(lang, `long${withYear}`, options).format(instant.epochMilliseconds).replace(',', '');
}

/** "19.30 uur" or "19:30". */
export function clockTime(instant: Temporal.Instant, lang: Lang): string {
  const time = instant.toZonedDateTimeISO(ZONE);
  const two = (n: number) => String(n).padStart(2, '0');
  return lang === 'nl' ? `${two(time.hour)}.${two(time.minute)} uur` : `${two(time.hour)}:${two(time.minute)}`;
}

/** "15.30 - 17.00 uur" or "15:30 - 17:00"; a narrow line breaks after the dash, not before it. */
export function timeSpan(from: Temporal.Instant, to: Temporal.Instant, lang: Lang): string {
  return `${clockTime(from, lang).replace(' uur', '')}\u00a0- ${clockTime(to, lang)}`;
}

/** "3 mrt" or "3 Mar". */
export function shortDate(instant: Temporal.Instant, lang: Lang): string {
  return format(lang, 'short', { day: 'numeric', month: 'short' }).format(instant.epochMilliseconds);
}

/** "3 maart 2027" for a calendar day without a time. */
export function plainDate(date: Temporal.PlainDate, lang: Lang): string {
  return longDate(date.toZonedDateTime({ timeZone: ZONE, plainTime: '12:00' }).toInstant(), lang, true).replace(/^\S+ /, '');
}

const weekdays = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;
const parts = {
  nl: ['ochtend', 'middag', 'vroege avond', 'avond'],
  en: ['morning', 'afternoon', 'early evening', 'evening'],
} as const;

/** The name of a day-part: number = weekday * 4 + part, Monday 0 (domain.md, Lists). */
export function dayPart(number: number, lang: Lang): string {
  const day = weekdays[lang][Math.floor(number / 4)] ?? '';
  const part = parts[lang][number % 4] ?? '';
  return lang === 'nl' ? `${day}${part === 'vroege avond' ? ' ' : ''}${part}` : `${day} ${part}`;
}

/** The day-part in which an instant falls, or null at night (23-6). */
export function dayPartOf(instant: Temporal.Instant): number | null {
  return dayPartAt(instant.toZonedDateTimeISO(ZONE));
}

/** The same for a day of the week (Monday 1) and an hour on the clock. */
export function dayPartAt({ dayOfWeek, hour }: { dayOfWeek: number; hour: number }): number | null {
  const part = hour < 6 ? -1 : hour < 12 ? 0 : hour < 16 ? 1 : hour < 19 ? 2 : hour < 23 ? 3 : -1;
  return part < 0 ? null : (dayOfWeek - 1) * 4 + part;
}

/** "Nederlands", "Turkish": a language by its code, as it stands in a sentence. */
export function languageName(code: string, lang: Lang): string {
  const names = languageNames.get(lang) ?? new Intl.DisplayNames([locale[lang]], { type: 'language' });
  languageNames.set(lang, names);
  return names.of(code) ?? code;
}

/** "a, b en c" or "a, b or c". */
export function list(words: readonly string[], lang: Lang, last: 'and' | 'or' = 'and'): string {
  const word = { nl: { and: 'en', or: 'of' }, en: { and: 'and', or: 'or' } }[lang][last];
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${word} ${words.at(-1)}`;
}

/** "€ 12,50", or the word for free. Amount in whole cents (rule 6). */
export function money(cents: number, lang: Lang): string {
  if (cents === 0) return lang === 'nl' ? 'gratis' : 'free';
  return new Intl.NumberFormat(locale[lang], { style: 'currency', currency: 'EUR' }).format(cents / 100).replace(' ', ' ');
}

/** "8-10 jaar", "0-6 maanden", "zwangerschap tot 1 jaar": an age span in months as people say it. */
export function ageSpan(min: number, max: number, lang: Lang): string {
  const nl = lang === 'nl';
  if (min < 0 && max <= 0) return nl ? 'tijdens de zwangerschap' : 'during pregnancy';
  if (max < 24) {
    const from = min < 0 ? (nl ? 'zwangerschap' : 'pregnancy') : String(min);
    return `${from} ${nl ? 'tot en met' : 'to'} ${max} ${nl ? 'maanden' : 'months'}`;
  }
  const to = Math.floor(max / 12);
  if (min < 0) return nl ? `zwangerschap tot en met ${to} jaar` : `pregnancy to ${to} years`;
  const from = Math.floor(min / 12);
  return `${from === to ? from : `${from}-${to}`} ${nl ? 'jaar' : 'years'}`;
}

/** "8,4" or "8.4". */
export function oneDecimal(value: number, lang: Lang): string {
  return new Intl.NumberFormat(locale[lang], { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}
