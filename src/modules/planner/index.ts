import { signedIn } from '../../platform/auth/actor.ts';
import type { Module } from '../../platform/module.ts';
import { poolsEndpoint } from './api/pools.ts';
import { proposalLapse } from './jobs.ts';
import { mailKinds } from './mail-words.ts';
import { around } from './pages/around/route.tsx';
import { board } from './pages/board/route.tsx';
import { newProposal, proposalDraft } from './pages/new-proposal/route.tsx';
import { proposal, proposalAnswer, proposalSending, proposalWithdrawal } from './pages/proposal/route.tsx';
import { proposalList } from './pages/proposals/route.tsx';
import { today } from './pages/today/route.tsx';
import { paths } from './paths.ts';
import { maySeePools, maySeeProposals } from './policy.ts';
import { privacy } from './privacy.ts';

export { type Answered, answerDemand, answerTrainer } from './answers.ts';
export { choicesFor } from './choices.ts';
export { type Withdrawn, withdraw } from './closing.ts';
export type { Pool } from './pool.ts';
export type { ProposalState, ProposalView } from './proposal.ts';
export { type NewProposal, type Proposed, propose } from './propose.ts';
export { type OpenNeed, pools, proposalById } from './queries.ts';
export { type Sent, sendProposal } from './sending.ts';

export const planner: Module = {
  name: 'planner',
  privacy,
  routes: [
    today,
    board,
    around,
    proposalList,
    newProposal,
    proposalDraft,
    proposal,
    proposalSending,
    proposalWithdrawal,
    proposalAnswer,
    poolsEndpoint,
  ],
  jobs: [proposalLapse],
  mails: mailKinds,
  nav: [
    { href: paths.today, label: { nl: 'Vandaag', en: 'Today' }, place: 'work', position: 10, can: signedIn, icon: 'home' },
    {
      href: paths.pools,
      label: { nl: 'Bundelingen', en: 'Pools' },
      place: 'work',
      position: 30,
      can: maySeePools,
      icon: 'layout-grid',
    },
    {
      href: paths.proposals,
      label: { nl: 'Voorstellen', en: 'Proposals' },
      place: 'work',
      position: 40,
      can: maySeeProposals,
      icon: 'send',
    },
  ],
};
