import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';

/** A building with everything that is told about it. */
export interface LocationDetails {
  id: string;
  name: string;
  ownerId: string | null;
  ownerName: string | null;
  municipalityId: string;
  municipalityName: string;
  address: string;
  postcode: string;
  town: string;
  lat: number;
  lon: number;
  wheelchair: boolean;
  travel: string;
  contact: string;
  phone: string;
  email: string;
  closedAt: Temporal.Instant | null;
}

/** A room with its building, also one that is closed or hidden. */
export interface RoomDetails {
  id: string;
  name: string;
  capacity: number;
  dayParts: number[];
  rentCents: number;
  facilities: string[];
  accessibility: string[];
  note: string;
  closedAt: Temporal.Instant | null;
  hiddenAt: Temporal.Instant | null;
  location: LocationDetails;
}

/** One building, or undefined outside the region. */
export function locationById(reading: Reading, id: string): Promise<LocationDetails | undefined> {
  return locationRows(reading).where('l.id', '=', id).executeTakeFirst();
}

/** Buildings by town and name; of these owners only when given; `closed`: those that are used no longer. */
export function locations(reading: Reading, ownerIds: string[] | null = null, closed = false): Promise<LocationDetails[]> {
  let query = locationRows(reading).where('l.closed_at', closed ? 'is not' : 'is', null);
  if (ownerIds) query = query.where(sql<boolean>`l.organisation_id = any(${ownerIds}::uuid[])`);
  return query.orderBy(sql`l.town collate "nl-NL-x-icu"`).orderBy(sql`l.name collate "nl-NL-x-icu"`).execute();
}

/** One room, or undefined outside the region. */
export async function roomById(reading: Reading, id: string): Promise<RoomDetails | undefined> {
  const row = await reading.tx.selectFrom('rooms').selectAll().where('id', '=', id).executeTakeFirst();
  const location = row && (await locationById(reading, row.location_id));
  return location && asRoom(row, location);
}

/** Every room of a building, also those that are closed. */
export async function roomsOf(reading: Reading, location: LocationDetails): Promise<RoomDetails[]> {
  const rows = await reading.tx
    .selectFrom('rooms')
    .selectAll()
    .where('location_id', '=', location.id)
    .orderBy('closed_at', (order) => order.asc().nullsFirst())
    .orderBy('name')
    .execute();
  return rows.map((row) => asRoom(row, location));
}

interface RoomRow {
  id: string;
  name: string;
  capacity: number;
  day_parts: number[];
  rent_cents: number;
  facilities: string[];
  accessibility: string[];
  note: string;
  closed_at: Temporal.Instant | null;
  hidden_at: Temporal.Instant | null;
}

function asRoom(row: RoomRow, location: LocationDetails): RoomDetails {
  const { id, name, capacity, facilities, accessibility, note } = row;
  const changed = { dayParts: row.day_parts, rentCents: row.rent_cents, closedAt: row.closed_at, hiddenAt: row.hidden_at };
  return { id, name, capacity, facilities, accessibility, note, location, ...changed };
}

function locationRows(reading: Reading) {
  return reading.tx
    .selectFrom('locations as l')
    .innerJoin('municipalities as m', 'm.id', 'l.municipality_id')
    .leftJoin('organisations as o', 'o.id', 'l.organisation_id')
    .select(['l.id', 'l.name', 'l.organisation_id as ownerId', 'o.name as ownerName', 'l.municipality_id as municipalityId'])
    .select(['m.name as municipalityName', 'l.address', 'l.postcode', 'l.town', 'l.lat', 'l.lon', 'l.wheelchair', 'l.travel'])
    .select(['l.contact', 'l.phone', 'l.email', 'l.closed_at as closedAt']);
}
