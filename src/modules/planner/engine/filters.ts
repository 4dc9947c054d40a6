import type { Reason } from './format.ts';
import type { Model } from './model.ts';
import { shortOf } from './shortage.ts';
import { Surroundings } from './surroundings.ts';
import { reaches } from './worth.ts';

/** A group that could take a demand: a room and a slot, and the locked group there, or -1 for a new one. */
interface Chance {
  room: number;
  slot: number;
  lock: number;
}

/** How far a chance comes: the filter that ends it. The demand's reason is that of its best chance. */
const REASONS = ['no-slot', 'no-language', 'no-trainer', 'too-few', 'capacity'] as const;

/** Tells why a demand is not served, when every other unlocked group is ignored. */
export class Filters {
  private readonly model: Model;
  private readonly around: Surroundings;
  /** 1 for each (type, language) that a trainer of the type speaks. */
  private readonly spoken: Uint8Array;

  constructor(model: Model) {
    this.model = model;
    this.around = new Surroundings(model);
    this.spoken = spokenLanguages(model);
  }

  reason(d: number): Reason {
    const { model } = this;
    const demand = model.source.demands[d];
    const type = model.source.types[model.demandType[d] ?? 0];
    if (!demand || !type || model.fitsAge[d] !== 1) return 'age';
    const near = this.roomsInReach(d);
    const large = near.filter((r) => demand.count <= (model.source.rooms[r]?.capacity ?? 0));
    if (demand.count > type.max || (near.length > 0 && large.length === 0)) return 'too-many';
    if (near.length === 0) return 'no-room-in-reach';
    let furthest = 0;
    // Any chance that comes furthest will do: those that are looked up fast come first.
    const known = large.filter((room) => this.around.knows(model.demandType[d] ?? 0, room));
    for (const chance of this.chances(d, [...new Set([...known, ...large])])) {
      furthest = Math.max(furthest, this.passed(d, chance));
      if (furthest === REASONS.length - 1) break;
    }
    return REASONS[furthest] ?? 'no-slot';
  }

  /** How many more children would make a group with this demand possible, at the best room, slot and language; 0 when one is. */
  childrenShort(d: number): number {
    const least = { children: Number.POSITIVE_INFINITY };
    for (const chance of this.chances(d, this.roomsInReach(d))) {
      this.passed(d, chance, least);
      if (least.children === 0) break;
    }
    return least.children;
  }

  private roomsInReach(d: number): number[] {
    const demand = this.model.source.demands[d];
    return this.model.source.rooms.flatMap((room, r) => (demand && reaches(demand, room) ? r : []));
  }

  /** The free slots of rooms that suit the demand, and the locked groups with room for it. */
  private *chances(d: number, rooms: readonly number[]): Generator<Chance> {
    const { model } = this;
    const slots = model.slots.length;
    for (const [lock, group] of model.locked.entries()) {
      const suits = group.type === model.demandType[d] && rooms.includes(group.room) && model.demandSlot[d * slots + group.slot];
      if (suits && this.hasRoom(d, group)) yield { room: group.room, slot: group.slot, lock };
    }
    for (const room of rooms) {
      for (let slot = 0; slot < slots; slot++)
        if (model.demandSlot[d * slots + slot] === 1 && model.roomSlot[room * slots + slot] === 1) yield { room, slot, lock: -1 };
    }
  }

  private hasRoom(d: number, group: { type: number; room: number; demands: readonly number[] }): boolean {
    const { model } = this;
    const children = group.demands.reduce((sum, member) => sum + (model.count[member] ?? 0), model.count[d] ?? 0);
    return children <= Math.min(model.source.types[group.type]?.max ?? 0, model.source.rooms[group.room]?.capacity ?? 0);
  }

  /** Index in `REASONS` of the filter that ends a chance, at its best language; `least` keeps how many children lack at best. */
  private passed(d: number, { room, slot, lock }: Chance, least?: { children: number }): number {
    const { model, around } = this;
    const type = model.demandType[d] ?? 0;
    const group = model.locked[lock];
    let furthest = 1;
    for (let language = 0; language < model.languages.length; language++) {
      if (model.demandLanguage[d * model.languages.length + language] !== 1) continue;
      if (group ? group.language !== language : this.spoken[type * model.languages.length + language] !== 1) continue;
      furthest = Math.max(furthest, 2);
      if (!group && !around.hasTrainers(type, room, slot, language)) continue;
      const short = shortOf(around, d, { room, slot, language, members: group?.demands ?? null });
      if (least) least.children = Math.min(least.children, short);
      if (short === 0) return 4;
      furthest = 3;
    }
    return furthest;
  }
}

function spokenLanguages(model: Model): Uint8Array {
  const [types, languages] = [model.source.types.length, model.languages.length];
  const spoken = new Uint8Array(types * languages);
  model.source.trainers.forEach((_, p) => {
    for (let type = 0; type < types; type++) {
      if (model.trainerType[p * types + type] !== 1) continue;
      for (let language = 0; language < languages; language++)
        if (model.trainerLanguage[p * languages + language] === 1) spoken[type * languages + language] = 1;
    }
  });
  return spoken;
}
