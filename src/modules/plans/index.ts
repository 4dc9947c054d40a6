import type { Module } from '../../platform/module.ts';
import { planEndpoint, plansEndpoint } from './api/plans.ts';
import { boardJobs, boardRoutes } from './board/index.ts';
import { runJob, sweepJob } from './jobs.ts';
import { instanceFile, resultFile } from './pages/files/route.ts';
import { planList } from './pages/list/route.tsx';
import { newPlan, planStarted } from './pages/new/route.tsx';
import { onePlan, planRemoved, planStopped, removePlanPage } from './pages/one/route.tsx';
import { planPaths } from './paths.ts';
import { mayPlan } from './policy.ts';
import { privacy } from './privacy.ts';

export { startPlan } from './start.ts';

export const plans: Module = {
  name: 'plans',
  privacy,
  routes: [
    planList,
    newPlan,
    planStarted,
    onePlan,
    planStopped,
    removePlanPage,
    planRemoved,
    instanceFile,
    resultFile,
    plansEndpoint,
    planEndpoint,
    ...boardRoutes,
  ],
  jobs: [runJob, sweepJob, ...boardJobs],
  nav: [
    {
      href: planPaths.list,
      label: { nl: 'Regioplan', en: 'Regional plan' },
      place: 'work',
      position: 35,
      can: mayPlan,
      icon: 'map-pin',
    },
  ],
};
