import type { Lang } from '../../platform/i18n/lang.ts';
import { type Moment, type PartOfDay, partsOfDay } from './search/offer-facts.ts';
import { fold, soundOf } from './search/words.ts';

/** Days of the week (1 is Monday) and parts of those days. */
interface Span {
  days: readonly number[];
  parts: readonly PartOfDay[];
}

/** When somebody wants to go, as they said it. */
export interface MomentsSaid {
  moments: Moment[];
  spans: Span[];
  /** The words that say it, as they stand in the sentence. */
  phrases: string[];
}

interface Mention {
  /** Nothing said of it: every day, every part. */
  days?: readonly number[];
  parts?: readonly PartOfDay[];
  start: number;
  end: number;
}

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const [WORKDAYS, WEEKEND] = [WEEK.slice(0, 5), WEEK.slice(5)];
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

const DUTCH_DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const dayWords: readonly string[][] = [
  DUTCH_DAYS,
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ['pazartesi', 'sali', 'carsamba', 'persembe', 'cuma', 'cumartesi', 'pazar'],
  ['poniedzialek', 'wtorek', 'sroda', 'czwartek', 'piatek', 'sobota', 'niedziela'],
  ['الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعه', 'السبت', 'الاحد'].map(fold),
];
const partWords: Record<PartOfDay, string> = {
  morning: "ochtend(?:en|s)?|(?:'s |s)(?:ochtends|morgens)|voormiddag|mornings?|sabah(?:lari)?|rano|صباحا?|الصباح",
  afternoon: "middag(?:en|s)?|namiddag|(?:'s |s)middags|afternoons?|ogleden sonra|po poludniu|بعد الظهر",
  evening: "avond(?:en|s)?|(?:'s |s)avonds|evenings?|aksam(?:lari)?|wieczor(?:em|ami)?|مساءا?|المساء",
};
const special: [string, Omit<Mention, 'start' | 'end'>][] = [
  ['weekend(?:en|s)?|weekeinde(?:n|s)?|hafta ?sonu|weekendy|نهايه الاسبوع|عطله الاسبوع', { days: WEEKEND }],
  [
    'na (?:school(?:tijd)?|de les(?:sen)?)|naschoolse?|after[ -]?school|okuldan sonra|po szkole|بعد المدرسه',
    { days: WORKDAYS, parts: ['afternoon'] },
  ],
  ['door ?de ?weekse?|weekdays?|doordeweekse (?:dag|dagen)|hafta ici', { days: WORKDAYS }],
  ['overdag|daytime|during the day|gunduz', { parts: ['morning', 'afternoon'] }],
];

/** What may stand before it and belongs to it. */
const BEFORE = /(?:(?:^|(?<=[^\p{L}\p{N}]))(?:op|in|de|het|on|at|the|tijdens|during|een|a|liefst|vooral|gunu|w)\s+)+$/iu;
/** Then it tells how things go at home. */
const HABIT = /(?:^|[^\p{L}])(?:elke|elk|iedere|ieder|alle|every|each|all|her|kazdy|كل)\s*$/iu;
const NOT_THEN = /(?:^|[^\p{L}])(?:niet|geen|behalve|not|except|no)\s*$/iu;
const NOT_AFTER = /^\s*(?:niet|not)(?![\p{L}])/iu;
const PERSON =
  /(?<!\p{L})(?:ik|wij|we|hij|zij|ze|hem|haar|mijn|m'n|mn|onze|ons|i|i'm|he|she|they|my|our|ben|benim|moj|moja)(?!\p{L})|(?:kizim|oglum|cocugum|bebegim|ابني|ابنتي|طفلي)/iu;
const WISH =
  /(?<!\p{L})(?:zoek\p{L}*|gezocht|iets|wat (?:is|kan|kunnen)|te doen|waar|wanneer|welke|is er|zijn er|kan ik|kunnen (?:we|wij)|graag|cursus\p{L}*|\p{L}*cursus(?:sen)?|\p{L}*training(?:en)?|\p{L}*groep(?:en)?|bijeenkomst\p{L}*|workshops?|activiteit\p{L}*|les|lessen|club|clubje|spreekuur|inloop|meedoen|aanmelden|terecht|looking|search\p{L}*|courses?|class(?:es)?|groups?|activit\p{L}*|something|anything|program\p{L}*|where|when|which|is there|are there|kurs\p{L}*|etkinlik\p{L}*|grup\p{L}*|zajecia|دوره|نشاط|انشطه)(?!\p{L})/iu;

/** Compounds and names of days by how they sound, so that "woensdagmidag" is read too. */
const bySound = new Map<string, Pick<Mention, 'days' | 'parts'>>([
  ...DUTCH_DAYS.flatMap((day, nth) => [
    [soundOf(day), { days: [nth + 1] }] as const,
    ...(
      [
        ['ochtend', 'morning'],
        ['morgen', 'morning'],
        ['middag', 'afternoon'],
        ['avond', 'evening'],
      ] as const
    ).flatMap(([word, part]) =>
      ['', 'en', 's'].map((ending) => [soundOf(day + word + ending), { days: [nth + 1], parts: [part] }] as const),
    ),
  ]),
]);

const patterns: [RegExp, Pick<Mention, 'days' | 'parts'>][] = [
  ...special.map(([words, said]) => [pattern(words), said] as [RegExp, Pick<Mention, 'days' | 'parts'>]),
  ...partsOfDay.map((part) => [pattern(partWords[part]), { parts: [part] }] as [RegExp, Pick<Mention, 'days' | 'parts'>]),
  ...WEEK.map(
    (day) =>
      [pattern(dayWords.map((names) => `${names[day - 1]}(?:en|s)?`).join('|')), { days: [day] }] as [
        RegExp,
        Pick<Mention, 'days' | 'parts'>,
      ],
  ),
];

/**
 * Days and parts of days in a sentence when they say when somebody wants to go: "op woensdagmiddag", "in het weekend", "'s avonds", "after
 * school". Not when they tell how it goes at home: "elke avond", "hij huilt 's avonds".
 */
export function momentsInText(text: string): MomentsSaid | undefined {
  const said = joined(mentionsIn(text), text).filter((mention) => isWanted(mention, text));
  if (said.length === 0) return undefined;
  const spans = said.map(({ days, parts }) => ({ days: days ?? WEEK, parts: parts ?? partsOfDay }));
  const moments = spans.flatMap(({ days, parts }) => days.flatMap((day) => parts.map((part): Moment => `${day}-${part}`)));
  return { moments: [...new Set(moments)], spans, phrases: said.map(({ start, end }) => text.slice(start, end)) };
}

function mentionsIn(text: string): Mention[] {
  const folded = foldedInPlace(text);
  const taken: Mention[] = [];
  const free = (start: number, end: number) => taken.every((one) => end <= one.start || start >= one.end);
  const add = (said: Pick<Mention, 'days' | 'parts'>, start: number, end: number) => {
    if (free(start, end)) taken.push({ ...said, start, end });
  };
  for (const [found, said] of patterns)
    for (const { index, 0: all } of folded.matchAll(found)) add(said, index, index + all.length);
  for (const { index, 0: word } of folded.matchAll(/[a-z]{7,}/g)) {
    const said = bySound.get(soundOf(word));
    if (said) add(said, index, index + word.length);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** A day and the part of it that follows are one; what stands before and belongs to them is taken along. */
function joined(mentions: Mention[], text: string): Mention[] {
  const all: Mention[] = [];
  for (const mention of mentions) {
    const before = all.at(-1);
    const near = before && /^[\s-]*(?:in (?:de|the) |op de |'s )?$/i.test(text.slice(before.end, mention.start));
    if (before && near && before.days && !before.parts && mention.parts && !mention.days)
      all[all.length - 1] = { days: before.days, parts: mention.parts, start: before.start, end: mention.end };
    else all.push(mention);
  }
  return all.map((mention) => {
    const lead = BEFORE.exec(text.slice(0, mention.start))?.[0].length ?? 0;
    return { ...mention, start: mention.start - lead };
  });
}

/** True when the words around it ask for something then. */
function isWanted({ start, end }: Mention, text: string): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (HABIT.test(before) || NOT_THEN.test(before) || NOT_AFTER.test(after)) return false;
  const clause = fold(`${/[^.,;:!?]*$/.exec(before)?.[0] ?? ''} ${/^[^.,;:!?]*/.exec(after)?.[0] ?? ''}`);
  return !PERSON.test(clause) || WISH.test(clause);
}

/** Small letters without accents, each in its own place. */
function foldedInPlace(text: string): string {
  const plain = (letter: string) => {
    const folded = letter === '’' ? "'" : fold(letter);
    return folded.length === letter.length ? folded : letter;
  };
  return Array.from(text, plain).join('');
}

function pattern(words: string): RegExp {
  return new RegExp(`${START}(?:${words})${END}`, 'gu');
}

const words = {
  nl: {
    days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    parts: { morning: 'ochtend', afternoon: 'middag', evening: 'avond' } as Record<PartOfDay, string>,
    joint: '',
    workdays: 'doordeweeks',
    weekend: 'weekend',
    overday: 'overdag',
    afterSchool: 'na school',
    or: ' of ',
  },
  en: {
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    parts: { morning: 'morning', afternoon: 'afternoon', evening: 'evening' } as Record<PartOfDay, string>,
    joint: ' ',
    workdays: 'weekdays',
    weekend: 'weekend',
    overday: 'daytime',
    afterSchool: 'after school',
    or: ' or ',
  },
};

/** "Woensdagmiddag", "Weekend of avond". */
export function momentsText({ spans }: MomentsSaid, lang: Lang): string {
  const texts = spans.map((span) => spanText(span, lang));
  const text = [...new Set(texts)].join(words[lang].or);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function spanText({ days, parts }: Span, lang: Lang): string {
  const t = words[lang];
  const [only] = days;
  if (days === WORKDAYS && parts.length === 1 && parts[0] === 'afternoon') return t.afterSchool;
  const partText = parts.length === 1 ? t.parts[parts[0] ?? 'morning'] : parts.length === 2 ? t.overday : '';
  const dayText =
    days === WORKDAYS ? t.workdays : days === WEEKEND ? t.weekend : days.length === 1 ? t.days[(only ?? 1) - 1] : '';
  if (!dayText) return partText || t.overday;
  return partText ? `${dayText}${days.length === 1 ? t.joint : ' '}${partText}` : dayText;
}
