import { sql } from 'kysely';
import { inOrder, type Span } from '../../platform/clock/span.ts';
import { asRange } from '../../platform/db/range.ts';
import type { Work } from '../../platform/work.ts';

/** A time to book and whose booking it is: a sent proposal's, that of a session of a group, or a reservation's. */
export type BookedSpan = Span & ({ proposalId: string } | { sessionId: string } | { reservationId: string });

/**
 * Books a room for all spans, or for none. The database itself refuses a room in two places at once (rule 2);
 * whoever comes second waits for the first and then gets the conflict.
 */
export async function bookRoom(
  work: Work,
  roomId: string,
  spans: BookedSpan[],
): Promise<{ ok: true } | { ok: false; conflict: 'room' }> {
  const wanted = inOrder(spans);
  if (wanted.length === 0) return { ok: true };
  await lockRooms(work, [roomId]);
  const booked = await work.tx
    .insertInto('room_bookings')
    .values(
      wanted.map((span) => ({
        region_id: work.region.id,
        room_id: roomId,
        during: asRange(span),
        ...ownerOf(span),
      })),
    )
    .onConflict((conflict) => conflict.constraint('room_in_one_place').doNothing())
    .returning('id')
    .execute();
  if (booked.length === wanted.length) return { ok: true };
  const ids = booked.map((row) => row.id);
  if (ids.length > 0) await work.tx.deleteFrom('room_bookings').where('id', 'in', ids).execute();
  return { ok: false, conflict: 'room' };
}

function ownerOf(span: BookedSpan) {
  if ('proposalId' in span) return { proposal_id: span.proposalId };
  return 'sessionId' in span ? { session_id: span.sessionId } : { reservation_id: span.reservationId };
}

/** Takes these rooms until the transaction ends, in a fixed order: who gives up one time and books another never waits in a ring. */
export async function lockRooms(work: Work, roomIds: string[]): Promise<void> {
  for (const id of [...new Set(roomIds)].sort())
    await sql`select pg_advisory_xact_lock(hashtextextended(${`room ${id}`}, 0))`.execute(work.tx);
}

/** Lets go of the rooms that a proposal holds. */
export async function releaseRooms(work: Work, proposalId: string): Promise<void> {
  await work.tx.deleteFrom('room_bookings').where('proposal_id', '=', proposalId).execute();
}

/** Lets go of the rooms of these sessions. */
export async function releaseSessionRooms(work: Work, sessionIds: string[]): Promise<void> {
  if (sessionIds.length > 0) await work.tx.deleteFrom('room_bookings').where('session_id', 'in', sessionIds).execute();
}

/** Lets go of the times of one reservation in its room. */
export async function releaseReservation(work: Work, reservation: { id: string; roomId: string }): Promise<void> {
  await work.tx
    .deleteFrom('room_bookings')
    .where('room_id', '=', reservation.roomId)
    .where('reservation_id', '=', reservation.id)
    .execute();
}
