import type { Group, Instance } from './format.ts';
import { byText, sorted } from './sorted.ts';
import { kilometres, travelCost, worth } from './worth.ts';

/**
 * An instance as numbers, ready for tight loops. Everything is sorted by id first, so that the order in the file has no influence.
 * Flags are one byte for each (thing, slot) or (thing, language): there may be more than 32 of either.
 */
export interface Model {
  source: Instance;
  slots: number[];
  languages: string[];
  typeIndex: Map<string, number>;
  demandIndex: Map<string, number>;
  roomIndex: Map<string, number>;
  trainerIndex: Map<string, number>;
  demandType: Int32Array;
  count: Int32Array;
  youngest: Int32Array;
  oldest: Int32Array;
  /** Points for serving, before travel. */
  worth: Int32Array;
  demandSlot: Uint8Array;
  demandLanguage: Uint8Array;
  /** 1 when the demand's own ages fit its type. */
  fitsAge: Uint8Array;
  /** Index of the locked group that has the demand, or -1. */
  demandLock: Int32Array;
  roomSlot: Uint8Array;
  trainerType: Uint8Array;
  trainerSlot: Uint8Array;
  trainerLanguage: Uint8Array;
  /** Groups that a trainer can take beside the locked ones. */
  trainerLeft: Int32Array;
  locked: LockedGroup[];
}

/** An agreed group as numbers; `value` is what it is worth without additions. */
export interface LockedGroup {
  type: number;
  room: number;
  slot: number;
  language: number;
  trainers: number[];
  demands: number[];
  value: number;
}

/** Compiles a checked instance. */
export function compile(given: Instance): Model {
  const source = sorted(given);
  const { types, demands, rooms, trainers } = source;
  const slots = [...new Set(rooms.flatMap((room) => room.slots))].sort((a, b) => a - b);
  const languages = [...new Set(trainers.flatMap((trainer) => trainer.languages))].sort(byText);
  const typeIndex = indexed(types);
  const slotAt = new Map(slots.map((slot, at) => [slot, at]));
  const languageAt = new Map(languages.map((language, at) => [language, at]));
  const type = demands.map((demand) => typeIndex.get(demand.type) ?? 0);
  const youngest = Int32Array.from(demands, ({ ages }) => ages.reduce((least, age) => Math.min(least, age)));
  const oldest = Int32Array.from(demands, ({ ages }) => ages.reduce((most, age) => Math.max(most, age)));
  const fits = demands.map((_, d) => {
    const kind = types[type[d] ?? 0];
    const [low = 0, high = 0] = [youngest[d], oldest[d]];
    return kind && low >= kind.ageMin && high <= kind.ageMax && high - low <= kind.ageSpan ? 1 : 0;
  });
  const model: Model = {
    source,
    slots,
    languages,
    typeIndex,
    demandIndex: indexed(demands),
    roomIndex: indexed(rooms),
    trainerIndex: indexed(trainers),
    demandType: Int32Array.from(type),
    count: Int32Array.from(demands, (demand) => demand.count),
    youngest,
    oldest,
    worth: Int32Array.from(demands, worth),
    demandSlot: flags(demands, slotAt, (demand) => demand.slots),
    demandLanguage: flags(demands, languageAt, (demand) => demand.languages),
    fitsAge: Uint8Array.from(fits),
    demandLock: new Int32Array(demands.length).fill(-1),
    roomSlot: flags(rooms, slotAt, (room) => room.slots),
    trainerType: flags(trainers, typeIndex, (trainer) => trainer.types),
    trainerSlot: flags(trainers, slotAt, (trainer) => trainer.slots),
    trainerLanguage: flags(trainers, languageAt, (trainer) => trainer.languages),
    trainerLeft: Int32Array.from(trainers, (trainer) => Math.min(trainer.groups, 2 ** 30)),
    locked: [],
  };
  for (const group of source.locked) lock(model, group, slotAt, languageAt);
  return model;
}

/** What a room and a slot, a trainer and a slot are taken by: locked groups take theirs out of the model. */
function lock(model: Model, group: Group, slotAt: Map<number, number>, languageAt: Map<string, number>): void {
  const type = model.typeIndex.get(group.type) ?? 0;
  const room = model.roomIndex.get(group.room) ?? 0;
  const slot = slotAt.get(group.slot) ?? 0;
  const trainers = group.trainers.map((id) => model.trainerIndex.get(id) ?? 0);
  const demands = group.demands.map((id) => model.demandIndex.get(id) ?? 0);
  for (const d of demands) model.demandLock[d] = model.locked.length;
  model.roomSlot[room * model.slots.length + slot] = 0;
  for (const p of trainers) {
    model.trainerSlot[p * model.slots.length + slot] = 0;
    model.trainerLeft[p] = (model.trainerLeft[p] ?? 0) - 1;
  }
  const language = languageAt.get(group.language) ?? 0;
  const value = groupValue(model, { room, trainers, demands });
  model.locked.push({ type, room, slot, language, trainers, demands, value });
}

/** Points of a group: its demands after travel, minus rent, fees and the trainers' travel. */
export function groupValue(
  model: Model,
  group: { room: number; trainers: readonly number[]; demands: readonly number[] },
): number {
  const room = model.source.rooms[group.room];
  if (!room) throw new Error('There is no such room.');
  let value = -room.rent;
  for (const p of group.trainers) value -= trainerCost(model, p, group.room);
  for (const d of group.demands) value += servedValue(model, d, group.room);
  return value;
}

/** Points for serving demand `d` in room `r`, after travel. */
export function servedValue(model: Model, d: number, r: number): number {
  const [demand, room] = [model.source.demands[d], model.source.rooms[r]];
  if (!demand || !room) throw new Error('There is no such demand or room.');
  return (model.worth[d] ?? 0) - demand.count * travelCost(kilometres(demand, room));
}

/** Points that trainer `p` costs in room `r`: fee and travel. */
export function trainerCost(model: Model, p: number, r: number): number {
  const [trainer, room] = [model.source.trainers[p], model.source.rooms[r]];
  if (!trainer || !room) throw new Error('There is no such trainer or room.');
  return trainer.fee + travelCost(kilometres(trainer, room));
}

function indexed(list: readonly { id: string }[]): Map<string, number> {
  return new Map(list.map((thing, at) => [thing.id, at]));
}

function flags<Thing, Key>(list: readonly Thing[], index: Map<Key, number>, keys: (thing: Thing) => readonly Key[]): Uint8Array {
  const made = new Uint8Array(list.length * index.size);
  list.forEach((thing, at) => {
    for (const key of keys(thing)) {
      const place = index.get(key);
      if (place !== undefined) made[at * index.size + place] = 1;
    }
  });
  return made;
}
