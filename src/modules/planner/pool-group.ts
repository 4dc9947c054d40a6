import { distanceKm } from '../../platform/geo.ts';
import { type BitSet, inBoth, overlap } from './bits.ts';
import type { Aspect, Fit, Need, PoolOffer, PoolPlace } from './pool.ts';

/** A demand with what is asked of it often, worked out once. */
export interface Item<N extends Need> {
  need: N;
  /** Place in the queue: urgent, then longest waiting. */
  turn: number;
  middle: number;
  days: number;
  langs: number;
  /** Places within its travel distance. */
  reach: BitSet;
}

/** A group in the making: what its demands have in common. */
export interface Group<N extends Need> {
  items: Item<N>[];
  offer: PoolOffer | null;
  total: number;
  days: number;
  langs: number;
  reach: BitSet;
  low: number;
  high: number;
  /** The one thing that stands in the way, when it was joined all the same. */
  obstacle?: { aspect: Aspect; fit: Fit };
}

/** How much too far or too old is still worth a talk. */
const FAR_FACTOR = 1.5;
const AGE_MONTHS = 12;

/** The offer is about this demand and takes its ages (by their middle, rule 5), language and size. */
export function serves<N extends Need>(offer: PoolOffer, langs: number, item: Item<N>): boolean {
  const { need } = item;
  return need.places <= offer.maxSize && (langs & item.langs) !== 0 && takes(offer, item);
}

/** The ages that count for this offer: inside its limits, and no wider than one group may be, around the middle. */
export function rangeIn<N extends Need>(
  offer: PoolOffer,
  { need, middle }: Item<N>,
): { low: number; high: number; narrowed: boolean } {
  const low = Math.max(need.ageMin, offer.ageMin);
  const high = Math.min(need.ageMax, offer.ageMax);
  if (high - low <= offer.ageSpan) return { low, high, narrowed: false };
  const from = Math.min(Math.max(low, Math.round(middle - offer.ageSpan / 2)), high - offer.ageSpan);
  return { low: from, high: from + offer.ageSpan, narrowed: true };
}

export function start<N extends Need>(item: Item<N>, offer: PoolOffer | null, offerLangs: number): Group<N> {
  const { low, high } = offer ? rangeIn(offer, item) : { low: item.need.ageMin, high: item.need.ageMax };
  return {
    items: [item],
    offer,
    total: item.need.places,
    days: item.days,
    langs: offer ? item.langs & offerLangs : item.langs,
    reach: item.reach,
    low,
    high,
  };
}

/** The group with one demand more, or undefined when something does not fit. */
export function grow<N extends Need>(group: Group<N>, item: Item<N>): Group<N> | undefined {
  const { offer } = group;
  if (!offer) return undefined;
  const days = group.days & item.days;
  const langs = group.langs & item.langs;
  const total = group.total + item.need.places;
  if (days === 0 || langs === 0 || total > offer.maxSize) return undefined;
  const range = rangeIn(offer, item);
  const low = Math.min(group.low, range.low);
  const high = Math.max(group.high, range.high);
  if (high - low > offer.ageSpan) return undefined;
  const reach = inBoth(group.reach, item.reach);
  if (reach.every((word) => word === 0)) return undefined;
  return { ...group, items: [...group.items, item], total, days, langs, reach, low, high };
}

/** Two groups as one where exactly one thing is in the way, which is noted; undefined when nothing or more is. */
export function obstacles<N extends Need>(a: Group<N>, b: Group<N>, places: PoolPlace[]): Group<N> | undefined {
  const { offer } = a;
  const total = a.total + b.total;
  if (!offer || total > offer.maxSize || b.obstacle) return undefined;
  const days = a.days & b.days;
  const langs = b.items.reduce((bits, item) => bits & item.langs, a.langs);
  const apart = !overlap(a.reach, b.reach);
  const hard = Number(days === 0) + Number(langs === 0) + Number(apart);
  if (hard > 1 || b.items.some((item) => !takes(offer, item))) return undefined;
  const ranges = b.items.map((item) => rangeIn(offer, item));
  const low = Math.min(a.low, ...ranges.map((range) => range.low));
  const high = Math.max(a.high, ...ranges.map((range) => range.high));
  const excess = high - low - offer.ageSpan;
  if (excess > AGE_MONTHS || hard + Number(excess > 0) !== 1) return undefined;
  const items = [...a.items, ...b.items];
  if (apart && !withinReasonOf(items, places)) return undefined;
  const obstacle = theObstacle({ days: days === 0, language: langs === 0, distance: apart });
  return { ...a, items, total, days, langs, reach: inBoth(a.reach, b.reach), low, high, obstacle };
}

function theObstacle(lacks: { days: boolean; language: boolean; distance: boolean }): Group<Need>['obstacle'] {
  if (lacks.days) return { aspect: 'days', fit: 'missing' };
  if (lacks.language) return { aspect: 'language', fit: 'missing' };
  return { aspect: lacks.distance ? 'distance' : 'age', fit: 'almost' };
}

function takes<N extends Need>(offer: PoolOffer, { need, middle }: Item<N>): boolean {
  return middle >= offer.ageMin && middle <= offer.ageMax && isAbout(offer, need);
}

function isAbout(offer: PoolOffer, need: Need): boolean {
  return need.interventionId === null ? offer.themes.includes(need.theme) : offer.interventionId === need.interventionId;
}

function withinReasonOf<N extends Need>(items: Item<N>[], places: PoolPlace[]): boolean {
  return places.some((place) => items.every(({ need }) => distanceKm(need, place) <= need.maxKm * FAR_FACTOR));
}
