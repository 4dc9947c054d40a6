import { wantedAt } from './generate.ts';
import type { Master } from './master.ts';
import type { Offer, Offers } from './offers.ts';
import type { State } from './state.ts';

/** Diving: fixes what the linear programme is most sure of, solves again with new groups for the rest, until everything is whole. */
export function dive(
  offers: Offers,
  master: Master,
  tasks: readonly number[],
  state: State,
  stop: () => boolean,
): Offer[] | null {
  const picks: Offer[] = [];
  try {
    let solved = master.relaxation(stop, 'bounds');
    for (let round = 0; solved; round++) {
      const { weights } = solved;
      let surest = -1;
      const sure: number[] = [];
      weights.forEach((weight, column) => {
        if (weight < 1e-6 || master.isFixed(column)) return;
        if (weight > 0.8) sure.push(column);
        if (surest < 0 || weight > (weights[surest] ?? 0)) surest = column;
      });
      if (surest < 0) return picks;
      const before = picks.length;
      for (const column of sure.length > 0 ? sure : [surest]) {
        const offer = master.columns[column];
        if (!offer || !state.fits(offer)) continue;
        master.fix(column);
        state.add(offer);
        picks.push(offer);
      }
      if (stop() || picks.length === before) return null;
      solved = master.relaxation(stop, 'bounds');
      if (solved && round % 2 === 0) {
        const open = tasks.filter((task) => !state.byPlace[offers.tasks.place[task] ?? -1]);
        if (master.add(wantedAt(offers, open, solved, state.freePrices())) > 0) solved = master.relaxation(stop);
      }
    }
    return null;
  } finally {
    for (const offer of picks) state.remove(offer);
    master.unfix();
  }
}
