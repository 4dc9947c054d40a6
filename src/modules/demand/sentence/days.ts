import { END, type Reader, START } from './reader.ts';

const dayNames = ['ma(?:andag(?:en)?)?', 'di(?:nsdag(?:en)?)?', 'wo(?:ensdag(?:en)?)?', 'do(?:nderdag(?:en)?)?', 'vr(?:ijdag(?:en)?)?', 'za(?:terdag(?:en)?)?', 'zo(?:ndag(?:en)?)?'];
const DAY = `(?:${dayNames.join('|')})`;
const AFTER_SCHOOL = String.raw`na school(?:tijd)?`;
const PART = String.raw`(?:vroege\s?avond(?:en)?|(?:eind|einde)(?: van de)?\s?middag|namiddag(?:en)?|ochtend(?:en)?|morgen|voormiddag|middag(?:en)?|avond(?:en)?|overdag|hele dag|${AFTER_SCHOOL})`;
const EVERY = String.raw`doordeweeks(?:e)?|door de week|werkdagen|weekend(?:en)?|elke dag|alle dagen|iedere dag`;

const TOKEN = new RegExp(
  String.raw`${START}(?:(?<not>niet op|niet|behalve(?: op)?|geen|liever niet(?: op)?) )?(?:(?<every>${EVERY})|(?:(?<first>${DAY})\s*(?:-|t\/m|tm|tot en met)\s*)?(?<day>${DAY})(?:\s|-)?(?<joined>${PART})?|(?:'s )?(?<part>${PART})s?)${END}`,
  'gu',
);

/** "di/do middag", "dinsdagmiddag of donderdagochtend", "doordeweeks na school", "middag, niet op woensdag": day-part numbers. */
export function takeDayParts(reader: Reader): number[] {
  const plan = new Plan();
  reader.rest = reader.rest.replace(TOKEN, (...match) => {
    const groups: Record<string, string | undefined> = match.at(-1);
    if (groups.day && !isDay(groups.day, groups.joined, reader.rest)) return String(match[0]);
    plan.read(groups);
    return ' | ';
  });
  return plan.numbers();
}

/** "zo" is also "zo snel mogelijk", and "ma" a mother: alone and short they are no day. */
function isDay(word: string, joined: string | undefined, text: string): boolean {
  if (joined || word.length > 2 || (word !== 'zo' && word !== 'ma')) return true;
  return new RegExp(String.raw`${START}(?:${DAY}\s*(?:\/|,|-|of|en)\s*${word}|${word}\s*(?:\/|,|-|of|en)?\s*(?:${DAY}|${PART}))${END}`, 'u').test(text);
}

/** Days wait for the part of the day that belongs to them: "di of do middag" is twice an afternoon. */
class Plan {
  readonly #chosen = new Set<number>();
  readonly #days: number[] = [];
  readonly #not = new Set<number>();
  #loose: number[] = [];

  read({ not, every, first, day, joined, part }: Record<string, string | undefined>): void {
    const days = every ? daysOf(every) : day ? between(first, day) : [];
    if (not) {
      for (const one of days) this.#not.add(one);
      return;
    }
    this.#days.push(...days);
    const parts = partsOf(joined ?? part);
    if (parts.length === 0) return;
    if (this.#days.length === 0) this.#loose.push(...parts);
    for (const one of this.#days) for (const number of parts) this.#chosen.add(one * 4 + number);
    if (joined) this.#days.length = 0;
    else this.#done();
  }

  /** What a loose part was said of is done, but "di middag of avond" still adds to it. */
  #done(): void {
    this.#spoken = this.#days.splice(0);
  }
  #spoken: number[] = [];

  numbers(): number[] {
    const parts = this.#loose.length > 0 ? this.#loose : [0, 1, 2, 3];
    for (const one of this.#days) for (const number of parts) this.#chosen.add(one * 4 + number);
    if (this.#days.length === 0 && this.#chosen.size === 0) for (const one of WEEK) for (const number of this.#loose) this.#chosen.add(one * 4 + number);
    else if (this.#days.length === 0) for (const one of this.#spoken) for (const number of this.#loose) this.#chosen.add(one * 4 + number);
    return [...this.#chosen].filter((number) => !this.#not.has(Math.floor(number / 4))).sort((a, b) => a - b);
  }
}

const WEEK = [0, 1, 2, 3, 4];

function daysOf(every: string): number[] {
  if (every.startsWith('weekend')) return [5, 6];
  return /dag$|dagen$/.test(every) && !every.startsWith('werk') ? [...WEEK, 5, 6] : WEEK;
}

/** "ma-do" or "di" as weekdays, Monday 0. */
function between(first: string | undefined, last: string): number[] {
  const to = dayNames.findIndex((name) => new RegExp(`^${name}$`).test(last));
  const from = first ? dayNames.findIndex((name) => new RegExp(`^${name}$`).test(first)) : to;
  return from <= to ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : [to];
}

function partsOf(word: string | undefined): number[] {
  if (!word) return [];
  if (word.startsWith('na school')) return [1, 2];
  if (word === 'overdag') return [0, 1];
  if (word === 'hele dag') return [0, 1, 2, 3];
  if (/^(?:vroege|eind|namiddag)/.test(word)) return [2];
  if (/^(?:ochtend|morgen|voormiddag)/.test(word)) return [0];
  return word.startsWith('middag') ? [1] : [3];
}
