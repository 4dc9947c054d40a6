import { list } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';

const daysNl = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const partsNl = ['ochtend', 'middag', 'vroege avond', 'avond'];
const daysEn = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const partsEn = ['morning', 'afternoon', 'early evening', 'evening'];

/** Day-parts as people say them: "dinsdag- en donderdagmiddag, woensdagochtend", "Tuesday and Thursday afternoon". */
export const dayPartsIn: Record<Lang, (numbers: readonly number[]) => string> = {
  nl: (numbers) => byPart(numbers, partsNl, dutch),
  en: (numbers) => byPart(numbers, partsEn, english),
};

function byPart(numbers: readonly number[], parts: string[], said: (on: number[], part: string) => string): string {
  const texts = parts.flatMap((part, index) => {
    const on = [0, 1, 2, 3, 4, 5, 6].filter((day) => numbers.includes(day * 4 + index));
    return on.length > 0 ? [said(on, part)] : [];
  });
  return texts.join(', ');
}

const isWorkingWeek = (on: number[]) => on.length === 5 && !on.includes(5) && !on.includes(6);

function dutch(on: number[], part: string): string {
  const early = part === 'vroege avond';
  if (on.length === 7) return `elke ${part}`;
  if (isWorkingWeek(on)) return early ? 'doordeweeks vroeg in de avond' : `elke doordeweekse ${part}`;
  const names = on.map((day) => daysNl[day] ?? '');
  const last = names.pop() ?? '';
  if (early) return `${[names.join(', '), last].filter(Boolean).join(' en ')} vroeg in de avond`;
  return names.length === 0 ? `${last}${part}` : `${names.map((name) => `${name}-`).join(', ')} en ${last}${part}`;
}

function english(on: number[], part: string): string {
  if (on.length === 7) return `every ${part}`;
  if (isWorkingWeek(on)) return `every weekday ${part}`;
  return `${list(
    on.map((day) => daysEn[day] ?? ''),
    'en',
  )} ${part}`;
}
