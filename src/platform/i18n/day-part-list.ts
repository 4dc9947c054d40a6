import type { Lang } from './lang.ts';

const words = {
  nl: {
    days: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
    parts: ['ochtend', 'middag', 'vroege avond', 'avond'],
    always: 'altijd',
    wholeDay: 'hele dag',
  },
  en: {
    days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    parts: ['morning', 'afternoon', 'early evening', 'evening'],
    always: 'always',
    wholeDay: 'all day',
  },
};

/** Day-parts for staff screens, by day: "ma en di middag, avond; wo ochtend". Days with the same parts are taken together. */
export function dayPartList(numbers: readonly number[], lang: Lang = 'nl'): string {
  const { days, parts, always, wholeDay } = words[lang];
  if (numbers.length === 28) return always;
  const byDay = days.map((_, day) => parts.filter((_part, part) => numbers.includes(day * 4 + part)).join(', '));
  const together = Map.groupBy(
    days.filter((_, day) => byDay[day]),
    (day) => byDay[days.indexOf(day)] ?? '',
  );
  return [...together].map(([said, which]) => `${which.join(', ')} ${said === parts.join(', ') ? wholeDay : said}`).join('; ');
}
