import type { RawBuilder } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { lockRooms } from './bookings.ts';
import { hold, type NewReservation } from './holding.ts';
import { tellNotFreed, tellOffered } from './mails.ts';
import { waitById } from './reservation-queries.ts';
import { isTaken } from './taken.ts';
import { endOf, spansOf, type Weekly } from './times.ts';

/** Hours that an offer of a room stands, and in the last days before its time (as rule 3 has it for places). */
const OFFER_HOURS = 48;
const LATE_OFFER_HOURS = 4;
const LATE_HOURS = 72;

export interface NewWait extends Weekly {
  roomId: string;
  title: string;
  organisationId: string | null;
  madeBy: string;
  people: number | null;
}

/** Joins the line for a room at a time. Audits 'room.wait'. */
export async function joinWait(work: Work, input: NewWait): Promise<string> {
  const { id } = await work.tx
    .insertInto('room_waits')
    .values({
      region_id: work.region.id,
      room_id: input.roomId,
      title: input.title,
      organisation_id: input.organisationId,
      made_by: input.madeBy,
      people: input.people,
      starts_at: input.first.startsAt,
      ends_at: input.first.endsAt,
      weeks: input.weeks,
      until: endOf(input),
      created_at: work.now,
      changed_at: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(work, { action: 'room.wait', subjectKind: 'room-wait', subjectId: id });
  await offerFreed(work, input.roomId);
  return id;
}

/**
 * Leaves the line; `offered`: also when the room was offered, of which the caller lets the option go. False when it is not in the line any more.
 * Audits 'room.unwait'.
 */
export async function leaveWait(work: Work, id: string, { offered = false } = {}): Promise<boolean> {
  const moved = await work.tx
    .updateTable('room_waits')
    .set({ state: 'withdrawn', changed_at: work.now })
    .where('id', '=', id)
    .where('state', 'in', offered ? ['waiting', 'offered'] : ['waiting'])
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) return false;
  await audit(work, { action: 'room.unwait', subjectKind: 'room-wait', subjectId: id });
  return true;
}

/** Ends places in the line for a room that did not come free, and tells who waited. Audits 'room.unwait'. */
export async function endWaits(work: Work, which: RawBuilder<boolean>): Promise<void> {
  const ended = await work.tx
    .updateTable('room_waits')
    .set({ state: 'lapsed', changed_at: work.now })
    .where('state', '=', 'waiting')
    .where(which)
    .returning('id')
    .execute();
  for (const { id } of ended) {
    await audit(work, { action: 'room.unwait', subjectKind: 'room-wait', subjectId: id });
    const view = await waitById(work, id);
    if (view) await tellNotFreed(work, view);
  }
}

/**
 * Offers a room to those who wait for it and for whom it is free now, in the order in which they joined: as an option of theirs, which holds
 * the room until it lapses. Returns how many were offered it. Audits 'room.offer'.
 */
export async function offerFreed(work: Work, roomId: string): Promise<number> {
  const waiting = work.tx
    .selectFrom('room_waits')
    .selectAll()
    .where('room_id', '=', roomId)
    .where('state', '=', 'waiting')
    .where('starts_at', '>', work.now);
  if ((await waiting.limit(1).execute()).length === 0) return 0;
  await lockRooms(work, [roomId]);
  let offered = 0;
  for (const row of await waiting.orderBy('sequence').forUpdate().execute()) {
    const wait: NewReservation & { id: string } = {
      id: row.id,
      roomId,
      kind: 'option',
      title: row.title,
      organisationId: row.organisation_id,
      madeBy: row.made_by,
      people: row.people,
      first: { startsAt: row.starts_at, endsAt: row.ends_at },
      weeks: row.weeks,
      lapsesAt: offerTerm(work.now, row.starts_at),
    };
    if (await offer(work, wait)) offered += 1;
  }
  return offered;
}

async function offer(work: Work, wait: NewReservation & { id: string }): Promise<boolean> {
  // Looked at before it is tried, so that nothing is written as long as the room is taken.
  if (await isTaken(work, wait.roomId, spansOf(wait))) return false;
  const reservationId = await hold(work, wait);
  if (!reservationId) return false;
  await work.tx
    .updateTable('room_waits')
    .set({ state: 'offered', reservation_id: reservationId, changed_at: work.now })
    .where('id', '=', wait.id)
    .execute();
  await audit(work, { action: 'room.offer', subjectKind: 'room-wait', subjectId: wait.id });
  await tellOffered(work, reservationId);
  await announce(work, 'rooms');
  return true;
}

function offerTerm(now: Temporal.Instant, startsAt: Temporal.Instant): Temporal.Instant {
  const late = now.until(startsAt).total('hours') <= LATE_HOURS;
  const term = now.add({ hours: late ? LATE_OFFER_HOURS : OFFER_HOURS });
  return Temporal.Instant.compare(term, startsAt) < 0 ? term : startsAt;
}
