import type { Surroundings } from './surroundings.ts';

/** A room, slot and language where a demand could be; `members` are those of the locked group there, or null for a new group. */
interface Spot {
  room: number;
  slot: number;
  language: number;
  members: readonly number[] | null;
}

/** Children that lack for the minimum when the best others join demand `d`; infinite when there can be no group with it. */
export function shortOf(around: Surroundings, d: number, spot: Spot): number {
  const { model } = around;
  const t = model.demandType[d] ?? 0;
  const [type, room] = [model.source.types[t], model.source.rooms[spot.room]];
  if (!type || !room) return Number.POSITIVE_INFINITY;
  const most = Math.min(type.max, room.capacity);
  let children = model.count[d] ?? 0;
  let [youngest, oldest] = [model.youngest[d] ?? 0, model.oldest[d] ?? 0];
  for (const member of spot.members ?? []) {
    children += model.count[member] ?? 0;
    youngest = Math.min(youngest, model.youngest[member] ?? 0);
    oldest = Math.max(oldest, model.oldest[member] ?? 0);
  }
  if (children > most || oldest - youngest > type.ageSpan) return Number.POSITIVE_INFINITY;
  if (spot.members || children >= type.min) return 0;
  if (most < type.min) return Number.POSITIVE_INFINITY;
  const wanted = type.min - children;
  if (enoughSingles(around, d, spot, { span: type.ageSpan, wanted })) return 0;
  const joining = companions(around, d, spot, type.ageSpan);
  const joined = bestJoining(around, joining, { youngest, oldest, span: type.ageSpan }, { wanted, most: most - children });
  return Math.max(0, wanted - joined);
}

/** A quick look that mostly suffices: so many single children of one range of ages that they alone fill the group. */
function enoughSingles(around: Surroundings, d: number, spot: Spot, asked: { span: number; wanted: number }): boolean {
  const { model } = around;
  const [slots, languages] = [model.slots.length, model.languages.length];
  const [youngest, oldest] = [model.youngest[d] ?? 0, model.oldest[d] ?? 0];
  const list = around.demands(model.demandType[d] ?? 0, spot.room);
  let [before, after] = [0, 0];
  for (let at = firstFrom(list, model.youngest, oldest - asked.span); at < list.length; at++) {
    const other = list[at] ?? 0;
    const age = model.youngest[other] ?? 0;
    if (age > youngest + asked.span) return false;
    if (model.count[other] !== 1 || other === d) continue;
    if (model.demandSlot[other * slots + spot.slot] !== 1) continue;
    if (model.demandLanguage[other * languages + spot.language] !== 1) continue;
    if (age <= oldest) before++;
    if (age >= youngest) after++;
    if (before >= asked.wanted || after >= asked.wanted) return true;
  }
  return false;
}

/** Where in a list, sorted by age, those of at least this age begin. */
function firstFrom(list: readonly number[], age: Int32Array, least: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((age[list[middle] ?? 0] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Demands that could be in one group with `d` at the spot. */
function companions(around: Surroundings, d: number, spot: Spot, span: number): number[] {
  const { model } = around;
  const [slots, languages] = [model.slots.length, model.languages.length];
  const [lowest, highest] = [(model.oldest[d] ?? 0) - span, (model.youngest[d] ?? 0) + span];
  return around
    .demands(model.demandType[d] ?? 0, spot.room)
    .filter(
      (other) =>
        other !== d &&
        (model.youngest[other] ?? 0) >= lowest &&
        (model.oldest[other] ?? 0) <= highest &&
        model.demandSlot[other * slots + spot.slot] === 1 &&
        model.demandLanguage[other * languages + spot.language] === 1,
    );
}

/** Most children of `joining` that fit together with the ages there are: a subset sum for each range of ages, until enough. */
function bestJoining(
  { model }: Surroundings,
  joining: readonly number[],
  ages: { youngest: number; oldest: number; span: number },
  size: { wanted: number; most: number },
): number {
  let best = 0;
  const starts = new Set([ages.youngest, ...joining.map((other) => model.youngest[other] ?? 0)]);
  for (const start of starts) {
    if (start > ages.youngest || start + ages.span < ages.oldest) continue;
    const counts = joining
      .filter((other) => (model.youngest[other] ?? 0) >= start && (model.oldest[other] ?? 0) <= start + ages.span)
      .map((other) => model.count[other] ?? 0);
    best = Math.max(best, mostReached(counts, size));
    if (best >= size.wanted) return best;
  }
  return best;
}

/** The highest sum of some of the counts that is not above `most`; with enough single children it is not looked for. */
function mostReached(counts: readonly number[], { wanted, most }: { wanted: number; most: number }): number {
  const sum = counts.reduce((total, count) => total + count, 0);
  if (sum <= most) return sum;
  const singles = counts.filter((count) => count === 1).length;
  if (singles >= wanted) return wanted;
  const reached = new Uint8Array(most + 1);
  reached[0] = 1;
  for (const count of counts)
    for (let total = most; total >= count; total--) if (reached[total - count] === 1) reached[total] = 1;
  return reached.lastIndexOf(1);
}
