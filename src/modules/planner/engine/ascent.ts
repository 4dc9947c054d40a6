import { type Duals, grained, type Places, type Relaxed, relax } from './dual.ts';
import { Memory } from './memory.ts';
import type { Offer, Offers } from './offers.ts';

/** What a subgradient ascent found: the lowest bound and its prices. */
export interface Ascent {
  bound: number;
  duals: Duals;
}

/**
 * Lowers the bound by changing prices: what is wanted more often than there is becomes dearer, what is left over cheaper
 * (subgradient with deflected directions and Polyak steps towards `goal`, the value of the best known plan).
 * `onRound` sees each round's picks and says whether to go on. After `patience` rounds without a better bound the steps become smaller.
 */
export function ascend(
  offers: Offers,
  places: Places,
  start: Duals,
  goal: () => number,
  onRound: (round: number, relaxed: Relaxed, best: Ascent) => boolean,
  patience = 20,
): Ascent {
  const { model } = offers;
  const memory = new Memory(offers, places.from.length);
  const current = grained(start);
  let best: Ascent = { bound: Number.POSITIVE_INFINITY, duals: current };
  let step = 1;
  let since = 0;
  const kinds = ['demand', 'staffSlot', 'staffGroups'] as const;
  const trend: Duals = {
    demand: new Float64Array(current.demand.length),
    staffSlot: new Float64Array(current.staffSlot.length),
    staffGroups: new Float64Array(current.staffGroups.length),
  };
  for (let round = 0; ; round++) {
    const now = grained(current);
    const relaxed = relax(offers, places, now, memory);
    if (relaxed.bound < best.bound - 1e-9) {
      if (relaxed.bound < best.bound - 0.0001 * Math.abs(best.bound)) since = 0;
      best = { bound: relaxed.bound, duals: now };
    } else since++;
    if (since > patience) {
      step *= 0.6;
      since = 0;
      for (const kind of kinds) current[kind].set(best.duals[kind]);
    }
    if (!onRound(round, relaxed, best)) return best;
    const spare = leftOver(model, offers, relaxed.picks);
    let norm = 0;
    for (const kind of kinds) {
      const [direction, prices, slack] = [trend[kind], current[kind], spare[kind]];
      for (let at = 0; at < direction.length; at++) {
        let move = -(slack[at] ?? 0);
        if (move < 0 && (prices[at] ?? 0) === 0) move = 0;
        direction[at] = 0.4 * (direction[at] ?? 0) + 0.6 * move;
        if ((prices[at] ?? 0) === 0 && (direction[at] ?? 0) < 0) direction[at] = 0;
        norm += (direction[at] ?? 0) ** 2;
      }
    }
    if (norm < 1e-9) return best;
    const size = (step * Math.max(relaxed.bound - goal(), 0.0005 * Math.abs(relaxed.bound), 1)) / norm;
    for (const kind of kinds) {
      const [direction, prices] = [trend[kind], current[kind]];
      for (let at = 0; at < direction.length; at++) prices[at] = Math.max(0, (prices[at] ?? 0) + size * (direction[at] ?? 0));
    }
  }
}

/** How much of each limit the picks leave over; negative where they want too much. */
function leftOver(model: Offers['model'], offers: Offers, picks: readonly Offer[]): Duals {
  const slots = model.slots.length;
  const spare: Duals = {
    demand: new Float64Array(model.source.demands.length).fill(1),
    staffSlot: new Float64Array(model.source.trainers.length * slots).fill(1),
    staffGroups: Float64Array.from(model.trainerLeft),
  };
  for (const { task, demands, trainers } of picks) {
    for (const demand of demands) spare.demand[demand] = (spare.demand[demand] ?? 0) - 1;
    for (const p of trainers) {
      const at = p * slots + (offers.tasks.slot[task] ?? 0);
      spare.staffSlot[at] = (spare.staffSlot[at] ?? 0) - 1;
      spare.staffGroups[p] = (spare.staffGroups[p] ?? 0) - 1;
    }
  }
  return spare;
}
