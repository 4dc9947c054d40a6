import { sql } from 'kysely';
import { inOrder, type Span } from '../../platform/clock/span.ts';
import type { Work } from '../../platform/work.ts';

/** Whose booking it is: a sent proposal, or the sessions of a group, one for each span in the same order. */
export type BookingOwner = { proposalId: string } | { sessionIds: string[] };

/**
 * Books a room for all spans, or for none. The database itself refuses a room in two places at once (rule 2);
 * whoever comes second waits for the first and then gets the conflict.
 */
export async function bookRoom(
  work: Work,
  roomId: string,
  spans: Span[],
  owner: BookingOwner,
): Promise<{ ok: true } | { ok: false; conflict: 'room' }> {
  const wanted = inOrder(spans.map((span, index) => ({ ...span, ...ownerOf(owner, index) })));
  const booked = await work.tx
    .insertInto('room_bookings')
    .values(
      wanted.map(({ startsAt, endsAt, proposalId, sessionId }) => ({
        region_id: work.region.id,
        room_id: roomId,
        during: sql<string>`tstzrange(${startsAt}::timestamptz, ${endsAt}::timestamptz)`,
        proposal_id: proposalId,
        session_id: sessionId,
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

function ownerOf(owner: BookingOwner, index: number): { proposalId: string | null; sessionId: string | null } {
  if ('proposalId' in owner) return { proposalId: owner.proposalId, sessionId: null };
  const sessionId = owner.sessionIds[index];
  if (!sessionId) throw new RangeError('a booking without session');
  return { proposalId: null, sessionId };
}

/** Lets go of the rooms that a proposal holds. */
export async function releaseRooms(work: Work, proposalId: string): Promise<void> {
  await work.tx.deleteFrom('room_bookings').where('proposal_id', '=', proposalId).execute();
}

/** Lets go of the rooms of these sessions. */
export async function releaseSessionRooms(work: Work, sessionIds: string[]): Promise<void> {
  if (sessionIds.length > 0) await work.tx.deleteFrom('room_bookings').where('session_id', 'in', sessionIds).execute();
}
