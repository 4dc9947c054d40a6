import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Span } from '../../platform/clock/span.ts';
import { dayPartOf } from '../../platform/i18n/format.ts';
import { announce } from '../../platform/live/live.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { type PlanningOffer, planningOffer } from '../catalogue/index.ts';
import { type DemandView, openDemands } from '../demand/index.ts';
import { trainersWhoCan } from '../expertise/index.ts';
import { freeRooms, type RoomView } from '../facilities/index.ts';
import { datesFrom } from './dates.ts';
import { mayPropose } from './policy.ts';
import { places, type WaitingAlong } from './proposal.ts';

export interface NewProposal {
  demandIds: string[];
  /** Children of the waiting list whom the group is meant for as well; only with them there may be no demand. */
  waiting?: WaitingAlong | null;
  offerId: string;
  language: string;
  /** Day and clock time of the first session. */
  first: Temporal.PlainDate;
  time: Temporal.PlainTime;
  roomId: string;
  trainerIds: string[];
}

export type ProposalField = 'demandIds' | 'offerId' | 'language' | 'first' | 'time' | 'roomId' | 'trainerIds';
/** What is wrong with a field; fault-words.ts says it in the language of the page. */
export type Fault =
  | 'closed'
  | 'not-own'
  | 'offer'
  | 'other-offer'
  | 'language'
  | 'past'
  | 'far-ahead'
  | 'day-part'
  | 'room'
  | 'trainer-taken'
  | 'co-trainer'
  | { least: number; total: number }
  | { most: number; total: number }
  | { trainers: number };
export type Faults = Partial<Record<ProposalField, Fault>>;
export type Proposed = { ok: true; proposalId: string } | { ok: false; errors: Faults };

interface Facts {
  demands: DemandView[];
  offer: PlanningOffer;
  sessions: Span[];
  room: RoomView;
}

/** Makes a draft. It holds nothing yet; what no longer fits is refused per field. */
export async function propose(work: Work, input: NewProposal): Promise<Proposed> {
  const checked = await check(work, input);
  if ('errors' in checked) return { ok: false, errors: checked.errors };
  const proposalId = await insert(work, input, checked);
  await audit(work, {
    action: 'proposal.make',
    subjectKind: 'proposal',
    subjectId: proposalId,
    detail: { demands: checked.demands.length },
  });
  await announce(work, 'proposals');
  return { ok: true, proposalId };
}

/** Everything that is wrong with the plan at once, or the facts that it rests on. */
async function check(reading: Reading, input: NewProposal): Promise<Facts | { errors: Faults }> {
  const demands = await openDemands(reading, { ids: input.demandIds, residents: true });
  const offer = await planningOffer(reading, input.offerId);
  const errors: Faults = {};
  const nobody = demands.length === 0 && !input.waiting;
  if (demands.length < new Set(input.demandIds).size || nobody || demands.some((demand) => demand.state !== 'open'))
    return { errors: { demandIds: 'closed' } };
  if (!mayPropose(reading.actor, demands)) return { errors: { demandIds: 'not-own' } };
  if (!offer) return { errors: { offerId: 'offer' } };
  const total = places(demands) + (input.waiting?.places ?? 0);
  if (total < offer.minSize) errors.demandIds = { least: offer.minSize, total };
  if (total > offer.maxSize) errors.demandIds = { most: offer.maxSize, total };
  if (!demands.every((demand) => concerns(offer, demand))) errors.offerId = 'other-offer';
  if (![offer, ...demands].every((one) => one.languages.includes(input.language))) errors.language = 'language';
  const { sessions, fault } = await plannedDates(reading, input, offer, demands);
  Object.assign(errors, fault);
  if (sessions.length === 0) return { errors };
  const room = (await freeRooms(reading, { sessions, minCapacity: total })).find((one) => one.id === input.roomId);
  if (!room) errors.roomId = 'room';
  else Object.assign(errors, await trainerFaults(reading, input, offer, sessions, room));
  return Object.keys(errors).length > 0 || !room ? { errors } : { demands, offer, sessions, room };
}

function concerns(offer: PlanningOffer, demand: DemandView): boolean {
  return demand.interventionId === null ? offer.themes.includes(demand.theme) : offer.interventionId === demand.interventionId;
}

async function plannedDates(
  reading: Reading,
  { first, time }: NewProposal,
  offer: PlanningOffer,
  demands: DemandView[],
): Promise<{ sessions: Span[]; fault: Faults }> {
  const today = localDate(reading.now);
  if (Temporal.PlainDate.compare(first, today) <= 0) return { sessions: [], fault: { first: 'past' } };
  if (Temporal.PlainDate.compare(first, today.add({ years: 1 })) > 0) return { sessions: [], fault: { first: 'far-ahead' } };
  const { sessions } = await datesFrom(reading, { first, time, minutes: offer.sessionMinutes, count: offer.sessions });
  const part = sessions[0] ? dayPartOf(sessions[0].startsAt) : null;
  const suits = part !== null && demands.every((demand) => demand.dayParts.includes(part));
  return { sessions, fault: suits ? {} : { time: 'day-part' } };
}

async function trainerFaults(
  reading: Reading,
  input: NewProposal,
  offer: PlanningOffer,
  sessions: Span[],
  room: RoomView,
): Promise<Faults> {
  const { interventionId, requires, trainersNeeded } = offer;
  const able = await trainersWhoCan(reading, { interventionId, requires, language: input.language, sessions, at: room });
  const chosen = input.trainerIds.map((id) => able.find((trainer) => trainer.id === id));
  if (chosen.length !== trainersNeeded) return { trainerIds: { trainers: trainersNeeded } };
  if (chosen.some((trainer) => !trainer?.free)) return { trainerIds: 'trainer-taken' };
  if (chosen.length > 0 && chosen.every((trainer) => trainer?.coTrainer)) return { trainerIds: 'co-trainer' };
  return {};
}

function waitingColumns(waiting: WaitingAlong | null | undefined) {
  if (!waiting) return {};
  const { places: waiting_places, ageMin: waiting_age_min, ageMax: waiting_age_max, statedOn: waiting_stated_on } = waiting;
  return { waiting_places, waiting_age_min, waiting_age_max, waiting_stated_on };
}

async function insert(work: Work, input: NewProposal, { demands, offer, sessions, room }: Facts): Promise<string> {
  const { personId } = work.actor;
  // A wish of a resident has no maker with an account.
  const createdBy = personId ?? demands.find((demand) => demand.createdBy)?.createdBy;
  if (!createdBy) throw new Error('a proposal without a maker');
  const region_id = work.region.id;
  const { id } = await work.tx
    .insertInto('proposals')
    .values({
      region_id,
      offer_id: offer.id,
      organisation_id: offer.organisationId,
      room_id: room.id,
      language: input.language,
      capacity: Math.min(offer.maxSize, room.capacity),
      min_size: offer.minSize,
      ...waitingColumns(input.waiting),
      created_by: createdBy,
      created_at: work.now,
      changed_at: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const proposal = { region_id, proposal_id: id };
  const rows = sessions.map((span, index) => ({
    ...proposal,
    number: index + 1,
    starts_at: span.startsAt,
    ends_at: span.endsAt,
  }));
  await work.tx.insertInto('proposal_sessions').values(rows).execute();
  if (demands.length > 0) {
    await work.tx
      .insertInto('proposal_demands')
      .values(demands.map((demand) => ({ ...proposal, demand_id: demand.id })))
      .execute();
  }
  if (input.trainerIds.length > 0) {
    await work.tx
      .insertInto('proposal_trainers')
      .values([...new Set(input.trainerIds)].map((trainer_id) => ({ ...proposal, trainer_id })))
      .execute();
  }
  return id;
}
