import { audiences } from '../lists.ts';
import type { Bitmap } from './bitmap.ts';
import type { Wanted } from './find.ts';
import type { Shelf } from './indexes.ts';
import type { KeyedOrder, OpenGroups } from './open-groups.ts';
import type { Ordered } from './order.ts';
import { audienceBits } from './profiles.ts';
import type { QuestionFit } from './question-fit.ts';
import type { ShelfIndex } from './shelf-index.ts';
import type { Speaker } from './speaker.ts';

/** Points for whom an offer is, by who seems to ask. */
const FOR_SPEAKER: Record<Speaker, Record<string, number>> = {
  parent: { parents: 10, families: 8, children: 8, 'expecting-parents': 6, 'young-people': 4 },
  young: { 'young-people': 24, children: 14, parents: -10 },
  professional: { professionals: 14, volunteers: 6 },
  anyone: { parents: 3, families: 3, children: 3, 'young-people': 3 },
};
const FAMILIES_FIRST = 70;
const FREE = 3;
const NEAR_POINTS = 14;
const NEAR_KM = 15;
const NARROW = 10;
/** Far behind everything that has a date or a place. */
const LAST = 1e9;

/** Puts the offers of a set in their order, as many as there is place for. */
interface StandingFit {
  fill(ordered: Ordered, pool: Bitmap): void;
}

/** The order: what answers best to the words, then for whom, how near, with a place free; or the soonest, or the nearest. */
export function standingFit({ index, words }: Shelf, wanted: Wanted, fit: QuestionFit | null): StandingFit {
  const open = index.openGroups(wanted.now);
  if (wanted.sort === 'soonest') return byGroups(index, open, open.soonest());
  const near = words.places.find(({ id }) => id === wanted.nearId);
  if (wanted.sort === 'nearest' && near) return byGroups(index, open, open.nearest(near));
  return fit ? byFit(index, wanted, fit, near && open.nearness(near, NEAR_POINTS, NEAR_KM)) : standing(index, wanted);
}

/** Nothing asked in words: what is for families and has a place free first. Whole sets, so that most offers are never looked at. */
function standing(index: ShelfIndex, { whole }: Wanted): StandingFit {
  const free = index.having('plek', 'ja');
  const sets: (() => Bitmap)[] = whole
    ? [() => free]
    : [() => index.keep('families with a place', () => index.families.copy().and(free)), () => index.families];
  return { fill: (ordered, pool) => inTurn(ordered, pool, sets, 0) };
}

/** What is in the first set, then what of the rest is in the next, and at last the rest; alike within each. */
function inTurn(ordered: Ordered, pool: Bitmap, sets: (() => Bitmap)[], firstKey: number): void {
  let rest = pool;
  for (const [nth, set] of sets.entries()) {
    const bits = set();
    ordered.offerAlike(rest.copy().and(bits), firstKey + nth);
    if (ordered.full) return;
    rest = rest.copy().without(bits);
  }
  ordered.offerAlike(rest, firstKey + sets.length);
}

function byFit(index: ShelfIndex, wanted: Wanted, fit: QuestionFit, near: Float32Array | undefined): StandingFit {
  const { age, understood, whole } = wanted;
  const forWhom = pointsForWhom(understood.speaker, !whole && understood.speaker !== 'professional');
  const own = index.profiles.points(
    (profile) =>
      fit.pointsOf(profile) +
      (forWhom[profile.audience] ?? 0) +
      (age ? NARROW * (1 - Math.min(1, (profile.ageMax - profile.ageMin) / 144)) : 0),
  );
  const free = index.having('plek', 'ja');
  const more = (at: number) => (free.has(at) ? FREE : 0) + (near?.[at] ?? 0);
  const most = FREE + (near ? NEAR_POINTS : 0);
  return {
    fill: (ordered, pool) => ordered.offerBest(pool, { texts: fit.texts, own, profiles: index.profiles.of.data, more, most }),
  };
}

const FAMILY_BITS = audienceBits(audiences.filter((one) => one !== 'professionals' && one !== 'volunteers'));

/** Points by the bits of an offer's audiences: the most that one of them gives. */
function pointsForWhom(speaker: Speaker, familiesFirst: boolean): Float32Array {
  return Float32Array.from({ length: 1 << audiences.length }, (_, bits) => {
    const own = audiences.flatMap((one, nth) => ((bits >>> nth) & 1 ? (FOR_SPEAKER[speaker][one] ?? []) : []));
    return (own.length > 0 ? Math.max(...own) : 0) + (familiesFirst && (bits & FAMILY_BITS) !== 0 ? FAMILIES_FIRST : 0);
  });
}

/** What has a group by its group, then the rest. */
function byGroups(index: ShelfIndex, open: OpenGroups, { order, keys }: KeyedOrder): StandingFit {
  return {
    fill: (ordered, pool) => {
      ordered.offerAlong(order, pool, (at) => keys.get(at) ?? 0);
      if (ordered.full) return;
      const rest = pool.copy().without(open.dated);
      inTurn(ordered, rest, [() => index.families], LAST);
    },
  };
}
