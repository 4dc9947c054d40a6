import { ascend } from './ascent.ts';
import { type Duals, guess, noDuals, pricesOf } from './dual.ts';
import { fillGreedily, greedy } from './greedy.ts';
import type { Offer } from './offers.ts';
import type { Search } from './search.ts';
import { State } from './state.ts';

/** Prices are followed for this share at most before a greedy plan: less makes it bolder. */
const SHARES = [1, 0.95, 0.9, 0.8];

/** When thirty rounds narrow the gap by less than this share, the linear programme is the faster way on; later where that is large. */
const ENOUGH = { few: 0.1, many: 0.01 };
const MANY_GROUPS = 120;

/** Rounds without a better bound before the steps of the ascent become smaller: many rounds are dear where there are many groups. */
const PATIENCE = { few: 20, many: 4 };

/** How much better than the best plan so far the optimum is thought to be, when the steps of the ascent are measured. */
const HOPE = 1.06;

/** A first plan: greedy. */
export function firstPlan(search: Search): void {
  search.offerPlan(greedy(search.offers, () => search.budget.interrupted()));
  search.tellBetter();
  search.tell('start');
}

/** Prices and a bound by subgradients until share `until` of the budget, and plans by them; returns groups that were wanted late. */
export function begin(search: Search, until: number): Offer[] {
  const { offers, model, budget } = search;
  const children = [...search.best.open].flatMap((offer) => offer.demands).reduce((sum, d) => sum + (model.count[d] ?? 0), 0);
  const enough = search.best.open.size > MANY_GROUPS ? ENOUGH.many : ENOUGH.few;
  const wanted: Offer[][] = [];
  const progress: number[] = [];
  const result = ascend(
    offers,
    search.places,
    guess(offers, children, search.best.open.size),
    () => search.best.value * HOPE,
    (round, relaxed, best) => {
      search.step();
      search.offerBound(best.bound, best.duals);
      wanted.push(relaxed.picks);
      if (wanted.length > 40) wanted.shift();
      progress.push(best.bound);
      if (round % 40 === 39) {
        guided(search, best.duals, [0.95]);
        search.tell('prices');
      }
      const before = progress[round - 30] ?? Number.POSITIVE_INFINITY;
      const stalled = before - best.bound < enough * (best.bound - search.best.value) + 0.00002 * Math.abs(best.bound);
      return !(stalled || search.isOver() || budget.share() >= until);
    },
    search.best.open.size > MANY_GROUPS ? PATIENCE.many : PATIENCE.few,
  );
  search.offerBound(result.bound, result.duals);
  guided(search, search.duals, SHARES);
  search.tell('prices');
  return wanted.flat();
}

/** Greedy plans that look at value after prices, filled up at no prices. */
function guided(search: Search, duals: Duals, shares: readonly number[]): void {
  const { offers, model, tasks } = search;
  const all = Array.from({ length: tasks.length }, (_, task) => task);
  for (const share of shares) {
    if (search.isOver()) return;
    const part: Duals = {
      demand: duals.demand.map((price) => price * share),
      staffSlot: duals.staffSlot.map((price) => price * share),
      staffGroups: duals.staffGroups.map((price) => price * share),
    };
    const state = new State(model, tasks);
    const stop = () => search.budget.interrupted();
    fillGreedily(offers, state, all, pricesOf(model, part), stop);
    fillGreedily(offers, state, all, pricesOf(model, noDuals(model)), stop);
    search.offerPlan(state);
  }
}
