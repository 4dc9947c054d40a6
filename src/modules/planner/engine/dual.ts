import type { Memory } from './memory.ts';
import type { Model } from './model.ts';
import type { Offer, Offers, Prices } from './offers.ts';

/** Prices are multiples of this many points: sums of them are then exact, and the bound needs no margin. */
const GRAIN = 1 / 1024;

/** Prices (multipliers) of the three kinds of limits: a demand once, a trainer's slot once, a trainer's number of groups. */
export interface Duals {
  demand: Float64Array;
  staffSlot: Float64Array;
  staffGroups: Float64Array;
}

/** A bound with the prices that prove it, and the groups that were best at them, one at most for each room and slot. */
export interface Relaxed {
  bound: number;
  picks: Offer[];
}

export function noDuals(model: Model): Duals {
  return {
    demand: new Float64Array(model.source.demands.length),
    staffSlot: new Float64Array(model.source.trainers.length * model.slots.length),
    staffGroups: new Float64Array(model.source.trainers.length),
  };
}

/** Rounded to the grain, and never below 0. */
export function grained(duals: Duals): Duals {
  const round = (price: number) => (price > 0 ? Math.round(price / GRAIN) * GRAIN : 0);
  return {
    demand: duals.demand.map(round),
    staffSlot: duals.staffSlot.map(round),
    staffGroups: duals.staffGroups.map(round),
  };
}

/** A trainer's slot costs the price of the slot and of one group. */
export function pricesOf(model: Model, duals: Duals): Prices {
  const slots = model.slots.length;
  const staff = duals.staffSlot.map((price, at) => price + (duals.staffGroups[Math.floor(at / slots)] ?? 0));
  return { demand: duals.demand, staff };
}

/** The tasks of each place (room and slot), and those of the locked groups, which have none. */
export class Places {
  readonly from: Int32Array;
  readonly task: Int32Array;
  readonly locked: number[] = [];

  constructor(offers: Offers) {
    const { tasks, model } = offers;
    const lists: number[][] = Array.from({ length: model.source.rooms.length * model.slots.length }, () => []);
    for (let task = 0; task < tasks.length; task++) {
      const place = tasks.place[task] ?? -1;
      if (place < 0) this.locked.push(task);
      else lists[place]?.push(task);
    }
    this.from = Int32Array.from([0, ...lists.map((list) => list.length)]);
    for (let at = 1; at < this.from.length; at++) this.from[at] = (this.from[at] ?? 0) + (this.from[at - 1] ?? 0);
    this.task = Int32Array.from(lists.flat());
  }
}

/**
 * The Lagrangian relaxation of every limit but "one group per place": with these prices each place takes its best group for itself, and
 * what they bring together, plus the prices of all there is, is an upper bound on every plan. Exact for prices from `grained`.
 */
export function relax(offers: Offers, places: Places, duals: Duals, memory?: Memory): Relaxed {
  const { model } = offers;
  const prices = pricesOf(model, duals);
  const picks: Offer[] = [];
  let bound = model.locked.reduce((sum, group) => sum + group.value, 0);
  for (const price of duals.demand) bound += price;
  for (const price of duals.staffSlot) bound += price;
  duals.staffGroups.forEach((price, p) => {
    bound += price * (model.trainerLeft[p] ?? 0);
  });
  // A demand in a locked group is served whatever happens: its price does not count.
  model.demandLock.forEach((lock, d) => {
    if (lock >= 0) bound -= duals.demand[d] ?? 0;
  });
  memory?.turn(prices);
  for (let place = 0; place + 1 < places.from.length; place++) {
    const pick = bestAt(offers, places, place, prices, memory);
    const found = pick < 0 ? null : offers.offer(pick, prices, 0);
    if (!found) continue;
    bound += found.reduced;
    picks.push(found.offer);
    if (memory) memory.first[place] = pick;
  }
  for (const task of places.locked) {
    const found = offers.offer(task, prices, 0);
    if (!found) continue;
    bound += found.reduced;
    picks.push(found.offer);
  }
  return { bound, picks };
}

/** The task that is worth most at a place, or -1 when none is worth more than nothing. */
function bestAt(offers: Offers, places: Places, place: number, prices: Prices, memory?: Memory): number {
  // The task that was best last time sets a height that most others do not reach.
  const likely = memory?.first[place] ?? -1;
  let best = likely >= 0 ? Math.max(0, offers.price(likely, prices, 0)) : 0;
  if (likely >= 0) memory?.keep(likely, offers.ceiling);
  let pick = best > 0 ? likely : -1;
  for (let at = places.from[place] ?? 0; at < (places.from[place + 1] ?? 0); at++) {
    const task = places.task[at] ?? 0;
    if (task === likely || (memory && memory.most(task) <= best)) continue;
    const value = offers.price(task, prices, best);
    memory?.keep(task, offers.ceiling);
    if (value > best) [best, pick] = [value, task];
  }
  return pick;
}

/**
 * Prices to begin with. `served` children can be helped; the value that the last of these brings is the price of a place in a group, so
 * a demand is worth what it brings beyond that, and a trainer what an average group brings beyond its costs.
 */
export function guess(offers: Offers, served: number, groups: number): Duals {
  const { model } = offers;
  const each = model.source.demands.map((demand, d) => ({ count: demand.count, value: (model.worth[d] ?? 0) / demand.count }));
  let reached = 0;
  const last = each
    .toSorted((a, b) => b.value - a.value)
    .find(({ count }) => {
      reached += count;
      return reached > served;
    });
  const level = last?.value ?? 0;
  const duals = noDuals(model);
  each.forEach(({ count, value }, d) => {
    duals.demand[d] = model.demandLock[d] === -1 ? 0.8 * count * Math.max(0, value - level) : 0;
  });
  const { staffCost, opening } = offers.tasks;
  const mean = (list: Int32Array) => list.reduce((sum, cost) => sum + cost, 0) / Math.max(1, list.length);
  const size = served / Math.max(1, groups);
  duals.staffGroups.fill(Math.max(0, 0.8 * (size * level - mean(staffCost) - mean(opening))));
  return duals;
}
