import { ZONE } from '../../platform/clock/clock.ts';
import type { Span } from '../../platform/clock/span.ts';
import { distanceKm } from '../../platform/geo.ts';
import { dayPartOf } from '../../platform/i18n/format.ts';
import type { Reading } from '../../platform/work.ts';
import { planningOffer } from '../catalogue/index.ts';
import { type SuitableTrainer, trainersWhoCan } from '../expertise/index.ts';
import { freeRooms, type RoomView } from '../facilities/index.ts';
import type { Wish } from './counter-list.ts';
import { datesFrom } from './dates.ts';
import { activeTrainers, asksOwner, type DemandAnswer, type Part, type ProposalView, places, remaining } from './proposal.ts';
import { firstOn, timesIn, usualTime } from './times.ts';

/** What the maker wants to be different; what is left out stays. */
export interface Change extends Omit<Wish, 'places' | 'otherDayParts'> {
  roomId?: string;
  /** A team that needs fewer places. */
  places?: { demandId: string; places: number };
}

export type PlanFault = 'past' | 'too-few' | 'room' | 'offer';

/** The plan with that change: the room and trainers stay where they can. */
export interface VersionPlan {
  sessions: Span[];
  room: RoomView;
  capacity: number;
  language: string;
  demands: DemandAnswer[];
  trainers: { id: string; name: string; stays: boolean }[];
  /** Trainers who cannot at the new times. */
  dropped: { id: string; name: string }[];
  /** Trainers still to be found. */
  gap: number;
  /** What is different for everybody. */
  changed: Part[];
}

export type PlannedVersion = { ok: true; plan: VersionPlan } | { ok: false; fault: PlanFault };

/** Works a change out, with what is free now; what the proposal holds itself counts as free. Nothing is changed yet. */
export async function planVersion(reading: Reading, proposal: ProposalView, change: Change): Promise<PlannedVersion> {
  const offer = await planningOffer(reading, proposal.offerId);
  if (!offer) return { ok: false, fault: 'offer' };
  const demands = remaining(proposal).map((demand) =>
    demand.id === change.places?.demandId ? { ...demand, places: change.places.places } : demand,
  );
  const total = places(demands) + (proposal.waiting?.places ?? 0);
  if (total < proposal.minSize) return { ok: false, fault: 'too-few' };
  const sessions = await sessionsWith(reading, proposal, change);
  const [first] = sessions;
  if (!first || Temporal.Instant.compare(first.startsAt, reading.now) <= 0) return { ok: false, fault: 'past' };
  const free = await freeRooms(reading, { sessions, minCapacity: total, exceptProposal: proposal.id });
  const room = roomWith(proposal, change, demands, free);
  if (!room) return { ok: false, fault: 'room' };
  const language = change.language ?? proposal.language;
  const { interventionId, requires } = offer;
  const asked = { interventionId, requires, language, sessions, at: room, exceptProposal: proposal.id };
  const team = teamWith(proposal, await trainersWhoCan(reading, asked));
  return {
    ok: true,
    plan: {
      ...{ sessions, room, language, demands, ...team },
      capacity: Math.min(offer.maxSize, room.capacity),
      changed: partsChanged(proposal, sessions, room, language),
    },
  };
}

/** The same sessions, or as many on the other day-part or from the other day on, over holidays (rule 13). */
async function sessionsWith(reading: Reading, proposal: ProposalView, change: Change): Promise<Span[]> {
  const [old] = proposal.sessions;
  if (!old || (change.dayPart === undefined && !change.firstDay)) return proposal.sessions;
  const start = old.startsAt.toZonedDateTimeISO(ZONE);
  const now = dayPartOf(old.startsAt) ?? 0;
  const part = change.dayPart ?? now;
  const time = part % 4 === now % 4 ? start.toPlainTime() : usual(part);
  const first = firstOn(part, change.firstDay ?? start.toPlainDate());
  const minutes = old.startsAt.until(old.endsAt).total('minutes');
  const { sessions } = await datesFrom(reading, { first, time, minutes, count: proposal.sessions.length });
  return sessions;
}

function usual(part: number): Temporal.PlainTime {
  return Temporal.PlainTime.from(timesIn(part).find((time) => time === usualTime(part)) ?? usualTime(part));
}

/** The room that was asked for; else the same one where it is free; else one that needs no asking, near who travels farthest. */
function roomWith(proposal: ProposalView, change: Change, demands: DemandAnswer[], free: RoomView[]): RoomView | undefined {
  if (change.roomId) return free.find((room) => room.id === change.roomId);
  const there = change.municipalityId ? free.filter((room) => room.municipalityId === change.municipalityId) : free;
  return there.find((room) => room.id === proposal.roomId) ?? nearestRooms(proposal, demands, there)[0];
}

/** Rooms by how little is in the way: no owner to ask first, then how far the farthest travels. */
export function nearestRooms(
  proposal: Pick<ProposalView, 'organisationId'>,
  demands: readonly DemandAnswer[],
  free: readonly RoomView[],
): RoomView[] {
  const { organisationId } = proposal;
  const farthest = (room: RoomView) => Math.max(0, ...demands.map((demand) => distanceKm(demand, room)));
  const asks = (room: RoomView) => Number(asksOwner({ ownerId: room.ownerId, organisationId }));
  return [...free].sort((a, b) => asks(a) - asks(b) || farthest(a) - farthest(b) || (a.id < b.id ? -1 : 1));
}

function teamWith(proposal: ProposalView, able: SuitableTrainer[]): Pick<VersionPlan, 'trainers' | 'dropped' | 'gap'> {
  const active = activeTrainers(proposal.trainers);
  const can = able.filter((trainer) => trainer.free);
  const staying = active.filter((one) => can.some((trainer) => trainer.id === one.trainerId));
  const dropped = active.filter((one) => !staying.includes(one));
  const known = proposal.trainers.map((one) => one.trainerId);
  const others = can.filter((trainer) => !known.includes(trainer.id));
  const needed = Math.max(0, proposal.trainersNeeded - staying.length);
  const led = staying.some((one) => !one.coTrainer);
  // One of them must be able to stand alone.
  const lead = led ? undefined : others.find((trainer) => !trainer.coTrainer);
  const more = [...(lead ? [lead] : []), ...others.filter((one) => one !== lead && (led || lead))].slice(0, needed);
  return {
    trainers: [
      ...staying.map((one) => ({ id: one.trainerId, name: one.name, stays: true })),
      ...more.map((one) => ({ id: one.id, name: one.name, stays: false })),
    ],
    dropped: dropped.map((one) => ({ id: one.trainerId, name: one.name })),
    gap: needed - more.length,
  };
}

function partsChanged(proposal: ProposalView, sessions: Span[], room: RoomView, language: string): Part[] {
  const same =
    sessions.length === proposal.sessions.length &&
    sessions.every((session, index) => proposal.sessions[index]?.startsAt.equals(session.startsAt));
  return [
    ...(same ? [] : (['when'] as const)),
    ...(room.locationId === proposal.locationId ? [] : (['where'] as const)),
    ...(language === proposal.language ? [] : (['language'] as const)),
  ];
}
