import { type Model, trainerCost } from './model.ts';
import { kilometres, travelCost } from './worth.ts';

/**
 * A task is a group that could be: a type in a room in a slot in a language; which demands and trainers it gets is what is solved.
 * Items are the demands that could join, youngest first; windows are the age ranges that a group can have (only the largest sets).
 * Everything is stored flat: what belongs to task `t` lies from `itemFrom[t]` to `itemFrom[t + 1]`, and so on.
 */
export interface Tasks {
  length: number;
  type: Int32Array;
  room: Int32Array;
  slot: Int32Array;
  language: Int32Array;
  /** Room times slots plus slot; -1 for a locked group. */
  place: Int32Array;
  /** Index of the locked group, or -1. */
  lock: Int32Array;
  /** Children that are needed at least, and fit at most, beside the locked ones. */
  least: Int32Array;
  most: Int32Array;
  /** Points that opening the group costs without trainers; 0 for a locked one, whose value counts apart. */
  opening: Int32Array;
  /** Trainers to be chosen; 0 for a locked group. */
  trainers: Int32Array;
  itemFrom: Int32Array;
  itemDemand: Int32Array;
  itemValue: Int32Array;
  windowFrom: Int32Array;
  windowStart: Int32Array;
  windowEnd: Int32Array;
  windowOldest: Int32Array;
  staffFrom: Int32Array;
  staff: Int32Array;
  staffCost: Int32Array;
}

interface Candidate {
  demand: number;
  value: number;
}

/** Every task that has enough children and trainers in reach. */
export function makeTasks(model: Model): Tasks {
  const build = new Builder(model);
  const { types, rooms } = model.source;
  const byType = demandsByType(model);
  rooms.forEach((room, r) => {
    types.forEach((kind, t) => {
      const near = inReach(model, byType[t] ?? [], r, Math.min(kind.max, room.capacity));
      if (near.length > 0 && Math.min(kind.max, room.capacity) >= kind.min) build.cell(t, r, near);
    });
  });
  model.locked.forEach((group, at) => {
    const kind = types[group.type];
    const most = Math.min(kind?.max ?? 0, rooms[group.room]?.capacity ?? 0) - childrenOf(model, group.demands);
    build.lockedTask(at, most, inReach(model, byType[group.type] ?? [], group.room, most));
  });
  return build.done();
}

function childrenOf(model: Model, demands: readonly number[]): number {
  return demands.reduce((sum, d) => sum + (model.count[d] ?? 0), 0);
}

function demandsByType(model: Model): number[][] {
  const lists: number[][] = model.source.types.map(() => []);
  model.source.demands.forEach((_, d) => {
    if (model.fitsAge[d] === 1 && model.demandLock[d] === -1) lists[model.demandType[d] ?? 0]?.push(d);
  });
  const [young, old] = [model.youngest, model.oldest];
  for (const list of lists) list.sort((a, b) => (young[a] ?? 0) - (young[b] ?? 0) || (old[a] ?? 0) - (old[b] ?? 0) || a - b);
  return lists;
}

function inReach(model: Model, demands: readonly number[], r: number, most: number): Candidate[] {
  const room = model.source.rooms[r];
  const near: Candidate[] = [];
  if (!room) return near;
  for (const d of demands) {
    const demand = model.source.demands[d];
    if (!demand || demand.count > most) continue;
    const km = kilometres(demand, room);
    if (km <= demand.maxKm) near.push({ demand: d, value: (model.worth[d] ?? 0) - demand.count * travelCost(km) });
  }
  return near;
}

class Builder {
  private readonly lists = {
    type: [] as number[],
    room: [] as number[],
    slot: [] as number[],
    language: [] as number[],
    place: [] as number[],
    lock: [] as number[],
    least: [] as number[],
    most: [] as number[],
    opening: [] as number[],
    trainers: [] as number[],
    itemFrom: [0],
    itemDemand: [] as number[],
    itemValue: [] as number[],
    windowFrom: [0],
    windowStart: [] as number[],
    windowEnd: [] as number[],
    windowOldest: [] as number[],
    staffFrom: [0],
    staff: [] as number[],
    staffCost: [] as number[],
  };
  private readonly model: Model;

  constructor(model: Model) {
    this.model = model;
  }

  /** All slots and languages of a type in a room. */
  cell(t: number, r: number, near: readonly Candidate[]): void {
    const { model } = this;
    const [kind, room] = [model.source.types[t], model.source.rooms[r]];
    const [slots, languages] = [model.slots.length, model.languages.length];
    if (!kind || !room) return;
    const staff = this.staffFor(t, r);
    for (let s = 0; s < slots; s++) {
      if (model.roomSlot[r * slots + s] !== 1) continue;
      const here = near.filter(({ demand }) => model.demandSlot[demand * slots + s] === 1);
      const crew = staff.filter(({ p }) => model.trainerSlot[p * slots + s] === 1);
      for (let l = 0; l < languages; l++) {
        const speakers = crew.filter(({ p }) => model.trainerLanguage[p * languages + l] === 1);
        if (speakers.length < kind.trainers) continue;
        const items = here.filter(({ demand }) => model.demandLanguage[demand * languages + l] === 1);
        const children = childrenOf(
          model,
          items.map(({ demand }) => demand),
        );
        if (children < kind.min) continue;
        const most = Math.min(kind.max, room.capacity, children);
        const size = { least: kind.min, most, opening: room.rent, trainers: kind.trainers };
        this.add({ type: t, room: r, slot: s, language: l, place: r * slots + s, lock: -1, ...size });
        this.fill(items, speakers, kind.ageSpan, null);
      }
    }
  }

  /** A locked group, to which more demands may be added. */
  lockedTask(at: number, most: number, near: readonly Candidate[]): void {
    const { model } = this;
    const group = model.locked[at];
    const kind = group && model.source.types[group.type];
    if (!group || !kind) return;
    const { type, room, slot, language } = group;
    const items = near.filter(
      ({ demand }) =>
        model.demandSlot[demand * model.slots.length + slot] === 1 &&
        model.demandLanguage[demand * model.languages.length + language] === 1,
    );
    const size = Math.min(
      most,
      childrenOf(
        model,
        items.map(({ demand }) => demand),
      ),
    );
    this.add({ type, room, slot, language, place: -1, lock: at, least: 0, most: size, opening: 0, trainers: 0 });
    this.fill(items, [], kind.ageSpan, {
      youngest: Math.min(...group.demands.map((d) => model.youngest[d] ?? 0), Number.MAX_SAFE_INTEGER),
      oldest: Math.max(...group.demands.map((d) => model.oldest[d] ?? 0), Number.MIN_SAFE_INTEGER),
    });
  }

  done(): Tasks {
    const arrays = Object.entries(this.lists).map(([name, list]) => [name, Int32Array.from(list)]);
    return { length: this.lists.type.length, ...Object.fromEntries(arrays) };
  }

  private staffFor(t: number, r: number): { p: number; cost: number }[] {
    const { model } = this;
    const room = model.source.rooms[r];
    return model.source.trainers
      .map((trainer, p) => ({ trainer, p }))
      .filter(
        ({ trainer, p }) =>
          room &&
          model.trainerType[p * model.source.types.length + t] === 1 &&
          (model.trainerLeft[p] ?? 0) > 0 &&
          kilometres(trainer, room) <= trainer.maxKm,
      )
      .map(({ p }) => ({ p, cost: trainerCost(model, p, r) }))
      .sort((a, b) => a.cost - b.cost || a.p - b.p);
  }

  private add(
    row: Record<'type' | 'room' | 'slot' | 'language' | 'place' | 'lock' | 'least' | 'most' | 'opening' | 'trainers', number>,
  ) {
    for (const key of ['type', 'room', 'slot', 'language', 'place', 'lock', 'least', 'most', 'opening', 'trainers'] as const)
      this.lists[key].push(row[key]);
  }

  private fill(
    items: readonly Candidate[],
    staff: readonly { p: number; cost: number }[],
    span: number,
    base: { youngest: number; oldest: number } | null,
  ): void {
    const { lists, model } = this;
    const from = lists.itemDemand.length;
    for (const { demand, value } of items) {
      lists.itemDemand.push(demand);
      lists.itemValue.push(value);
    }
    lists.itemFrom.push(lists.itemDemand.length);
    for (const window of windows(model, items, span, base)) {
      lists.windowStart.push(from + window.start);
      lists.windowEnd.push(from + window.end);
      lists.windowOldest.push(window.oldest);
    }
    lists.windowFrom.push(lists.windowStart.length);
    for (const { p, cost } of staff) {
      lists.staff.push(p);
      lists.staffCost.push(cost);
    }
    lists.staffFrom.push(lists.staff.length);
  }
}

/** The age ranges of `span` months, each beginning at an age that occurs, without those whose items another range has too. */
function windows(
  model: Model,
  items: readonly Candidate[],
  span: number,
  base: { youngest: number; oldest: number } | null,
): { start: number; end: number; oldest: number }[] {
  const found: { start: number; end: number; oldest: number }[] = [];
  const young = items.map(({ demand }) => model.youngest[demand] ?? 0);
  const old = items.map(({ demand }) => model.oldest[demand] ?? 0);
  const starts = [...new Set(young)].filter((age) => !base || age < base.youngest);
  if (base) starts.push(Math.min(base.youngest, young.at(-1) ?? base.youngest));
  let reached = Number.NEGATIVE_INFINITY;
  for (const lowest of starts) {
    const oldest = lowest + span;
    if (base && oldest < base.oldest) continue;
    const start = young.findIndex((age) => age >= lowest);
    if (start === -1) continue;
    const after = young.findIndex((age) => age > oldest);
    const end = after === -1 ? items.length : after;
    let gains = false;
    for (let at = start; at < end && !gains; at++) gains = (old[at] ?? 0) <= oldest && (old[at] ?? 0) > reached;
    if (gains) found.push({ start, end, oldest });
    reached = oldest;
  }
  return found;
}
