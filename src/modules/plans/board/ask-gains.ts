import { audit } from '../../../platform/audit/audit.ts';
import { announce } from '../../../platform/live/live.ts';
import type { Work } from '../../../platform/work.ts';
import { topicOf } from '../plan.ts';
import { latestGains } from './gains.ts';
import { gainsJob } from './gains-job.ts';
import { lockPlan, shownVersion } from './versions.ts';

/** Asks what is scarce in a plan and what one more would bring. False when there is no such plan with a result. Audits 'plan.gains'. */
export async function askGains(work: Work, planId: string): Promise<boolean> {
  const version = (await lockPlan(work, planId)) ? await shownVersion(work, planId) : undefined;
  if (!version) return false;
  const last = await latestGains(work, planId);
  if (last && (last.state === 'waiting' || last.state === 'running')) return true;
  const { id } = await work.tx
    .insertInto('plan_gains')
    .values({
      region_id: work.region.id,
      plan_id: planId,
      version: version.number,
      state: 'waiting',
      asked_by: work.actor.personId,
      asked_at: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(work, { action: 'plan.gains', subjectKind: 'plan', subjectId: planId });
  await work.services.jobs.send(work, gainsJob, { regionId: work.region.id, gainsId: id });
  await announce(work, topicOf(planId));
  return true;
}
