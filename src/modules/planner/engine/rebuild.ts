import type { Group } from './format.ts';
import type { Model } from './model.ts';
import type { Offer, Offers } from './offers.ts';
import type { Previous } from './previous.ts';
import { State } from './state.ts';

/** An earlier plan on today's instance. */
export interface Rebuilt {
  state: State;
  /** Demands that are new, or whose group cannot stay: for these something has to be found. */
  loose: Set<number>;
  /** Tasks whose group lost a demand or could not stay as it was. */
  touched: Set<number>;
  /** How many demands came, went, or fell out of their group. */
  changes: number;
}

/** Puts the groups of an earlier plan back as far as the instance allows. */
export function rebuild(offers: Offers, previous: Previous): Rebuilt {
  const { model, tasks } = offers;
  const state = new State(model, tasks);
  const rebuilt: Rebuilt = { state, loose: new Set(), touched: new Set(), changes: 0 };
  const index = new Map<string, number>();
  for (let task = 0; task < tasks.length; task++) {
    const key = [tasks.type[task], tasks.room[task], tasks.slot[task], tasks.language[task]].join();
    index.set(key, task);
  }
  const before = new Set(previous.unserved);
  for (const group of previous.groups) {
    for (const id of group.demands) before.add(id);
    putBack(offers, index, group, rebuilt);
  }
  model.source.demands.forEach(({ id }, d) => {
    if (before.has(id) || model.demandLock[d] !== -1) return;
    rebuilt.loose.add(d);
    rebuilt.changes++;
  });
  return rebuilt;
}

function putBack(offers: Offers, index: Map<string, number>, group: Group, rebuilt: Rebuilt): void {
  const { model, tasks } = offers;
  const at = [model.typeIndex.get(group.type), model.roomIndex.get(group.room), model.slots.indexOf(group.slot)];
  const task = index.get([...at, model.languages.indexOf(group.language)].join());
  const known = group.demands.flatMap((id) => model.demandIndex.get(id) ?? []).filter((d) => model.demandLock[d] === -1);
  rebuilt.changes += group.demands.length - group.demands.filter((id) => model.demandIndex.has(id)).length;
  const loosen = () => {
    for (const d of known) rebuilt.loose.add(d);
    rebuilt.changes += known.length > 0 ? 1 : 0;
  };
  if (task === undefined) {
    loosen();
    return;
  }
  const lock = tasks.lock[task] ?? -1;
  const trainers = lock >= 0 ? [] : group.trainers.flatMap((id) => model.trainerIndex.get(id) ?? []);
  const possible = new Set(tasks.itemDemand.subarray(tasks.itemFrom[task], tasks.itemFrom[task + 1]));
  const demands = known.filter((d) => possible.has(d)).sort((a, b) => a - b);
  if (demands.length < group.demands.length - (model.locked[lock]?.demands.length ?? 0)) rebuilt.touched.add(task);
  if (demands.length === 0 && lock >= 0) return;
  const offer: Offer = { task, demands, trainers: trainers.sort((a, b) => a - b), value: offers.value(task, demands, trainers) };
  if (holds(model, offers, offer) && rebuilt.state.fits(offer)) rebuilt.state.add(offer);
  else {
    rebuilt.touched.add(task);
    loosen();
  }
}

/** Whether the rules hold for a group on its own: number of children, ages, trainers. */
function holds(model: Model, offers: Offers, { task, demands, trainers }: Offer): boolean {
  const { tasks } = offers;
  const lock = model.locked[tasks.lock[task] ?? -1];
  const span = model.source.types[tasks.type[task] ?? 0]?.ageSpan ?? 0;
  const members = [...demands, ...(lock?.demands ?? [])];
  const oldest = members.reduce((most, d) => Math.max(most, model.oldest[d] ?? 0), Number.NEGATIVE_INFINITY);
  const youngest = members.reduce((least, d) => Math.min(least, model.youngest[d] ?? 0), Number.POSITIVE_INFINITY);
  const children = demands.reduce((sum, d) => sum + (model.count[d] ?? 0), 0);
  const staff = new Set(tasks.staff.subarray(tasks.staffFrom[task], tasks.staffFrom[task + 1]));
  return (
    children >= (tasks.least[task] ?? 0) &&
    children <= (tasks.most[task] ?? 0) &&
    oldest - youngest <= span &&
    trainers.length === (tasks.trainers[task] ?? 0) &&
    trainers.every((p) => staff.has(p))
  );
}
