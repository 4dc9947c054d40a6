import type { AnyRoute } from '../../../platform/http/route.ts';
import type { AnyJobKind } from '../../../platform/jobs/jobs.ts';
import { gainsJob } from './gains-job.ts';
import { groupLocked, groupRemoved, placesReserved, plannedAgain, stepUndone } from './pages/board/route.tsx';
import { comparePage } from './pages/compare/route.tsx';
import { movePage, needMoved } from './pages/move/route.tsx';
import { groupsProposed, proposalsPage } from './pages/proposals/route.tsx';
import { gainsAsked, gainsStopped, whyPage } from './pages/why/route.tsx';

export const boardRoutes: AnyRoute[] = [
  groupLocked,
  groupRemoved,
  placesReserved,
  stepUndone,
  plannedAgain,
  movePage,
  needMoved,
  proposalsPage,
  groupsProposed,
  comparePage,
  whyPage,
  gainsAsked,
  gainsStopped,
];

export const boardJobs: AnyJobKind[] = [gainsJob];

/** Words for the audit trail. */
export const boardActions = {
  'plan.move': { nl: 'verplaatste een vraag in een regioplan', en: 'moved a need in a regional plan' },
  'plan.lock': { nl: 'sprak een groep van een regioplan af', en: 'agreed a group of a regional plan' },
  'plan.unlock': { nl: 'maakte een groep van een regioplan los', en: 'released a group of a regional plan' },
  'plan.remove-group': { nl: 'haalde een groep uit een regioplan', en: 'took a group out of a regional plan' },
  'plan.undo': { nl: 'zette een stap in een regioplan terug', en: 'undid a step in a regional plan' },
  'plan.gains': { nl: 'liet uitrekenen wat schaars is in een regioplan', en: 'had reckoned what is scarce in a regional plan' },
  'plan.gains-stop': { nl: 'stopte het rekenen aan een regioplan', en: 'stopped the reckoning about a regional plan' },
};

/** What the tables hold about people. */
export const boardTables = {
  plan_versions: { without: 'numbers of needs and groups; who changed it is a number of an account that becomes nameless' },
  plan_proposals: { without: 'which proposal was made of which group' },
  plan_gains: { without: 'numbers of trainers and rooms with points; who asked is a number of an account that becomes nameless' },
};
