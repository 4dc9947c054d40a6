import type { Work } from '../../platform/work.ts';
import { ahead, type Changed, type GroupPlan, regular } from '../groups/index.ts';
import { changeWholeGroup } from '../registrations/index.ts';
import { followGroup } from './following.ts';
import { lockRequestsOf } from './withdrawing.ts';

/**
 * The group meets in another room from now on, at the same times; everybody concerned is told, and nobody looks for a room for it any more.
 * Audits 'group.change' and 'support.withdraw'.
 */
export async function moveToRoom(work: Work, plan: GroupPlan, roomId: string): Promise<Changed> {
  await lockRequestsOf(work, plan.id);
  const changed = await changeWholeGroup(work, {
    groupId: plan.id,
    version: plan.version,
    roomId,
    sessions: ahead(plan.sessions, work.now),
    trainerIds: regular(plan),
    leadId: plan.team.find((one) => one.lead && !one.substitute)?.trainerId ?? null,
    minSize: plan.minSize,
    capacity: plan.capacity,
    decideOn: plan.decideOn,
    opensAt: plan.opensAt,
    closesAt: plan.registrationClosesAt.equals(plan.startsAt) ? null : plan.registrationClosesAt,
    openedTo: plan.openedTo === 'parents' ? 'parents' : 'teams',
  });
  if (changed.ok) await followGroup(work, changed.before, changed.after);
  return changed;
}
