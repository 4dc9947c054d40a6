import { sql } from 'kysely';
import { inOrder, type Span } from '../../platform/clock/span.ts';
import { asRange } from '../../platform/db/range.ts';
import type { Work } from '../../platform/work.ts';

/** A time to book and whose booking it is: a sent proposal's, or that of a session of a group. */
export type BookedSpan = Span & ({ proposalId: string } | { sessionId: string });
export type Booked = { ok: true } | { ok: false; conflict: 'trainer' };

/** Books several trainers in a fixed order, so that two bookings of the same trainers never wait for each other. */
export async function bookTrainers(work: Work, trainerIds: string[], spans: BookedSpan[]): Promise<Booked> {
  for (const trainerId of [...new Set(trainerIds)].sort()) {
    const booked = await bookTrainer(work, trainerId, spans);
    if (!booked.ok) return booked;
  }
  return { ok: true };
}

/**
 * Books a trainer for all spans, or for none. The database itself refuses a trainer in two places at once (rule 2);
 * whoever comes second waits for the first and then gets the conflict. For more trainers: `bookTrainers`.
 */
export async function bookTrainer(work: Work, trainerId: string, spans: BookedSpan[]): Promise<Booked> {
  const wanted = inOrder(spans);
  if (wanted.length === 0) return { ok: true };
  await lockTrainers(work, [trainerId]);
  const booked = await work.tx
    .insertInto('trainer_bookings')
    .values(
      wanted.map((span) => ({
        region_id: work.region.id,
        trainer_id: trainerId,
        during: asRange(span),
        ...ownerOf(span),
      })),
    )
    .onConflict((conflict) => conflict.constraint('trainer_in_one_place').doNothing())
    .returning('id')
    .execute();
  if (booked.length === wanted.length) return { ok: true };
  const ids = booked.map((row) => row.id);
  if (ids.length > 0) await work.tx.deleteFrom('trainer_bookings').where('id', 'in', ids).execute();
  return { ok: false, conflict: 'trainer' };
}

const ownerOf = (span: BookedSpan) => ('proposalId' in span ? { proposal_id: span.proposalId } : { session_id: span.sessionId });

/** Takes these trainers until the transaction ends, in a fixed order (facilities: lockRooms). Rooms come first. */
export async function lockTrainers(work: Work, trainerIds: string[]): Promise<void> {
  for (const id of [...new Set(trainerIds)].sort())
    await sql`select pg_advisory_xact_lock(hashtextextended(${`trainer ${id}`}, 0))`.execute(work.tx);
}

/** Lets go of the trainers that a proposal holds. */
export async function releaseTrainers(work: Work, proposalId: string): Promise<void> {
  await work.tx.deleteFrom('trainer_bookings').where('proposal_id', '=', proposalId).execute();
}

/** Lets go of one trainer that a proposal holds: they cannot come. */
export async function releaseTrainerOfProposal(work: Work, proposalId: string, trainerId: string): Promise<void> {
  await work.tx
    .deleteFrom('trainer_bookings')
    .where('proposal_id', '=', proposalId)
    .where('trainer_id', '=', trainerId)
    .execute();
}

/** Lets go of one trainer at these sessions: somebody else comes. */
export async function releaseTrainerOf(work: Work, trainerId: string, sessionIds: string[]): Promise<void> {
  if (sessionIds.length === 0) return;
  await work.tx
    .deleteFrom('trainer_bookings')
    .where('trainer_id', '=', trainerId)
    .where('session_id', 'in', sessionIds)
    .execute();
}

/** Lets go of the trainers of these sessions. */
export async function releaseSessionTrainers(work: Work, sessionIds: string[]): Promise<void> {
  if (sessionIds.length > 0) await work.tx.deleteFrom('trainer_bookings').where('session_id', 'in', sessionIds).execute();
}
