import { END, type Reader, START } from './reader.ts';

const dayNames = [
  'ma(?:andag)?',
  'di(?:nsdag)?',
  'wo(?:ensdag)?',
  'do(?:nderdag)?',
  'vr(?:ijdag)?',
  'za(?:terdag)?',
  'zo(?:ndag)?',
];
const DAY = `(?:${dayNames.join('|')})(?:en)?`;
const PART = String.raw`(?:vroege?\s?avond|ein(?:d|de)(?: van de)?\s?middag|namiddag|ochtend|morgen|voormiddag|middag|avond)(?:en)?|overdag|hele dag|na school(?:tijd)?`;
const EVERY = 'doordeweekse?|door de week|werkdagen|weekend(?:en)?|elke dag|alle dagen|iedere dag';
const TO = String.raw`\s*(?:-|t\/m|tm|tot en met)\s*`;
const AND = String.raw`\s*(?:en|of|\/|,)\s*`;

const NOT = new RegExp(String.raw`${START}(?:niet|behalve|geen)(?: op)? (${DAY}(?:${AND}${DAY})*)\s?(${PART})?${END}`, 'gu');
const TOKEN = new RegExp(
  String.raw`${START}(?:(?<every>${EVERY})|(?:(?<first>${DAY})${TO})?(?<day>${DAY})(?:[\s-]?(?<joined>${PART}))?|(?:'s )?(?<part>${PART})s?)${END}`,
  'gu',
);

const WEEK = [0, 1, 2, 3, 4];
const PARTS = [0, 1, 2, 3];

/** "di/do middag", "dinsdagmiddag of donderdagochtend", "doordeweeks na school", "middag, niet op woensdag": day-part numbers. */
export function takeDayParts(reader: Reader): number[] {
  const not = takeNot(reader);
  const groups = takeGroups(reader);
  if (groups.length === 0 && not.size > 0) groups.push({ days: WEEK, parts: PARTS });
  const chosen = new Set<number>();
  groups.forEach(({ days, parts }, index) => {
    const known = parts.length > 0 ? parts : (groups[index - 1]?.parts ?? PARTS);
    for (const number of cross(days.length > 0 ? days : WEEK, known.length > 0 ? known : PARTS)) chosen.add(number);
  });
  return [...chosen].filter((number) => !not.has(number)).sort((a, b) => a - b);
}

function takeNot(reader: Reader): Set<number> {
  const not = new Set<number>();
  reader.rest = reader.rest.replace(NOT, (_all, days: string, part: string | undefined) => {
    const named = [...days.matchAll(new RegExp(DAY, 'gu'))].flatMap(([day]) => between(undefined, day));
    for (const number of cross(named, part ? partsOf(part) : PARTS)) not.add(number);
    return ' | ';
  });
  return not;
}

interface Group {
  days: number[];
  parts: number[];
}

/** Days with the parts that are said of them: a day after a part begins a new group, "di of do middag" is one. */
function takeGroups(reader: Reader): Group[] {
  const groups: Group[] = [];
  const whole = reader.rest;
  reader.rest = whole.replace(TOKEN, (...match) => {
    const { every, first, day, joined, part }: Record<string, string | undefined> = match.at(-1);
    if (day && !first && !joined && !isDay(day, whole)) return String(match[0]);
    const days = every ? daysOf(every) : day ? between(first, day) : [];
    const current = groups.at(-1);
    if (!current || (days.length > 0 && current.parts.length > 0 && current.days.length > 0))
      groups.push({ days: [...days], parts: partsOf(joined ?? part) });
    else {
      current.days.push(...days);
      current.parts.push(...partsOf(joined ?? part));
    }
    return ' | ';
  });
  return groups;
}

/** "zo" is also "zo snel mogelijk", and "ma" a mother: alone and short they are no day. */
function isDay(word: string, text: string): boolean {
  if (word !== 'zo' && word !== 'ma') return true;
  const beside = new RegExp(`${START}(?:${DAY}${AND}${word}|${word}(?:${AND}${DAY}| (?:${PART})))${END}`, 'u');
  return beside.test(text);
}

function cross(days: number[], parts: number[]): number[] {
  return days.flatMap((day) => parts.map((part) => day * 4 + part));
}

function daysOf(every: string): number[] {
  if (every.startsWith('weekend')) return [5, 6];
  return every.startsWith('door') || every.startsWith('werk') ? WEEK : [...WEEK, 5, 6];
}

/** "ma-do" or "di" as weekdays, Monday 0. */
function between(first: string | undefined, last: string): number[] {
  const at = (word: string) => dayNames.findIndex((name) => new RegExp(`^${name}(?:en)?$`).test(word));
  const to = at(last);
  const from = first ? at(first) : to;
  return from <= to ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : [to];
}

function partsOf(word: string | undefined): number[] {
  if (!word) return [];
  if (word.startsWith('na school')) return [1, 2];
  if (word === 'overdag') return [0, 1];
  if (word === 'hele dag') return PARTS;
  if (/^(?:vroeg|ein|namiddag)/.test(word)) return [2];
  if (/^(?:ochtend|morgen|voormiddag)/.test(word)) return [0];
  return word.startsWith('middag') ? [1] : [3];
}
