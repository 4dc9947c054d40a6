import { z } from 'zod';
import type { JobKind } from '../../platform/jobs/jobs.ts';
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
