import type { Instance } from './format.ts';

/** The instance with every list in one order, whatever the order in the file; the order of ages and slots does not matter. */
export function sorted(given: Instance): Instance {
  const locked = given.locked.map((group) => ({
    ...group,
    trainers: group.trainers.toSorted(byText),
    demands: group.demands.toSorted(byText),
  }));
  return {
    ...given,
    types: given.types.toSorted(byId),
    demands: given.demands.toSorted(byId),
    rooms: given.rooms.toSorted(byId),
    trainers: given.trainers.toSorted(byId),
    locked: locked.sort((a, b) => byText(a.room, b.room) || a.slot - b.slot),
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return byText(a.id, b.id);
}

/** By code units: the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
