import { z } from 'zod';
import type { JobKind } from '../../platform/jobs/jobs.ts';

const HOURS = 24;

/** Every night: marks of changes that every process has long read. A process that slept longer reads the whole shelf anew. */
export const shelfMarks: JobKind<object> = {
  name: 'catalogue-shelf-marks',
  payload: z.object({}),
  cron: '41 3 * * *',
  handle: async (_payload, context) => {
    for (const regionId of await context.regions()) {
      await context.run(regionId, 'job catalogue-shelf-marks', async (work) => {
        const before = work.now.subtract({ hours: HOURS });
        await work.tx.deleteFrom('shelf_changes').where('changed_at', '<', before).execute();
      });
    }
  },
};
