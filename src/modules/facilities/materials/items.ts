import { sql } from 'kysely';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Reading, Work } from '../../../platform/work.ts';

/** From the first up to and including the last day. */
export interface Days {
  firstDay: Temporal.PlainDate;
  lastDay: Temporal.PlainDate;
}

export const asDays = ({ firstDay, lastDay }: Days) =>
  sql<string>`daterange(${firstDay.toString()}::date, ${lastDay.toString()}::date, '[]')`;

/** Takes a kind of material until the transaction ends, so that who chooses items sees what others chose. */
export async function lockKind(work: Work, kindId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`material ${kindId}`}, 0))`.execute(work.tx);
}

/**
 * Items of a kind that are whole and promised to nobody in these days, those of one place together. What is out longer than agreed may come
 * back any day and counts for nothing.
 */
export async function freeItems(reading: Reading, kindId: string, days: Days, most: number): Promise<string[]> {
  const found = await sql<{ id: string }>`select i.id from material_items i
    where i.kind_id = ${kindId}::uuid and i.state = 'whole' and not exists (
      select 1 from material_loan_items t where t.item_id = i.id and t.ended_on is null
        and (t.days && ${asDays(days)} or (t.is_out and upper(t.days) <= ${localDate(reading.now).toString()}::date)))
    order by count(*) over (partition by i.location_id) >= ${most}::integer desc, i.location_id, i.number
    limit ${most}`.execute(reading.tx);
  return found.rows.map((row) => row.id);
}
