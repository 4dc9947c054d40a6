import { z } from 'zod';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import { moveWithTheClock } from './clock.ts';

/** Every minute: groups begin and end by the clock. */
export const groupClock: JobKind<object> = {
  name: 'groups-clock',
  payload: z.object({}),
  everySeconds: 60,
  handle: async (_payload, context) => {
    for (const regionId of await context.regions()) await context.run(regionId, 'job groups-clock', moveWithTheClock);
  },
};
