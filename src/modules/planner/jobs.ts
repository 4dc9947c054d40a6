import { z } from 'zod';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import { lapseDue } from './closing.ts';

const EVERY_SECONDS = 30;

/** Every half minute: sent proposals of which the term is over lapse. */
export const proposalLapse: JobKind<object> = {
  name: 'planner-proposal-lapse',
  payload: z.object({}),
  everySeconds: EVERY_SECONDS,
  handle: async (_payload, context) => {
    for (const regionId of await context.regions()) await context.run(regionId, 'job planner-proposal-lapse', lapseDue);
  },
};
