import type { Highs } from 'highs';
import { dive } from './dive.ts';
import { grained, noDuals, pricesOf, relax } from './dual.ts';
import { fillGreedily } from './greedy.ts';
import { Master } from './master.ts';
import type { Offer } from './offers.ts';
import type { Search } from './search.ts';
import { State } from './state.ts';

/** Until this share of the budget a dive from the linear programme is worth more than small searches; what it fixed by then is kept. */
const DIVE_UNTIL = 0.55;
/** It fixes so many groups at once at least: the programme of the whole is solved again this many times at most. */
const DIVES = 40;

/**
 * Column generation to the optimum of the linear programme, or until share `until` of the budget: its value is the bound. Begins with
 * the groups that the subgradients wanted, so that few rounds are left. Each round's prices give a Lagrangian bound that is safe to state.
 */
export function solveLinear(search: Search, highs: Highs, wanted: readonly Offer[], until: number): void {
  const { offers, model, tasks, budget } = search;
  const master = new Master(highs, offers, { groups: (p) => model.trainerLeft[p] ?? 0 });
  const stop = () => budget.interrupted() || (budget.share() >= until && !budget.over());
  try {
    master.add([...search.best.open]);
    master.add(wanted);
    for (let round = 0; round < 200 && !search.isOver() && budget.share() < until; round++) {
      search.step();
      const solved = master.relaxation(stop);
      if (!solved) return;
      const prices = pricesOf(model, solved.duals);
      const fresh: Offer[] = [];
      for (let task = 0; task < tasks.length; task++) {
        const place = tasks.place[task] ?? -1;
        const floor = solved.place.get(place >= 0 ? place : -1 - (tasks.lock[task] ?? 0)) ?? 0;
        const found = offers.offer(task, prices, floor + 0.001);
        if (found) fresh.push(found.offer);
      }
      const duals = grained(solved.duals);
      search.offerBound(relax(offers, search.places, duals).bound, duals);
      search.tell('columns');
      if (master.add(fresh) === 0) break;
    }
    plunge(search, master);
  } finally {
    master.close();
  }
}

/** A plan by diving from the linear programme of the whole. */
function plunge(search: Search, master: Master): void {
  const { offers, model, tasks, budget } = search;
  if (search.isOver()) return;
  search.step();
  const state = new State(model, tasks);
  const all = Array.from({ length: tasks.length }, (_, task) => task);
  const eager = Math.ceil(search.best.open.size / DIVES);
  const stop = () => budget.interrupted() || (budget.share() > DIVE_UNTIL && !budget.over());
  const picks = dive(offers, master, all, state, stop, { eager, part: true });
  for (const offer of picks ?? []) state.add(offer);
  fillGreedily(offers, state, all, pricesOf(model, noDuals(model)), () => budget.interrupted());
  search.offerPlan(state);
  search.tell('columns');
}
