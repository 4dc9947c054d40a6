import { z } from 'zod';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import { recordHappenings } from './recording.ts';

/** Every ten minutes, so that occupancy is counted when a group begins. */
export const recordInsight: JobKind<object> = {
  name: 'insight-recording',
  payload: z.object({}),
  cron: '*/10 * * * *',
  handle: async (_payload, context) => {
    for (const regionId of await context.regions()) await context.run(regionId, 'job insight-recording', recordHappenings);
  },
};
