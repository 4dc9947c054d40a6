import { sql } from 'kysely';
import { localDate, ZONE } from '../../platform/clock/clock.ts';
import type { Reading, Work } from '../../platform/work.ts';

/** Before which day an absence, and before which moment an answer, is past its term. */
function terms(now: Temporal.Instant) {
  const today = localDate(now);
  return { absent: today.subtract({ months: 1 }), answered: now.toZonedDateTimeISO(ZONE).subtract({ years: 1 }).toInstant() };
}

/** How many absences, answered statements and warnings are past their term. */
export async function tracesDue({ tx, now }: Reading): Promise<number> {
  const { absent, answered } = terms(now);
  const { rows } = await sql<{
    n: number;
  }>`select ((select count(*) from trainer_absences where last_day < ${absent.toString()}::date)
    + (select count(*) from qualification_claims where decided_at < ${answered}::timestamptz)
    + (select count(*) from qualification_notices where sent_at < ${answered}::timestamptz))::integer as n`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** Removes them. */
export async function removeOldTraces({ tx, now }: Work): Promise<number> {
  const { absent, answered } = terms(now);
  const gone = [
    await tx.deleteFrom('trainer_absences').where('last_day', '<', absent).executeTakeFirst(),
    await tx.deleteFrom('qualification_claims').where('decided_at', '<', answered).executeTakeFirst(),
    await tx.deleteFrom('qualification_notices').where('sent_at', '<', answered).executeTakeFirst(),
  ];
  return gone.reduce((sum, one) => sum + Number(one.numDeletedRows), 0);
}
