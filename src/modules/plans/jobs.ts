import { z } from 'zod';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import { runPlan } from './run.ts';
import { type Again, sweepDead } from './run-state.ts';

const Payload = z.strictObject({ regionId: z.uuid(), planId: z.uuid() });

/** Makes one plan. Plans are made one after the other in a process: each takes a whole core. */
export const runJob: JobKind<z.infer<typeof Payload>> = {
  name: 'plans-run',
  payload: Payload,
  handle: (payload, context) => runPlan(context, payload, again),
};

const EVERY_SECONDS = 15;

/** A plan of which the process died is begun again, or given up. */
export const sweepJob: JobKind<object> = {
  name: 'plans-sweep',
  payload: z.object({}),
  everySeconds: EVERY_SECONDS,
  handle: async (_payload, context) => {
    for (const regionId of await context.regions())
      await context.run(regionId, 'job plans-sweep', (work) => sweepDead(work, again));
  },
};

const again: Again = (work, planId) => work.services.jobs.send(work, runJob, { regionId: work.region.id, planId });
