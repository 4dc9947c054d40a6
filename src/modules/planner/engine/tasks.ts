import type { Model } from './model.ts';

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

/** A type in a room in a slot in a language. */
export interface Spot {
  type: number;
  room: number;
  slot: number;
  language: number;
}

/** Which tasks are to be made; the spots of `also` are there in any case, without demands when nothing asks for them. */
export interface Scope {
  cell: (type: number, room: number) => boolean;
  task: (spot: Spot) => boolean;
  also: readonly Spot[];
}

/** Tells one spot from all others. */
export function spotKey(model: Model, { type, room, slot, language }: Spot): number {
  const { types, rooms } = model.source;
  return ((language * model.slots.length + slot) * rooms.length + room) * types.length + type;
}
