import { audit } from '../../platform/audit/audit.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { releaseSessionTrainers } from '../expertise/index.ts';
import { releaseSessionRooms } from '../facilities/index.ts';
import { tellTrainersOfCancellation } from './mails.ts';
import { isAhead, lockGroup } from './states.ts';

export type Cancelled = { ok: true } | { ok: false; reason: 'unknown' | 'state' };

/**
 * Cancels a group with its reason: room and trainers come free for the sessions that have not begun, and the trainers are told.
 * Families are told by whoever calls this (registrations).
 */
export async function cancelGroup(work: Work, groupId: string, reason: string): Promise<Cancelled> {
  const group = await lockGroup(work, groupId);
  if (!group) return { ok: false, reason: 'unknown' };
  if (!isAhead(group.state)) return { ok: false, reason: 'state' };
  await work.tx
    .updateTable('groups')
    .set({ state: 'cancelled', cancel_reason: reason, version: group.version + 1, changed_at: work.now })
    .where('id', '=', groupId)
    .execute();
  const ahead = await work.tx
    .selectFrom('group_sessions')
    .select('id')
    .where('group_id', '=', groupId)
    .where('starts_at', '>', work.now)
    .execute();
  const sessionIds = ahead.map((session) => session.id);
  await releaseSessionRooms(work, sessionIds);
  await releaseSessionTrainers(work, sessionIds);
  await tellTrainersOfCancellation(work, groupId, reason);
  await audit(work, { action: 'group.cancel', subjectKind: 'group', subjectId: groupId });
  await announce(work, 'groups');
  return { ok: true };
}
