import { audit } from '../../platform/audit/audit.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { PLANS, topicOf } from './plan.ts';

/** Asks a run to end with the best plan so far. False when it is over already. Audits 'plan.stop'. */
export async function stopPlan(work: Work, planId: string): Promise<boolean> {
  const { numUpdatedRows } = await work.tx
    .updateTable('plans')
    .set({ stop_asked_at: work.now })
    .where('id', '=', planId)
    .where('state', 'in', ['queued', 'running'])
    .where('stop_asked_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await audit(work, { action: 'plan.stop', subjectKind: 'plan', subjectId: planId });
  await announce(work, topicOf(planId));
  return true;
}

/** Takes a plan away with its versions; proposals that were made of it stay. False while it runs. Audits 'plan.delete'. */
export async function removePlan(work: Work, planId: string): Promise<boolean> {
  const { numDeletedRows } = await work.tx
    .deleteFrom('plans')
    .where('id', '=', planId)
    .where('state', 'not in', ['queued', 'running'])
    .executeTakeFirst();
  if (numDeletedRows === 0n) return false;
  await audit(work, { action: 'plan.delete', subjectKind: 'plan', subjectId: planId });
  await announce(work, PLANS);
  return true;
}
