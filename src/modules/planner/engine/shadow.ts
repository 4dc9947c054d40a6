import { ascend } from './ascent.ts';
import { type Duals, guess, Places, pricesOf } from './dual.ts';
import type { Instance, Plan } from './format.ts';
import { makeTasks } from './make-tasks.ts';
import { compile, type Model } from './model.ts';
import { Offers } from './offers.ts';
import { kilometres, travelCost } from './worth.ts';

/** What more of something would bring, in points: an estimate from the prices of the relaxation, never exact, seldom too low. */
export interface Worth {
  id: string;
  points: number;
}

/** Shadow prices of a plan's region: highest first. Only what is worth something is listed. */
export interface ShadowPrices {
  /** One more trainer like this one. */
  trainers: Worth[];
  /** One more room like this one. */
  rooms: Worth[];
  /** One more group in this day-part, if a room and trainers like those there are were free: the highest price at that time. */
  slots: { slot: number; points: number }[];
  /** What serving one more demand like this one would bring beyond what it takes from others. */
  demands: Worth[];
  /** Points that the journeys of children and trainers cost in the plan, and how many kilometres the children travel (one way). */
  travel: { points: number; kilometres: number };
}

/** Prices of an instance, good after some 150 `rounds` of subgradients (10 ms each for 500 demands). */
export function shadowPrices(instance: Instance, plan: Plan, rounds = 150): ShadowPrices {
  const model = compile(instance);
  const offers = new Offers(model, makeTasks(model));
  const places = new Places(offers);
  const children = plan.groups
    .flatMap((group) => group.demands)
    .reduce((sum, id) => sum + (model.count[model.demandIndex.get(id) ?? -1] ?? 0), 0);
  const start = guess(offers, children, plan.groups.length);
  const { duals } = ascend(
    offers,
    places,
    start,
    () => plan.value,
    (round) => round < rounds,
  );
  const heights = placePrices(offers, places, duals);
  return {
    trainers: ranked(
      instance.trainers.map(({ id }) => ({ id, points: trainerWorth(model, duals, model.trainerIndex.get(id) ?? 0) })),
    ),
    rooms: ranked(instance.rooms.map(({ id }) => ({ id, points: sumOver(model, heights, model.roomIndex.get(id) ?? 0) }))),
    slots: model.slots
      .map((slot, at) => ({ slot, points: Math.round(slotPrice(model, duals, heights, at)) }))
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points || a.slot - b.slot),
    demands: ranked(instance.demands.map(({ id }) => ({ id, points: duals.demand[model.demandIndex.get(id) ?? 0] ?? 0 }))),
    travel: travelOf(model, plan),
  };
}

/** Another one takes as many groups, each at the price of a group and of its best slots. */
function trainerWorth(model: Model, duals: Duals, p: number): number {
  const slots = model.slots.length;
  const prices = [...duals.staffSlot.subarray(p * slots, (p + 1) * slots)].sort((a, b) => b - a);
  const groups = Math.min(model.trainerLeft[p] ?? 0, slots);
  return groups * (duals.staffGroups[p] ?? 0) + prices.slice(0, groups).reduce((sum, price) => sum + price, 0);
}

/** The price of each room and slot: what the best group there brings at these prices. */
function placePrices(offers: Offers, places: Places, duals: Duals): Float64Array {
  const prices = pricesOf(offers.model, duals);
  return Float64Array.from({ length: places.from.length - 1 }, (_, place) => {
    let best = 0;
    for (let at = places.from[place] ?? 0; at < (places.from[place + 1] ?? 0); at++)
      best = Math.max(best, offers.price(places.task[at] ?? 0, prices, best));
    return best;
  });
}

function sumOver(model: Model, heights: Float64Array, room: number): number {
  const slots = model.slots.length;
  return heights.subarray(room * slots, (room + 1) * slots).reduce((sum, height) => sum + height, 0);
}

function slotPrice(model: Model, duals: Duals, heights: Float64Array, slot: number): number {
  const slots = model.slots.length;
  const highest = (prices: Float64Array) =>
    prices.reduce((most, price, at) => (at % slots === slot ? Math.max(most, price) : most), 0);
  return highest(heights) + highest(duals.staffSlot);
}

function travelOf(model: Model, plan: Plan): { points: number; kilometres: number } {
  const { demands, rooms, trainers } = model.source;
  let points = 0;
  let kilometresInAll = 0;
  for (const group of plan.groups) {
    const room = rooms[model.roomIndex.get(group.room) ?? -1];
    if (!room) continue;
    for (const id of group.demands) {
      const demand = demands[model.demandIndex.get(id) ?? -1];
      if (!demand) continue;
      const km = kilometres(demand, room);
      points += demand.count * travelCost(km);
      kilometresInAll += demand.count * km;
    }
    for (const id of group.trainers) {
      const trainer = trainers[model.trainerIndex.get(id) ?? -1];
      if (trainer) points += travelCost(kilometres(trainer, room));
    }
  }
  return { points, kilometres: Math.round(kilometresInAll) };
}

function ranked(list: readonly Worth[]): Worth[] {
  return list
    .map(({ id, points }) => ({ id, points: Math.round(points) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
}
