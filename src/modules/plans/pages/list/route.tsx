import { workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { planPaths } from '../../paths.ts';
import { PLANS } from '../../plan.ts';
import { mayPlan } from '../../policy.ts';
import { planCards } from '../../queries.ts';
import { PlanList } from './view.tsx';
import { words } from './words.ts';

/** The plans of the region. */
export const planList = route({
  method: 'GET',
  path: planPaths.list,
  can: mayPlan,
  audit: nothing('names of plans and figures, no persons who ask'),
  handle: async ({ lang, read }) => {
    const plans = await read(planCards);
    return workPage(words[lang].title, <PlanList plans={plans} />, { width: 'wide', live: [PLANS] });
  },
});
