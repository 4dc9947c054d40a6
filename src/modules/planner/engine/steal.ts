import type { Offer, Offers, Prices } from './offers.ts';
import { TAKEN } from './pricer.ts';
import type { State } from './state.ts';

/** So many groups are asked to give someone up, the cheapest first; every pair of them is tried. */
const DONORS = 12;

interface Donor {
  group: Offer;
  /** Points that the group loses when it gives up a demand and fills up from what is free. */
  loss: Map<number, number>;
}

/** A group for `task` made with members of at most two others, and what these become. */
export interface Theft {
  old: Offer[];
  next: Offer[];
  gain: number;
}

/** Saves a group that became too small: the best way to fill it with members of at most two other groups; null when nothing gains. */
export function steal(offers: Offers, state: State, task: number, maxDonors: number): Theft | null {
  const free = state.freePrices();
  const donors = findDonors(offers, state, task, free);
  let best: Theft | null = null;
  donors.forEach((one, at) => {
    for (const two of [null, ...(maxDonors > 1 ? donors.slice(at + 1) : [])]) {
      const theft = attempt(offers, task, two ? [one, two] : [one], free);
      if (theft && theft.gain > (best?.gain ?? 0)) best = theft;
    }
  });
  return best;
}

function findDonors(offers: Offers, state: State, task: number, free: Prices): Donor[] {
  const { tasks } = offers;
  const wanted = new Set(tasks.itemDemand.subarray(tasks.itemFrom[task], tasks.itemFrom[task + 1]));
  const donors: Donor[] = [];
  for (const group of state.open) {
    const loss = new Map<number, number>();
    for (const demand of group.demands) {
      if (!wanted.has(demand)) continue;
      const rest = without(offers, group, [demand], free);
      if (rest) loss.set(demand, group.value - rest.value);
    }
    if (loss.size > 0) donors.push({ group, loss });
  }
  const cheapest = (donor: Donor) => Math.min(...donor.loss.values());
  return donors.sort((a, b) => cheapest(a) - cheapest(b) || a.group.task - b.group.task).slice(0, DONORS);
}

/** The group after `gone` left, filled up from what is free; null when it would be too small. */
function without(offers: Offers, group: Offer, gone: readonly number[], free: Prices): Offer | null {
  const demand = free.demand.slice();
  for (const d of group.demands) demand[d] = gone.includes(d) ? TAKEN : 0;
  return offers.refill(group, demand, 0);
}

function attempt(offers: Offers, task: number, donors: readonly Donor[], free: Prices): Theft | null {
  const demand = free.demand.slice();
  for (const { loss } of donors) for (const [d, points] of loss) demand[d] = Math.max(0, points);
  const found = offers.offer(task, { demand, staff: free.staff }, 0)?.offer;
  if (!found) return null;
  const taken = new Set(found.demands);
  const old: Offer[] = [];
  const next: Offer[] = [found];
  // What is no longer free after the group took it.
  const left = { demand: free.demand.slice(), staff: free.staff };
  for (const d of found.demands) left.demand[d] = TAKEN;
  for (const { group } of donors) {
    const gone = group.demands.filter((d) => taken.has(d));
    if (gone.length === 0) continue;
    const rest = without(offers, group, gone, left);
    if (!rest) return null;
    for (const d of rest.demands) left.demand[d] = TAKEN;
    old.push(group);
    next.push(rest);
  }
  const points = (list: readonly Offer[]) => list.reduce((sum, { value }) => sum + value, 0);
  return { old, next, gain: points(next) - points(old) };
}
