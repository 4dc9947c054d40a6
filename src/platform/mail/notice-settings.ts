import { sql } from 'kysely';
import type { Reading, Work } from '../work.ts';
import { digestAt } from './digest-time.ts';
import type { Rhythm } from './kinds.ts';

/** What a person chose, per kind; a kind that is not there comes at once. */
export async function noticeSettings(reading: Reading, personId: string): Promise<Map<string, Rhythm>> {
  const rows = await reading.tx
    .selectFrom('notice_settings')
    .select(['kind', 'rhythm'])
    .where('person_id', '=', personId)
    .execute();
  return new Map(rows.map((row) => [row.kind, row.rhythm]));
}

/** Keeps a person's choice. News that waits follows it: to an earlier or later digest, or out at once. */
export async function chooseRhythm(work: Work, personId: string, kind: string, rhythm: Rhythm): Promise<void> {
  await work.tx
    .insertInto('notice_settings')
    .values({ region_id: work.region.id, person_id: personId, kind, rhythm, changed_at: work.now })
    .onConflict((conflict) => conflict.columns(['region_id', 'person_id', 'kind']).doUpdateSet({ rhythm, changed_at: work.now }))
    .execute();
  // Who wants nothing more still gets what had already happened.
  if (rhythm === 'never') return;
  await work.tx
    .updateTable('mails')
    .set({
      next_attempt_at: digestAt(work.now, rhythm) ?? work.now,
      state: rhythm === 'at-once' ? 'queued' : sql<'waiting'>`state`,
    })
    .where('person_id', '=', personId)
    .where('kind', '=', kind)
    .where('state', '=', 'waiting')
    .execute();
}
