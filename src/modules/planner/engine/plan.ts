import { FORMAT, type Group, type Plan, type Reason } from './format.ts';
import type { Model } from './model.ts';
import type { Offer } from './offers.ts';
import type { State } from './state.ts';
import type { Tasks } from './tasks.ts';
import { unserved } from './unserved.ts';

/** What there is to say about a plan beside its groups. `bound` may have decimals; reasons are in the order of the instance. */
interface Known {
  bound: number | null;
  seconds: number;
  order: readonly { id: string }[];
  reasons?: readonly Reason[];
}

/** The plan of a state, in the words of the instance. */
export function toPlan(model: Model, tasks: Tasks, state: State, known: Known): Plan {
  const groups = toGroups(model, tasks, state);
  if (known.reasons) return planOf(groups, state.value, { ...known, reasons: known.reasons });
  const plan = planOf(groups, state.value, { ...known, reasons: [] });
  return { ...plan, unserved: unserved(model, known.order, (d) => state.byDemand[d] !== null) };
}

/** A plan of these groups. */
export function planOf(
  groups: Group[],
  value: number,
  { bound, seconds, order, reasons }: Known & { reasons: readonly Reason[] },
): Plan {
  const served = new Set(groups.flatMap(({ demands }) => demands));
  const most = bound === null || !Number.isFinite(bound) ? null : Math.floor(bound);
  return {
    format: FORMAT,
    value,
    bound: most,
    optimal: most !== null && most === value,
    seconds: Math.round(seconds * 1000) / 1000,
    groups,
    unserved: order.flatMap(({ id }, at) => (served.has(id) ? [] : { id, reason: reasons[at] ?? 'capacity' })),
  };
}

/** The groups by room and slot: the locked ones with what was added to them, and the others. */
export function toGroups(model: Model, tasks: Tasks, state: State): Group[] {
  const extra = new Map<number, readonly number[]>();
  const groups: Group[] = [];
  for (const offer of state.open) {
    const lock = tasks.lock[offer.task] ?? -1;
    if (lock >= 0) extra.set(lock, offer.demands);
    else groups.push(toGroup(model, tasks, offer));
  }
  model.locked.forEach((group, lock) => {
    groups.push(named(model, { ...group, demands: [...group.demands, ...(extra.get(lock) ?? [])] }));
  });
  return groups.sort((a, b) => (a.room < b.room ? -1 : a.room > b.room ? 1 : a.slot - b.slot));
}

/** A group of the plan as the file has it. */
export function toGroup(model: Model, tasks: Tasks, offer: Offer): Group {
  const { task, trainers, demands } = offer;
  return named(model, {
    type: tasks.type[task] ?? 0,
    room: tasks.room[task] ?? 0,
    slot: tasks.slot[task] ?? 0,
    language: tasks.language[task] ?? 0,
    trainers,
    demands,
  });
}

function named(
  model: Model,
  group: { type: number; room: number; slot: number; language: number; trainers: readonly number[]; demands: readonly number[] },
): Group {
  const { types, rooms, trainers, demands } = model.source;
  const id = (list: readonly { id: string }[], at: number) => list[at]?.id ?? '';
  return {
    type: id(types, group.type),
    room: id(rooms, group.room),
    slot: model.slots[group.slot] ?? 0,
    language: model.languages[group.language] ?? '',
    trainers: group.trainers.map((p) => id(trainers, p)),
    demands: group.demands.toSorted((a, b) => a - b).map((d) => id(demands, d)),
  };
}
