import { z } from 'zod';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import { expireDue } from './expiry.ts';
import { askBeforeExpiry } from './expiry-question.ts';

/** Every night: demands that nobody renewed leave the marketplace, and of those that soon will their maker is asked. Old closed ones go with the terms (privacy.ts). */
export const demandExpiry: JobKind<object> = {
  name: 'demand-expiry',
  payload: z.object({}),
  cron: '27 3 * * *',
  handle: async (_payload, context) => {
    for (const regionId of await context.regions()) {
      await context.run(regionId, 'job demand-expiry', expireDue);
      await context.run(regionId, 'job demand-expiry', askBeforeExpiry);
    }
  },
};
