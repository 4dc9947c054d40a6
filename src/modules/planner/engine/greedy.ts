import type { Model } from './model.ts';
import type { Offer, Offers, Prices } from './offers.ts';
import { TAKEN } from './pricer.ts';
import { State } from './state.ts';

/** The baseline: again and again the feasible group of highest value with its best demands and cheapest trainers. */
export function greedy(offers: Offers, stop?: () => boolean): State {
  const state = new State(offers.model, offers.tasks);
  const tasks = Array.from({ length: offers.tasks.length }, (_, task) => task);
  fillGreedily(offers, state, tasks, { demand: new Float64Array(0), staff: new Float64Array(0) }, stop);
  return state;
}

/**
 * Opens the groups of `tasks` that are worth most at `guide` prices, until none is worth more than nothing. What a task can bring only
 * falls while others are opened, so an old value that is still the highest after a new look is the highest of all (lazy greedy).
 * When `stop` says so, what was found until then is opened as far as it fits.
 */
export function fillGreedily(offers: Offers, state: State, tasks: readonly number[], guide: Prices, stop = () => false): void {
  const { model, tasks: table } = offers;
  const prices = state.freePrices();
  guide.demand.forEach((price, at) => {
    prices.demand[at] = (prices.demand[at] ?? 0) + price;
  });
  guide.staff.forEach((price, at) => {
    prices.staff[at] = (prices.staff[at] ?? 0) + price;
  });
  const heap = new Heap();
  const lockTaken = new Set([...state.open].filter((offer) => (table.lock[offer.task] ?? -1) >= 0).map((offer) => offer.task));
  for (const task of tasks) {
    const place = table.place[task] ?? -1;
    if (place >= 0 ? state.byPlace[place] : lockTaken.has(task)) continue;
    const found = offers.offer(task, prices, 0);
    if (found) heap.push(found.reduced, found.offer);
    if (task % 64 === 0 && stop()) break;
  }
  for (let next = heap.pop(); next; next = heap.pop()) {
    const place = table.place[next.offer.task] ?? -1;
    if (place >= 0 && state.byPlace[place]) continue;
    if (state.fits(next.offer)) {
      if (next.offer.value <= 0) continue;
      state.add(next.offer);
      take(model, offers, state, prices, next.offer);
      continue;
    }
    const again = stop() ? null : offers.offer(next.offer.task, prices, 0);
    if (again) heap.push(again.reduced, again.offer);
  }
}

function take(model: Model, offers: Offers, state: State, prices: Prices, offer: Offer): void {
  const slots = model.slots.length;
  const slot = offers.tasks.slot[offer.task] ?? 0;
  for (const demand of offer.demands) prices.demand[demand] = TAKEN;
  for (const p of offer.trainers) {
    prices.staff[p * slots + slot] = TAKEN;
    if ((state.left[p] ?? 0) <= 0) prices.staff.fill(TAKEN, p * slots, (p + 1) * slots);
  }
}

/** Highest key first; equal keys by task, so that the order of insertion has no influence. */
class Heap {
  private readonly keys: number[] = [];
  private readonly offers: Offer[] = [];

  push(key: number, offer: Offer): void {
    let at = this.keys.length;
    this.keys.push(key);
    this.offers.push(offer);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.above(at, parent)) break;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): { key: number; offer: Offer } | null {
    const [key, offer] = [this.keys[0], this.offers[0]];
    if (key === undefined || !offer) return null;
    const last = this.keys.length - 1;
    this.swap(0, last);
    this.keys.pop();
    this.offers.pop();
    for (let at = 0; ; ) {
      let child = 2 * at + 1;
      if (child >= last) break;
      if (child + 1 < last && this.above(child + 1, child)) child++;
      if (!this.above(child, at)) break;
      this.swap(at, child);
      at = child;
    }
    return { key, offer };
  }

  private above(a: number, b: number): boolean {
    const [one = 0, other = 0] = [this.keys[a], this.keys[b]];
    return one > other || (one === other && (this.offers[a]?.task ?? 0) < (this.offers[b]?.task ?? 0));
  }

  private swap(a: number, b: number): void {
    const [key, offer] = [this.keys[a], this.offers[a]];
    const [otherKey, other] = [this.keys[b], this.offers[b]];
    if (key === undefined || otherKey === undefined || !offer || !other) return;
    this.keys[a] = otherKey;
    this.offers[a] = other;
    this.keys[b] = key;
    this.offers[b] = offer;
  }
}
