import type { Model } from './model.ts';
import { reaches } from './worth.ts';

/** Who is in reach of a room for a type of group: worked out when it is first asked, and kept. */
export class Surroundings {
  readonly model: Model;
  private readonly openByType: number[][];
  private readonly near = new Map<number, number[]>();
  private readonly crews = new Map<number, number[]>();
  private readonly staffed = new Map<number, boolean>();

  constructor(model: Model) {
    this.model = model;
    this.openByType = openDemands(model);
  }

  /** Whether the demands of the type around the room are worked out already: then looking there costs little. */
  knows(type: number, room: number): boolean {
    return this.near.has(type * this.model.source.rooms.length + room);
  }

  /** Demands of the type that could be in the room, youngest first: within their reach, with ages that fit, in no locked group. */
  demands(type: number, room: number): number[] {
    const { model } = this;
    const key = type * model.source.rooms.length + room;
    const known = this.near.get(key);
    if (known) return known;
    const place = model.source.rooms[room];
    const found = (this.openByType[type] ?? []).filter((d) => {
      const demand = model.source.demands[d];
      return demand && place && reaches(demand, place);
    });
    this.near.set(key, found);
    return found;
  }

  /** Trainers of the type who reach the room and can take one more group. */
  crew(type: number, room: number): number[] {
    const { model } = this;
    const key = type * model.source.rooms.length + room;
    const known = this.crews.get(key);
    if (known) return known;
    const place = model.source.rooms[room];
    const found: number[] = [];
    model.source.trainers.forEach((trainer, p) => {
      const able = model.trainerType[p * model.source.types.length + type] === 1 && (model.trainerLeft[p] ?? 0) > 0;
      if (able && place && reaches(trainer, place)) found.push(p);
    });
    this.crews.set(key, found);
    return found;
  }

  /** Whether enough trainers could lead the type in this room, slot and language. */
  hasTrainers(type: number, room: number, slot: number, language: number): boolean {
    const { model } = this;
    const [slots, languages] = [model.slots.length, model.languages.length];
    const key = ((type * model.source.rooms.length + room) * slots + slot) * languages + language;
    const known = this.staffed.get(key);
    if (known !== undefined) return known;
    const able = this.crew(type, room).filter(
      (p) => model.trainerSlot[p * slots + slot] === 1 && model.trainerLanguage[p * languages + language] === 1,
    );
    const enough = able.length >= (model.source.types[type]?.trainers ?? 0);
    this.staffed.set(key, enough);
    return enough;
  }
}

/** Demands of each type with ages that fit and without a locked group, youngest first. */
export function openDemands(model: Model): number[][] {
  const lists: number[][] = model.source.types.map(() => []);
  model.source.demands.forEach((_, d) => {
    if (model.fitsAge[d] === 1 && model.demandLock[d] === -1) lists[model.demandType[d] ?? 0]?.push(d);
  });
  const [young, old] = [model.youngest, model.oldest];
  for (const list of lists) list.sort((a, b) => (young[a] ?? 0) - (young[b] ?? 0) || (old[a] ?? 0) - (old[b] ?? 0) || a - b);
  return lists;
}
