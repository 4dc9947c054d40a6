import type { Module } from '../../platform/module.ts';
import { getFreshness } from './api/freshness.ts';
import { importJob } from './import/jobs.ts';
import { freshnessCounts, freshnessTerms } from './jobs.ts';
import { mailKinds } from './mail-kinds.ts';
import { newLinks } from './new-link.ts';
import { exportCsv, exportXlsx, templateCsv, templateXlsx } from './pages/export/route.ts';
import { importPage, sheetSent } from './pages/import/route.tsx';
import { importApplied, importUndone, runPage } from './pages/import-run/route.tsx';
import { linkConfirmed, linkPage } from './pages/link/route.tsx';
import { endPage, entryEnded } from './pages/link-end/route.tsx';
import { linkOffer, linkOfferSaved } from './pages/link-offer/route.tsx';
import { linkOrganisation, linkOrganisationSaved } from './pages/link-organisation/route.tsx';
import { lostLink, lostLinkAsked, newLinkAsked, newLinkSent } from './pages/lost-link/route.tsx';
import {
  goneBrought,
  hiddenConfirmed,
  linkRevoked,
  linkSent,
  managePage,
  ownerCalled,
  termsChanged,
} from './pages/manage/route.tsx';
import { overviewPage } from './pages/overview/route.tsx';
import { managePaths } from './paths.ts';
import { tendsRegion } from './policy.ts';
import { privacy } from './privacy.ts';

export { startImport } from './import/runs.ts';
export { makeLink } from './links.ts';
export { tendFreshness } from './nightly.ts';

export const upkeep: Module = {
  name: 'upkeep',
  routes: [
    lostLink,
    lostLinkAsked,
    newLinkAsked,
    newLinkSent,
    linkPage,
    linkConfirmed,
    endPage,
    entryEnded,
    linkOffer,
    linkOfferSaved,
    linkOrganisation,
    linkOrganisationSaved,
    managePage,
    termsChanged,
    linkSent,
    linkRevoked,
    hiddenConfirmed,
    goneBrought,
    ownerCalled,
    overviewPage,
    getFreshness,
    importPage,
    sheetSent,
    runPage,
    importApplied,
    importUndone,
    exportXlsx,
    exportCsv,
    templateXlsx,
    templateCsv,
  ],
  nav: [
    {
      href: managePaths.page,
      label: { nl: 'Versheid', en: 'Freshness' },
      place: 'manage',
      position: 25,
      can: tendsRegion,
      icon: 'calendar',
    },
  ],
  jobs: [freshnessTerms, freshnessCounts, importJob, newLinks],
  mails: mailKinds,
  privacy,
};
