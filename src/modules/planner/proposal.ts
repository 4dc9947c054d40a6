import type { Span } from '../../platform/clock/span.ts';
import type { DemandView } from '../demand/index.ts';
import type { SupportState } from '../support/index.ts';

export type ProposalState = 'draft' | 'sent' | 'accepted' | 'declined' | 'lapsed';
export type Answer = 'pending' | 'accepted' | 'declined';

/** Why a proposal ended without a group. */
export type CloseReason = 'term' | 'too-few' | 'trainer' | 'withdrawn';

/** What of a plan can change for who was asked. */
export type Part = 'when' | 'where' | 'language' | 'number';

interface Asked {
  answer: Answer;
  reason: string | null;
  answeredAt: Temporal.Instant | null;
  /** The newest version that they said yes to, also when they are asked again. */
  acceptedVersion: number | null;
  /** What has changed for them since. */
  changed: Part[];
}

export interface DemandAnswer extends DemandView, Asked {}

/** Children of the waiting list that a group is planned with: nobody in particular. Ages in whole months on `statedOn`. */
export interface WaitingAlong {
  places: number;
  ageMin: number;
  ageMax: number;
  statedOn: Temporal.PlainDate;
}

export interface TrainerAnswer extends Asked {
  trainerId: string;
  personId: string;
  name: string;
  organisationName: string;
  coTrainer: boolean;
}

/** free: follows availability; asked, taken: its owner has not decided; yes, no: what the owner said. */
export type RoomState = 'free' | 'asked' | 'taken' | 'yes' | 'no';

/** A proposal with everything that belongs to it. */
export interface ProposalView {
  id: string;
  state: ProposalState;
  /** Every change of the plan is a new version, from 1. */
  version: number;
  closedReason: CloseReason | null;
  lapsesAt: Temporal.Instant | null;
  offerId: string;
  offerSlug: string;
  offerTitle: string;
  contributionCents: number;
  audience: string[];
  organisationId: string;
  organisationName: string;
  roomId: string;
  roomName: string;
  locationId: string;
  municipalityId: string;
  /** Who manages the location. */
  ownerId: string | null;
  ownerName: string | null;
  room: RoomState;
  /** The request to the owner, when there is one. */
  roomRequestId: string | null;
  placeName: string;
  address: string;
  town: string;
  lat: number;
  lon: number;
  language: string;
  capacity: number;
  minSize: number;
  sessions: Span[];
  demands: DemandAnswer[];
  /** They are not asked; when the group is there the waiting list is invited in its order (rule 3). */
  waiting: WaitingAlong | null;
  trainers: TrainerAnswer[];
  trainersNeeded: number;
  /** Counter-proposals that the maker has to decide on. */
  openCounters: number;
  groupId: string | null;
  createdBy: string;
  createdByName: string;
  createdAt: Temporal.Instant;
}

/** The demands that still go along: who declined is out. */
export function remaining(proposal: Pick<ProposalView, 'demands'>): DemandAnswer[] {
  return proposal.demands.filter((demand) => demand.answer !== 'declined');
}

export function places(demands: readonly { places: number }[]): number {
  return demands.reduce((sum, demand) => sum + demand.places, 0);
}

/** How many go along: the demands that did not decline, and who comes from the waiting list. */
export function together(proposal: Pick<ProposalView, 'demands' | 'waiting'>): number {
  return places(remaining(proposal)) + (proposal.waiting?.places ?? 0);
}

/** Trainers who have not declined. */
export function activeTrainers<T extends { answer: Answer }>(trainers: readonly T[]): T[] {
  return trainers.filter((trainer) => trainer.answer !== 'declined');
}

/** How many trainers are still to be found. */
export function trainerGap(proposal: Pick<ProposalView, 'trainersNeeded'> & { trainers: readonly { answer: Answer }[] }): number {
  return Math.max(0, proposal.trainersNeeded - activeTrainers(proposal.trainers).length);
}

/** A room whose owner is somebody else than the organisation that gives the group waits for that owner. */
export function asksOwner({ ownerId, organisationId }: Pick<ProposalView, 'ownerId' | 'organisationId'>): boolean {
  return ownerId !== null && ownerId !== organisationId;
}

const roomStates: Record<SupportState, RoomState> = {
  new: 'asked',
  taken: 'taken',
  waiting: 'taken',
  done: 'yes',
  'not-possible': 'no',
  withdrawn: 'asked',
};

export function roomState(proposal: Pick<ProposalView, 'ownerId' | 'organisationId'>, request: SupportState | null): RoomState {
  if (!asksOwner(proposal)) return 'free';
  return request ? roomStates[request] : 'asked';
}

export type Next = 'wait' | 'plan' | 'too-few';

/** What the answers so far mean (domain.md, States). A trainer who declined is replaced: the proposal waits for that. Pure. */
export function nextStep(proposal: {
  minSize: number;
  demands: readonly { places: number; answer: Answer }[];
  waiting?: { places: number } | null;
  trainers: readonly { answer: Answer }[];
  trainersNeeded: number;
  room: RoomState;
}): Next {
  const left = proposal.demands.filter((demand) => demand.answer !== 'declined');
  if (places(left) + (proposal.waiting?.places ?? 0) < proposal.minSize) return 'too-few';
  if (trainerGap(proposal) > 0 || (proposal.room !== 'free' && proposal.room !== 'yes')) return 'wait';
  const all = [...left, ...activeTrainers(proposal.trainers)];
  return all.every((one) => one.answer === 'accepted') ? 'plan' : 'wait';
}

/** The term counts at once, also before the job has come by. */
export function waitsForAnswers(proposal: Pick<ProposalView, 'state' | 'lapsesAt'>, now: Temporal.Instant): boolean {
  return proposal.state === 'sent' && proposal.lapsesAt !== null && Temporal.Instant.compare(proposal.lapsesAt, now) > 0;
}
