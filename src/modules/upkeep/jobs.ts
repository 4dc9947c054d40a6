import { z } from 'zod';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import { recount } from './counts.ts';
import { tendFreshness } from './nightly.ts';

/** Every night: what gets old is warned about, and hidden when its term and that of the warning are over. */
export const freshnessTerms: JobKind<object> = {
  name: 'upkeep-freshness',
  payload: z.object({}),
  cron: '41 4 * * *',
  handle: async (_payload, context) => {
    for (const regionId of await context.regions()) await context.run(regionId, 'job upkeep-freshness', tendFreshness);
  },
};

/** Every minute: organisations of which something changed are counted anew, so that few are counted while somebody waits. */
export const freshnessCounts: JobKind<object> = {
  name: 'upkeep-counts',
  payload: z.object({}),
  everySeconds: 60,
  handle: async (_payload, context) => {
    for (const regionId of await context.regions()) await context.run(regionId, 'job upkeep-counts', recount);
  },
};
