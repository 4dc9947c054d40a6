import type { Actor } from '../../../../platform/auth/actor.ts';
import type { Reading } from '../../../../platform/work.ts';
import type { SuitableTrainer } from '../../../expertise/index.ts';
import { freeRooms, type RoomView } from '../../../facilities/index.ts';
import { type RoomRequest, roomRequest } from '../../../support/index.ts';
import { type Counter, countersOf, dayPartsAsked } from '../../counter-list.ts';
import { mayAnswerFor, maySteer } from '../../policy.ts';
import { type ProposalView, remaining, together, trainerGap, waitsForAnswers } from '../../proposal.ts';
import { substitutesFor } from '../../substitutes.ts';
import { nearestRooms, type PlannedVersion, planVersion } from '../../version-plan.ts';
import { changeOf } from '../../versions.ts';

/** What a counter-proposal would mean; of several day-parts on this one. */
export interface CounterOption {
  dayPart: number | null;
  planned: PlannedVersion;
}

/** A counter-proposal, for the maker with what it would mean: what is possible first. */
export interface CounterDetail {
  counter: Counter;
  options: CounterOption[];
}

/** What the page of a proposal needs besides the proposal itself, as far as this actor may act on it. */
export interface Details {
  counters: CounterDetail[];
  substitutes: SuitableTrainer[];
  /** Other rooms, when the owner said no. */
  rooms: RoomView[];
  request: RoomRequest | null;
}

const MOST_ROOMS = 4;
/** Of many day-parts that suit a family: as many as are looked at, and as many as are shown. */
const MOST_TRIED = 7;
const MOST_OPTIONS = 3;

export async function detailsOf(reading: Reading, actor: Actor, proposal: ProposalView): Promise<Details> {
  const waits = waitsForAnswers(proposal, reading.now);
  const steers = waits && maySteer(actor, proposal);
  const all = waits ? await countersOf(reading, proposal.id) : [];
  const counters: CounterDetail[] = [];
  for (const counter of all.filter((one) => (steers && one.state === 'open') || isOwn(actor, proposal, one)))
    counters.push({ counter, options: steers ? await optionsFor(reading, proposal, counter) : [] });
  const request = proposal.roomRequestId && waits ? await roomRequest(reading, proposal.roomRequestId) : undefined;
  return {
    counters,
    substitutes: steers && trainerGap(proposal) > 0 ? await substitutesFor(reading, proposal) : [],
    rooms: steers && proposal.room === 'no' ? await otherRooms(reading, proposal, request?.alternativeRoomId ?? null) : [],
    request: request ?? null,
  };
}

/** What each day-part that suits would mean; what changes least for the others first. When none is possible, why the first is not. */
async function optionsFor(reading: Reading, proposal: ProposalView, counter: Counter): Promise<CounterOption[]> {
  const parts = dayPartsAsked(counter.wish);
  const options: CounterOption[] = [];
  for (const dayPart of parts.length > 0 ? parts.slice(0, MOST_TRIED) : [null])
    options.push({ dayPart, planned: await planVersion(reading, proposal, changeOf(counter, dayPart ?? undefined)) });
  const possible = options.filter(({ planned }) => planned.ok).sort((a, b) => costOf(a, proposal) - costOf(b, proposal));
  return possible.length > 0 ? possible.slice(0, MOST_OPTIONS) : options.slice(0, 1);
}

/** Trainers still to be found weigh most, then those who are exchanged, then another room. */
function costOf({ planned }: CounterOption, proposal: ProposalView): number {
  if (!planned.ok) return Number.POSITIVE_INFINITY;
  const { gap, dropped, room } = planned.plan;
  return gap * 100 + dropped.length * 10 + Number(room.id !== proposal.roomId);
}

/** One's own, as long as it is open or was refused in this version. */
function isOwn(actor: Actor, proposal: ProposalView, counter: Counter): boolean {
  const current = counter.state === 'open' || (counter.state === 'refused' && counter.version === proposal.version);
  const demand = proposal.demands.find((one) => one.id === counter.demandId);
  const trainer = proposal.trainers.find((one) => one.trainerId === counter.trainerId);
  return (
    current &&
    ((demand !== undefined && mayAnswerFor(actor, demand)) || (trainer !== undefined && trainer.personId === actor.personId))
  );
}

/** Free at the same times, what the owner named first. */
async function otherRooms(reading: Reading, proposal: ProposalView, named: string | null): Promise<RoomView[]> {
  const demands = remaining(proposal);
  const { sessions, id } = proposal;
  const free = await freeRooms(reading, { sessions, minCapacity: together(proposal), exceptProposal: id });
  const others = nearestRooms(proposal, demands, free).filter((room) => room.id !== proposal.roomId);
  return [...others.filter((room) => room.id === named), ...others.filter((room) => room.id !== named)].slice(0, MOST_ROOMS);
}
