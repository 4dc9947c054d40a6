import { FORMAT, type Group, type Plan } from './format.ts';
import type { Model } from './model.ts';
import type { Offer } from './offers.ts';
import type { State } from './state.ts';
import type { Tasks } from './tasks.ts';
import { unserved } from './unserved.ts';

/** The plan of a state, in the words of the instance. `order` is how the instance lists its demands; `bound` may have decimals. */
export function toPlan(
  model: Model,
  tasks: Tasks,
  state: State,
  known: { bound: number | null; seconds: number; order: readonly { id: string }[] },
): Plan {
  const bound = known.bound === null ? null : Math.floor(known.bound);
  return {
    format: FORMAT,
    value: state.value,
    bound,
    optimal: bound !== null && bound === state.value,
    seconds: Math.round(known.seconds * 1000) / 1000,
    groups: toGroups(model, tasks, state),
    unserved: unserved(model, tasks, state, known.order),
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
