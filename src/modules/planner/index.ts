import { signedIn } from '../../platform/auth/actor.ts';
import type { Module } from '../../platform/module.ts';
import { poolsEndpoint } from './api/pools.ts';
import { proposalLapse } from './jobs.ts';
import { mailKinds } from './mail-words.ts';
import { around, placesTaken } from './pages/around/route.tsx';
import { board } from './pages/board/route.tsx';
import { counterForm, counterMade } from './pages/counter/route.tsx';
import { fitPage } from './pages/fit/route.tsx';
import { newProposal, proposalDraft } from './pages/new-proposal/route.tsx';
import { counterKept, counterTaken, roomChosen, substituteAsked } from './pages/proposal/changes.tsx';
import { proposal, proposalAnswer, proposalSending, proposalWithdrawal } from './pages/proposal/route.tsx';
import { proposalList } from './pages/proposals/route.tsx';
import { oneRoomRequest, roomRequestAnswered, roomRequestList } from './pages/room-requests/route.tsx';
import { today } from './pages/today/route.tsx';
import { paths } from './paths.ts';
import { maySeePools, maySeeProposals } from './policy.ts';
import { privacy } from './privacy.ts';

export { type Answered, answerDemand, answerTrainer, answerWish } from './answers.ts';
export { choicesFor } from './choices.ts';
export { type Withdrawn, withdraw } from './closing.ts';
export { countersOf } from './counter-list.ts';
export { forgetNotes } from './counter-moves.ts';
export { counterWish, makeCounter, type OtherMoment, refuseCounter } from './counters.ts';
export { datesFrom } from './dates.ts';
export * from './engine/index.ts';
export { faultText } from './fault-words.ts';
export { type PlacesLeft, placesLeft, reservePlaces } from './fit/reserve-places.ts';
export { takePlaces } from './fit/take-places.ts';
export { letGoOfDemands } from './group-ended.ts';
export type { Pool } from './pool.ts';
export type { ProposalState, ProposalView } from './proposal.ts';
export { proposalWords } from './proposal-words.ts';
export { type Faults, type NewProposal, type Proposed, propose } from './propose.ts';
export { LEAD_DAYS, type OpenNeed, pools, proposalById } from './queries.ts';
export { answerRoom } from './room-answers.ts';
export { type SendRefusal, type Sent, sendProposal } from './sending.ts';
export { allOrNothing } from './steps.ts';
export { askSubstitute, substitutesFor } from './substitutes.ts';
export { firstOn, usualTime } from './times.ts';
export { makeVersion } from './versions.ts';

export const planner: Module = {
  name: 'planner',
  privacy,
  routes: [
    today,
    board,
    around,
    placesTaken,
    fitPage,
    proposalList,
    newProposal,
    proposalDraft,
    proposal,
    proposalSending,
    proposalWithdrawal,
    proposalAnswer,
    counterForm,
    counterMade,
    counterTaken,
    counterKept,
    roomChosen,
    substituteAsked,
    roomRequestList,
    oneRoomRequest,
    roomRequestAnswered,
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
