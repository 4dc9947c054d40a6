import { distanceKm } from '../../../platform/geo.ts';
import { type Board, betterThan, makeBoard, type Pool, type PoolOffer, type PoolPlace, poolOf, relatedTo } from '../pool.ts';
import { type Group, grow, type Item, obstacles, rangeIn, serves, start } from '../pool-group.ts';
import type { OpenNeed } from '../queries.ts';
import { ageCost, costOf, dayCost, distanceCost, type Obstacle, OTHER_LANGUAGE } from './obstacle.ts';

/** Another demand that could join but for one thing. */
export interface NeedFit {
  need: OpenNeed;
  offer: PoolOffer;
  lacks: [Obstacle];
}

export interface PoolsAround {
  /** What this demand can form with the others, the best first; each with other demands or another offer. */
  pools: Pool<OpenNeed>[];
  /** Others that nearly fit the best of them, what is least in the way first. */
  almost: NeedFit[];
}

/**
 * The pools around one demand: for every offer that serves it the nearest others are added as long as they fit. Only what is near it is
 * looked at, so it costs the same in a large region as in a small one. Pure; the order of the input makes no difference.
 */
export function poolsAround(
  seed: OpenNeed,
  others: readonly OpenNeed[],
  offers: readonly PoolOffer[],
  places: readonly PoolPlace[],
): PoolsAround {
  const board = makeBoard([seed, ...others], offers, places);
  const own = board.items.find((item) => item.need === seed);
  if (!own) return { pools: [], almost: [] };
  const near = nearestFirst(own, board);
  const groups = board.offers
    .filter((offer) => serves(offer, offer.langBits, own))
    .map((offer) => grownFrom(own, near, offer))
    .sort((a, b) => (betterThan(a, b) ? -1 : betterThan(b, a) ? 1 : 0));
  const [best] = groups;
  if (!best) return { pools: [poolOf(start(own, null, 0), board)], almost: [] };
  return { pools: different(groups).map((group) => poolOf(group, board)), almost: nearlyIn(best, near, board) };
}

function nearestFirst(own: Item<OpenNeed>, board: Board<OpenNeed>): Item<OpenNeed>[] {
  return relatedTo(own, board)
    .map((item) => ({ item, km: distanceKm(own.need, item.need) }))
    .sort((a, b) => a.km - b.km || a.item.turn - b.item.turn)
    .map(({ item }) => item);
}

function grownFrom(own: Item<OpenNeed>, near: Item<OpenNeed>[], offer: PoolOffer & { langBits: number }): Group<OpenNeed> {
  let group = start(own, offer, offer.langBits);
  for (const item of near) {
    if (group.total >= offer.maxSize) break;
    if (serves(offer, offer.langBits, item)) group = grow(group, item) ?? group;
  }
  return group;
}

/** The same demands for another offer say little new: of those only the best stays. */
function different(groups: Group<OpenNeed>[]): Group<OpenNeed>[] {
  const seen = new Set<string>();
  return groups.filter((group) => {
    const key = group.items
      .map((item) => item.need.id)
      .sort()
      .join();
    return !seen.has(key) && seen.add(key);
  });
}

function nearlyIn(group: Group<OpenNeed>, near: Item<OpenNeed>[], board: Board<OpenNeed>): NeedFit[] {
  const { offer } = group;
  if (!offer) return [];
  return near
    .filter((item) => !group.items.includes(item))
    .flatMap((item) => {
      const joined = obstacles(group, start(item, offer, -1), board.places);
      const lack = joined && theLack(group, item, joined, board.places);
      return lack ? [{ need: item.need, offer, lacks: [lack] as [Obstacle] }] : [];
    })
    .sort((a, b) => costOf(a.lacks) - costOf(b.lacks) || b.need.places - a.need.places || (a.need.id < b.need.id ? -1 : 1));
}

/** The one thing in the way, in numbers. */
function theLack(
  group: Group<OpenNeed>,
  item: Item<OpenNeed>,
  joined: Group<OpenNeed>,
  places: readonly PoolPlace[],
): Obstacle | undefined {
  const { need } = item;
  const { offer } = group;
  switch (joined.obstacle?.aspect) {
    case 'days': {
      const wanted = Array.from({ length: 28 }, (_, part) => part).filter((part) => group.days & (1 << part));
      return { kind: 'days', parts: [...need.dayParts], cost: dayCost(need.dayParts, wanted) };
    }
    case 'language':
      return { kind: 'language', languages: [], cost: OTHER_LANGUAGE };
    case 'distance':
      return { kind: 'distance', ...farthest(joined, places) };
    case 'age': {
      if (!offer) return undefined;
      const { low, high } = rangeIn(offer, item);
      const excess = Math.max(group.high, high) - Math.min(group.low, low) - offer.ageSpan;
      return { kind: 'age', ageMin: need.ageMin, ageMax: need.ageMax, whole: false, cost: ageCost(excess) };
    }
    default:
      return undefined;
  }
}

/** At the place where the one that travels too far travels least too far. */
function farthest(joined: Group<OpenNeed>, places: readonly PoolPlace[]): { km: number; max: number; cost: number } {
  let best = { km: 0, max: 1, cost: Number.POSITIVE_INFINITY };
  for (const place of places) {
    const each = joined.items.map(({ need }) => {
      const km = distanceKm(need, place);
      return { km, max: need.maxKm, cost: distanceCost(km, need.maxKm) };
    });
    const worst = each.reduce((a, b) => (b.cost > a.cost ? b : a));
    if (worst.cost < best.cost) best = worst;
  }
  return best;
}
