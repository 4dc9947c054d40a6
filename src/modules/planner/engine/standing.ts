import type { Group } from './format.ts';
import { groupValue, type Model } from './model.ts';
import type { Previous } from './previous.ts';
import type { Spot } from './tasks.ts';
import { reaches } from './worth.ts';

/** A group of an earlier plan on today's instance, as numbers. */
export interface Standing extends Spot {
  /** Index of the locked group that it is, or -1. `demands` and `trainers` are then only what was added: no trainers. */
  lock: number;
  demands: number[];
  trainers: number[];
  value: number;
  /** Whether it can stay: what is left of it keeps every rule for a group on its own. */
  holds: boolean;
  /** Whether someone left it, or it cannot stay. */
  touched: boolean;
}

/** What is left of an earlier plan. */
export interface Remains {
  standing: Standing[];
  /** Demands that are new, or whose group cannot stay: for these something has to be found. */
  loose: Set<number>;
  /** How many demands came, went, or fell out of their group. */
  changes: number;
}

/** Compares an earlier plan with today's instance. */
export function remainsOf(model: Model, previous: Previous): Remains {
  const remains: Remains = { standing: [], loose: new Set(), changes: 0 };
  const before = new Set(previous.unserved);
  for (const group of previous.groups) {
    for (const id of group.demands) before.add(id);
    look(model, group, remains);
  }
  model.source.demands.forEach(({ id }, d) => {
    if (before.has(id) || model.demandLock[d] !== -1) return;
    remains.loose.add(d);
    remains.changes++;
  });
  return remains;
}

function look(model: Model, group: Group, remains: Remains): void {
  const known = group.demands.flatMap((id) => model.demandIndex.get(id) ?? []);
  const free = known.filter((d) => model.demandLock[d] === -1);
  remains.changes += group.demands.length - known.length;
  const spot = spotOf(model, group);
  const lock = spot ? model.locked.findIndex((agreed) => agreed.room === spot.room && agreed.slot === spot.slot) : -1;
  const agreed = model.locked[lock];
  const fits = spot !== null && (!agreed || (agreed.type === spot.type && agreed.language === spot.language));
  const demands = fits ? free.filter((d) => suits(model, d, spot)).sort((a, b) => a - b) : [];
  const trainers = agreed ? [] : group.trainers.flatMap((id) => model.trainerIndex.get(id) ?? []).sort((a, b) => a - b);
  const holds = fits && keepsRules(model, spot, { demands, trainers, members: agreed?.demands ?? null });
  const left = free.filter((d) => !(holds && demands.includes(d)));
  for (const d of left) remains.loose.add(d);
  remains.changes += left.length > 0 ? 1 : 0;
  if (!spot || !fits) return;
  const alone = groupValue(model, { room: spot.room, trainers, demands });
  const value = agreed ? alone + (model.source.rooms[spot.room]?.rent ?? 0) : alone;
  const gone = group.demands.length - known.length + left.length;
  remains.standing.push({ ...spot, lock, demands, trainers, value, holds, touched: gone > 0 || !holds });
}

function spotOf(model: Model, group: Group): Spot | null {
  const [type, room] = [model.typeIndex.get(group.type), model.roomIndex.get(group.room)];
  const [slot, language] = [model.slots.indexOf(group.slot), model.languages.indexOf(group.language)];
  return type === undefined || room === undefined || slot < 0 || language < 0 ? null : { type, room, slot, language };
}

/** Whether a demand could be in a group at the spot. */
function suits(model: Model, d: number, { type, room, slot, language }: Spot): boolean {
  const [demand, place] = [model.source.demands[d], model.source.rooms[room]];
  return (
    model.demandType[d] === type &&
    model.fitsAge[d] === 1 &&
    model.demandSlot[d * model.slots.length + slot] === 1 &&
    model.demandLanguage[d * model.languages.length + language] === 1 &&
    demand !== undefined &&
    place !== undefined &&
    reaches(demand, place)
  );
}

/** Whether the rules hold for a group on its own: number of children, ages, trainers; `members` are agreed already. */
function keepsRules(
  model: Model,
  spot: Spot,
  { demands, trainers, members }: { demands: readonly number[]; trainers: readonly number[]; members: readonly number[] | null },
): boolean {
  const [type, room] = [model.source.types[spot.type], model.source.rooms[spot.room]];
  if (!type || !room) return false;
  let [children, youngest, oldest] = [0, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];
  for (const d of [...demands, ...(members ?? [])]) {
    children += model.count[d] ?? 0;
    youngest = Math.min(youngest, model.youngest[d] ?? 0);
    oldest = Math.max(oldest, model.oldest[d] ?? 0);
  }
  if (children > Math.min(type.max, room.capacity) || oldest - youngest > type.ageSpan) return false;
  if (members) return true;
  const free = model.roomSlot[spot.room * model.slots.length + spot.slot] === 1;
  return free && children >= type.min && trainers.length === type.trainers && trainers.every((p) => canLead(model, p, spot));
}

function canLead(model: Model, p: number, { type, room, slot, language }: Spot): boolean {
  const [trainer, place] = [model.source.trainers[p], model.source.rooms[room]];
  return (
    model.trainerType[p * model.source.types.length + type] === 1 &&
    model.trainerSlot[p * model.slots.length + slot] === 1 &&
    model.trainerLanguage[p * model.languages.length + language] === 1 &&
    trainer !== undefined &&
    place !== undefined &&
    reaches(trainer, place)
  );
}
