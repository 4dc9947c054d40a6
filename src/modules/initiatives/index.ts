import { anyone, signedIn } from '../../platform/auth/actor.ts';
import type { Module } from '../../platform/module.ts';
import { initiativesEnding } from './ending.ts';
import { helpMailKinds } from './help-mails.ts';
import { paths } from './links.ts';
import { mailKinds } from './mails.ts';
import { helpAccepted, helpDeclined, helpOffered, helpPage, helpWithdrawn } from './pages/help/route.tsx';
import { initiativeList } from './pages/list/route.tsx';
import { ownInitiatives, ownLinkMade } from './pages/mine/route.tsx';
import { initiativeStarted, newInitiative } from './pages/new/route.tsx';
import { oneInitiative, replyAsked, replySent } from './pages/one/route.tsx';
import {
  initiativeChange,
  initiativeChanged,
  initiativeConfirmed,
  initiativeEnded,
  initiativeSent,
  ownInitiative,
  replyAnswered,
} from './pages/own/route.tsx';
import { initiativeQueue } from './pages/queue/route.tsx';
import { replyConfirmed, replyPage } from './pages/reply/route.tsx';
import { declined, published, reviewPage } from './pages/review/route.tsx';
import { wantedPage } from './pages/wanted/route.tsx';
import { moderates } from './policy.ts';
import { privacy } from './privacy.ts';

export { offerHelp } from './help.ts';
export type { InitiativeContent, InitiativeState } from './initiative.ts';
export { publishInitiative, sendBack } from './moderation.ts';
export { initiativeById, ownedBy } from './queries.ts';
export { confirmReply, replyBy, startReply } from './replies.ts';
export { startInitiative } from './save.ts';
export { confirmInitiative, sendInitiative } from './sending.ts';

export const initiatives: Module = {
  name: 'initiatives',
  privacy,
  routes: [
    initiativeList,
    newInitiative,
    initiativeStarted,
    wantedPage,
    ownInitiative,
    initiativeSent,
    initiativeConfirmed,
    initiativeChange,
    initiativeChanged,
    initiativeEnded,
    replyAnswered,
    replyAsked,
    replyPage,
    replyConfirmed,
    oneInitiative,
    replySent,
    ownInitiatives,
    ownLinkMade,
    initiativeQueue,
    reviewPage,
    published,
    declined,
    helpPage,
    helpOffered,
    helpAccepted,
    helpDeclined,
    helpWithdrawn,
  ],
  jobs: [initiativesEnding],
  mails: [...mailKinds, ...helpMailKinds],
  nav: [
    {
      href: paths.list,
      label: { nl: 'Initiatieven', en: 'Initiatives' },
      place: 'public',
      position: 30,
      can: anyone,
      icon: 'bulb',
    },
    {
      href: paths.mine,
      label: { nl: 'Mijn initiatieven', en: 'My initiatives' },
      place: 'own',
      position: 35,
      can: signedIn,
    },
    {
      href: paths.queue,
      label: { nl: 'Initiatieven', en: 'Initiatives' },
      place: 'manage',
      position: 25,
      can: moderates,
      icon: 'clipboard-list',
    },
  ],
};
