import type { Module } from '../../platform/module.ts';
import { listDemands, postDemand } from './api/demands.ts';
import { expiringMail } from './expiry-question.ts';
import { demandExpiry } from './jobs.ts';
import { demandList } from './pages/list/route.tsx';
import { createDemand, newDemand } from './pages/new/route.tsx';
import { oneDemand, renewal } from './pages/one/route.tsx';
import { overviewFile, overviewPage } from './pages/overview/route.tsx';
import { severalPage, severalPlaced } from './pages/several/route.tsx';
import { templateRemoved, templatesPage } from './pages/templates/route.tsx';
import { withdrawal, withdrawalPage } from './pages/withdrawal/route.tsx';
import { demandPaths } from './paths.ts';
import { maySeeDemands } from './policy.ts';
import { privacy } from './privacy.ts';

export { type Added, addDemand, type NewDemand } from './add.ts';
export { agesOn } from './ages.ts';
export { type AllDemand, allDemand } from './all-demand.ts';
export type { DemandKind, DemandState, DemandView } from './demand.ts';
export { askedLanguages } from './languages.ts';
export { LanguagesField } from './languages-field.tsx';
export { lowerPlaces } from './lowering.ts';
export { markProposed, markServed, reopen, serveAtOnce } from './moves.ts';
export { type PersonalData, type PersonalKind, personalDataIn } from './personal-data.ts';
export { agePhases } from './phases.ts';
export { maySeeDemands, teamsOf } from './policy.ts';
export { demand as demandById, demandsById, openDemands } from './queries.ts';
export { reopenServed } from './reopening.ts';
export {
  addResidentDemands,
  type DemandOfWish,
  demandsOfWish,
  forgetDemands,
  type ResidentNeed,
  removeResidentDemands,
  renewResidentDemands,
} from './resident.ts';
export { saveTemplate } from './templates.ts';
export { seesWhole, visibleTo } from './visibility.ts';
export { dayPartsText, languageText, placeText, seatsText, stateText, teamText, themeText, waitingText } from './wording.ts';

export const demand: Module = {
  name: 'demand',
  privacy,
  routes: [
    demandList,
    newDemand,
    createDemand,
    severalPage,
    severalPlaced,
    templatesPage,
    templateRemoved,
    overviewPage,
    overviewFile,
    oneDemand,
    renewal,
    withdrawalPage,
    withdrawal,
    listDemands,
    postDemand,
  ],
  jobs: [demandExpiry],
  mails: [expiringMail],
  nav: [
    {
      href: demandPaths.list,
      also: [demandPaths.wishes],
      label: { nl: 'Groepsvragen', en: 'Group needs' },
      place: 'work',
      position: 20,
      can: maySeeDemands,
      icon: 'clipboard-list',
    },
  ],
};
