import { audit } from '../../platform/audit/audit.ts';
import type { Span } from '../../platform/clock/span.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { setting } from '../regions/index.ts';
import { bookRoom, releaseReservation } from './bookings.ts';
import { endOf, spansOf, type Weekly } from './times.ts';

/** A booking stays; an option lapses unless it is confirmed; a closure is a time at which the room cannot be used. */
export type ReservationKind = 'booking' | 'option' | 'closure';

export interface NewReservation extends Weekly {
  roomId: string;
  kind: ReservationKind;
  /** What for, in a few words for colleagues. */
  title: string;
  /** For whom; null: for the region. */
  organisationId: string | null;
  /** Who it is for; the program itself when null. */
  madeBy: string | null;
  people: number | null;
  /** When an option lapses; the region's term when left out. */
  lapsesAt?: Temporal.Instant;
}

/** Writes it with its times; null, and nothing written, when the room is taken. */
export async function hold(work: Work, input: NewReservation): Promise<string | null> {
  const lapsesAt = input.kind === 'option' ? (input.lapsesAt ?? (await usualTerm(work, input.first))) : null;
  const { id } = await work.tx
    .insertInto('room_reservations')
    .values({
      region_id: work.region.id,
      room_id: input.roomId,
      kind: input.kind,
      title: input.title,
      organisation_id: input.organisationId,
      made_by: input.madeBy,
      people: input.people,
      starts_at: input.first.startsAt,
      ends_at: input.first.endsAt,
      weeks: input.weeks,
      until: endOf(input),
      lapses_at: lapsesAt,
      created_at: work.now,
      changed_at: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const booked = await bookRoom(
    work,
    input.roomId,
    spansOf(input).map((span) => ({ ...span, reservationId: id })),
  );
  if (!booked.ok) {
    await work.tx.deleteFrom('room_reservations').where('id', '=', id).execute();
    return null;
  }
  await audit(work, {
    action: 'room.reserve',
    subjectKind: 'room-reservation',
    subjectId: id,
    detail: { kind: input.kind, weeks: input.weeks },
  });
  await announce(work, 'rooms');
  return id;
}

/** Options hold for as many days as the region says, and never past their first time. */
async function usualTerm(work: Work, first: Span): Promise<Temporal.Instant> {
  const term = work.now.add({ hours: 24 * (await setting(work, 'room.option-days')) });
  return Temporal.Instant.compare(term, first.startsAt) < 0 ? term : first.startsAt;
}

/** Ends a reservation that is held; its times are free again. False when it was over already. */
export async function endReservation(
  work: Work,
  reservation: { id: string; roomId: string },
  state: 'lapsed' | 'cancelled',
): Promise<boolean> {
  const moved = await work.tx
    .updateTable('room_reservations')
    .set({ state, changed_at: work.now, closed_at: work.now })
    .where('id', '=', reservation.id)
    .where('state', '=', 'held')
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) return false;
  await releaseReservation(work, reservation);
  await work.tx
    .updateTable('room_waits')
    .set({ state: state === 'lapsed' ? 'lapsed' : 'withdrawn', changed_at: work.now })
    .where('reservation_id', '=', reservation.id)
    .where('state', '=', 'offered')
    .execute();
  await announce(work, 'rooms');
  return true;
}
