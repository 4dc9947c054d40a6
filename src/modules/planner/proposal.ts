import type { Span } from '../../platform/clock/span.ts';
import type { DemandView } from '../demand/index.ts';

export type ProposalState = 'draft' | 'sent' | 'accepted' | 'declined' | 'lapsed';
export type Answer = 'pending' | 'accepted' | 'declined';

/** Why a proposal ended without a group. */
export type CloseReason = 'term' | 'too-few' | 'trainer' | 'withdrawn';

export interface DemandAnswer extends DemandView {
  answer: Answer;
  reason: string | null;
  answeredAt: Temporal.Instant | null;
}

export interface TrainerAnswer {
  trainerId: string;
  personId: string;
  name: string;
  organisationName: string;
  answer: Answer;
  reason: string | null;
  answeredAt: Temporal.Instant | null;
}

/** A proposal with everything that belongs to it. */
export interface ProposalView {
  id: string;
  state: ProposalState;
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
  trainers: TrainerAnswer[];
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

export type Next = 'wait' | 'plan' | 'too-few' | 'trainer';

/** What the answers so far mean (domain.md, States). Pure. */
export function nextStep(proposal: {
  minSize: number;
  demands: readonly { places: number; answer: Answer }[];
  trainers: readonly { answer: Answer }[];
}): Next {
  if (proposal.trainers.some((trainer) => trainer.answer === 'declined')) return 'trainer';
  const left = proposal.demands.filter((demand) => demand.answer !== 'declined');
  if (places(left) < proposal.minSize) return 'too-few';
  const all = [...left, ...proposal.trainers];
  return all.every((one) => one.answer === 'accepted') ? 'plan' : 'wait';
}
