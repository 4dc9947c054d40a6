import type { Model } from './model.ts';
import type { Remains } from './standing.ts';
import type { Scope, Spot } from './tasks.ts';
import { reaches } from './worth.ts';

/** Up to so many pairs of a demand and a room, all tasks are made in a moment, and changes are looked for everywhere. */
const FEW_PAIRS = 10_000;

/** Whether an instance is small enough to look everywhere for the best way to change its plan. */
export function isSmall(model: Model): boolean {
  return model.source.demands.length * model.source.rooms.length <= FEW_PAIRS;
}

/**
 * The tasks that matter when little changed: those that could take a demand that is loose, those at the place of a group that lost
 * someone, and the groups of the same types as these.
 */
export function nearScope(model: Model, { standing, loose }: Remains): Scope {
  const also = standing.filter(({ lock }) => lock < 0);
  if (isSmall(model)) return { cell: () => true, task: () => true, also };
  const rooms = model.source.rooms.length;
  const seekers = new Map<number, number[]>();
  const cells = new Set<number>();
  const spots = new Set<number>();
  const slots = model.slots.length;
  const touchedTypes = new Set(standing.filter(({ touched }) => touched).map(({ type }) => type));
  for (const group of standing) {
    if (group.touched) for (let type = 0; type < model.source.types.length; type++) cells.add(type * rooms + group.room);
    if (group.touched) spots.add(group.room * slots + group.slot);
    if (touchedTypes.has(group.type)) cells.add(group.type * rooms + group.room);
  }
  const kept = new Set(also.filter(({ type }) => touchedTypes.has(type)).map((group) => textOf(group)));
  for (const d of loose) {
    const demand = model.source.demands[d];
    const type = model.demandType[d] ?? 0;
    model.source.rooms.forEach((room, r) => {
      if (!demand || !reaches(demand, room)) return;
      const cell = type * rooms + r;
      cells.add(cell);
      seekers.set(cell, [...(seekers.get(cell) ?? []), d]);
    });
  }
  const suits = (d: number, { slot, language }: Spot) =>
    model.demandSlot[d * slots + slot] === 1 && model.demandLanguage[d * model.languages.length + language] === 1;
  return {
    cell: (type, room) => cells.has(type * rooms + room),
    task: (spot) =>
      spots.has(spot.room * slots + spot.slot) ||
      kept.has(textOf(spot)) ||
      (seekers.get(spot.type * rooms + spot.room) ?? []).some((d) => suits(d, spot)),
    also,
  };
}

function textOf({ type, room, slot, language }: Spot): string {
  return [type, room, slot, language].join();
}
