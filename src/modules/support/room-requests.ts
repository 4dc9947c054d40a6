import { audit } from '../../platform/audit/audit.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { move } from './handling.ts';
import { OPEN, type SupportState } from './request.ts';
import { addStep, enqueue } from './steps.ts';

/** Asked of the owner of a room for a proposal: may a group meet there at these times? */
export interface RoomRequest {
  id: string;
  state: SupportState;
  roomId: string;
  roomName: string;
  locationId: string;
  placeName: string;
  town: string;
  /** Who manages the location. */
  organisationId: string | null;
  organisationName: string | null;
  proposalId: string | null;
  alternativeRoomId: string | null;
  answer: string;
  askedBy: string;
  askedByName: string;
  wantedBefore: Temporal.Instant | null;
  createdAt: Temporal.Instant;
}

/** Asks the owner of a room for it. Only one such request of a proposal is open at a time; see `withdrawRoomRequests`. */
export async function askForRoom(
  work: Work,
  input: { roomId: string; organisationId: string; proposalId: string; askedBy: string; wantedBefore: Temporal.Instant },
): Promise<string> {
  return enqueue(work, {
    kind: 'room',
    organisation_id: input.organisationId,
    room_id: input.roomId,
    proposal_id: input.proposalId,
    asked_by: input.askedBy,
    wanted_before: input.wantedBefore,
  });
}

/** What this proposal asked of owners of rooms is no longer needed. */
export async function withdrawRoomRequests(work: Work, proposalId: string): Promise<void> {
  const gone = await work.tx
    .updateTable('support_requests')
    .set({ state: 'withdrawn', changed_at: work.now, closed_at: work.now })
    .where('proposal_id', '=', proposalId)
    .where('kind', '=', 'room')
    .where('state', 'in', OPEN)
    .returning('id')
    .execute();
  for (const { id } of gone) {
    await addStep(work, id, { what: 'withdrawn' });
    await audit(work, { action: 'support.withdraw', subjectKind: 'support-request', subjectId: id });
  }
}

export interface RoomAnswer {
  state: 'taken' | 'done' | 'not-possible';
  /** For who asked; '' when nothing was said. */
  answer: string;
  /** Another room that is possible. */
  alternativeRoomId: string | null;
}

/** Moves an open request on. False when it is not open any more. */
export async function answerRoomRequest(work: Work, id: string, given: RoomAnswer): Promise<boolean> {
  const moved = await move(work, id, {
    state: given.state,
    answer: given.answer,
    alternative_room_id: given.alternativeRoomId,
    taken_by: work.actor.personId,
    ...(given.state === 'taken' ? {} : { closed_at: work.now }),
  });
  if (!moved) return false;
  await addStep(work, id, { what: given.state, note: given.answer });
  await audit(work, { action: 'support.answer', subjectKind: 'support-request', subjectId: id, detail: { state: given.state } });
  return true;
}

/** One request, or undefined outside the region. */
export function roomRequest(reading: Reading, id: string): Promise<RoomRequest | undefined> {
  return requestRows(reading).where('s.id', '=', id).executeTakeFirst();
}

const MOST = 100;

/** Open requests of proposals for rooms of these owners, the newest first. */
export function roomRequests(reading: Reading, organisationIds: string[]): Promise<RoomRequest[]> {
  if (organisationIds.length === 0) return Promise.resolve([]);
  return requestRows(reading)
    .where('s.state', 'in', OPEN)
    .where('s.proposal_id', 'is not', null)
    .where('s.organisation_id', 'in', organisationIds)
    .orderBy('s.created_at', 'desc')
    .orderBy('s.id')
    .limit(MOST)
    .execute();
}

function requestRows(reading: Reading) {
  return reading.tx
    .selectFrom('support_requests as s')
    .innerJoin('rooms as r', 'r.id', 's.room_id')
    .innerJoin('locations as l', 'l.id', 'r.location_id')
    .leftJoin('organisations as o', 'o.id', 's.organisation_id')
    .innerJoin('persons as who', 'who.id', 's.asked_by')
    .select(['s.id', 's.state', 'r.id as roomId', 'r.name as roomName', 'l.id as locationId', 'l.name as placeName', 'l.town'])
    .select(['s.organisation_id as organisationId', 'o.name as organisationName', 's.proposal_id as proposalId'])
    .select(['s.alternative_room_id as alternativeRoomId', 's.answer', 's.asked_by as askedBy', 'who.name as askedByName'])
    .select(['s.wanted_before as wantedBefore', 's.created_at as createdAt'])
    .where('s.kind', '=', 'room');
}
