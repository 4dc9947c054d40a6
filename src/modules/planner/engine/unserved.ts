import type { Reason, Unserved } from './format.ts';
import type { Model } from './model.ts';
import type { State } from './state.ts';
import type { Tasks } from './tasks.ts';
import { kilometres } from './worth.ts';

/** Every demand that is in no group, with the first filter that leaves nothing for it, in the order of the instance. */
export function unserved(model: Model, tasks: Tasks, state: State, order: readonly { id: string }[]): Unserved[] {
  const filters = new Filters(model, tasks);
  return order.flatMap(({ id }) => {
    const d = model.demandIndex.get(id) ?? 0;
    return state.byDemand[d] || model.demandLock[d] !== -1 ? [] : { id, reason: filters.reason(d) };
  });
}

interface Chance {
  room: number;
  /** The locked group there, or null for a new one. */
  lock: number | null;
  slot: number;
  language: number;
}

/** Tells why a demand is not served, when every other unlocked group is ignored. */
export class Filters {
  private readonly model: Model;
  private readonly demands: number[][];
  /** 1 for demands of which a quick look tells that a group is possible. */
  private readonly possible: Uint8Array;

  constructor(model: Model, tasks: Tasks) {
    this.model = model;
    this.possible = surelyPossible(model, tasks);
    this.demands = model.source.types.map(() => []);
    model.source.demands.forEach((_, d) => {
      if (model.fitsAge[d] === 1 && model.demandLock[d] === -1) this.demands[model.demandType[d] ?? 0]?.push(d);
    });
  }

  reason(d: number): Reason {
    if (this.possible[d] === 1) return 'capacity';
    const { model } = this;
    const demand = model.source.demands[d];
    const type = model.source.types[model.demandType[d] ?? 0];
    if (!demand || !type || model.fitsAge[d] !== 1) return 'age';
    const near = model.source.rooms.flatMap((room, r) => (kilometres(demand, room) <= demand.maxKm ? r : []));
    const large = near.filter((r) => demand.count <= (model.source.rooms[r]?.capacity ?? 0));
    if (demand.count > type.max || (near.length > 0 && large.length === 0)) return 'too-many';
    if (near.length === 0) return 'no-room-in-reach';
    const slots = this.slotChances(d, large);
    if (slots.length === 0) return 'no-slot';
    const languages = slots.flatMap((chance) => this.languageChances(d, chance));
    if (languages.length === 0) return 'no-language';
    const staffed = languages.filter((chance) => this.hasTrainers(d, chance));
    if (staffed.length === 0) return 'no-trainer';
    return staffed.some((chance) => this.short(d, chance) === 0) ? 'capacity' : 'too-few';
  }

  /** How many more children would make a group with this demand possible, at the best room, slot and language; 0 when one is. */
  childrenShort(d: number): number {
    const demand = this.model.source.demands[d];
    const near = this.model.source.rooms.flatMap((room, r) => (demand && kilometres(demand, room) <= demand.maxKm ? r : []));
    const chances = this.slotChances(d, near).flatMap((chance) => this.languageChances(d, chance));
    return Math.min(...chances.filter((chance) => this.hasTrainers(d, chance)).map((chance) => this.short(d, chance)));
  }

  /** A free slot of a room, or a locked group in it, that suits the demand. */
  private slotChances(d: number, rooms: readonly number[]): Chance[] {
    const { model } = this;
    const count = model.slots.length;
    const children = (group: readonly number[]) =>
      group.reduce((sum, member) => sum + (model.count[member] ?? 0), model.count[d] ?? 0);
    const most = (room: number) =>
      Math.min(model.source.types[model.demandType[d] ?? 0]?.max ?? 0, model.source.rooms[room]?.capacity ?? 0);
    const suits = (slot: number) => model.demandSlot[d * count + slot] === 1;
    const locks = model.locked.flatMap((group, lock) =>
      group.type === model.demandType[d] &&
      rooms.includes(group.room) &&
      suits(group.slot) &&
      children(group.demands) <= most(group.room)
        ? { lock, ...group }
        : [],
    );
    const fresh = rooms.flatMap((room) =>
      model.slots.flatMap((_, slot) =>
        suits(slot) && model.roomSlot[room * count + slot] === 1 ? { room, lock: null, slot, language: -1 } : [],
      ),
    );
    return [...locks, ...fresh];
  }

  /** A language of the demand that the locked group has, or for a new group some trainer of the type. */
  private languageChances(d: number, chance: Chance): Chance[] {
    const { model } = this;
    const count = model.languages.length;
    const types = model.source.types.length;
    const type = model.demandType[d] ?? 0;
    return model.languages.flatMap((_, language) => {
      if (model.demandLanguage[d * count + language] !== 1) return [];
      if (chance.lock !== null) return chance.language === language ? chance : [];
      const spoken = model.source.trainers.some(
        (_trainer, p) => model.trainerType[p * types + type] === 1 && model.trainerLanguage[p * count + language] === 1,
      );
      return spoken ? { ...chance, language } : [];
    });
  }

  private hasTrainers(d: number, chance: Chance): boolean {
    if (chance.lock !== null) return true;
    const { model } = this;
    const type = model.demandType[d] ?? 0;
    const room = model.source.rooms[chance.room];
    let found = 0;
    model.source.trainers.forEach((trainer, p) => {
      const able =
        model.trainerType[p * model.source.types.length + type] === 1 &&
        model.trainerLanguage[p * model.languages.length + chance.language] === 1 &&
        model.trainerSlot[p * model.slots.length + chance.slot] === 1 &&
        (model.trainerLeft[p] ?? 0) > 0;
      if (able && room && kilometres(trainer, room) <= trainer.maxKm) found++;
    });
    return found >= (model.source.types[type]?.trainers ?? 0);
  }

  /** Children that lack for the minimum when the best others join (subset sum for each age range); infinite when it cannot be. */
  private short(d: number, chance: Chance): number {
    const { model } = this;
    const type = model.source.types[model.demandType[d] ?? 0];
    const room = model.source.rooms[chance.room];
    if (!type || !room) return Number.POSITIVE_INFINITY;
    const group = chance.lock === null ? null : model.locked[chance.lock];
    const members = [d, ...(group?.demands ?? [])];
    const children = members.reduce((sum, member) => sum + (model.count[member] ?? 0), 0);
    const youngest = Math.min(...members.map((member) => model.youngest[member] ?? 0));
    const oldest = Math.max(...members.map((member) => model.oldest[member] ?? 0));
    const most = Math.min(type.max, room.capacity);
    if (children > most || oldest - youngest > type.ageSpan || (!group && most < type.min)) return Number.POSITIVE_INFINITY;
    if (group || children >= type.min) return 0;
    const others = (this.demands[model.demandType[d] ?? 0] ?? []).filter((other) => other !== d && this.couldJoin(other, chance));
    let short = type.min - children;
    for (const start of new Set([youngest, ...others.map((other) => model.youngest[other] ?? 0)])) {
      if (start > youngest || start + type.ageSpan < oldest) continue;
      const joining = others.filter(
        (other) => (model.youngest[other] ?? 0) >= start && (model.oldest[other] ?? 0) <= start + type.ageSpan,
      );
      const joined = mostReached(
        joining.map((other) => model.count[other] ?? 0),
        most - children,
      );
      short = Math.min(short, Math.max(0, type.min - children - joined));
      if (short === 0) return 0;
    }
    return short;
  }

  private couldJoin(d: number, chance: Chance): boolean {
    const { model } = this;
    const [demand, room] = [model.source.demands[d], model.source.rooms[chance.room]];
    return (
      demand !== undefined &&
      room !== undefined &&
      model.demandSlot[d * model.slots.length + chance.slot] === 1 &&
      model.demandLanguage[d * model.languages.length + chance.language] === 1 &&
      kilometres(demand, room) <= demand.maxKm
    );
  }
}

/** The highest sum of some of the counts that is not above `most`. */
function mostReached(counts: readonly number[], most: number): number {
  const reached = new Uint8Array(most + 1);
  reached[0] = 1;
  for (const count of counts)
    for (let total = most; total >= count; total--) if (reached[total - count] === 1) reached[total] = 1;
  return reached.lastIndexOf(1);
}

/** Demands in a task with so many single children of one age range that any of its demands can be filled up to the minimum. */
function surelyPossible(model: Model, tasks: Tasks): Uint8Array {
  const possible = new Uint8Array(model.source.demands.length);
  for (let task = 0; task < tasks.length; task++) {
    const least = tasks.least[task] ?? 0;
    for (let window = tasks.windowFrom[task] ?? 0; window < (tasks.windowFrom[task + 1] ?? 0); window++) {
      const items = tasks.itemDemand.subarray(tasks.windowStart[window], tasks.windowEnd[window]);
      const oldest = tasks.windowOldest[window] ?? 0;
      const inside = items.filter((d) => (model.oldest[d] ?? 0) <= oldest);
      const singles = inside.reduce((sum, d) => sum + (model.count[d] === 1 ? 1 : 0), 0);
      for (const d of inside) {
        const own = model.count[d] ?? 0;
        if (own + singles - (own === 1 ? 1 : 0) >= least) possible[d] = 1;
      }
    }
  }
  return possible;
}
