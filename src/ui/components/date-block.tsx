import { useLang } from '../words.ts';

/** A date as a small calendar leaf. */
export function DateBlock({ date, small }: { date: string; small?: boolean }) {
  const lang = useLang();
  const day = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(day.getTime())) return null;
  const part = (options: Intl.DateTimeFormatOptions) => format(lang, options).format(day).replace('.', '');
  return (
    <time class={small ? 'op-date op-date--small' : 'op-date'} dateTime={date}>
      <span class="op-date__weekday">{part({ weekday: 'short' })}</span>
      <span class="op-date__day">{day.getUTCDate()}</span>
      <span class="op-date__month">{part({ month: 'short' })}</span>
    </time>
  );
}

const cache = new Map<string, Intl.DateTimeFormat>();

function format(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + Object.entries(options).flat().join();
  let found = cache.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
    cache.set(key, found);
  }
  return found;
}
