import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { announce } from '../../platform/live/live.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { lockRooms } from './bookings.ts';
import { lockOpenLocation, type NewLocation, type NewRoom, toldOfLocation } from './rooms.ts';
import { endWaits } from './waits.ts';

/** Changes what is told about a location. Audits 'location.change'. */
export async function changeLocation(work: Work, id: string, input: Omit<NewLocation, 'slug'>): Promise<void> {
  await work.tx.updateTable('locations').set(toldOfLocation(input)).where('id', '=', id).execute();
  await audit(work, { action: 'location.change', subjectKind: 'location', subjectId: id });
}

/** Changes what is told about a room. What it is booked for already stays booked. Audits 'room.change'. */
export async function changeRoom(work: Work, id: string, input: Omit<NewRoom, 'slug' | 'locationId'>): Promise<void> {
  await work.tx
    .updateTable('rooms')
    .set({
      name: input.name,
      capacity: input.capacity,
      day_parts: input.dayParts,
      rent_cents: input.rentCents,
      facilities: input.facilities,
      accessibility: input.accessibility ?? [],
      note: input.note ?? '',
    })
    .where('id', '=', id)
    .execute();
  await audit(work, { action: 'room.change', subjectKind: 'room', subjectId: id });
  await announce(work, 'rooms');
}

/** How often this room is still taken from now on, closed days not counted. */
export async function stillTaken(reading: Reading, roomId: string): Promise<number> {
  const { n } = await reading.tx
    .selectFrom('room_bookings as b')
    .leftJoin('room_reservations as v', 'v.id', 'b.reservation_id')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('b.room_id', '=', roomId)
    .where((where) => where.or([where('v.kind', 'is', null), where('v.kind', '<>', 'closure')]))
    .where(sql<boolean>`b.during && tstzrange(${reading.now}::timestamptz, null)`)
    .executeTakeFirstOrThrow();
  return Number(n);
}

/** A room is used no longer; it stands in no list any more. False while it is still taken. Audits 'room.close'. */
export async function closeRoom(work: Work, id: string): Promise<boolean> {
  await lockRooms(work, [id]);
  if ((await stillTaken(work, id)) > 0) return false;
  await work.tx.updateTable('rooms').set({ closed_at: work.now, hidden_at: work.now }).where('id', '=', id).execute();
  await endWaits(work, sql<boolean>`room_id = ${id}::uuid`);
  await audit(work, { action: 'room.close', subjectKind: 'room', subjectId: id });
  await announce(work, 'rooms');
  return true;
}

/** It is used again. False when its building is closed. Audits 'room.open'. */
export async function reopenRoom(work: Work, id: string): Promise<boolean> {
  const room = await work.tx.selectFrom('rooms').select('location_id').where('id', '=', id).executeTakeFirst();
  if (!room || !(await lockOpenLocation(work, room.location_id))) return false;
  await work.tx.updateTable('rooms').set({ closed_at: null, hidden_at: null }).where('id', '=', id).execute();
  await audit(work, { action: 'room.open', subjectKind: 'room', subjectId: id });
  await announce(work, 'rooms');
  return true;
}

/** A building is used no longer: possible when none of its rooms is, and no material stands there. Audits 'location.close'. */
export async function closeLocation(work: Work, id: string): Promise<boolean> {
  // Nobody adds a room or material to it meanwhile (lockOpenLocation).
  await work.tx.selectFrom('locations').select('id').where('id', '=', id).forUpdate().execute();
  const open = await work.tx
    .selectFrom('rooms')
    .select('id')
    .where('location_id', '=', id)
    .where('closed_at', 'is', null)
    .limit(1)
    .execute();
  const stock = await work.tx
    .selectFrom('material_items')
    .select('id')
    .where('location_id', '=', id)
    .where('state', '<>', 'gone')
    .limit(1)
    .execute();
  if (open.length + stock.length > 0) return false;
  await work.tx.updateTable('locations').set({ closed_at: work.now }).where('id', '=', id).execute();
  await audit(work, { action: 'location.close', subjectKind: 'location', subjectId: id });
  return true;
}

/** A building is used again; its rooms stay closed until each is opened. Audits 'location.open'. */
export async function reopenLocation(work: Work, id: string): Promise<void> {
  await work.tx.updateTable('locations').set({ closed_at: null }).where('id', '=', id).execute();
  await audit(work, { action: 'location.open', subjectKind: 'location', subjectId: id });
}
