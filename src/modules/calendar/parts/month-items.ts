import { localDate } from '../../../platform/clock/clock.ts';
import { clockTime } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import type { CalendarItem } from '../../../ui/components/calendar-month.tsx';
import { dayOf } from '../conflicts.ts';
import type { AgendaEntry } from '../entries.ts';
import type { Outlined } from '../outline.ts';
import { partWords } from './words.ts';

type ByDay = Record<string, CalendarItem[]>;

interface Looks {
  lang: Lang;
  dayHref: (day: string) => string;
  hrefOf: (entry: AgendaEntry) => string;
  /** What to look at behind a title. */
  noteOf?: (entry: AgendaEntry) => string | undefined;
}

/** The titles of a month by day, with a way to the whole day where there are more. */
export function titlesOf(entries: readonly AgendaEntry[], counts: ReadonlyMap<string, number>, looks: Looks): ByDay {
  const { lang, dayHref, hrefOf, noteOf } = looks;
  const days: ByDay = {};
  for (const entry of entries) {
    const note = noteOf?.(entry);
    const item: CalendarItem = {
      title: entry.title,
      lang: lang === 'nl' ? undefined : 'nl',
      time: clockTime(entry.startsAt, lang).replace(' uur', ''),
      href: hrefOf(entry),
      tone: note ? 'warning' : entry.number === 1 ? 'accent' : 'neutral',
      ...(note ? { note } : {}),
    };
    const day = localDate(entry.startsAt).toString();
    days[day] = [...(days[day] ?? []), item];
  }
  for (const [day, count] of counts) {
    const list = days[day] ?? [];
    const left = count - list.length;
    if (left > 0) days[day] = [...list, { title: partWords[lang].moreOnDay(left), href: dayHref(day) }];
  }
  return days;
}

/** The dots of a month: coral where a group begins, because there one can still join. */
export function dotsOf(rows: readonly Outlined[]): ByDay {
  const days: ByDay = {};
  for (const row of rows.filter((one) => one.shown)) {
    const day = dayOf(row);
    days[day] = [...(days[day] ?? []), { title: row.title, tone: row.begins ? 'accent' : 'neutral' }];
  }
  return days;
}
