import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import type { Span } from '../../platform/clock/span.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { lockTrainers } from '../expertise/index.ts';
import { lockRooms } from '../facilities/index.ts';
import { bookChanged } from './change-bookings.ts';
import { type ChangeFaults, changeFaults } from './change-faults.ts';
import { tellOwnerOfRelease, tellTrainersOfChange } from './change-mails.ts';
import { writeSessions } from './change-sessions.ts';
import { usualDecisionDay } from './deciding.ts';
import { type Difference, difference, regular } from './difference.ts';
import { type GroupPlan, groupPlan } from './plan-of.ts';
import { isAhead, lockGroup } from './states.ts';

/** How a group must become. */
export interface GroupChange {
  groupId: string;
  /** The version that was looked at: who was overtaken by a colleague is told, and nothing is written over. */
  version: number;
  roomId: string;
  /** Every session that has not begun. Without id: a new one. One that is left out does not take place. */
  sessions: (Span & { id: string | null })[];
  /** The team; who stands in for somebody stays. */
  trainerIds: string[];
  leadId: string | null;
  minSize: number;
  capacity: number;
  decideOn: Temporal.PlainDate;
  opensAt: Temporal.Instant;
  /** Null: until the first session. */
  closesAt: Temporal.Instant | null;
  openedTo: 'teams' | 'parents';
}

export type Changed =
  | { ok: true; before: GroupPlan; after: GroupPlan; difference: Difference }
  | { ok: false; reason: 'unknown' | 'state' | 'overtaken' }
  | { ok: false; reason: 'faults'; faults: ChangeFaults };

/**
 * Changes a planned or running group, all of it or nothing. Rule 2: the bookings; rule 18: certificates when it was confirmed; rule 1: never
 * fewer places than are taken. Trainers and the owner of a room that comes free are told here, families and teams by who calls this
 * (registrations), which also holds the offer's waiting list. Audits 'group.change'.
 */
export async function changeGroup(work: Work, input: GroupChange, reason = ''): Promise<Changed> {
  const locked = await lockGroup(work, input.groupId);
  const before = locked && (await groupPlan(work, input.groupId));
  if (!before) return { ok: false, reason: 'unknown' };
  if (!isAhead(before.state)) return { ok: false, reason: 'state' };
  if (before.version !== input.version) return { ok: false, reason: 'overtaken' };
  const faults = await changeFaults(work, before, input);
  if (Object.keys(faults).length > 0) return { ok: false, reason: 'faults', faults };

  await lockRooms(work, [before.roomId, input.roomId]);
  await lockTrainers(work, [...regular(before), ...input.trainerIds]);
  await sql`savepoint change_group`.execute(work.tx);
  const fault = await apply(work, before, input);
  if (fault) {
    await sql`rollback to savepoint change_group`.execute(work.tx);
    // Somebody was just before: the same questions again give the words for it.
    const now = await changeFaults(work, before, input);
    return { ok: false, reason: 'faults', faults: Object.keys(now).length > 0 ? now : fault };
  }
  await sql`release savepoint change_group`.execute(work.tx);
  const after = await groupPlan(work, input.groupId);
  if (!after) throw new Error(`group ${input.groupId} is gone`);
  const changed = difference(before, after, work.now);
  await tell(work, before, after, changed, reason);
  return { ok: true, before, after, difference: changed };
}

async function apply(work: Work, before: GroupPlan, input: GroupChange): Promise<ChangeFaults | null> {
  const places = await work.tx
    .updateTable('group_places')
    .set({ capacity: input.capacity })
    .where('group_id', '=', before.id)
    .where('taken', '<=', input.capacity)
    .executeTakeFirst();
  if (places.numUpdatedRows === 0n) return { capacity: { code: 'below-taken', taken: before.taken } };
  const sessions = await writeSessions(work, before, input.sessions);
  const booked = await bookChanged(work, before, input, sessions);
  if (booked) return booked;
  const [first, last] = [sessions[0], sessions.at(-1)];
  if (!first || !last) throw new RangeError('a group without sessions');
  const usual = await usualDecisionDay(work, first.startsAt);
  await work.tx
    .updateTable('groups')
    .set({
      room_id: input.roomId,
      min_size: input.minSize,
      opened_to: input.openedTo,
      registration_opens_at: input.opensAt,
      registration_closes_at: input.closesAt ?? first.startsAt,
      starts_at: first.startsAt,
      ends_at: last.endsAt,
      decide_on: usual.equals(input.decideOn) ? null : input.decideOn,
      version: before.version + 1,
      changed_at: work.now,
    })
    .where('id', '=', before.id)
    .execute();
  return null;
}

async function tell(work: Work, before: GroupPlan, after: GroupPlan, changed: Difference, reason: string): Promise<void> {
  const count = (kind: string) => changed.sessions.filter((one) => one.kind === kind).length;
  await audit(work, {
    action: 'group.change',
    subjectKind: 'group',
    subjectId: after.id,
    detail: {
      version: after.version,
      moved: count('moved'),
      cancelled: count('cancelled'),
      added: count('added'),
      room: changed.place !== null,
      joined: changed.joined.length,
      left: changed.left.length,
      fields: changed.fields.join(' '),
    },
  });
  await tellTrainersOfChange(work, { before, after, difference: changed, reason });
  await tellOwnerOfRelease(work, before, after.roomId === before.roomId ? released(changed) : before.sessions);
  await announce(work, 'groups');
  await announce(work, `group:${after.id}`);
}

/** The times at which the same room is free again. */
function released({ sessions }: Difference): Span[] {
  return sessions.flatMap((one) => (one.kind === 'added' ? [] : [one.before]));
}
