import { ageSpan } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';

/** Age of the child concerned in whole months, both included; -9 is the start of a pregnancy (rule 5). */
export interface Age {
  from: number;
  to: number;
}

export const OLDEST = 287;
const YOUNGEST = -9;

/** What people call children of an age. Months. */
const lifeWords: [RegExp, Age][] = [
  [/\b(?:zwanger(?:schap)?|in verwachting|pregnant|pregnancy|expecting)\b/i, { from: YOUNGEST, to: 0 }],
  [/\b(?:baby|baby's|babytje|zuigeling|pasgeboren|newborn)\b/i, { from: 0, to: 11 }],
  [/\b(?:dreumes|dreumesen)\b/i, { from: 12, to: 23 }],
  [/\b(?:peuter|peuters|peutertje|toddlers?)\b/i, { from: 24, to: 47 }],
  [/\b(?:kleuter|kleuters|kleutertje)\b/i, { from: 48, to: 71 }],
  [/\b(?:puber|pubers|tiener|tieners|teenagers?|teens?)\b/i, { from: 144, to: 215 }],
];

const numbers = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];
const NUMBER = `(\\d{1,3}|${numbers.slice(1).join('|')}|één)`;
const YEARS = '(?:jaar|jaren|jarige?n?|jr|years?(?: old)?)';
const MONTHS = '(?:maanden|maand|mnd|months?(?: old)?|m)';
const BETWEEN = '\\s*(?:-|–|tot en met|t/m|tot|to|of|en)\\s*';
const CHILD =
  '(?:kind|kindje|zoon|zoontje|dochter|dochtertje|jongen|meisje|baby|peuter|kleuter|puber|child|son|daughter|boy|girl)';

const spans: { pattern: RegExp; age: (found: string[]) => Age }[] = [
  {
    pattern: new RegExp(`\\b${NUMBER}${BETWEEN}${NUMBER}[\\s-]*${MONTHS}\\b`, 'i'),
    age: ([, a, b]) => ({ from: count(a), to: count(b) }),
  },
  { pattern: new RegExp(`\\b${NUMBER}${BETWEEN}${NUMBER}[\\s-]*${YEARS}\\b`, 'i'), age: ([, a, b]) => years(count(a), count(b)) },
  { pattern: new RegExp(`\\b${NUMBER}[\\s-]*${MONTHS}\\b`, 'i'), age: ([, a]) => ({ from: count(a), to: count(a) }) },
  { pattern: new RegExp(`\\b${NUMBER}[\\s-]*${YEARS}\\b`, 'i'), age: ([, a]) => years(count(a), count(a)) },
  { pattern: new RegExp(`(?<=\\b${CHILD}\\s+)(?:van|of|aged)\\s+${NUMBER}\\b`, 'i'), age: ([, a]) => years(count(a), count(a)) },
];

/** The first age in a sentence, with the words that say it: "driftbuien, kind van 3" or "mijn peuter". */
export function ageInText(text: string): { age: Age; phrase: string } | undefined {
  for (const { pattern, age } of spans) {
    const found = pattern.exec(text);
    const said = found && checked(age([...found]));
    if (found && said) return { age: said, phrase: found[0] };
  }
  for (const [pattern, age] of lifeWords) {
    const found = pattern.exec(text);
    if (found) return { age, phrase: found[0] };
  }
  return undefined;
}

/** An age that was filled in as such: "3" (years), "8-10", "8 maanden", "zwanger". Undefined when it is no age of a child. */
export function ageOf(text: string): Age | undefined {
  const plain = /^(\d{1,2})(?:\s*-\s*(\d{1,2}))?$/.exec(text.trim());
  if (plain) return checked(years(count(plain[1]), count(plain[2] ?? plain[1])));
  const found = ageInText(text);
  return found && found.phrase.length === text.trim().length ? found.age : undefined;
}

/** "3 jaar", "8 maanden", "tijdens de zwangerschap". */
export function ageWords({ from, to }: Age, lang: Lang): string {
  const nl = lang === 'nl';
  if (from === to && from > 0) return `${from} ${nl ? (from === 1 ? 'maand' : 'maanden') : from === 1 ? 'month' : 'months'}`;
  if (from >= 0 && from % 12 === 0 && to === from + 11) return `${from / 12} ${nl ? 'jaar' : from === 12 ? 'year' : 'years'}`;
  return ageSpan(from, to, lang);
}

function years(from: number, to: number): Age {
  return { from: from * 12, to: to * 12 + 11 };
}

function count(word: string | undefined): number {
  if (!word) return Number.NaN;
  const named = numbers.indexOf(word.toLowerCase().replaceAll('é', 'e'));
  return named >= 0 ? named : Number(word);
}

function checked(age: Age): Age | undefined {
  return age.from <= age.to && age.from >= YOUNGEST && age.to <= OLDEST ? age : undefined;
}
