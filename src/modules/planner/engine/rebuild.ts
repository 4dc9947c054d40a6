import type { Offer, Offers } from './offers.ts';
import type { Remains } from './standing.ts';
import { State } from './state.ts';
import { spotKey } from './tasks.ts';

/** An earlier plan on today's instance. */
export interface Rebuilt {
  state: State;
  /** Demands that are new, or whose group cannot stay: for these something has to be found. */
  loose: Set<number>;
  /** Tasks whose group lost a demand or could not stay as it was. */
  touched: Set<number>;
  /** Groups that are as they were, in every field. */
  kept: Offer[];
  /** How many demands came, went, or fell out of their group. */
  changes: number;
}

/** Puts the groups of an earlier plan back as far as today's tasks allow. */
export function rebuild(offers: Offers, remains: Remains): Rebuilt {
  const { model, tasks } = offers;
  const state = new State(model, tasks);
  const rebuilt: Rebuilt = { state, loose: new Set(remains.loose), touched: new Set(), kept: [], changes: remains.changes };
  const index = new Map<number, number>();
  for (let task = 0; task < tasks.length; task++) {
    const [type = 0, room = 0] = [tasks.type[task], tasks.room[task]];
    index.set(spotKey(model, { type, room, slot: tasks.slot[task] ?? 0, language: tasks.language[task] ?? 0 }), task);
  }
  for (const group of remains.standing) {
    const task = index.get(spotKey(model, group));
    if (task === undefined) {
      for (const d of group.demands) rebuilt.loose.add(d);
      continue;
    }
    if (group.touched) rebuilt.touched.add(task);
    if (group.lock >= 0 && group.demands.length === 0) continue;
    const offer: Offer = { task, demands: group.demands, trainers: group.trainers, value: group.value };
    if (group.holds && state.fits(offer)) {
      state.add(offer);
      if (!group.touched) rebuilt.kept.push(offer);
      continue;
    }
    rebuilt.touched.add(task);
    for (const d of group.demands) rebuilt.loose.add(d);
  }
  return rebuilt;
}
