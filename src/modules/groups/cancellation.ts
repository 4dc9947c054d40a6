import { audit } from '../../platform/audit/audit.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { releaseSessionTrainers } from '../expertise/index.ts';
import { releaseSessionRooms } from '../facilities/index.ts';
import { tellOwnerOfRelease } from './change-mails.ts';
import { tellTrainersOfCancellation } from './mails.ts';
import { ahead, groupPlan } from './plan-of.ts';
import { isAhead, lockGroup } from './states.ts';

export type Cancelled = { ok: true } | { ok: false; reason: 'unknown' | 'state' };

/**
 * Cancels a group with its reason: room and trainers come free for the sessions that have not begun; trainers and the owner of the room
 * are told. Families are told by whoever calls this (registrations). `mergedInto`: the group of the same offer in which it lives on.
 */
export async function cancelGroup(work: Work, groupId: string, reason: string, mergedInto?: string): Promise<Cancelled> {
  const group = await lockGroup(work, groupId);
  const plan = group && (await groupPlan(work, groupId));
  if (!plan) return { ok: false, reason: 'unknown' };
  if (!isAhead(group.state)) return { ok: false, reason: 'state' };
  await work.tx
    .updateTable('groups')
    .set({
      state: 'cancelled',
      cancel_reason: reason,
      merged_into: mergedInto ?? null,
      version: group.version + 1,
      changed_at: work.now,
    })
    .where('id', '=', groupId)
    .execute();
  const sessionIds = ahead(plan.sessions, work.now).map((session) => session.id);
  await releaseSessionRooms(work, sessionIds);
  await releaseSessionTrainers(work, sessionIds);
  await tellTrainersOfCancellation(work, groupId, reason);
  await tellOwnerOfRelease(work, plan, plan.sessions);
  await audit(work, {
    action: mergedInto ? 'group.merge' : 'group.cancel',
    subjectKind: 'group',
    subjectId: groupId,
    detail: mergedInto ? { into: mergedInto } : {},
  });
  await announce(work, 'groups');
  return { ok: true };
}
