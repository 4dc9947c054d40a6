import { OLDEST } from '../ages.ts';

/** What the index knows of an offer. Ages in months, money in cents. */
export interface OfferFacts {
  id: string;
  title: string;
  method: string;
  /** Texts with how much a word in them weighs; who names a title means the offer. */
  texts: { text: string; weight: number; title?: boolean }[];
  themes: string[];
  ageMin: number;
  ageMax: number;
  level: string;
  audience: string[];
  form: string;
  languages: string[];
  contributionCents: number;
  /** Youth, or a domain that the region opens later. */
  domain: string;
  ownerOnly: boolean;
  forFamilies: boolean;
  groups: GroupFacts[];
}

/** A group for parents that is still to begin; times in ms since 1970. */
export interface GroupFacts {
  startsAt: number;
  /** After this moment it can no longer be joined. */
  closesAt: number;
  free: boolean;
  municipalityId: string;
  lat: number;
  lon: number;
  dayPart: DayPart;
  moment: Moment;
  contributionCents: number;
}

export const dayParts = ['morning', 'afternoon', 'evening', 'weekend'] as const;
export type DayPart = (typeof dayParts)[number];
/** Day of the week (1 is Monday) and part of that day: "3-afternoon". */
export type Moment = `${number}-${PartOfDay}`;
export const partsOfDay = ['morning', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof partsOfDay)[number];
export const costs = ['free', 'up-to-25', 'more'] as const;
export type Cost = (typeof costs)[number];

/** Spans of ages to choose from, as they stand in the address. Years, both included. */
export const ageBands = [
  ['zwanger', -9, -1],
  ['0', 0, 11],
  ['1-3', 12, 47],
  ['4-7', 48, 95],
  ['8-11', 96, 143],
  ['12-15', 144, 191],
  ['16-17', 192, 215],
  ['18-23', 216, OLDEST],
] as const;

/** The years of childhood, with the pregnancy as the first. */
export const YEARS = 25;
export const yearOf = (months: number) => Math.floor(months / 12) + 1;

/** Facets and their values as they stand in the address of the shelf. */
export function* facetsOf(facts: OfferFacts): Iterable<[string, string]> {
  for (const theme of facts.themes) yield ['thema', theme];
  for (const audience of facts.audience) yield ['voor', audience];
  for (const language of facts.languages) yield ['taal', language];
  yield ['vorm', facts.form];
  yield ['domein', facts.domain];
  yield ['niveau', facts.level];
  yield ['kosten', costOf(facts.contributionCents)];
  for (const [band, from, to] of ageBands) if (facts.ageMin <= to && facts.ageMax >= from) yield ['leeftijd', band];
}

export function* groupFacetsOf(group: GroupFacts): Iterable<[string, string]> {
  yield ['gemeente', group.municipalityId];
  yield ['dagdeel', group.dayPart];
  yield ['moment', group.moment];
  if (group.free) yield ['plek', 'ja'];
}

function costOf(cents: number): Cost {
  if (cents === 0) return 'free';
  return cents <= 2500 ? 'up-to-25' : 'more';
}

/** Saturday and Sunday apart. */
export function dayPartOf(weekday: number, hour: number): DayPart {
  return weekday >= 6 ? 'weekend' : partOfDay(hour);
}

export function momentOf(weekday: number, hour: number): Moment {
  return `${weekday}-${partOfDay(hour)}`;
}

/** Before noon, before five, after. */
function partOfDay(hour: number): PartOfDay {
  return hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening';
}
