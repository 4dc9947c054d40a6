import { signedIn } from '../../platform/auth/actor.ts';
import type { Module } from '../../platform/module.ts';
import { regionAdmin } from '../people/index.ts';
import { linkRequests } from './link-request.ts';
import { app, appConfirmed, appPicture, appRemoved, appStarted, codesRenewed } from './pages/app/route.tsx';
import { exampleSession, exampleSignIn } from './pages/example-sign-in/route.tsx';
import { link, linkUsed } from './pages/link/route.tsx';
import {
  newProvider,
  provider,
  providerAdded,
  providerChanged,
  providerRemoval,
  providerRemoved,
  providerTested,
} from './pages/organisation-provider/route.tsx';
import { organisationProviders } from './pages/organisation-providers/route.tsx';
import { organisationArrived, organisationBack, organisationStart } from './pages/organisation-sign-in/route.tsx';
import { otherSessionsEnded, sessionEnded, sessions } from './pages/own-sessions/route.tsx';
import { passkeyQuestion, passkeySignIn } from './pages/passkey/route.ts';
import { proof, proofByMail, proofSent } from './pages/proof/route.tsx';
import { secondStep, secondStepSent } from './pages/second-step/route.tsx';
import { own, ownPasskeyQuestion, passkeyMade, passkeyRemoved, security } from './pages/security/route.tsx';
import { linkAsked, linkSent, signIn as signInPage } from './pages/sign-in/route.tsx';
import { signOut } from './pages/sign-out/route.ts';
import { privacy } from './privacy.ts';
import { mailKinds } from './words.ts';

export { type Begun, beginActions, beginReply, beginSession } from './begin.ts';
export type { FromBrowser } from './devices.ts';
export { removeFactors } from './factors/reset.ts';
export { unlinkPerson } from './organisations/identities.ts';
export { endSessions } from './sessions/end.ts';
export { findActor } from './sessions/find-actor.ts';
export { openSession } from './sessions/open.ts';

export const signIn: Module = {
  name: 'sign-in',
  routes: [
    ...[signInPage, linkAsked, linkSent, link, linkUsed],
    ...[secondStep, secondStepSent],
    ...[passkeyQuestion, passkeySignIn],
    ...[own, security, ownPasskeyQuestion, passkeyMade, passkeyRemoved],
    ...[app, appPicture, appStarted, appConfirmed, appRemoved, codesRenewed],
    ...[proof, proofSent, proofByMail],
    ...[sessions, otherSessionsEnded, sessionEnded],
    ...[organisationStart, organisationBack, organisationArrived],
    ...[
      organisationProviders,
      newProvider,
      providerAdded,
      provider,
      providerChanged,
      providerTested,
      providerRemoval,
      providerRemoved,
    ],
    signOut,
    ...[exampleSignIn, exampleSession],
  ],
  jobs: [linkRequests],
  mails: mailKinds,
  privacy,
  nav: [
    { href: '/mijn/beveiliging', label: { nl: 'Beveiliging', en: 'Security' }, place: 'own', position: 10, can: signedIn },
    { href: '/mijn/sessies', label: { nl: 'Sessies', en: 'Sessions' }, place: 'own', position: 20, can: signedIn },
    {
      href: '/werk/beheer/inlogdiensten',
      label: { nl: 'Inlogdiensten', en: 'Sign-in services' },
      place: 'manage',
      position: 30,
      can: regionAdmin,
      icon: 'building-community',
    },
  ],
};
