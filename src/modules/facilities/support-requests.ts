import { audit } from '../../platform/audit/audit.ts';
import { announce } from '../../platform/live/live.ts';
import type { Reading, Work } from '../../platform/work.ts';

/** States of domain.md; withdrawn: what it was for does not go ahead, or changed. */
export type SupportState = 'new' | 'taken' | 'waiting' | 'done' | 'not-possible' | 'withdrawn';

/** Asked of the owner of a room: may a group meet there at these times? */
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

const OPEN = ['new', 'taken', 'waiting'] as const;

/** Asks the owner of a room for it. Only one such request of a proposal is open at a time; see `withdrawRoomRequests`. */
export async function askForRoom(
  work: Work,
  input: { roomId: string; organisationId: string; proposalId: string; askedBy: string; wantedBefore: Temporal.Instant },
): Promise<string> {
  const { id } = await work.tx
    .insertInto('support_requests')
    .values({
      region_id: work.region.id,
      kind: 'room',
      organisation_id: input.organisationId,
      room_id: input.roomId,
      proposal_id: input.proposalId,
      asked_by: input.askedBy,
      wanted_before: input.wantedBefore,
      created_at: work.now,
      changed_at: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(work, { action: 'support.ask', subjectKind: 'support-request', subjectId: id, detail: { kind: 'room' } });
  await announce(work, 'support');
  return id;
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
  for (const { id } of gone) await audit(work, { action: 'support.withdraw', subjectKind: 'support-request', subjectId: id });
  if (gone.length > 0) await announce(work, 'support');
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
  const closed = given.state !== 'taken';
  const moved = await work.tx
    .updateTable('support_requests')
    .set({
      state: given.state,
      answer: given.answer,
      alternative_room_id: given.alternativeRoomId,
      taken_by: work.actor.personId,
      changed_at: work.now,
      closed_at: closed ? work.now : null,
    })
    .where('id', '=', id)
    .where('state', 'in', OPEN)
    .returning('id')
    .executeTakeFirst();
  if (!moved) return false;
  await audit(work, { action: 'support.answer', subjectKind: 'support-request', subjectId: id, detail: { state: given.state } });
  await announce(work, 'support');
  return true;
}

/** One request, or undefined outside the region. */
export function roomRequest(reading: Reading, id: string): Promise<RoomRequest | undefined> {
  return requestRows(reading).where('s.id', '=', id).executeTakeFirst();
}

const MOST = 100;

/** Requests for rooms, what is still open first, then the newest: of the whole region, or of these owners. */
export function roomRequests(
  reading: Reading,
  scope: 'all' | { organisationIds: string[] },
  only: 'open' | 'all' = 'all',
): Promise<RoomRequest[]> {
  let query = requestRows(reading).where('s.state', '<>', 'withdrawn');
  if (only === 'open') query = query.where('s.state', 'in', OPEN);
  if (scope !== 'all')
    query = query.where('s.organisation_id', 'in', scope.organisationIds.length > 0 ? scope.organisationIds : [NOBODY]);
  return query
    .orderBy((eb) => eb('s.closed_at', 'is not', null))
    .orderBy('s.created_at', 'desc')
    .orderBy('s.id')
    .limit(MOST)
    .execute();
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

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
