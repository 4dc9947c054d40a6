import { wantedAt } from './generate.ts';
import type { Master } from './master.ts';
import type { Offer, Offers } from './offers.ts';
import type { State } from './state.ts';

/**
 * Diving: fixes what the linear programme is most sure of, at least `eager` groups at once, solves again with new groups for the rest, until
 * everything is whole. Stopped on the way it gives null, or with `part` what was fixed until then.
 */
export function dive(
  offers: Offers,
  master: Master,
  tasks: readonly number[],
  state: State,
  stop: () => boolean,
  { eager = 1, part = false } = {},
): Offer[] | null {
  const picks: Offer[] = [];
  try {
    let solved = master.relaxation(stop, 'bounds');
    for (let round = 0; solved; round++) {
      const { weights } = solved;
      const undecided = Array.from(weights.keys()).filter((column) => (weights[column] ?? 0) >= 1e-6 && !master.isFixed(column));
      if (undecided.length === 0) return picks;
      undecided.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
      const sure = undecided.filter((column) => (weights[column] ?? 0) > 0.8).length;
      const before = picks.length;
      for (const column of undecided.slice(0, Math.max(sure, eager))) {
        const offer = master.columns[column];
        if (!offer || !state.fits(offer)) continue;
        master.fix(column);
        state.add(offer);
        picks.push(offer);
      }
      if (stop() || picks.length === before) return part ? [...picks] : null;
      solved = master.relaxation(stop, 'bounds');
      if (solved && round % 2 === 0) {
        const open = tasks.filter((task) => !state.byPlace[offers.tasks.place[task] ?? -1]);
        if (master.add(wantedAt(offers, open, solved, state.freePrices())) > 0) solved = master.relaxation(stop);
      }
    }
    return part ? [...picks] : null;
  } finally {
    for (const offer of picks) state.remove(offer);
    master.unfix();
  }
}
