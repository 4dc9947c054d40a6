import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../../platform/auth/actor.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Reading } from '../../platform/work.ts';
import { ownOrganisations } from '../facilities/index.ts';
import { handlesAll } from './policy.ts';
import type { SupportKind, SupportRequest, SupportStep } from './request.ts';

/** Parts of the queue: to do today, late, waiting for others, all that is open, what is closed, and what somebody asked themselves. */
export const lists = ['vandaag', 'te-laat', 'wacht', 'open', 'klaar', 'gevraagd'] as const;
export type ListName = (typeof lists)[number];

/** One request, or undefined outside the region. */
export function supportRequest(reading: Reading, id: string): Promise<SupportRequest | undefined> {
  return requestRows(reading).where('s.id', '=', id).executeTakeFirst();
}

const MOST = 100;

/** Where a part of a list ended: the moment by which the list is sorted, null when a request has no term. */
export interface QueuePlace {
  at: Temporal.Instant | null;
  id: string;
}

/** A part of one list, of what the actor may see: the first term first; what is closed and what one asked oneself the newest first. */
export async function requestsIn(
  reading: Reading,
  list: ListName,
  { after, limit = MOST }: { after?: QueuePlace | undefined; limit?: number } = {},
): Promise<{ requests: SupportRequest[]; next: QueuePlace | null }> {
  let query = requestRows(reading).where(scopeOf(reading.actor, list)).where(conditions(reading)[list]);
  if (after) query = query.where(isAfter(list, after));
  const column = sortedBy(list);
  const rows = await (column === 's.wanted_before'
    ? query.orderBy(sql`s.wanted_before nulls last`).orderBy('s.id')
    : query.orderBy(column, 'desc').orderBy('s.id', 'desc')
  )
    .limit(limit + 1)
    .execute();
  const requests = rows.slice(0, limit);
  const last = rows.length > limit ? requests.at(-1) : undefined;
  return { requests, next: last ? placeOf(last, column) : null };
}

const sortedBy = (list: ListName) =>
  list === 'klaar' ? 's.closed_at' : list === 'gevraagd' ? 's.created_at' : 's.wanted_before';

function placeOf(last: SupportRequest, column: ReturnType<typeof sortedBy>): QueuePlace {
  const at = { 's.closed_at': last.closedAt, 's.created_at': last.createdAt, 's.wanted_before': last.wantedBefore }[column];
  return { at, id: last.id };
}

function isAfter(list: ListName, { at, id }: QueuePlace): RawBuilder<boolean> {
  const column = sql.ref(sortedBy(list));
  const moment = at?.toString() ?? null;
  if (list === 'klaar' || list === 'gevraagd') return sql<boolean>`(${column}, s.id) < (${moment}::timestamptz, ${id}::uuid)`;
  if (moment === null) return sql<boolean>`${column} is null and s.id > ${id}::uuid`;
  return sql<boolean>`(${column} is null or (${column}, s.id) > (${moment}::timestamptz, ${id}::uuid))`;
}

/** How many requests each list has for the actor; what is closed is not counted, but for what they asked themselves lately. */
export async function listCounts(reading: Reading): Promise<Record<Exclude<ListName, 'klaar'>, number>> {
  const of = conditions(reading);
  const count = (list: Exclude<ListName, 'klaar'>) =>
    sql<number>`count(*) filter (where ${of[list]} and ${scopeOf(reading.actor, list)})::integer`;
  const { rows } = await sql<Record<Exclude<ListName, 'klaar'>, number>>`select ${count('vandaag')} as vandaag,
    ${count('te-laat')} as "te-laat", ${count('wacht')} as wacht, ${count('open')} as open, ${count('gevraagd')} as gevraagd
    from support_requests s where s.closed_at is null or ${of.gevraagd}`.execute(reading.tx);
  return rows[0] ?? { vandaag: 0, 'te-laat': 0, wacht: 0, open: 0, gevraagd: 0 };
}

/** Open and closed requests for one group, the newest first. */
export function requestsOfGroup(reading: Reading, groupId: string): Promise<SupportRequest[]> {
  return requestRows(reading).where('s.group_id', '=', groupId).orderBy('s.created_at', 'desc').limit(MOST).execute();
}

/** What each list holds (alias s: support_requests). */
export function conditions({ now, actor }: Reading): Record<ListName, RawBuilder<boolean>> {
  const tomorrow = localDate(now).add({ days: 1 }).toZonedDateTime('Europe/Amsterdam').toInstant().toString();
  const moment = now.toString();
  const open = sql<boolean>`s.closed_at is null`;
  const late = sql<boolean>`${open} and s.wanted_before < ${moment}::timestamptz`;
  return {
    'te-laat': late,
    vandaag: sql<boolean>`${open} and not coalesce(s.wanted_before < ${moment}::timestamptz, false)
      and (s.state = 'new' or coalesce(s.asker_turn = 'replied', false) or s.state <> 'waiting' and s.wanted_before < ${tomorrow}::timestamptz)`,
    wacht: sql<boolean>`${open} and s.state = 'waiting'`,
    open,
    klaar: sql<boolean>`s.closed_at is not null`,
    gevraagd: sql<boolean>`s.asked_by = ${actor.personId}::uuid and (s.closed_at is null or s.closed_at > ${now.subtract({ hours: 30 * 24 }).toString()}::timestamptz)`,
  };
}

/** Whose requests the actor handles; the list of what they asked themselves is theirs as it is. */
export function scopeOf(actor: Actor, list: ListName): RawBuilder<boolean> {
  if (list === 'gevraagd' || handlesAll(actor)) return sql<boolean>`true`;
  return sql<boolean>`s.organisation_id = any(${ownOrganisations(actor)}::uuid[])`;
}

/** What happened to a request, the first first. */
export interface SupportEvent {
  id: string;
  at: Temporal.Instant;
  what: SupportStep;
  byName: string | null;
  /** To whom it was handed over. */
  personName: string | null;
  note: string;
}

export function historyOf(reading: Reading, requestId: string): Promise<SupportEvent[]> {
  return reading.tx
    .selectFrom('support_events as e')
    .leftJoin('persons as by', 'by.id', 'e.by')
    .leftJoin('persons as to', 'to.id', 'e.person_id')
    .select(['e.id', 'e.at', 'e.what', 'by.name as byName', 'to.name as personName', 'e.note'])
    .where('e.request_id', '=', requestId)
    .orderBy('e.at')
    .orderBy('e.id')
    .execute();
}

function requestRows(reading: Reading) {
  return reading.tx
    .selectFrom('support_requests as s')
    .innerJoin('persons as who', 'who.id', 's.asked_by')
    .leftJoin('persons as owner', 'owner.id', 's.taken_by')
    .leftJoin('rooms as r', 'r.id', 's.room_id')
    .leftJoin('locations as l', 'l.id', 'r.location_id')
    .leftJoin('rooms as a', 'a.id', 's.alternative_room_id')
    .leftJoin('organisations as o', 'o.id', 's.organisation_id')
    .leftJoin('groups as g', 'g.id', 's.group_id')
    .leftJoin('material_kinds as k', 'k.id', 's.material_kind_id')
    .leftJoin('municipalities as m', 'm.id', 's.municipality_id')
    .select(['s.id', 's.state', 's.question', 's.answer', 's.people', 's.weeks', 's.amount', 's.until', 's.times'])
    .select(sql<SupportKind>`s.kind`.as('kind'))
    .select(sql<string>`coalesce(nullif(s.title, ''), l.name || ', ' || r.name, 'Aanvraag')`.as('title'))
    .select(['s.organisation_id as organisationId', 'o.name as organisationName', 's.first_at as firstAt'])
    .select(['s.room_id as roomId', 's.alternative_room_id as alternativeRoomId', 'a.name as alternativeName'])
    .select(sql<string | null>`l.name || ', ' || r.name`.as('roomName'))
    .select([
      's.group_id as groupId',
      'g.title as groupTitle',
      'g.organisation_id as groupOwnerId',
      's.proposal_id as proposalId',
    ])
    .select(['s.material_kind_id as materialKindId', 'k.name as materialName', 'm.name as municipalityName'])
    .select(['s.asked_by as askedBy', 'who.name as askedByName', 's.taken_by as takenBy', 'owner.name as takenByName'])
    .select([
      's.asker_turn as askerTurn',
      's.waiting_for as waitingFor',
      's.wanted_before as wantedBefore',
      's.created_at as createdAt',
    ])
    .select(['s.closed_at as closedAt', 's.effort_minutes as effortMinutes', 's.effort_kind as effortKind']);
}
