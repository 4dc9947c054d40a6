import type { Actor } from '../../../../platform/auth/actor.ts';
import type { Reading } from '../../../../platform/work.ts';
import type { SuitableTrainer } from '../../../expertise/index.ts';
import { freeRooms, type RoomView } from '../../../facilities/index.ts';
import { type RoomRequest, roomRequest } from '../../../support/index.ts';
import { type Counter, countersOf } from '../../counter-list.ts';
import { mayAnswerFor, maySteer } from '../../policy.ts';
import { type ProposalView, remaining, together, trainerGap, waitsForAnswers } from '../../proposal.ts';
import { substitutesFor } from '../../substitutes.ts';
import { nearestRooms, type PlannedVersion, planVersion } from '../../version-plan.ts';
import { changeOf } from '../../versions.ts';

/** A counter-proposal, for the maker with what it would mean. */
export interface CounterDetail {
  counter: Counter;
  planned: PlannedVersion | null;
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

export async function detailsOf(reading: Reading, actor: Actor, proposal: ProposalView): Promise<Details> {
  const waits = waitsForAnswers(proposal, reading.now);
  const steers = waits && maySteer(actor, proposal);
  const all = waits ? await countersOf(reading, proposal.id) : [];
  const counters: CounterDetail[] = [];
  for (const counter of all.filter((one) => (steers && one.state === 'open') || isOwn(actor, proposal, one)))
    counters.push({ counter, planned: steers ? await planVersion(reading, proposal, changeOf(counter)) : null });
  const request = proposal.roomRequestId && waits ? await roomRequest(reading, proposal.roomRequestId) : undefined;
  return {
    counters,
    substitutes: steers && trainerGap(proposal) > 0 ? await substitutesFor(reading, proposal) : [],
    rooms: steers && proposal.room === 'no' ? await otherRooms(reading, proposal, request?.alternativeRoomId ?? null) : [],
    request: request ?? null,
  };
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
