import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { file, notFound } from '../../../../platform/http/reply.ts';
import { reads, route } from '../../../../platform/http/route.ts';
import { planPaths } from '../../paths.ts';
import { mayPlan, mayTakeInstance } from '../../policy.ts';
import { planById, shownPlan } from '../../queries.ts';

const params = z.object({ id });
const JSON_TYPE = 'application/json; charset=utf-8';

/** What a plan was made from, in the published format: for `npm run plan`, or another planner. */
export const instanceFile = route({
  method: 'GET',
  path: planPaths.instance(':id'),
  can: mayTakeInstance,
  audit: reads('plan.take', 'plan', 'id'),
  params,
  handle: async (context) => {
    const plan = await context.read((reading) => planById(reading, context.params.id));
    return plan ? file(JSON_TYPE, `${JSON.stringify(plan.instance, null, 1)}\n`, 'instance.json') : notFound();
  },
});

/** The plan as it is shown, in the published format. */
export const resultFile = route({
  method: 'GET',
  path: planPaths.result(':id'),
  can: mayPlan,
  audit: reads('plan.take', 'plan', 'id'),
  params,
  handle: async (context) => {
    const plan = await context.read((reading) => shownPlan(reading, context.params.id));
    return plan ? file(JSON_TYPE, `${JSON.stringify(plan, null, 1)}\n`, 'plan.json') : notFound();
  },
});
