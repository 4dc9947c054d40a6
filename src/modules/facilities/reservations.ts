import { audit } from '../../platform/audit/audit.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { lockRooms } from './bookings.ts';
import { endReservation, hold, type NewReservation } from './holding.ts';
import { tellCancelled } from './mails.ts';
import { reservationById } from './reservation-queries.ts';
import { type Taken, takenAt } from './taken.ts';
import { spansOf } from './times.ts';
import { offerFreed } from './waits.ts';

export type Reserved =
  | { ok: true; id: string }
  | { ok: false; reason: 'closed' }
  | { ok: false; reason: 'taken'; taken: Taken[] };

/**
 * Takes a room for a meeting, an option or a closure, for all its times or for none (rule 2: the database decides). Whoever waited for a time
 * that is free gets it first. Audits 'room.reserve', and 'room.offer' for who waited.
 */
export async function reserve(work: Work, input: NewReservation): Promise<Reserved> {
  await lockRooms(work, [input.roomId]);
  const room = await work.tx.selectFrom('rooms').select('closed_at').where('id', '=', input.roomId).executeTakeFirst();
  if (!room || room.closed_at) return { ok: false, reason: 'closed' };
  await offerFreed(work, input.roomId);
  const held = await hold(work, input);
  if (held) return { ok: true, id: held };
  return { ok: false, reason: 'taken', taken: await takenAt(work, input.roomId, spansOf(input)) };
}

/** An option becomes a booking. False when it is no option, or lapsed a moment ago. Audits 'room.confirm'. */
export async function confirmOption(work: Work, id: string): Promise<boolean> {
  const moved = await work.tx
    .updateTable('room_reservations')
    .set({ kind: 'booking', lapses_at: null, changed_at: work.now })
    .where('id', '=', id)
    .where('state', '=', 'held')
    .where('kind', '=', 'option')
    .where('lapses_at', '>', work.now)
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) return false;
  await work.tx
    .updateTable('room_waits')
    .set({ state: 'taken', changed_at: work.now })
    .where('reservation_id', '=', id)
    .where('state', '=', 'offered')
    .execute();
  await audit(work, { action: 'room.confirm', subjectKind: 'room-reservation', subjectId: id });
  await announce(work, 'rooms');
  return true;
}

/** Gives the room back. Who waits is offered it; whose reservation it was is told when somebody else did this. Audits 'room.cancel'. */
export async function cancelReservation(work: Work, id: string): Promise<boolean> {
  const before = await reservationById(work, id);
  if (!before) return false;
  // The room first: whoever books it now waits for this, and not this for them.
  await lockRooms(work, [before.roomId]);
  if (!(await endReservation(work, before, 'cancelled'))) return false;
  await audit(work, { action: 'room.cancel', subjectKind: 'room-reservation', subjectId: id });
  if (before.madeBy && before.madeBy !== work.actor.personId) await tellCancelled(work, before);
  await offerFreed(work, before.roomId);
  return true;
}
