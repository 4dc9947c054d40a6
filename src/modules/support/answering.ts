import { audit } from '../../platform/audit/audit.ts';
import { ZONE } from '../../platform/clock/clock.ts';
import type { Work } from '../../platform/work.ts';
import { reserve, type Weekly } from '../facilities/index.ts';
import { groupPlan } from '../groups/index.ts';
import { moveToRoom } from './group-room.ts';
import { isAsAsked } from './group-times.ts';
import { move } from './handling.ts';
import { tellAnswered } from './mails.ts';
import type { Refused } from './refusal-words.ts';
import type { Answer, SupportRequest } from './request.ts';
import { addStep } from './steps.ts';
import { lockRequestsOf, roomKinds, withdrawOfGroup } from './withdrawing.ts';

/** 'moved': the group meets at other times than were asked for. */
export type AnsweredRequest =
  | { ok: true }
  | { ok: false; reason: 'closed' | 'room' | 'moved' }
  | { ok: false; reason: 'group'; why: Refused };

/**
 * Closes a request. A room that is given is booked in the same step: for the group, which then meets there and looks for no other, or for who
 * asked; when it is not free, or the group meets at other times by now, nothing changes. Audits 'support.answer' and what booking audits.
 */
export async function answerRequest(work: Work, request: SupportRequest, given: Answer): Promise<AnsweredRequest> {
  const done = given.state === 'done';
  if (request.groupId) await lockRequestsOf(work, request.groupId);
  const closed = await move(work, request.id, {
    state: given.state,
    answer: given.answer,
    alternative_room_id: done ? null : given.roomId,
    taken_by: request.takenBy ?? work.actor.personId,
    effort_minutes: given.effort?.minutes ?? null,
    effort_kind: given.effort?.kind ?? null,
    closed_at: work.now,
  });
  if (!closed) return { ok: false, reason: 'closed' };
  const refused = done && given.roomId ? await book(work, request, given.roomId, given.version) : null;
  if (refused) {
    await reopen(work, request);
    return refused;
  }
  await addStep(work, request.id, { what: given.state, note: given.answer });
  await audit(work, {
    action: 'support.answer',
    subjectKind: 'support-request',
    subjectId: request.id,
    detail: { state: given.state, minutes: given.effort?.minutes ?? null },
  });
  await tellAnswered(work, request, given);
  return { ok: true };
}

type Refusal = Extract<AnsweredRequest, { ok: false }>;

/** Books the room as it was asked for; a request without a time has nothing to book. Null when that is done. */
async function book(work: Work, request: SupportRequest, roomId: string, version?: number): Promise<Refusal | null> {
  if (request.groupId) return bookForGroup(work, request, { id: request.groupId, version }, roomId);
  const when = whenOf(request);
  if (!when) return null;
  const reserved = await reserve(work, {
    ...when,
    roomId,
    kind: 'booking',
    title: request.title.slice(0, 120),
    organisationId: null,
    madeBy: request.askedBy,
    people: request.people,
  });
  return reserved.ok ? null : { ok: false, reason: 'room' };
}

async function bookForGroup(
  work: Work,
  request: SupportRequest,
  group: { id: string; version: number | undefined },
  roomId: string,
): Promise<Refusal | null> {
  const plan = await groupPlan(work, group.id);
  if (!plan) return { ok: false, reason: 'room' };
  // An owner said yes to these times. Who looks for a room chose from what is free at the times of now.
  if (request.kind === 'room' && !isAsAsked(request, plan, work.now)) return { ok: false, reason: 'moved' };
  if (plan.roomId === roomId) {
    await withdrawOfGroup(work, plan.id, 'has-room', roomKinds);
    return null;
  }
  const moved = await moveToRoom(work, { ...plan, version: group.version ?? plan.version }, roomId);
  return moved.ok ? null : { ok: false, reason: 'group', why: moved };
}

/** Nothing was booked, so it is as open as it was. */
async function reopen(work: Work, request: SupportRequest): Promise<void> {
  await work.tx
    .updateTable('support_requests')
    .set({
      state: request.state,
      answer: request.answer,
      taken_by: request.takenBy,
      effort_minutes: null,
      effort_kind: null,
      closed_at: null,
    })
    .where('id', '=', request.id)
    .execute();
}

/** The times that were asked for; null when none were. */
export function whenOf({ firstAt, until, weeks }: Pick<SupportRequest, 'firstAt' | 'until' | 'weeks'>): Weekly | null {
  if (!firstAt || !until || !weeks) return null;
  const endsAt = until
    .toZonedDateTimeISO(ZONE)
    .subtract({ weeks: weeks - 1 })
    .toInstant();
  return { first: { startsAt: firstAt, endsAt }, weeks };
}
