import type { Offer, Offers, Prices } from './offers.ts';
import { TAKEN } from './pricer.ts';

/** Sets of trainers that are looked at. */
const MOST_CREWS = 20_000;

/** Trainers who could lead a group together, with what they cost after prices. */
interface Crew {
  trainers: readonly number[];
  cost: number;
}

/**
 * Every group of `task` that is worth at least `floor` at these prices; null when there are more than `most`. A table of what the rest
 * of the demands can still bring cuts off each branch that ends in nothing.
 */
export function everyOffer(offers: Offers, task: number, prices: Prices, floor: number, most: number): Offer[] | null {
  const { tasks } = offers;
  const opening = tasks.opening[task] ?? 0;
  const crews = everyCrew(offers, task, prices.staff);
  const cheapest = crews?.[0];
  if (!crews) return null;
  if (!cheapest) return [];
  const found = new Map<string, Offer>();
  for (let window = tasks.windowFrom[task] ?? 0; window < (tasks.windowFrom[task + 1] ?? 0); window++) {
    const items = itemsOf(offers, task, window, prices.demand);
    const whole = everySet(items, size(offers, task), floor + opening + cheapest.cost, most, (demands, profit) => {
      for (const crew of crews) {
        if (profit - opening - crew.cost < floor) break;
        const members = demands.toSorted((a, b) => a - b);
        const key = `${members.join()};${crew.trainers.join()}`;
        if (!found.has(key))
          found.set(key, { task, demands: members, trainers: crew.trainers, value: offers.value(task, members, crew.trainers) });
      }
      return found.size <= most;
    });
    if (!whole) return null;
  }
  return [...found.values()];
}

interface Items {
  demand: number[];
  count: number[];
  profit: number[];
}

function size({ tasks }: Offers, task: number): { least: number; most: number } {
  return { least: tasks.least[task] ?? 0, most: tasks.most[task] ?? 0 };
}

function itemsOf({ tasks, model }: Offers, task: number, window: number, prices: Float64Array): Items {
  const items: Items = { demand: [], count: [], profit: [] };
  for (let at = tasks.windowStart[window] ?? 0; at < (tasks.windowEnd[window] ?? 0); at++) {
    const d = tasks.itemDemand[at] ?? 0;
    const price = prices[d] ?? 0;
    if ((model.oldest[d] ?? 0) > (tasks.windowOldest[window] ?? 0) || price > TAKEN / 2) continue;
    if ((model.count[d] ?? 0) > (tasks.most[task] ?? 0)) continue;
    items.demand.push(d);
    items.count.push(model.count[d] ?? 0);
    items.profit.push((tasks.itemValue[at] ?? 0) - price);
  }
  return items;
}

/** Tells `each` of every set with a profit of at least `needed`, until it says no; false when it did, or when there is too much to look at. */
function everySet(
  { demand, count, profit }: Items,
  { least, most }: { least: number; most: number },
  needed: number,
  patience: number,
  each: (demands: readonly number[], profit: number) => boolean,
): boolean {
  const width = most + 1;
  // What the items from `at` on can still bring to a group that has so many children: row `at`, column children.
  const rest = new Float64Array((demand.length + 1) * width).fill(Number.NEGATIVE_INFINITY);
  rest.fill(0, demand.length * width + least, (demand.length + 1) * width);
  for (let at = demand.length - 1; at >= 0; at--) {
    for (let children = 0; children <= most; children++) {
      const without = rest[(at + 1) * width + children] ?? 0;
      const more = children + (count[at] ?? 0);
      const using = more > most ? Number.NEGATIVE_INFINITY : (profit[at] ?? 0) + (rest[(at + 1) * width + more] ?? 0);
      rest[at * width + children] = Math.max(without, using);
    }
  }
  const chosen: number[] = [];
  let looks = 200 * patience;
  const walk = (at: number, children: number, sum: number): boolean => {
    if (sum + (rest[at * width + children] ?? 0) < needed) return true;
    if (looks-- <= 0) return false;
    if (at === demand.length) return chosen.length === 0 || each(chosen, sum);
    const more = children + (count[at] ?? 0);
    if (more <= most) {
      chosen.push(demand[at] ?? 0);
      const goesOn = walk(at + 1, more, sum + (profit[at] ?? 0));
      chosen.pop();
      if (!goesOn) return false;
    }
    return walk(at + 1, children, sum);
  };
  return walk(0, 0, 0);
}

/** All sets of as many trainers as the task needs, cheapest first; null when there are too many. */
function everyCrew({ tasks, model }: Offers, task: number, prices: Float64Array): Crew[] | null {
  const slots = model.slots.length;
  const able: Crew[] = [];
  for (let at = tasks.staffFrom[task] ?? 0; at < (tasks.staffFrom[task + 1] ?? 0); at++) {
    const p = tasks.staff[at] ?? 0;
    const price = prices[p * slots + (tasks.slot[task] ?? 0)] ?? 0;
    if (price < TAKEN / 2) able.push({ trainers: [p], cost: (tasks.staffCost[at] ?? 0) + price });
  }
  let crews: Crew[] = [{ trainers: [], cost: 0 }];
  for (let wanted = tasks.trainers[task] ?? 0; wanted > 0; wanted--) {
    crews = crews.flatMap((crew) =>
      able
        .filter(({ trainers: [p = -1] }) => p > (crew.trainers.at(-1) ?? -1))
        .map(({ trainers, cost }) => ({ trainers: [...crew.trainers, ...trainers], cost: crew.cost + cost })),
    );
    if (crews.length > MOST_CREWS) return null;
  }
  return crews.sort((a, b) => a.cost - b.cost);
}
