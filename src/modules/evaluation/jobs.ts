import { z } from 'zod';
import type { JobContext, JobKind } from '../../platform/jobs/jobs.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { closeEvaluation, evaluationsToClose } from './closing.ts';
import { groupsToAsk, openEvaluation } from './opening.ts';
import { evaluationsToRemind, remindFamilies } from './reminding.ts';

interface Step {
  name: string;
  due(reading: Reading): Promise<string[]>;
  run(work: Work, groupId: string): Promise<void>;
}

const steps: Step[] = [
  { name: 'close', due: evaluationsToClose, run: closeEvaluation },
  { name: 'remind', due: evaluationsToRemind, run: remindFamilies },
  { name: 'open', due: groupsToAsk, run: openEvaluation },
];

/** Every five minutes: who came to a group that is over is asked, reminded once, and at the end the group is evaluated. */
export const evaluationTermsJob: JobKind<object> = {
  name: 'evaluation-terms',
  payload: z.object({}),
  everySeconds: 300,
  handle: async (_payload, context) => {
    const faults: unknown[] = [];
    for (const regionId of await context.regions())
      for (const step of steps) faults.push(...(await runStep(context, regionId, step)));
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} evaluations failed`);
  },
};

/** Each group in its own transaction: one that fails must not keep the others waiting. */
async function runStep(context: JobContext, regionId: string, step: Step): Promise<unknown[]> {
  const origin = `job evaluation-terms ${step.name}`;
  const faults: unknown[] = [];
  for (const groupId of await context.run(regionId, origin, (work) => step.due(work)))
    await context.run(regionId, origin, (work) => step.run(work, groupId)).catch((fault: unknown) => faults.push(fault));
  return faults;
}
