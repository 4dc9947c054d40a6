import { distanceKm, type Point } from '../../platform/geo.ts';
import { type BitSet, bitSet, dayBits, daysOf, members, overlap, wordBits } from './bits.ts';
import { type Group, grow, type Item, obstacles, rangeIn, serves, start } from './pool-group.ts';

/** What pooling needs to know of an open demand. Ages are those on the planned start (rule 5). */
export interface Need extends Point {
  id: string;
  theme: string;
  interventionId: string | null;
  places: number;
  /** Whole months. */
  ageMin: number;
  ageMax: number;
  dayParts: readonly number[];
  languages: readonly string[];
  maxKm: number;
  urgent: boolean;
  waitingSince: Temporal.PlainDate;
}

export interface PoolOffer {
  id: string;
  title: string;
  interventionId: string;
  themes: readonly string[];
  ageMin: number;
  ageMax: number;
  /** Greatest difference in months between the oldest and the youngest of one group. */
  ageSpan: number;
  minSize: number;
  maxSize: number;
  languages: readonly string[];
  audience: readonly string[];
}

/** Where a group could meet. */
export interface PoolPlace extends Point {
  name: string;
}

export type Aspect = 'theme' | 'age' | 'days' | 'distance' | 'language';
export type Fit = 'fits' | 'almost' | 'missing';

/** Demands that could form one group, with the best offer for it. */
export interface Pool<N extends Need = Need> {
  demands: N[];
  /** Null when nothing on the shelf serves the demand. */
  offer: PoolOffer | null;
  total: number;
  min: number;
  max: number;
  dayParts: number[];
  languages: string[];
  ageMin: number;
  ageMax: number;
  /** The nearest place for all together. */
  place: PoolPlace | null;
  fit: Record<Aspect, Fit>;
  /** Everything fits and the minimum is reached. */
  ready: boolean;
}

/** Everything that pooling looks at, worked out once. */
export interface Board<N extends Need> {
  items: Item<N>[];
  /** The demands by theme and by method: only these can go together. */
  related: Map<string, Item<N>[]>;
  offers: (PoolOffer & { langBits: number })[];
  places: PoolPlace[];
  langs: ReturnType<typeof wordBits>;
}

/**
 * Which open demands could form a group together: greedy and repeatable, the longest waiting first (urgent ones before them),
 * the nearest added first. What cannot reach its minimum is then joined where only one thing stands in the way.
 * Every demand is in exactly one pool. The order of the input makes no difference.
 */
export function formPools<N extends Need>(
  needs: readonly N[],
  offers: readonly PoolOffer[],
  places: readonly PoolPlace[],
): Pool<N>[] {
  const board = makeBoard(needs, offers, places);
  const free = new Set(board.items);
  const groups: Group<N>[] = [];
  for (const seed of board.items) {
    if (!free.has(seed)) continue;
    const group = bestAround(seed, free, board);
    for (const item of group.items) free.delete(item);
    groups.push(group);
  }
  return joinAlmost(groups, board)
    .map((group) => poolOf(group, board))
    .sort(byNearness);
}

export function makeBoard<N extends Need>(
  needs: readonly N[],
  offers: readonly PoolOffer[],
  places: readonly PoolPlace[],
): Board<N> {
  const sorted = [...needs].sort(byTurn);
  const langs = wordBits();
  // Without any known room a group may still form; somebody then arranges a room near one of them.
  const spots = places.length > 0 ? [...places] : sorted.map((need) => ({ name: '', lat: need.lat, lon: need.lon }));
  const reachOf = reaches(spots);
  const items = sorted.map((need, turn) => ({
    need,
    turn,
    middle: (need.ageMin + need.ageMax) / 2,
    days: dayBits(need.dayParts),
    langs: langs.of(need.languages),
    reach: reachOf(need),
  }));
  const related = new Map<string, Item<N>[]>();
  for (const item of items)
    for (const key of keysOf(item.need)) {
      const bucket = related.get(key) ?? [];
      bucket.push(item);
      related.set(key, bucket);
    }
  const known = offers.map((offer) => ({ ...offer, langBits: langs.of(offer.languages) })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { items, related, offers: known, places: spots, langs };
}

/** Demands start from the middle of their municipality: most reach the same places, so each reach is worked out once. */
function reaches(spots: readonly PoolPlace[]): (need: Need) => BitSet {
  const known = new Map<string, BitSet>();
  return (need) => {
    const key = `${need.lat} ${need.lon} ${need.maxKm}`;
    const found =
      known.get(key) ??
      bitSet(spots.length, (index) => {
        const spot = spots[index];
        return spot !== undefined && distanceKm(need, spot) <= need.maxKm;
      });
    known.set(key, found);
    return found;
  };
}

function keysOf({ theme, interventionId }: Need): string[] {
  return interventionId === null ? [`theme ${theme}`] : [`theme ${theme}`, `method ${interventionId}`];
}

/** The others of its theme or method, each once. */
export function relatedTo<N extends Need>(seed: Item<N>, board: Pick<Board<N>, 'related'>): Item<N>[] {
  const found = new Set(keysOf(seed.need).flatMap((key) => board.related.get(key) ?? []));
  found.delete(seed);
  return [...found];
}

function byTurn(a: Need, b: Need): number {
  if (a.urgent !== b.urgent) return a.urgent ? -1 : 1;
  return Temporal.PlainDate.compare(a.waitingSince, b.waitingSince) || (a.id < b.id ? -1 : 1);
}

/** The best group that starts with this demand, over all offers that serve it. */
function bestAround<N extends Need>(seed: Item<N>, free: Set<Item<N>>, board: Board<N>): Group<N> {
  const offers = board.offers.filter((offer) => serves(offer, offer.langBits, seed));
  if (offers.length === 0) return start(seed, null, 0);
  const near = relatedTo(seed, board)
    .filter((item) => free.has(item) && item.days & seed.days && overlap(item.reach, seed.reach))
    .map((item) => ({ item, km: distanceKm(seed.need, item.need) }))
    .sort((a, b) => a.km - b.km || a.item.turn - b.item.turn);
  let best: Group<N> | undefined;
  for (const offer of offers) {
    let group = start(seed, offer, offer.langBits);
    for (const { item } of near) {
      if (group.total >= offer.maxSize) break;
      if (serves(offer, offer.langBits, item)) group = grow(group, item) ?? group;
    }
    if (!best || betterThan(group, best)) best = group;
  }
  return best ?? start(seed, null, 0);
}

function related(a: Need, b: Need): boolean {
  return a.theme === b.theme || (a.interventionId !== null && a.interventionId === b.interventionId);
}

/** A group that can begin goes first, then the one nearest to its minimum, then the larger one. */
export function betterThan<N extends Need>(a: Group<N>, b: Group<N>): boolean {
  return shortage(a) - shortage(b) < 0 || (shortage(a) === shortage(b) && a.total > b.total);
}

function shortage(group: { total: number; offer: PoolOffer | null }): number {
  return group.offer ? Math.max(0, group.offer.minSize - group.total) : Number.POSITIVE_INFINITY;
}

/** Joins groups that are too small, where exactly one thing stands in the way: people can talk about that. */
function joinAlmost<N extends Need>(groups: Group<N>[], board: Board<N>): Group<N>[] {
  const left = new Set(groups.filter((group) => shortage(group) > 0));
  const result = groups.filter((group) => !left.has(group));
  for (const group of left) {
    if (!group.offer) continue;
    left.delete(group);
    const found = bestPartner(group, left, board);
    if (found) left.delete(found.partner);
    result.push(found?.joined ?? group);
  }
  // What no offer serves stays for itself, unless it was joined above.
  return [...result, ...left];
}

function bestPartner<N extends Need>(
  group: Group<N>,
  left: Set<Group<N>>,
  board: Board<N>,
): { joined: Group<N>; partner: Group<N> } | undefined {
  let best: { joined: Group<N>; partner: Group<N> } | undefined;
  for (const partner of left) {
    const [seed, first] = [group.items[0], partner.items[0]];
    if (!seed || !first || !related(seed.need, first.need)) continue;
    const joined = obstacles(group, partner, board.places);
    if (joined && (!best || betterThan(joined, best.joined))) best = { joined, partner };
  }
  return best;
}

/** The group as others see it: what it has in common, and what fits. */
export function poolOf<N extends Need>(group: Group<N>, board: Pick<Board<N>, 'langs' | 'places'>): Pool<N> {
  const { offer, items, total } = group;
  const ranges = items.map((item) =>
    offer ? rangeIn(offer, item) : { low: item.need.ageMin, high: item.need.ageMax, narrowed: false },
  );
  const fit: Pool<N>['fit'] = {
    theme: offer ? 'fits' : 'missing',
    age: 'fits',
    days: 'fits',
    distance: 'fits',
    language: 'fits',
  };
  if (ranges.some((range) => range.narrowed)) fit.age = 'almost';
  if (offer && members(group.reach).length === 0) fit.distance = items.length > 1 ? 'almost' : 'missing';
  if (group.obstacle) fit[group.obstacle.aspect] = group.obstacle.fit;
  return {
    demands: items.map((item) => item.need),
    offer,
    total,
    min: offer?.minSize ?? 0,
    max: offer?.maxSize ?? 0,
    dayParts: daysOf(group.days),
    languages: board.langs.words(group.langs),
    ageMin: Math.min(...ranges.map((range) => range.low)),
    ageMax: Math.max(...ranges.map((range) => range.high)),
    place: nearestForAll(group, board.places),
    fit,
    ready: offer !== null && total >= offer.minSize && !group.obstacle && fit.distance === 'fits',
  };
}

/** Of the places that all can reach (all places when there is none) the one where the farthest travels least. */
function nearestForAll<N extends Need>(group: Group<N>, places: PoolPlace[]): PoolPlace | null {
  const reachable = members(group.reach).flatMap((index) => places[index] ?? []);
  const farthest = (place: PoolPlace) => Math.max(...group.items.map((item) => distanceKm(item.need, place)));
  let best: { place: PoolPlace; km: number } | undefined;
  for (const place of reachable.length > 0 ? reachable : places) {
    const km = farthest(place);
    if (!best || km < best.km) best = { place, km };
  }
  return best?.place ?? null;
}

/** Ready ones first, then those that miss least; then by waiting. */
function byNearness(a: Pool, b: Pool): number {
  if (a.ready !== b.ready) return a.ready ? -1 : 1;
  if ((a.offer === null) !== (b.offer === null)) return a.offer ? -1 : 1;
  const clear = Number(hasObstacle(a)) - Number(hasObstacle(b));
  if (a.demands.length > 1 !== b.demands.length > 1) return a.demands.length > 1 ? -1 : 1;
  return clear || a.min - a.total - (b.min - b.total) || firstTurn(a, b);
}

function hasObstacle(pool: Pool): boolean {
  return Object.values(pool.fit).includes('missing');
}

function firstTurn(a: Pool, b: Pool): number {
  const [x, y] = [a.demands[0], b.demands[0]];
  return x && y ? byTurn(x, y) : 0;
}
