import { type Model, trainerCost } from './model.ts';
import { openDemands } from './surroundings.ts';
import { type Candidates, TaskLists } from './task-lists.ts';
import type { Scope, Spot, Tasks } from './tasks.ts';
import { kilometres, reaches, travelCost } from './worth.ts';

/** Costs above this are never earned back by a group. */
const UNPAYABLE = 2 ** 31 - 1;

const EVERYTHING: Scope = { cell: () => true, task: () => true, also: [] };

/** Every task within the scope that has enough children and trainers in reach. */
export function makeTasks(model: Model, scope: Scope = EVERYTHING): Tasks {
  const builder = new Builder(model);
  const open = openDemands(model);
  model.source.rooms.forEach((_, room) => {
    model.source.types.forEach((_, type) => {
      if (scope.cell(type, room)) builder.cell(type, room, open[type] ?? [], scope.task);
    });
  });
  model.locked.forEach((group, at) => {
    builder.lockedTask(at, scope.cell(group.type, group.room) ? (open[group.type] ?? []) : []);
  });
  return builder.lists.done(scope.also);
}

class Builder {
  readonly lists: TaskLists;
  private readonly model: Model;

  constructor(model: Model) {
    this.model = model;
    this.lists = new TaskLists(model);
  }

  /** The slots and languages of a type in a room that `wanted` says yes to. */
  cell(type: number, room: number, open: readonly number[], wanted: (spot: Spot) => boolean): void {
    const { model } = this;
    const [kind, place] = [model.source.types[type], model.source.rooms[room]];
    if (!kind || !place || Math.min(kind.max, place.capacity) < kind.min) return;
    const near = inReach(model, open, room, Math.min(kind.max, place.capacity));
    const staff = near.demand.length > 0 ? this.staffFor(type, room) : [];
    if (staff.length < kind.trainers) return;
    const slots = model.slots.length;
    for (let slot = 0; slot < slots; slot++) {
      if (model.roomSlot[room * slots + slot] !== 1) continue;
      const crew = staff.filter(({ p }) => model.trainerSlot[p * slots + slot] === 1);
      if (crew.length < kind.trainers) continue;
      for (let language = 0; language < model.languages.length; language++) {
        const spot = { type, room, slot, language };
        if (wanted(spot)) this.task(spot, near, crew);
      }
    }
  }

  /** A locked group, to which more of `open` may be added. */
  lockedTask(at: number, open: readonly number[]): void {
    const { model } = this;
    const group = model.locked[at];
    const kind = group && model.source.types[group.type];
    if (!group || !kind) return;
    const { type, room, slot, language } = group;
    const seats = Math.min(kind.max, model.source.rooms[room]?.capacity ?? 0) - childrenOf(model, group.demands);
    const items = atSpot(model, inReach(model, open, room, seats), group);
    const most = Math.min(seats, childrenOf(model, items.demand));
    this.lists.add({ type, room, slot, language, place: -1, lock: at, least: 0, most, opening: 0, trainers: 0 });
    this.lists.fill(items, [], kind.ageSpan, {
      youngest: group.demands.reduce((least, d) => Math.min(least, model.youngest[d] ?? 0), Number.MAX_SAFE_INTEGER),
      oldest: group.demands.reduce((most, d) => Math.max(most, model.oldest[d] ?? 0), Number.MIN_SAFE_INTEGER),
    });
  }

  private task(spot: Spot, near: Candidates, crew: readonly { p: number; cost: number }[]): void {
    const { model } = this;
    const [kind, room] = [model.source.types[spot.type], model.source.rooms[spot.room]];
    if (!kind || !room) return;
    const speakers = crew.filter(({ p }) => model.trainerLanguage[p * model.languages.length + spot.language] === 1);
    if (speakers.length < kind.trainers) return;
    const items = atSpot(model, near, spot);
    const children = childrenOf(model, items.demand);
    if (children < kind.min) return;
    this.lists.add({
      ...spot,
      place: spot.room * model.slots.length + spot.slot,
      lock: -1,
      least: kind.min,
      most: Math.min(kind.max, room.capacity, children),
      opening: Math.min(room.rent, UNPAYABLE),
      trainers: kind.trainers,
    });
    this.lists.fill(items, speakers, kind.ageSpan, null);
  }

  /** Who could lead the type in the room, cheapest first. */
  private staffFor(type: number, room: number): { p: number; cost: number }[] {
    const { model } = this;
    const place = model.source.rooms[room];
    const found: { p: number; cost: number }[] = [];
    model.source.trainers.forEach((trainer, p) => {
      const able = model.trainerType[p * model.source.types.length + type] === 1 && (model.trainerLeft[p] ?? 0) > 0;
      if (able && place && reaches(trainer, place)) found.push({ p, cost: Math.min(trainerCost(model, p, room), UNPAYABLE) });
    });
    return found.sort((a, b) => a.cost - b.cost || a.p - b.p);
  }
}

function childrenOf(model: Model, demands: readonly number[]): number {
  return demands.reduce((sum, d) => sum + (model.count[d] ?? 0), 0);
}

function inReach(model: Model, demands: readonly number[], r: number, most: number): Candidates {
  const room = model.source.rooms[r];
  const near: Candidates = { demand: [], value: [] };
  if (!room) return near;
  for (const d of demands) {
    const demand = model.source.demands[d];
    if (!demand || demand.count > most || !reaches(demand, room)) continue;
    near.demand.push(d);
    near.value.push((model.worth[d] ?? 0) - demand.count * travelCost(kilometres(demand, room)));
  }
  return near;
}

/** Those who can come in the slot and speak the language. */
function atSpot(model: Model, near: Candidates, { slot, language }: { slot: number; language: number }): Candidates {
  const [slots, languages] = [model.slots.length, model.languages.length];
  const here: Candidates = { demand: [], value: [] };
  near.demand.forEach((d, at) => {
    if (model.demandSlot[d * slots + slot] !== 1 || model.demandLanguage[d * languages + language] !== 1) return;
    here.demand.push(d);
    here.value.push(near.value[at] ?? 0);
  });
  return here;
}
