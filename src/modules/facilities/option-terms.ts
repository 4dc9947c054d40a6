import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';
import { lockRooms } from './bookings.ts';
import { endReservation } from './holding.ts';
import { tellEnds, tellLapsed } from './mails.ts';
import { reservationById } from './reservation-queries.ts';
import { endWaits, offerFreed } from './waits.ts';

/** Hours before its end on which the holder of an option is reminded, when it was made at least twice as long before. */
const REMIND_HOURS = 48;
const MOST = 100;

/**
 * Lets options lapse of which the term is over, reminds of those that nearly are, and offers what came free to who waits. Safe to run twice
 * and in two processes. Returns how many lapsed.
 */
export async function tendOptions(work: Work): Promise<number> {
  const due = await dueOptions(work).select(['id', 'room_id as roomId']).orderBy('id').limit(MOST).execute();
  const waited = await waitedFor(work);
  // All rooms at once and before anything ends, in the order of everybody who takes more than one.
  await lockRooms(work, [...due.map((one) => one.roomId), ...waited]);
  await lapseOptions(
    work,
    due.map((one) => one.id),
  );
  await remind(work);
  await passWaits(work);
  for (const roomId of waited) await offerFreed(work, roomId);
  return due.length;
}

function dueOptions({ tx, now }: Work) {
  return tx
    .selectFrom('room_reservations')
    .where('state', '=', 'held')
    .where('kind', '=', 'option')
    .where('lapses_at', '<=', now);
}

/** Ends those that are still due: one may have been confirmed or given back a moment ago. */
async function lapseOptions(work: Work, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const due = dueOptions(work).select(['id', 'room_id as roomId']).where('id', 'in', ids).orderBy('id').forUpdate().skipLocked();
  for (const option of await due.execute()) {
    if (!(await endReservation(work, option, 'lapsed'))) continue;
    await audit(work, { action: 'room.lapse', subjectKind: 'room-reservation', subjectId: option.id });
    const view = await reservationById(work, option.id);
    if (view) await tellLapsed(work, view);
  }
}

async function remind(work: Work): Promise<void> {
  const due = await work.tx
    .selectFrom('room_reservations')
    .select(['id', 'created_at', 'lapses_at'])
    .where('state', '=', 'held')
    .where('kind', '=', 'option')
    .where('reminded_at', 'is', null)
    .where('lapses_at', '>', work.now)
    .where('lapses_at', '<=', work.now.add({ hours: REMIND_HOURS }))
    .limit(MOST)
    .forUpdate()
    .skipLocked()
    .execute();
  for (const { id, created_at, lapses_at } of due) {
    if (!lapses_at || created_at.until(lapses_at).total('hours') < 2 * REMIND_HOURS) continue;
    await work.tx.updateTable('room_reservations').set({ reminded_at: work.now }).where('id', '=', id).execute();
    const view = await reservationById(work, id);
    if (view) await tellEnds(work, view);
  }
}

/** Whose time came while they waited waits no longer, and is told. */
async function passWaits(work: Work): Promise<void> {
  await endWaits(work, sql<boolean>`starts_at <= ${work.now}::timestamptz`);
}

/** Rooms for which somebody waits, in a fixed order. */
async function waitedFor(work: Work): Promise<string[]> {
  const rows = await work.tx
    .selectFrom('room_waits')
    .select('room_id')
    .where('state', '=', 'waiting')
    .distinct()
    .orderBy('room_id')
    .execute();
  return rows.map((row) => row.room_id);
}
