import { sql } from 'kysely';
import { asColumns, type Span } from '../../platform/clock/span.ts';
import { dayPartOf } from '../../platform/i18n/format.ts';
import type { Reading } from '../../platform/work.ts';

export interface RoomView {
  id: string;
  name: string;
  locationId: string;
  locationName: string;
  /** Who manages the location; null when nobody is known. */
  ownerId: string | null;
  address: string;
  postcode: string;
  town: string;
  municipalityId: string;
  municipalityName: string;
  lat: number;
  lon: number;
  capacity: number;
  dayParts: number[];
  rentCents: number;
  wheelchair: boolean;
  facilities: string[];
  travel: string;
}

/** Every room, by town, location and name. */
export function rooms(reading: Reading): Promise<RoomView[]> {
  return roomViews(reading)
    .orderBy(sql`l.town collate "nl-NL-x-icu"`)
    .orderBy(sql`l.name collate "nl-NL-x-icu"`)
    .orderBy('r.name')
    .execute();
}

/**
 * Rooms that are large enough, usable in the day-part of every session, and free at all of them; smallest first. What `exceptProposal`
 * holds itself counts as free.
 */
export async function freeRooms(
  reading: Reading,
  input: { sessions: Span[]; minCapacity: number; exceptProposal?: string },
): Promise<RoomView[]> {
  const parts = input.sessions.map((session) => dayPartOf(session.startsAt));
  if (parts.includes(null)) return [];
  const { starts, ends } = asColumns(input.sessions);
  return roomViews(reading)
    .where('r.capacity', '>=', input.minCapacity)
    .where(sql<boolean>`r.day_parts @> ${[...new Set(parts)]}::integer[]`)
    .where(
      sql<boolean>`not exists (
        select 1 from unnest(${starts}::timestamptz[], ${ends}::timestamptz[]) as asked(starts_at, ends_at)
        join room_bookings b on b.room_id = r.id and b.during && tstzrange(asked.starts_at, asked.ends_at)
          and (b.proposal_id is null or b.proposal_id is distinct from ${input.exceptProposal ?? null}::uuid))`,
    )
    .orderBy('r.capacity')
    .orderBy('r.rent_cents')
    .orderBy('r.id')
    .execute();
}

function roomViews(reading: Reading) {
  return reading.tx
    .selectFrom('rooms as r')
    .innerJoin('locations as l', 'l.id', 'r.location_id')
    .innerJoin('municipalities as m', 'm.id', 'l.municipality_id')
    .select([
      'r.id',
      'r.name',
      'l.id as locationId',
      'l.name as locationName',
      'l.organisation_id as ownerId',
      'l.address',
      'l.postcode',
      'l.town',
      'l.municipality_id as municipalityId',
      'm.name as municipalityName',
      'l.lat',
      'l.lon',
      'r.capacity',
      'r.day_parts as dayParts',
      'r.rent_cents as rentCents',
      'l.wheelchair',
      'r.facilities',
      'l.travel',
    ])
    .where('r.hidden_at', 'is', null)
    .where('r.closed_at', 'is', null);
}
