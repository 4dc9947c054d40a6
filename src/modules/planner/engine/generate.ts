import { pricesOf } from './dual.ts';
import type { Master } from './master.ts';
import type { RowPrices } from './master-rows.ts';
import type { Offer, Offers, Prices } from './offers.ts';
import { TAKEN } from './pricer.ts';
import type { State } from './state.ts';

/** Column generation: adds the groups that the prices of the linear programme ask for; returns its last value. */
export function generate(
  offers: Offers,
  master: Master,
  tasks: readonly number[],
  state: State,
  rounds: number,
  stop: () => boolean,
): number | null {
  const free = state.freePrices();
  for (let round = 0; ; round++) {
    const solved = stop() ? null : master.relaxation(stop);
    if (!solved || round >= rounds) return solved?.value ?? null;
    if (master.add(wantedAt(offers, tasks, solved, free)) === 0) return solved.value;
  }
}

/** The groups that are worth more than the prices of the linear programme, one at most for each task. */
export function wantedAt(offers: Offers, tasks: readonly number[], solved: RowPrices, free: Prices): Offer[] {
  const own = pricesOf(offers.model, solved.duals);
  const prices = {
    demand: own.demand.map((price, at) => (free.demand[at] ? TAKEN : price)),
    staff: own.staff.map((price, at) => (free.staff[at] ? TAKEN : price)),
  };
  return tasks.flatMap((task) => {
    const place = offers.tasks.place[task] ?? -1;
    const floor = solved.place.get(place >= 0 ? place : -1 - (offers.tasks.lock[task] ?? 0)) ?? 0;
    return offers.offer(task, prices, floor + 0.01)?.offer ?? [];
  });
}
