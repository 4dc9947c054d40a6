import { audit } from '../../platform/audit/audit.ts';
import { seal, unseal } from '../../platform/crypto/seal.ts';
import { announce } from '../../platform/live/live.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { type OnlineChange, tellTrainersOfOnline } from './online-mails.ts';
import { isAhead, lockGroup } from './states.ts';

/** Where a group comes together on line: only for its participants and staff. Null: it does not, or it is over. */
export async function onlineLink(reading: Reading, groupId: string): Promise<string | null> {
  const row = await reading.tx
    .selectFrom('groups')
    .select(['online_sealed', 'state'])
    .where('id', '=', groupId)
    .executeTakeFirst();
  if (!row?.online_sealed || !isAhead(row.state)) return null;
  return String(unseal(reading.services.keys, row.online_sealed));
}

export interface Practical {
  groupId: string;
  /** Address with https; null: not on line. */
  online: string | null;
  /** What a participant pays for all sessions together, in whole cents. */
  contributionCents: number;
}

/** `online`: how the link changed, of which families and teams are told by who calls this (registrations). */
export type PracticalSet = { ok: true; online: OnlineChange | null } | { ok: false; reason: 'unknown' | 'state' | 'registered' };

/**
 * Sets the link and the own contribution of a group that is not over. What families pay stays as it was when they registered: with places taken the
 * contribution is refused. When the link changes trainers are told here. Audits 'group.change'.
 */
export async function setPractical(work: Work, { groupId, online, contributionCents }: Practical): Promise<PracticalSet> {
  const group = await lockGroup(work, groupId);
  if (!group) return { ok: false, reason: 'unknown' };
  if (!isAhead(group.state)) return { ok: false, reason: 'state' };
  const paid = contributionCents !== group.contribution_cents;
  if (paid && (await anybodyIn(work, groupId))) return { ok: false, reason: 'registered' };
  const linked = onlineChange(await onlineLink(work, groupId), online);
  if (!paid && !linked) return { ok: true, online: null };
  await work.tx
    .updateTable('groups')
    .set({
      online_sealed: online === null ? null : seal(work.services.keys, online),
      contribution_cents: contributionCents,
      version: group.version + 1,
      changed_at: work.now,
    })
    .where('id', '=', groupId)
    .execute();
  const fields = [...(linked ? ['online'] : []), ...(paid ? ['contribution'] : [])].join(' ');
  await audit(work, {
    action: 'group.change',
    subjectKind: 'group',
    subjectId: groupId,
    detail: { version: group.version + 1, fields },
  });
  await announce(work, 'groups');
  await announce(work, `group:${groupId}`);
  if (linked) await tellTrainersOfOnline(work, groupId, linked);
  return { ok: true, online: linked };
}

function onlineChange(before: string | null, after: string | null): OnlineChange | null {
  if (before === after) return null;
  return before === null ? 'begun' : after === null ? 'ended' : 'moved';
}

/** Families who registered and have not left, or places that teams hold. */
async function anybodyIn(work: Work, groupId: string): Promise<boolean> {
  const places = await work.tx.selectFrom('group_places').select('taken').where('group_id', '=', groupId).executeTakeFirst();
  if ((places?.taken ?? 0) > 0) return true;
  const waiting = await work.tx
    .selectFrom('registrations')
    .select('id')
    .where('group_id', '=', groupId)
    .where('state', '=', 'waiting')
    .limit(1)
    .executeTakeFirst();
  return waiting !== undefined;
}
