import type { Highs } from 'highs';
import { dive } from './dive.ts';
import { type Duals, pricesOf } from './dual.ts';
import { generate } from './generate.ts';
import { Master } from './master.ts';
import type { Offer, Offers, Prices } from './offers.ts';
import type { State } from './state.ts';

/** What a small search needs: the tasks that could be in a better plan with what each lacks, and the prices they were judged by. */
export interface Guide {
  duals: Duals;
  /** Reduced value of each task at these prices, after the price of its place: 0 at most, the closer to 0 the more promising. */
  lack: Float64Array;
}

/** With more columns than this, whole numbers take too long for what they bring beyond a dive. */
const MOST_COLUMNS = 450;

/** The best plan for a few groups while the others stay: column generation on what these free, then whole numbers. */
export function reopen(
  highs: Highs,
  offers: Offers,
  state: State,
  released: readonly Offer[],
  guide: Guide,
  options: { lack: number; rounds: number; nodes: number; seconds: number; random: () => number },
  stop: () => boolean,
): { picks: readonly Offer[]; gain: number; proved: boolean; columns: number } {
  const before = total(released);
  for (const offer of released) state.remove(offer);
  const tasks = freeTasks(offers, state, guide, options.lack);
  const free = state.freePrices();
  const master = new Master(highs, offers, { groups: (p) => state.left[p] ?? 0 });
  let kept: { picks: readonly Offer[]; proved: boolean } | null = null;
  try {
    master.add(released);
    const base = pricesOf(offers.model, guide.duals);
    for (const noise of [0, 0.3])
      master.add(bestOf(offers, tasks, jittered(base, free, noise, options.random), -options.lack, guide));
    let ceiling = generate(offers, master, tasks, state, options.rounds, stop);
    // When even fractions of groups are worth no more, the plan here is the best.
    if (ceiling !== null && ceiling < before + 1 - 1e-6) return restore(state, released, true, master.columns.length);
    const dived = dive(offers, master, tasks, state, stop);
    kept = dived ? { picks: dived, proved: false } : null;
    ceiling = Math.floor((ceiling ?? 0) + 1e-6);
    const reached = Math.max(before, total(dived ?? []));
    if (!stop() && master.columns.length <= MOST_COLUMNS && ceiling > reached) {
      const start = total(dived ?? []) > before && dived ? dived : released;
      kept = master.choose({ nodes: options.nodes, start, seconds: options.seconds }, stop) ?? kept;
    }
  } finally {
    master.close();
  }
  const gain = total(kept?.picks ?? []) - before;
  const better = kept !== null && gain >= 0;
  const picks = better && kept ? kept.picks : released;
  for (const offer of picks) state.add(offer);
  return { picks, gain: better ? gain : 0, proved: kept?.proved ?? false, columns: master.columns.length };
}

function restore(state: State, released: readonly Offer[], proved: boolean, columns: number) {
  for (const offer of released) state.add(offer);
  return { picks: released, gain: 0, proved, columns };
}

function total(offers: readonly Offer[]): number {
  return offers.reduce((sum, offer) => sum + offer.value, 0);
}

function freeTasks(offers: Offers, state: State, guide: Guide, lack: number): number[] {
  const { tasks } = offers;
  const locks = new Set([...state.open].map((offer) => offer.task));
  const found: number[] = [];
  for (let task = 0; task < tasks.length; task++) {
    if ((guide.lack[task] ?? 0) < -lack) continue;
    const place = tasks.place[task] ?? -1;
    if (place >= 0 ? !state.byPlace[place] : !locks.has(task)) found.push(task);
  }
  return found;
}

/** Prices, each a little up or down, and out of reach where taken. */
function jittered(prices: Prices, free: Prices, noise: number, random: () => number): Prices {
  const mix = (price: number, taken: number) =>
    taken > 0 ? taken : noise === 0 ? price : price * (1 + noise * (2 * random() - 1));
  return {
    demand: prices.demand.map((price, at) => mix(price, free.demand[at] ?? 0)),
    staff: prices.staff.map((price, at) => mix(price, free.staff[at] ?? 0)),
  };
}

function bestOf(offers: Offers, tasks: readonly number[], prices: Prices, floor: number, guide: Guide): Offer[] {
  const found: Offer[] = [];
  for (const task of tasks) {
    const offer = offers.offer(task, prices, (guide.lack[task] ?? 0) + floor);
    if (offer) found.push(offer.offer);
  }
  return found;
}
