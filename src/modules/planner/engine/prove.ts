import type { Highs } from 'highs';
import { pricesOf } from './dual.ts';
import { everyOffer } from './enumerate.ts';
import { Master } from './master.ts';
import type { Offer } from './offers.ts';
import type { Search } from './search.ts';
import { State } from './state.ts';

/** With more groups than this, whole numbers take too long. */
const MOST_COLUMNS = 12_000;
const NODES = 2_000;

/**
 * Proves the best plan, or finds a better one. At the prices of the bound a group whose place loses more than the gap by it is in no
 * better plan; all others are listed, and the best set of them is the optimum. False when there are too many, or time is up.
 */
export function prove(search: Search, highs: Highs, stop: () => boolean): boolean {
  const columns = candidates(search, stop);
  if (!columns) return false;
  const { offers, model, tasks } = search;
  const master = new Master(highs, offers, { groups: (p) => model.trainerLeft[p] ?? 0 });
  try {
    const start = [...search.best.open];
    master.add(start);
    master.add(columns);
    const chosen = master.choose({ nodes: NODES, start, seconds: search.budget.left() }, stop);
    if (!chosen) return false;
    const state = new State(model, tasks);
    for (const offer of chosen.picks) if (state.fits(offer)) state.add(offer);
    search.offerPlan(state);
    if (chosen.proved) search.offerBound(search.best.value, search.duals);
    return chosen.proved;
  } finally {
    master.close();
  }
}

/** Every group that a better plan could have. */
function candidates({ offers, tasks, model, duals, bound, best }: Search, stop: () => boolean): Offer[] | null {
  const prices = pricesOf(model, duals);
  const slack = bound - best.value - 1;
  const values = Float64Array.from({ length: tasks.length }, (_, task) => offers.price(task, prices, Number.NEGATIVE_INFINITY));
  const heights = new Map<number, number>();
  const placeOf = (task: number) => ((tasks.place[task] ?? -1) >= 0 ? (tasks.place[task] ?? 0) : -1 - (tasks.lock[task] ?? 0));
  values.forEach((value, task) => {
    heights.set(placeOf(task), Math.max(heights.get(placeOf(task)) ?? 0, value));
  });
  const found: Offer[] = [];
  for (let task = 0; task < tasks.length; task++) {
    const floor = (heights.get(placeOf(task)) ?? 0) - slack;
    if ((values[task] ?? 0) < floor) continue;
    const offersHere = stop() ? null : everyOffer(offers, task, prices, floor, MOST_COLUMNS - found.length);
    if (!offersHere) return null;
    found.push(...offersHere);
  }
  return found;
}
