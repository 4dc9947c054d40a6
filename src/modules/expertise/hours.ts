import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { ZONE } from '../../platform/clock/clock.ts';
import type { Reading, Work } from '../../platform/work.ts';

/** A2: hours for giving, for making a training to measure, and for own schooling. */
export const purposes = ['giving', 'custom', 'schooling'] as const;
export type Purpose = (typeof purposes)[number];

export interface HoursView {
  purpose: Purpose;
  /** A year. */
  hours: number;
  /** The function that approves: "teamleider". */
  approver: string;
  approvedAt: Temporal.Instant | null;
}

/** Hours a year per purpose, as they are asked or approved. */
export async function hoursOf(reading: Reading, trainerId: string): Promise<HoursView[]> {
  const rows = await reading.tx
    .selectFrom('trainer_hours')
    .select(['purpose', 'hours', 'approver', 'approved_at as approvedAt'])
    .where('trainer_id', '=', trainerId)
    .execute();
  return purposes.flatMap((purpose) => rows.find((row) => row.purpose === purpose) ?? []);
}

/** Notes the hours that somebody asks for; what changes must be approved again. Zero takes it away. */
export async function askHours(
  work: Work,
  input: { trainerId: string; hours: Record<Purpose, number>; approver: string },
): Promise<void> {
  for (const purpose of purposes) {
    const wanted = input.hours[purpose];
    const row = { hours: wanted, approver: input.approver, approved_by: null, approved_at: null, changed_at: work.now };
    if (wanted === 0)
      await work.tx
        .deleteFrom('trainer_hours')
        .where('trainer_id', '=', input.trainerId)
        .where('purpose', '=', purpose)
        .execute();
    else
      await work.tx
        .insertInto('trainer_hours')
        .values({ region_id: work.region.id, trainer_id: input.trainerId, purpose, ...row })
        .onConflict((conflict) =>
          conflict.columns(['trainer_id', 'purpose']).doUpdateSet(row).where('trainer_hours.hours', '<>', wanted),
        )
        .execute();
  }
  await audit(work, { action: 'trainer.hours', subjectKind: 'trainer', subjectId: input.trainerId });
}

/** Approves the hours for a purpose. False when there is nothing to approve, or the hours were changed since they were seen. */
export async function approveHours(work: Work, input: { trainerId: string; purpose: Purpose; hours: number }): Promise<boolean> {
  const done = await work.tx
    .updateTable('trainer_hours')
    .set({ approved_by: work.actor.personId, approved_at: work.now })
    .where('trainer_id', '=', input.trainerId)
    .where('purpose', '=', input.purpose)
    .where('hours', '=', input.hours)
    .where('approved_at', 'is', null)
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) return false;
  const detail = { purpose: input.purpose, hours: input.hours };
  await audit(work, { action: 'trainer.hours-approve', subjectKind: 'trainer', subjectId: input.trainerId, detail });
  return true;
}

/** Hours of sessions that each trainer gives between two moments, or this one only. */
export async function bookedHours(
  reading: Reading,
  from: Temporal.Instant,
  to: Temporal.Instant,
  trainerId?: string,
): Promise<Map<string, number>> {
  let query = reading.tx
    .selectFrom('trainer_bookings as b')
    .innerJoin('group_sessions as s', 's.id', 'b.session_id')
    .select('b.trainer_id as trainerId')
    .select(sql<number>`(sum(extract(epoch from s.ends_at - s.starts_at)) / 3600)::double precision`.as('hours'))
    .where('s.starts_at', '>=', from)
    .where('s.starts_at', '<', to)
    .groupBy('b.trainer_id');
  if (trainerId) query = query.where('b.trainer_id', '=', trainerId);
  return new Map((await query.execute()).map((row) => [row.trainerId, row.hours]));
}

/** The whole calendar year of a day. */
export function yearOf(now: Temporal.Instant): [Temporal.Instant, Temporal.Instant] {
  const { year } = now.toZonedDateTimeISO(ZONE);
  const start = (which: number) => Temporal.PlainDate.from({ year: which, month: 1, day: 1 }).toZonedDateTime(ZONE).toInstant();
  return [start(year), start(year + 1)];
}
