import { distanceKm } from '../../platform/geo.ts';
import type { Reading } from '../../platform/work.ts';
import type { RoomDetails } from './place-queries.ts';
import { freeRooms, type RoomView } from './queries.ts';
import { spansOf, type Weekly } from './times.ts';

export interface Alternative {
  room: RoomView;
  /** Over the road, to two decimals. */
  km: number;
}

const MOST = 3;

/** Other rooms that are free at all these times and large enough; the nearest first. */
export async function alternatives(
  reading: Reading,
  room: RoomDetails,
  asked: Weekly & { people: number | null },
): Promise<Alternative[]> {
  const free = await freeRooms(reading, { sessions: spansOf(asked), minCapacity: asked.people ?? 1 });
  return free
    .filter((one) => one.id !== room.id)
    .map((one) => ({ room: one, km: distanceKm(room.location, one) }))
    .toSorted((a, b) => a.km - b.km || a.room.capacity - b.room.capacity)
    .slice(0, MOST);
}
