import { sql } from 'kysely';
import { auditAll } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';

/** So long a need that came back stays on the marketplace at least, so that it does not expire before anybody saw it. */
const LEAST_DAYS = 30;

/**
 * Served demands come back to the marketplace with their waiting time, for as many places as are still wanted: their group was cancelled
 * (rule 4). What is not served (any more) is passed over. Returns the ids that came back. Audits 'demand.reopen'.
 */
export async function reopenServed(work: Work, wanted: readonly { demandId: string; places: number }[]): Promise<string[]> {
  if (wanted.length === 0) return [];
  const places = new Map(wanted.map((one) => [one.demandId, one.places]));
  const served = await work.tx
    .selectFrom('demands')
    .select('id')
    .where('id', 'in', [...places.keys()])
    .where('state', '=', 'served')
    .orderBy('id')
    .forUpdate()
    .execute();
  const ids = served.map((row) => row.id);
  const until = localDate(work.now).add({ days: LEAST_DAYS });
  for (const id of ids)
    await sql`update demands set state = 'open', closed_at = null, places = least(places, ${places.get(id) ?? 1}::integer),
      expires_on = greatest(expires_on, ${until.toString()}::date) where id = ${id}`.execute(work.tx);
  await auditAll(
    work,
    ids.map((id) => ({ action: 'demand.reopen', subjectKind: 'demand', subjectId: id })),
  );
  if (ids.length > 0) await announce(work, 'demand');
  return ids;
}
