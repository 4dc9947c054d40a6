import { z } from 'zod';
import type { JobKind } from '../../../platform/jobs/jobs.ts';
import { runGains } from './run-gains.ts';

/** Reckons what is scarce in a plan; safe to run twice, it begins again. */
export const gainsJob: JobKind<{ regionId: string; gainsId: string }> = {
  name: 'plans-gains',
  payload: z.strictObject({ regionId: z.uuid(), gainsId: z.uuid() }),
  handle: (payload, context) => runGains(context, payload),
};
