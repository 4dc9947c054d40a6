import { sql } from 'kysely';
import type { Work } from '../../platform/work.ts';
import { setting } from '../regions/index.ts';

/** Takes out what participants wrote, a term after the last session (setting registration.keep-days); marks stay. Returns how many. */
export async function removeOld(work: Work): Promise<number> {
  const before = work.now.subtract({ hours: 24 * (await setting(work, 'registration.keep-days')) });
  const emptied = await sql`update evaluation_answers a set open_sealed = null from groups g
    where g.id = a.group_id and a.open_sealed is not null and g.ends_at < ${before}::timestamptz`.execute(work.tx);
  return Number(emptied.numAffectedRows ?? 0);
}
