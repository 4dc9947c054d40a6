import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Work } from '../../platform/work.ts';

export interface NewLocation {
  slug: string;
  name: string;
  municipalityId: string;
  organisationId?: string;
  /** Street and number. */
  address: string;
  postcode: string;
  town: string;
  lat: number;
  lon: number;
  wheelchair: boolean;
  /** How to get there, in a sentence. */
  travel: string;
  /** Whom to ask there: a desk or a function, never a name; with its number and address. */
  contact?: string;
  phone?: string;
  email?: string;
}

/** What is told about a location, as its columns. */
export function toldOfLocation(input: Omit<NewLocation, 'slug'>) {
  return {
    municipality_id: input.municipalityId,
    organisation_id: input.organisationId ?? null,
    name: input.name,
    address: input.address,
    postcode: input.postcode,
    town: input.town,
    lat: input.lat,
    lon: input.lon,
    wheelchair: input.wheelchair,
    travel: input.travel,
    contact: input.contact ?? '',
    phone: input.phone ?? '',
    email: input.email ?? '',
  };
}

/** Adds a building where groups can meet. */
export async function addLocation(work: Work, input: NewLocation): Promise<string> {
  const { id } = await work.tx
    .insertInto('locations')
    .values({
      region_id: work.region.id,
      slug: input.slug,
      ...toldOfLocation(input),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(work, { action: 'location.add', subjectKind: 'location', subjectId: id });
  return id;
}

/** Keeps a building open until the transaction ends, for what is added to it. False when it is closed. */
export async function lockOpenLocation(work: Work, id: string): Promise<boolean> {
  const open = await work.tx
    .selectFrom('locations')
    .select('id')
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .forKeyShare()
    .executeTakeFirst();
  return open !== undefined;
}

export interface NewRoom {
  slug: string;
  name: string;
  locationId: string;
  /** Persons, trainers not counted. */
  capacity: number;
  /** When it can be used: weekday * 4 + part, Monday 0. */
  dayParts: number[];
  rentCents: number;
  facilities: string[];
  /** Codes of `accessibility` (accessibility.ts). */
  accessibility?: string[];
  /** What users must know: where the key is. */
  note?: string;
}

/** Adds a room of a location. */
export async function addRoom(work: Work, input: NewRoom): Promise<string> {
  const { id } = await work.tx
    .insertInto('rooms')
    .values({
      region_id: work.region.id,
      location_id: input.locationId,
      slug: input.slug,
      name: input.name,
      capacity: input.capacity,
      day_parts: input.dayParts,
      rent_cents: input.rentCents,
      facilities: input.facilities,
      accessibility: input.accessibility ?? [],
      note: input.note ?? '',
      confirmed_on: localDate(work.now),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(work, { action: 'room.add', subjectKind: 'room', subjectId: id });
  return id;
}
