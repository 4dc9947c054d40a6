import { signedIn } from '../../platform/auth/actor.ts';
import type { Module, NavEntry } from '../../platform/module.ts';
import { chainCheck } from './chain-check.ts';
import { mailKinds } from './mail-words.ts';
import { breaksPage } from './pages/breaks/route.tsx';
import { linkData, linkErasure, linkErasureSent, linkHtml, linkJson } from './pages/link-data/route.tsx';
import { linkRequest, linkRequestSent } from './pages/link-request/route.tsx';
import { overview } from './pages/overview/route.tsx';
import { ownData, ownHtml, ownJson } from './pages/own-data/route.tsx';
import { ownErasure, ownErasureSent } from './pages/own-erasure/route.tsx';
import { linkLog, ownLog, registrationLog } from './pages/own-log/route.tsx';
import { requestErased, requestErasure, requestHandled, requestHtml, requestJson, requestPage } from './pages/request/route.tsx';
import { requestOpened, requestsPage } from './pages/requests/route.tsx';
import { termsPage } from './pages/terms/route.tsx';
import { trailPage } from './pages/trail/route.tsx';
import { verdictPage, verdictSent } from './pages/verdict/route.tsx';
import { officerPaths } from './paths.ts';
import { privacyOfficer } from './policy.ts';
import { privacy as kept } from './privacy.ts';

export { sendDataLink } from './links.ts';
export { openRequest } from './requests.ts';

const nav: NavEntry[] = [
  { href: '/mijn/gegevens', label: { nl: 'Mijn gegevens', en: 'My data' }, place: 'own', position: 40, can: signedIn },
  {
    href: '/mijn/gegevens/inzage',
    label: { nl: 'Wie zag mijn gegevens', en: 'Who saw my data' },
    place: 'own',
    position: 50,
    can: signedIn,
  },
  { href: officerPaths.overview, label: { nl: 'Privacy', en: 'Privacy' }, place: 'manage', position: 60, can: privacyOfficer },
  { href: officerPaths.trail, label: { nl: 'Logboek', en: 'Trail' }, place: 'manage', position: 61, can: privacyOfficer },
  { href: officerPaths.requests, label: { nl: 'Verzoeken', en: 'Requests' }, place: 'manage', position: 62, can: privacyOfficer },
  {
    href: officerPaths.breaks,
    label: { nl: 'Noodtoegang', en: 'Emergency access' },
    place: 'manage',
    position: 63,
    can: privacyOfficer,
  },
  {
    href: officerPaths.terms,
    label: { nl: 'Bewaartermijnen', en: 'Retention terms' },
    place: 'manage',
    position: 64,
    can: privacyOfficer,
  },
];

export const privacy: Module = {
  name: 'privacy',
  privacy: kept,
  routes: [
    overview,
    trailPage,
    breaksPage,
    verdictPage,
    verdictSent,
    termsPage,
    requestsPage,
    requestOpened,
    requestPage,
    requestJson,
    requestHtml,
    requestHandled,
    requestErasure,
    requestErased,
    ownData,
    ownJson,
    ownHtml,
    ownErasure,
    ownErasureSent,
    ownLog,
    registrationLog,
    linkRequest,
    linkRequestSent,
    linkData,
    linkJson,
    linkHtml,
    linkErasure,
    linkErasureSent,
    linkLog,
  ],
  jobs: [chainCheck],
  nav,
  mails: mailKinds,
};
