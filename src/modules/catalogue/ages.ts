import { ageSpan } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';

/** Age of the child concerned in whole months, both included; -9 is the start of a pregnancy (rule 5). */
export interface Age {
  from: number;
  to: number;
}

export interface AgeSaid {
  age: Age;
  /** The words that say it, as they stand in the sentence. */
  phrases: string[];
}

export const OLDEST = 287;
export const YOUNGEST = -9;

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** What people call children of an age, in the languages of the region. Months. */
const lifeWords: [string, Age][] = [
  [
    'zwanger(?:e|schap)?|in verwachting|uitgerekend|aanstaande (?:ouders?|moeder|vader)|pregnant|pregnancy|expecting|hamile(?:yim)?|ciąż[ay]|w ciąży|حامل',
    { from: YOUNGEST, to: 0 },
  ],
  ["baby|baby's|babytje|huilbaby|zuigeling|pasgeboren|newborn|babies|bebek|bebeğim|niemowl[ęe]|رضيع|رضيعي", { from: 0, to: 11 }],
  ['dreumes|dreumesen', { from: 12, to: 23 }],
  ['peuters?|peutertje|toddlers?', { from: 24, to: 47 }],
  ['kleuters?|kleutertje|preschooler', { from: 48, to: 71 }],
  ['brugklas(?:ser|sers)?', { from: 132, to: 167 }],
  ['pubers?|tieners?|teenagers?|teens?|ergen(?:im)?|nastolat(?:ek|ka|ki)|مراهق|مراهقة', { from: 144, to: 215 }],
  ['middelbare school|voortgezet onderwijs|vmbo|havo|vwo|gymnasium|secondary school|high school', { from: 144, to: 215 }],
  ['basisschool(?:leeftijd|kind|kinderen)?|primary school', { from: 48, to: 155 }],
  ['mbo', { from: 192, to: 251 }],
];

const numbers: Record<string, number> = Object.fromEntries(
  [
    [
      'een',
      'twee',
      'drie',
      'vier',
      'vijf',
      'zes',
      'zeven',
      'acht',
      'negen',
      'tien',
      'elf',
      'twaalf',
      'dertien',
      'veertien',
      'vijftien',
      'zestien',
      'zeventien',
      'achttien',
    ],
    [
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
      'thirteen',
      'fourteen',
      'fifteen',
      'sixteen',
      'seventeen',
      'eighteen',
    ],
  ].flatMap((names) => names.map((name, index) => [name, index + 1])),
);
const NAMES = Object.keys(numbers).join('|');
const NUMBER = `(\\d{1,3}(?:[.,]5)?|[٠-٩]{1,2}|één|anderhalf|${NAMES})`;
/** Without a unit after it: "een" would be an article. */
const BARE = `(\\d{1,2}(?:[.,]5)?|één|${Object.keys(numbers)
  .filter((name) => name !== 'een' && name !== 'one')
  .join('|')})`;
const YEARS = '(?:jaar|jaren|jarige?n?|jr|j|years?(?:[ -]olds?)?|y\\.?o|yaş(?:ında|ındaki)?|lat|lata|letni[ea]?|سنوات|سنة|سنه)';
const MONTHS = '(?:maanden|maand|mnd|months?(?:[ -]old)?|m|aylık|miesi[ęe]cy|miesi[ąa]ce|أشهر|شهر|شهور)';
const WEEKS = '(?:weken|weekjes|week|weeks?(?:[ -]old)?|haftalık|tygodni|أسابيع)';
const BETWEEN = '\\s*(?:-|–|tot en met|t/m|tot|to|of|en|and)\\s*';
const CHILD =
  '(?:kind|kindje|kinderen|zoon|zoontje|dochter|dochtertje|jongen|jongetje|meisje|baby|dreumes|peuter|kleuter|puber|tiener|oudste|jongste|middelste|tweeling|leerling|broertje|zusje|child|son|daughter|boy|girl|teenager)';
const SMALL = '(?:is|wordt|van|net|nu|bijna|pas|al|ongeveer|of|aged|turning|just|almost|only|leeftijd|,|\\(|:)';

/** "Twee jaar geleden" and "al drie weken" are no ages. */
const NOT_AGO = '(?!\\s+(?:geleden|lang|samen|getrouwd|bezig|later|ago|önce|temu))';
const NOT_SINCE = '(?<!(?:sinds|al|na|over|binnen|afgelopen|laatste|elke|om de|for|since|last|past)\\s)';

type Reader = (found: (string | undefined)[]) => Age;
const saidSpans: [string, Reader][] = [
  [`${NUMBER}${BETWEEN}${NUMBER}[\\s-]*${MONTHS}`, ([, a, b]) => ({ from: count(a), to: count(b) })],
  [`${NUMBER}${BETWEEN}${NUMBER}[\\s-]*${YEARS}`, ([, a, b]) => years(count(a), count(b))],
  [`${NOT_SINCE}${NUMBER}[\\s-]*${WEEKS}(?: oude?)?${NOT_AGO}`, ([, a]) => whole(count(a) / 4.345)],
  [`${NOT_SINCE}${NUMBER}[\\s-]*${MONTHS}${NOT_AGO}`, ([, a]) => whole(count(a))],
  [
    `(?:${NAMES})(?:jarige?n?)`,
    ([all = '']) => years(count(all.replace(/jarige?n?$/, '')), count(all.replace(/jarige?n?$/, ''))),
  ],
  [`${NOT_SINCE}${NUMBER}[\\s-]*${YEARS}${NOT_AGO}`, ([, a]) => years(count(a), count(a))],
  [
    'groep\\s*([1-8])(?:\\s*(?:-|–|/|en|of|t/m|tot en met)\\s*([1-8]))?',
    ([, a, b]) => ({ from: (count(a) + 3) * 12, to: (count(b ?? a) + 5) * 12 - 1 }),
  ],
  [
    `(?<=(?:^|[^\\p{L}])${CHILD}\\s*)(?:${SMALL}\\s*){0,3}${BARE}(?:${BETWEEN}${BARE})?`,
    ([, a, b]) => years(count(a), count(b ?? a)),
  ],
  [
    `(?<=(?:^|[^\\p{L}])(?:hij|zij|ze|he|she) (?:is|wordt|is nu|is net|is bijna|is pas|is al|is only|is almost) )${BARE}`,
    ([, a]) => years(count(a), count(a)),
  ],
  [`(?<=(?:^|[^\\p{L}])(?:ik ben|i am|i'm)\\s+(?:nu |pas |bijna )?)([12]?\\d)`, ([, a]) => years(count(a), count(a))],
  ['(?:wordt|word|almost|bijna) (18|achttien)', () => years(17, 17)],
];
const spans = saidSpans.map(([pattern, age]) => ({ pattern: new RegExp(`${START}(?:${pattern})${END}`, 'giu'), age }));
const lives = lifeWords.map(([words, age]) => ({ pattern: new RegExp(`${START}(?:${words})${END}`, 'iu'), age }));

/** One's own age says nothing of the child's when one is a parent oneself. */
const YOUNG_PARENT =
  /(?<!mijn |onze )(zwanger|moeder geworden|vader geworden|jonge (moeder|vader)|tiener(moeder|vader|ouder)|pregnant)/i;

/** The ages in a sentence as one span, with the words that say them: "driftbuien, kind van 3", "groep 6", "baby van 8 weken" or "mijn peuter". */
export function ageInText(text: string): AgeSaid | undefined {
  let rest = YOUNG_PARENT.test(text) ? text.replace(/\b(ik ben|i am|i'm)\s+\d+/i, (own) => ' '.repeat(own.length)) : text;
  const said: AgeSaid[] = [];
  for (const { pattern, age } of spans) {
    for (const found of rest.matchAll(pattern)) {
      const one = checked(age([...found]));
      if (!one) continue;
      said.push({ age: one, phrases: [found[0]] });
      rest = rest.slice(0, found.index) + ' '.repeat(found[0].length) + rest.slice(found.index + found[0].length);
    }
  }
  if (said.length > 0) {
    return {
      age: { from: Math.min(...said.map((one) => one.age.from)), to: Math.max(...said.map((one) => one.age.to)) },
      phrases: said.flatMap(({ phrases }) => phrases),
    };
  }
  for (const { pattern, age } of lives) {
    const found = pattern.exec(text);
    if (found) return { age, phrases: [found[0]] };
  }
  return undefined;
}

/** An age that was filled in as such: "3" (years), "8-10", "8 maanden", "zwanger". Undefined when it is no age of a child. */
export function ageOf(text: string): Age | undefined {
  const plain = /^(\d{1,2})(?:\s*-\s*(\d{1,2}))?$/.exec(text.trim());
  if (plain) return checked(years(count(plain[1]), count(plain[2] ?? plain[1])));
  const found = ageInText(text);
  return found?.phrases[0]?.length === text.trim().length ? found.age : undefined;
}

/** "3 jaar", "8 maanden", "tijdens de zwangerschap". */
export function ageWords({ from, to }: Age, lang: Lang): string {
  const nl = lang === 'nl';
  if (from === to && from > 0) return `${from} ${nl ? (from === 1 ? 'maand' : 'maanden') : from === 1 ? 'month' : 'months'}`;
  if (from >= 0 && from % 12 === 0 && to === from + 11) return `${from / 12} ${nl ? 'jaar' : from === 12 ? 'year' : 'years'}`;
  return ageSpan(from, to, lang);
}

function years(from: number, to: number): Age {
  if (from % 1 !== 0 && from === to) return whole(from * 12);
  return { from: from * 12, to: to * 12 + 11 };
}

function whole(months: number): Age {
  const rounded = Math.floor(months);
  return { from: rounded, to: rounded };
}

function count(word: string | undefined): number {
  if (!word) return Number.NaN;
  const plain = word.toLowerCase().replaceAll('é', 'e').replace(',', '.');
  if (plain === 'anderhalf') return 1.5;
  const arabic = [...plain].map((digit) => '٠١٢٣٤٥٦٧٨٩'.indexOf(digit));
  if (arabic.every((digit) => digit >= 0)) return Number(arabic.join(''));
  return numbers[plain] ?? Number(plain);
}

function checked(age: Age): Age | undefined {
  return age.from <= age.to && age.from >= YOUNGEST && age.to <= OLDEST ? age : undefined;
}
