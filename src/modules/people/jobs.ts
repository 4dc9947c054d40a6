import { z } from 'zod';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import { removeOldSessions } from './sessions.ts';

/** Every night: sessions that are over go (rule 11). */
export const sessionRetention: JobKind<object> = {
  name: 'people-session-retention',
  payload: z.object({}),
  cron: '17 3 * * *',
  handle: async (_payload, context) => {
    for (const regionId of await context.regions())
      await context.run(regionId, 'job people-session-retention', removeOldSessions);
  },
};
