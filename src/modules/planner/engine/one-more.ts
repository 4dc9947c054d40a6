import type { Instance } from './format.ts';

/**
 * The instance with one more trainer or room like the one with `id`. Solving it, from the plan that is there, proves what a shadow price
 * only estimates: the difference in value is what one more would bring.
 */
export function withOneMore(instance: Instance, what: 'trainer' | 'room', id: string): Instance {
  const list = what === 'trainer' ? instance.trainers : instance.rooms;
  const name = unused(id, new Set(list.map((thing) => thing.id)));
  if (what === 'trainer') {
    const trainer = instance.trainers.find((one) => one.id === id);
    return trainer ? { ...instance, trainers: [...instance.trainers, { ...trainer, id: name }] } : instance;
  }
  const room = instance.rooms.find((one) => one.id === id);
  return room ? { ...instance, rooms: [...instance.rooms, { ...room, id: name }] } : instance;
}

function unused(id: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n++) if (!taken.has(`${id}+${n}`)) return `${id}+${n}`;
}
