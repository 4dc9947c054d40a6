import type { Module } from '../../platform/module.ts';
import { proposalLapse } from './jobs.ts';

export { type Answered, answerDemand, answerTrainer } from './answers.ts';
export { lapseDue, type Withdrawn, withdraw } from './closing.ts';
export type { Pool } from './pool.ts';
export type { ProposalState, ProposalView } from './proposal.ts';
export { type NewProposal, type Proposed, propose } from './propose.ts';
export { type OpenNeed, pools, proposalById } from './queries.ts';
export { type Sent, sendProposal } from './sending.ts';

export const planner: Module = {
  name: 'planner',
  routes: [],
  jobs: [proposalLapse],
};
