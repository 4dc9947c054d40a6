import type { Offer, Offers, Prices } from './offers.ts';
import { TAKEN } from './pricer.ts';
import type { Rebuilt } from './rebuild.ts';
import type { State } from './state.ts';
import { steal } from './steal.ts';

/** Groups that may change beside the one that each change is about. */
const OTHERS = 2;

interface Move {
  old: Offer | null;
  next: Offer;
}

/**
 * Minimal perturbation: finds a place for what became loose, and refills what lost someone. Each move changes one group, the best move
 * first; who has to leave for it becomes loose too. Every group that no move needs stays as it is in every field.
 */
export function replan(offers: Offers, { state, loose, touched, changes }: Rebuilt): void {
  const changed = new Set<number>(touched);
  const newcomers = new Set(loose);
  const limit = mostChanges({ changes, touched });
  for (let moves = 0; moves < 4 * limit; moves++) {
    const move = bestMove(offers, state, { loose, newcomers, changed, full: changed.size >= limit });
    if (!move) break;
    if (move.old) state.remove(move.old);
    state.add(move.next);
    changed.add(move.next.task);
    for (const demand of move.old?.demands ?? []) if (!state.byDemand[demand]) loose.add(demand);
    for (const demand of move.next.demands) loose.delete(demand);
  }
  for (const task of touched) {
    const place = offers.tasks.place[task] ?? -1;
    if (place < 0 || state.byPlace[place] || changed.size > limit - 1) continue;
    const theft = steal(offers, state, task, Math.min(OTHERS, limit - changed.size));
    for (const group of theft?.old ?? []) state.remove(group);
    for (const group of theft?.next ?? []) state.add(group);
    for (const group of theft?.next ?? []) changed.add(group.task);
  }
}

/** How many groups may change: one for each change, and a few others. */
export function mostChanges({ changes, touched }: { changes: number; touched: ReadonlySet<number> }): number {
  return Math.max(changes, touched.size, 1) + OTHERS;
}

interface Around {
  loose: ReadonlySet<number>;
  newcomers: ReadonlySet<number>;
  changed: ReadonlySet<number>;
  full: boolean;
}

/** The move that gains most: another set of demands for a group, or a new group; it helps someone loose or refills what changed. */
function bestMove(offers: Offers, state: State, around: Around): Move | null {
  const { tasks } = offers;
  const prices = state.freePrices();
  const groups = new Map([...state.open].map((offer) => [offer.task, offer]));
  let best: Move | null = null;
  let gain = 0;
  for (let task = 0; task < tasks.length; task++) {
    const own = groups.get(task) ?? null;
    const place = tasks.place[task] ?? -1;
    const isChanged = around.changed.has(task);
    if ((around.full && !isChanged) || (!own && place >= 0 && state.byPlace[place])) continue;
    if (!isChanged && !concerns(offers, task, around.loose)) continue;
    const floor: number = (own?.value ?? 0) + gain;
    const next: Offer | null = own ? refilled(offers, own, prices, floor) : (offers.offer(task, prices, floor)?.offer ?? null);
    if (!next || next.value <= floor) continue;
    // A move must help someone who is loose, unless it refills a group that changed anyway; and nobody who just came leaves again.
    if (!isChanged && !next.demands.some((demand) => around.loose.has(demand))) continue;
    if (own?.demands.some((demand) => around.newcomers.has(demand) && !next.demands.includes(demand))) continue;
    gain = next.value - (own?.value ?? 0);
    best = { old: own, next };
  }
  return best;
}

/** The best demands for a group that keeps its trainers. */
function refilled(offers: Offers, own: Offer, prices: Prices, floor: number): Offer | null {
  for (const demand of own.demands) prices.demand[demand] = 0;
  const best = offers.refill(own, prices.demand, floor);
  for (const demand of own.demands) prices.demand[demand] = TAKEN;
  return best;
}

function concerns(offers: Offers, task: number, loose: ReadonlySet<number>): boolean {
  if (loose.size === 0) return false;
  const { itemDemand, itemFrom } = offers.tasks;
  for (let at = itemFrom[task] ?? 0; at < (itemFrom[task + 1] ?? 0); at++) if (loose.has(itemDemand[at] ?? -1)) return true;
  return false;
}
