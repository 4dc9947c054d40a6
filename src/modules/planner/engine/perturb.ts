import type { Highs } from 'highs';
import { dive } from './dive.ts';
import { pricesOf } from './dual.ts';
import { Master } from './master.ts';
import type { RowPrices } from './master-rows.ts';
import type { Offer, Offers } from './offers.ts';
import type { Rebuilt } from './rebuild.ts';
import { mostChanges } from './replan.ts';
import { State } from './state.ts';

/** Rounds of pricing, and nodes of branching, that are worth their time for one change. */
const ROUNDS = 30;
const NODES = 200;

/**
 * The best plan in which only so many places have another group than before, for small instances: column generation with one more row,
 * which counts the changes, and then whole numbers. `best` is a plan that keeps to it already; `left` tells how many seconds are left.
 */
export function perturb(highs: Highs, offers: Offers, rebuilt: Rebuilt, best: State, left: () => number): State {
  const { tasks, model } = offers;
  const stop = () => left() <= 0;
  const changes = changesRow(offers, rebuilt);
  // The linear programme does not count the agreed groups.
  const base = new State(model, tasks).value;
  const master = new Master(highs, offers, { groups: (p) => model.trainerLeft[p] ?? 0, changes });
  try {
    master.add(rebuilt.kept);
    master.add([...best.open]);
    let ceiling = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      const solved = master.relaxation(stop);
      ceiling = solved?.value ?? ceiling;
      if (!solved || master.add(wanted(offers, solved, changes)) === 0) break;
    }
    const dived = stateOf(offers, dive(offers, master, [], new State(model, tasks), stop) ?? []);
    const start = dived.value > best.value ? dived : best;
    if (stop() || start.value >= Math.floor(ceiling + base + 1e-6)) return start;
    const chosen = master.choose({ nodes: NODES, start: [...start.open], seconds: left() }, stop);
    const state = stateOf(offers, chosen?.picks ?? []);
    return state.value > start.value ? state : start;
  } finally {
    master.close();
  }
}

function stateOf({ model, tasks }: Offers, picks: readonly Offer[]): State {
  const state = new State(model, tasks);
  for (const offer of picks) if (state.fits(offer)) state.add(offer);
  return state;
}

interface ChangesRow {
  /** What a new group at the place of the task counts for. */
  fresh: (task: number) => number;
  weight: (offer: Offer) => number;
  most: number;
}

/** A place that had a group counts as changed when that group is gone, whatever comes; any other when a group comes. */
function changesRow(offers: Offers, { kept, touched, changes }: Rebuilt): ChangesRow {
  const lost = new Set([...touched].map((task) => placeOf(offers, task)));
  const had = new Set([...lost, ...kept.map(({ task }) => placeOf(offers, task))]);
  const same = new Set(kept);
  const fresh = (task: number) => (had.has(placeOf(offers, task)) ? 0 : 1);
  return {
    fresh,
    weight: (offer) => (same.has(offer) ? -1 : fresh(offer.task)),
    most: mostChanges({ changes, touched }) - lost.size - kept.length,
  };
}

/** The groups that are worth more than the prices of the linear programme. */
function wanted(offers: Offers, solved: RowPrices, { fresh }: ChangesRow): Offer[] {
  const prices = pricesOf(offers.model, solved.duals);
  const found: Offer[] = [];
  for (let task = 0; task < offers.tasks.length; task++) {
    const floor = (solved.place.get(placeOf(offers, task)) ?? 0) + fresh(task) * solved.changes;
    const offer = offers.offer(task, prices, floor + 0.01);
    if (offer) found.push(offer.offer);
  }
  return found;
}

/** The place of a task, or -1 minus its locked group. */
function placeOf({ tasks }: Offers, task: number): number {
  const place = tasks.place[task] ?? -1;
  return place >= 0 ? place : -1 - (tasks.lock[task] ?? 0);
}
