import type { Work } from '../../platform/work.ts';
import { reopenServed } from '../demand/index.ts';
import type { Cancelled, Changed, GroupChange } from '../groups/index.ts';
import { letGoOfDemands } from '../planner/index.ts';
import { cancelWholeGroup, changeWholeGroup, mergeGroups } from '../registrations/index.ts';
import { followGroup, lockRequestsOf, releaseGroup } from '../support/index.ts';

/**
 * Cancels a group and gives its demands back to the marketplace, with their waiting time (rule 4); what was asked and borrowed for it is not
 * needed any more. Audits also 'demand.reopen', 'support.withdraw' and 'loan.cancel'.
 */
export async function cancelAndReopen(work: Work, groupId: string, reason: string): Promise<Cancelled> {
  await lockRequestsOf(work, groupId);
  const cancelled = await cancelWholeGroup(work, groupId, reason);
  if (!cancelled.ok) return cancelled;
  const ids = cancelled.reopened.map((one) => one.demandId);
  await letGoOfDemands(work, groupId, ids);
  await reopenServed(work, cancelled.reopened);
  await releaseGroup(work, groupId);
  return { ok: true };
}

/** Merges a group into another; what was asked and borrowed for it is not needed any more. Audits also 'support.withdraw' and 'loan.cancel'. */
export async function mergeAndRelease(work: Work, fromId: string, intoId: string, reason: string) {
  await lockRequestsOf(work, fromId);
  const merged = await mergeGroups(work, fromId, intoId, reason);
  if (merged.ok) await releaseGroup(work, fromId);
  return merged;
}

/** Changes a group; what was asked and borrowed for it goes along. Audits also `followActions` (support). */
export async function changeAndFollow(work: Work, change: GroupChange, reason: string): Promise<Changed> {
  await lockRequestsOf(work, change.groupId);
  const changed = await changeWholeGroup(work, change, reason);
  if (changed.ok) await followGroup(work, changed.before, changed.after);
  return changed;
}
