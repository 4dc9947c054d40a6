import { z } from 'zod';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import { tendLoans } from './materials/late.ts';
import { tendOptions } from './option-terms.ts';

const EVERY_SECONDS = 30;

/** Every half minute: options lapse, who holds one is reminded, and who waits is offered what came free. */
export const roomTerms: JobKind<object> = {
  name: 'facilities-room-terms',
  payload: z.object({}),
  everySeconds: EVERY_SECONDS,
  handle: async (_payload, context) => {
    for (const regionId of await context.regions()) await context.run(regionId, 'job facilities-room-terms', tendOptions);
  },
};

/** Every morning: who has material that was due back is reminded, once. */
export const loanTerms: JobKind<object> = {
  name: 'facilities-loan-terms',
  payload: z.object({}),
  cron: '20 7 * * *',
  handle: async (_payload, context) => {
    for (const regionId of await context.regions()) await context.run(regionId, 'job facilities-loan-terms', tendLoans);
  },
};
