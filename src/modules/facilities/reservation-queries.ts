import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import type { ReservationKind } from './holding.ts';

/** A room that somebody took apart from a group. */
export interface ReservationView {
  id: string;
  kind: ReservationKind;
  state: 'held' | 'lapsed' | 'cancelled';
  title: string;
  roomId: string;
  roomName: string;
  placeName: string;
  town: string;
  /** Who manages the location. */
  ownerId: string | null;
  organisationId: string | null;
  madeBy: string | null;
  madeByName: string | null;
  people: number | null;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  weeks: number;
  until: Temporal.Instant;
  lapsesAt: Temporal.Instant | null;
}

/** One reservation, or undefined outside the region. */
export function reservationById(reading: Reading, id: string): Promise<ReservationView | undefined> {
  return reservationRows(reading).where('v.id', '=', id).executeTakeFirst();
}

/** What somebody holds now or from now on, options first. */
export function ownReservations(reading: Reading, personId: string): Promise<ReservationView[]> {
  return reservationRows(reading)
    .where('v.made_by', '=', personId)
    .where('v.state', '=', 'held')
    .where('v.until', '>', reading.now)
    .orderBy(sql`v.lapses_at nulls last`)
    .orderBy('v.starts_at')
    .limit(100)
    .execute();
}

/** Days on which a room is closed, from now on. */
export function closuresOf(reading: Reading, roomId: string): Promise<ReservationView[]> {
  return reservationRows(reading)
    .where('v.room_id', '=', roomId)
    .where('v.kind', '=', 'closure')
    .where('v.state', '=', 'held')
    .where('v.until', '>', reading.now)
    .orderBy('v.starts_at')
    .execute();
}

function reservationRows(reading: Reading) {
  return reading.tx
    .selectFrom('room_reservations as v')
    .innerJoin('rooms as r', 'r.id', 'v.room_id')
    .innerJoin('locations as l', 'l.id', 'r.location_id')
    .leftJoin('persons as who', 'who.id', 'v.made_by')
    .select(['v.id', 'v.kind', 'v.state', 'v.title', 'v.people', 'v.weeks', 'v.until', 'v.lapses_at as lapsesAt'])
    .select(['v.starts_at as startsAt', 'v.ends_at as endsAt', 'v.organisation_id as organisationId'])
    .select(['v.made_by as madeBy', 'who.name as madeByName'])
    .select(['r.id as roomId', 'r.name as roomName', 'l.name as placeName', 'l.town', 'l.organisation_id as ownerId']);
}

/** Somebody's place in the line for a room at a time. */
export interface WaitView {
  id: string;
  state: 'waiting' | 'offered' | 'taken' | 'lapsed' | 'withdrawn';
  title: string;
  roomId: string;
  roomName: string;
  placeName: string;
  town: string;
  madeBy: string;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  weeks: number;
  /** How many wait for the same room and joined before. */
  before: number;
}

/** What somebody waits for; what was offered stands with their options. */
export function ownWaits(reading: Reading, personId: string): Promise<WaitView[]> {
  return waitRows(reading)
    .where('w.made_by', '=', personId)
    .where('w.state', '=', 'waiting')
    .where('w.starts_at', '>', reading.now)
    .orderBy('w.starts_at')
    .execute();
}

export function waitById(reading: Reading, id: string): Promise<WaitView | undefined> {
  return waitRows(reading).where('w.id', '=', id).executeTakeFirst();
}

function waitRows(reading: Reading) {
  return reading.tx
    .selectFrom('room_waits as w')
    .innerJoin('rooms as r', 'r.id', 'w.room_id')
    .innerJoin('locations as l', 'l.id', 'r.location_id')
    .select(['w.id', 'w.state', 'w.title', 'w.made_by as madeBy', 'w.starts_at as startsAt', 'w.ends_at as endsAt', 'w.weeks'])
    .select(['r.id as roomId', 'r.name as roomName', 'l.name as placeName', 'l.town'])
    .select(
      sql<number>`(select count(*)::integer from room_waits o where o.room_id = w.room_id and o.state = 'waiting'
        and o.sequence < w.sequence and o.starts_at < w.until and o.until > w.starts_at)`.as('before'),
    );
}
