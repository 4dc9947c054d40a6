import { z } from 'zod';
import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { tellDecision } from './mails.ts';

/** Its maker ends it: it leaves the public pages at once. False when it was over. */
export async function endInitiative(work: Work, id: string): Promise<boolean> {
  const ended = await work.tx
    .updateTable('initiatives')
    .set({ state: 'ended', closed_at: work.now, changed_at: work.now })
    .where('id', '=', id)
    .where('state', 'not in', ['refused', 'ended'])
    .returning('id')
    .executeTakeFirst();
  if (!ended) return false;
  await audit(work, { action: 'initiative.end', subjectKind: 'initiative', subjectId: id });
  await announce(work, 'initiatives');
  return true;
}

/** What has been public for the region's term ends, and its maker is told. */
export async function endDue(work: Work): Promise<number> {
  const due = await work.tx
    .selectFrom('initiatives')
    .select('id')
    .where('state', '=', 'published')
    .where('ends_on', '<', localDate(work.now))
    .execute();
  for (const { id } of due) {
    await endInitiative(work, id);
    await tellDecision(work, id, 'ended');
  }
  return due.length;
}

/** Every night: what is past its term leaves the public pages. */
export const initiativesEnding: JobKind<object> = {
  name: 'initiatives-ending',
  payload: z.object({}),
  cron: '52 3 * * *',
  handle: async (_payload, context) => {
    for (const regionId of await context.regions()) await context.run(regionId, 'job initiatives-ending', endDue);
  },
};
