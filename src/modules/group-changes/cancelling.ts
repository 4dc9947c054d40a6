import type { Work } from '../../platform/work.ts';
import { reopenServed } from '../demand/index.ts';
import type { Cancelled } from '../groups/index.ts';
import { letGoOfDemands } from '../planner/index.ts';
import { cancelWholeGroup } from '../registrations/index.ts';

/** Cancels a group and gives its demands back to the marketplace, with their waiting time (rule 4). Audits also 'demand.reopen'. */
export async function cancelAndReopen(work: Work, groupId: string, reason: string): Promise<Cancelled> {
  const cancelled = await cancelWholeGroup(work, groupId, reason);
  if (!cancelled.ok) return cancelled;
  const ids = cancelled.reopened.map((one) => one.demandId);
  await letGoOfDemands(work, groupId, ids);
  await reopenServed(work, cancelled.reopened);
  return { ok: true };
}
