import { type Actor, organisationsOf } from '../../platform/auth/actor.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { planningOffer } from '../catalogue/index.ts';
import {
  ahead,
  type GroupPlan,
  groupPlan,
  managesGroup,
  planGroup,
  plansForAll,
  roomClashes,
  trainerClashes,
} from '../groups/index.ts';
import { type SeriesAsked, series } from './series.ts';

/** An offer of which the actor may plan a group. */
export interface OwnOffer {
  id: string;
  title: string;
  organisationName: string;
}

/** Published offers for groups: of the whole region for planners, else of the own organisations. */
export async function plannableOffers(reading: Reading): Promise<OwnOffer[]> {
  let query = reading.tx
    .selectFrom('offers as o')
    .innerJoin('organisations as org', 'org.id', 'o.organisation_id')
    .select(['o.id', 'o.title', 'org.name as organisationName'])
    .where('o.state', '=', 'published')
    .where('o.form', 'in', ['group', 'meeting'])
    .orderBy('o.title')
    .orderBy('o.id')
    .limit(400);
  if (!plansForAll(reading.actor)) {
    const own = ownOrganisations(reading.actor);
    if (own.length === 0) return [];
    query = query.where('o.organisation_id', 'in', own);
  }
  return query.execute();
}

const ownOrganisations = (actor: Actor) => organisationsOf(actor, 'professional', 'provider');

/** The group that is copied, when the actor may manage it. */
export async function copied(reading: Reading, groupId: string | undefined): Promise<GroupPlan | undefined> {
  const plan = groupId ? await groupPlan(reading, groupId) : undefined;
  return plan && managesGroup(reading.actor, plan) ? plan : undefined;
}

/** A year later on the same day of the week: a season has the same shape. */
export function nextSeason(plan: GroupPlan, now: Temporal.Instant): Temporal.PlainDate {
  const first = localDate(plan.startsAt);
  for (let weeks = 52; ; weeks += 52) {
    const later = first.add({ weeks });
    if (Temporal.PlainDate.compare(later, localDate(now)) > 0) return later;
  }
}

export interface GroupAsked {
  offerId: string;
  language: string;
  title: string;
  dates: SeriesAsked;
  roomId: string;
  trainerIds: string[];
  /** Who leads; everybody who may stand alone when left out. */
  leadId: string | null;
  capacity: number;
  minSize: number;
  openedTo: 'teams' | 'parents';
}

export type NewFault =
  | 'unknown-offer'
  | 'not-own'
  | 'language'
  | 'past'
  | 'room-unknown'
  | 'room-taken'
  | 'room-small'
  | 'trainer-taken'
  | 'above-capacity';

export type PlannedNew = { ok: true; groupId: string } | { ok: false; faults: Partial<Record<keyof GroupAsked, NewFault>> };

/** Plans a group without a proposal; all that is wrong at once, and rule 2 by the database. Audits 'group.plan'. */
export async function planNew(work: Work, asked: GroupAsked): Promise<PlannedNew> {
  const offer = await planningOffer(work, asked.offerId);
  if (!offer) return { ok: false, faults: { offerId: 'unknown-offer' } };
  if (!plansForAll(work.actor) && !ownOrganisations(work.actor).includes(offer.organisationId))
    return { ok: false, faults: { offerId: 'not-own' } };
  const { sessions } = await series(work, asked.dates);
  const faults: Partial<Record<keyof GroupAsked, NewFault>> = {};
  if (!offer.languages.includes(asked.language)) faults.language = 'language';
  if (ahead(sessions, work.now).length < sessions.length) faults.dates = 'past';
  if (asked.minSize > asked.capacity) faults.minSize = 'above-capacity';
  const room = await work.tx
    .selectFrom('rooms')
    .select('capacity')
    .where('id', '=', asked.roomId)
    .where('hidden_at', 'is', null)
    .executeTakeFirst();
  if (!room) faults.roomId = 'room-unknown';
  else if (room.capacity < asked.capacity) faults.roomId = 'room-small';
  else if ((await roomClashes(work, { ids: [asked.roomId], spans: sessions, groupId: null })).length > 0)
    faults.roomId = 'room-taken';
  if ((await trainerClashes(work, { ids: asked.trainerIds, spans: sessions, groupId: null })).length > 0)
    faults.trainerIds = 'trainer-taken';
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const { offerId, language, roomId, trainerIds, leadId, capacity, minSize, openedTo } = asked;
  const planned = await planGroup(work, {
    ...{ offerId, language, roomId, trainerIds, capacity, minSize, openedTo, sessions },
    organisationId: offer.organisationId,
    title: asked.title || offer.title,
    leadId,
    ageMin: offer.ageMin,
    ageMax: offer.ageMax,
    contributionCents: offer.contributionCents,
  });
  if (planned.ok) return { ok: true, groupId: planned.groupId };
  return { ok: false, faults: planned.conflict === 'room' ? { roomId: 'room-taken' } : { trainerIds: 'trainer-taken' } };
}
