import type { Span } from '../../platform/clock/span.ts';
import { distanceKm } from '../../platform/geo.ts';
import type { Reading } from '../../platform/work.ts';
import { type Requires, type SuitableTrainer, trainersWhoCan } from '../expertise/index.ts';
import { freeRooms, type RoomView, rooms } from '../facilities/index.ts';
import { trainerClashes } from '../groups/index.ts';

export interface Asked {
  offer: { interventionId: string; requires: Requires };
  language: string;
  sessions: Span[];
  at: { lat: number; lon: number };
  municipalityId?: string;
  /** Whose own bookings do not count. */
  groupId: string | null;
  /** Who is shown in any case. */
  team: string[];
}

/** A trainer to choose; `free` apart from the group's own bookings. */
export type Candidate = SuitableTrainer;

const MOST = 14;

/** Who can give it on these days: the team first, then the best. */
export async function candidates(reading: Reading, asked: Asked): Promise<Candidate[]> {
  if (asked.sessions.length === 0) return [];
  const { offer, language, sessions, at, municipalityId, team, groupId } = asked;
  const able = await trainersWhoCan(reading, { ...offer, language, sessions, at, ...(municipalityId ? { municipalityId } : {}) });
  const clashes = await trainerClashes(reading, { ids: team, spans: sessions, groupId });
  const shown = able.map((one) => {
    if (!team.includes(one.id) || clashes.some((clash) => clash.id === one.id) || one.lacks.includes('away')) return one;
    // Taken by this very group: that is no reason.
    return { ...one, free: true, lacks: one.lacks.filter((mark) => mark !== 'taken') };
  });
  const first = (one: Candidate) => Number(team.includes(one.id));
  return shown.sort((a, b) => first(b) - first(a)).slice(0, Math.max(MOST, team.length));
}

/** Rooms that are free on all these days, the group's own first (also when only the group itself is in it), then the nearest. */
export async function roomsFor(
  reading: Reading,
  asked: { sessions: Span[]; seats: number; own: string | null; ownIsFree: boolean; near: { lat: number; lon: number } | null },
): Promise<RoomView[]> {
  const { sessions, seats, own, ownIsFree, near } = asked;
  const free = sessions.length > 0 ? await freeRooms(reading, { sessions, minCapacity: seats }) : [];
  const missing = own && ownIsFree && !free.some((room) => room.id === own);
  const mine = missing ? (await rooms(reading)).filter((room) => room.id === own) : [];
  const far = (room: RoomView) => (room.id === own ? -1 : near ? distanceKm(near, room) : 0);
  return [...mine, ...free].sort((a, b) => far(a) - far(b));
}

/** The intervention and the papers that an offer asks for. */
export async function askedBy(reading: Reading, offerId: string): Promise<Asked['offer']> {
  const row = await reading.tx
    .selectFrom('offers')
    .select(['intervention_id', 'requires'])
    .where('id', '=', offerId)
    .executeTakeFirstOrThrow();
  return { interventionId: row.intervention_id, requires: row.requires };
}
