import { distanceKm } from '../../../platform/geo.ts';
import type { Bitmap } from './bitmap.ts';
import type { Wanted } from './find.ts';
import type { Shelf } from './indexes.ts';
import type { GroupFacts } from './offer-facts.ts';
import type { Speaker } from './speaker.ts';

/** Points for whom an offer is, by who seems to ask. */
const FOR_SPEAKER: Record<Speaker, Record<string, number>> = {
  parent: { parents: 10, families: 8, children: 8, 'expecting-parents': 6, 'young-people': 4 },
  young: { 'young-people': 24, children: 14, parents: -10 },
  professional: { professionals: 14, volunteers: 6 },
  anyone: { parents: 3, families: 3, children: 3, 'young-people': 3 },
};
const FAMILIES_FIRST = 70;
const NEAR_POINTS = 14;
const NEAR_KM = 15;
const NARROW = 10;
/** Far behind everything that has a date or a place. */
const LAST = 1e9;

export interface StandingFit {
  /** Sets of offers, each wholly before the next, with how to order those within. */
  tiers(pool: Bitmap): [Bitmap, (at: number) => number][];
}

/** The order: what answers best to the words, then for whom, how near, with a place free; or the soonest, or the nearest. */
export function standingFit(shelf: Shelf, wanted: Wanted, fit: Float32Array | null): StandingFit {
  const open = shelf.index.openGroups(wanted.now);
  if (wanted.sort === 'soonest') return byGroups(shelf, open, soonest);
  const near = shelf.words.places.find(({ id }) => id === wanted.nearId);
  if (wanted.sort === 'nearest' && near) return byGroups(shelf, open, (groups) => nearest(groups, near));
  return fit ? byFit(shelf, wanted, fit, near ? nearness(open, near) : null) : standing(shelf, wanted);
}

/** Nothing asked in words: what is for families and has a place free first. Whole sets, so that most offers are never looked at. */
function standing({ index }: Shelf, { whole }: Wanted): StandingFit {
  const free = index.having('plek', 'ja');
  const tier = (bits: Bitmap, key: number): [Bitmap, () => number] => [bits, () => key];
  return {
    tiers: (pool) => {
      if (whole) return [tier(pool.copy().and(free), 0), tier(pool.copy().without(free), 1)];
      const families = pool.copy().and(index.families);
      const others = pool.copy().without(index.families);
      return [tier(families.copy().and(free), 0), tier(families.without(free), 1), tier(others, 2)];
    },
  };
}

function byFit({ index }: Shelf, wanted: Wanted, fit: Float32Array, near: Map<number, number> | null): StandingFit {
  const { age, understood, whole } = wanted;
  const speaker = Object.entries(FOR_SPEAKER[understood.speaker]).map(([audience, points]) => ({
    bits: index.having('voor', audience),
    points,
  }));
  const free = index.having('plek', 'ja');
  const familiesFirst = !whole && understood.speaker !== 'professional';
  const keyOf = (at: number) => {
    let points = fit[at] ?? 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const { bits, points: more } of speaker) if (more > most && bits.has(at)) most = more;
    if (most !== Number.NEGATIVE_INFINITY) points += most;
    if (familiesFirst && index.families.has(at)) points += FAMILIES_FIRST;
    if (free.has(at)) points += 3;
    if (near) points += near.get(at) ?? 0;
    if (age) points += NARROW * (1 - Math.min(1, (index.ageMax.get(at) - index.ageMin.get(at)) / 144));
    return -Math.round(points * 10);
  };
  return { tiers: (pool) => [[pool, keyOf]] };
}

/** What has a group by its group, then the rest. */
function byGroups({ index }: Shelf, open: Map<number, GroupFacts[]>, keyOf: (groups: GroupFacts[]) => number): StandingFit {
  return {
    tiers: (pool) => {
      const rest = pool.copy();
      for (const at of open.keys()) rest.set(at, false);
      const dated = pool.copy().without(rest);
      const { families } = index;
      return [
        [dated, (at) => Math.round(keyOf(open.get(at) ?? []))],
        [rest, (at) => LAST + (families.has(at) ? 0 : 1)],
      ];
    },
  };
}

/** Minutes since 1970. */
const soonest = (groups: GroupFacts[]) => Math.min(...groups.map(({ startsAt }) => startsAt)) / 60_000;
/** Tenths of km. */
const nearest = (groups: GroupFacts[], near: { lat: number; lon: number }) =>
  Math.min(...groups.map((group) => distanceKm(group, near))) * 10;

function nearness(open: Map<number, GroupFacts[]>, near: { id: string; lat: number; lon: number }): Map<number, number> {
  const points = new Map<number, number>();
  for (const [at, groups] of open) {
    if (groups.some(({ municipalityId }) => municipalityId === near.id)) points.set(at, NEAR_POINTS);
    else points.set(at, Math.max(0, (NEAR_POINTS / 2) * (1 - nearest(groups, near) / 10 / NEAR_KM)));
  }
  return points;
}
