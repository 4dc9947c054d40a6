import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Reading, Work } from '../../platform/work.ts';

export interface Absence {
  id: string;
  firstDay: Temporal.PlainDate;
  lastDay: Temporal.PlainDate;
}

export type Absent = { ok: true; clashes: number } | { ok: false; reason: 'order' | 'past' | 'overlap' };

/** Notes days on which a trainer is not there; never why. Says how many sessions they then have, which stay until somebody replaces them. */
export async function addAbsence(
  work: Work,
  input: { trainerId: string; firstDay: Temporal.PlainDate; lastDay: Temporal.PlainDate },
): Promise<Absent> {
  const { trainerId, firstDay, lastDay } = input;
  if (Temporal.PlainDate.compare(firstDay, lastDay) > 0) return { ok: false, reason: 'order' };
  if (Temporal.PlainDate.compare(lastDay, localDate(work.now)) < 0) return { ok: false, reason: 'past' };
  const added = await work.tx
    .insertInto('trainer_absences')
    .values({
      region_id: work.region.id,
      trainer_id: trainerId,
      first_day: firstDay,
      last_day: lastDay,
      created_at: work.now,
    })
    .onConflict((conflict) => conflict.constraint('absent_once').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!added) return { ok: false, reason: 'overlap' };
  await audit(work, { action: 'trainer.absence', subjectKind: 'trainer', subjectId: trainerId });
  const clashes = await work.tx
    .selectFrom('trainer_bookings as b')
    .innerJoin('group_sessions as s', 's.id', 'b.session_id')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('b.trainer_id', '=', trainerId)
    .where('s.starts_at', '>=', startOf(firstDay))
    .where('s.starts_at', '<', startOf(lastDay.add({ days: 1 })))
    .executeTakeFirstOrThrow();
  return { ok: true, clashes: Number(clashes.n) };
}

/** Takes a period back. False when it is not theirs. */
export async function removeAbsence(work: Work, input: { trainerId: string; id: string }): Promise<boolean> {
  const gone = await work.tx
    .deleteFrom('trainer_absences')
    .where('id', '=', input.id)
    .where('trainer_id', '=', input.trainerId)
    .executeTakeFirst();
  if (gone.numDeletedRows === 0n) return false;
  await audit(work, { action: 'trainer.absence', subjectKind: 'trainer', subjectId: input.trainerId });
  return true;
}

/** Periods that are not over, in order. */
export async function absencesOf(reading: Reading, trainerId: string): Promise<Absence[]> {
  return reading.tx
    .selectFrom('trainer_absences')
    .select(['id', 'first_day as firstDay', 'last_day as lastDay'])
    .where('trainer_id', '=', trainerId)
    .where('last_day', '>=', localDate(reading.now))
    .orderBy('first_day')
    .execute();
}

const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime('Europe/Amsterdam').toInstant();
