import type { Module } from '../../platform/module.ts';
import { mailKinds } from './mail-kinds.ts';
import { paperToPrint, shortAddress } from './pages/address/route.ts';
import { mailingPage, mailingSent } from './pages/mailing/route.tsx';
import { overviewChanged, overviewPage } from './pages/overview/route.tsx';
import { materialMade, recruitmentPage } from './pages/recruitment/route.tsx';
import { stopChanged, stopPage } from './pages/stop/route.tsx';
import { textsPage } from './pages/texts/route.tsx';
import { overviewPath } from './paths.ts';
import { recruitsForRegion } from './policy.ts';
import { privacy } from './privacy.ts';

export { makeMaterial } from './material.ts';
export { sendMailing } from './send-mailing.ts';

export const recruitment: Module = {
  name: 'recruitment',
  routes: [
    shortAddress,
    paperToPrint,
    recruitmentPage,
    materialMade,
    textsPage,
    mailingPage,
    mailingSent,
    stopPage,
    stopChanged,
    overviewPage,
    overviewChanged,
  ],
  mails: mailKinds,
  privacy,
  nav: [
    {
      href: overviewPath,
      label: { nl: 'Werving', en: 'Recruitment' },
      place: 'manage',
      position: 40,
      can: recruitsForRegion,
      icon: 'send',
    },
  ],
};
