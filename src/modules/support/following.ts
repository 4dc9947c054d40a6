import { audit } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';
import { cancelGroupLoans, endOf, moveGroupLoans } from '../facilities/index.ts';
import { ahead, type GroupPlan } from '../groups/index.ts';
import { isAsAsked, timesAsked, timesOf } from './group-times.ts';
import { requestsOfGroup } from './queries.ts';
import { isOpen } from './request.ts';
import { daysNeeded } from './suggestions.ts';
import { roomKinds, withdrawOfGroup, withdrawRequest } from './withdrawing.ts';

/** Actions that a route which changes or cancels a group must declare for what was arranged for it. */
export const followActions = ['support.withdraw', 'support.follow', 'loan.change', 'loan.cancel'];

/**
 * What was arranged for a group goes along with a change. With another room nobody looks for one any more. At other times the owner of a room
 * was asked something else; other requests and loans get the new days. The caller holds `lockRequestsOf`. Audits `followActions`.
 */
export async function followGroup(work: Work, before: GroupPlan, after: GroupPlan): Promise<void> {
  if (before.roomId !== after.roomId) await withdrawOfGroup(work, after.id, 'has-room', roomKinds);
  for (const request of await requestsOfGroup(work, after.id)) {
    if (!isOpen(request.state) || isAsAsked(request, after, work.now)) continue;
    if (request.kind === 'room') await withdrawRequest(work, request, 'moved');
    else await setTimes(work, request.id, after);
  }
  const [had, needs] = [daysNeeded(before, work.now), daysNeeded(after, work.now)];
  if (needs && !(had?.firstDay.equals(needs.firstDay) && had.lastDay.equals(needs.lastDay)))
    await moveGroupLoans(work, after.id, needs);
}

/** A group that does not go on needs nothing any more. The caller holds `lockRequestsOf`. Audits 'support.withdraw' and 'loan.cancel'. */
export async function releaseGroup(work: Work, groupId: string): Promise<void> {
  await withdrawOfGroup(work, groupId, 'cancelled');
  await cancelGroupLoans(work, groupId);
}

async function setTimes(work: Work, id: string, plan: GroupPlan): Promise<void> {
  const times = timesOf(plan, work.now);
  if (!times) return;
  await work.tx
    .updateTable('support_requests')
    .set({
      ...{ first_at: times.first.startsAt, until: endOf(times), weeks: times.weeks, changed_at: work.now },
      times: timesAsked(ahead(plan.sessions, work.now)),
    })
    .where('id', '=', id)
    .execute();
  await audit(work, { action: 'support.follow', subjectKind: 'support-request', subjectId: id });
}
