import { sql } from 'kysely';
import { z } from 'zod';
import type { JobContext, JobKind } from '../../../platform/jobs/jobs.ts';
import { announce } from '../../../platform/live/live.ts';
import type { Work } from '../../../platform/work.ts';
import { putIn } from './apply.ts';
import { lookAgain, lookAt, SheetChanged } from './look.ts';
import type { Progress } from './run.ts';
import { takeBack } from './undo.ts';

const Payload = z.strictObject({ regionId: z.uuid(), runId: z.uuid() });
const ORIGIN = 'job upkeep-import';

/**
 * Does with a sheet what its state asks: look at it, put it in, or take it back. Each is one transaction: whatever happens in the middle,
 * nothing is half done, and the next try begins anew.
 */
export const importJob: JobKind<z.infer<typeof Payload>> = {
  name: 'upkeep-import',
  payload: Payload,
  handle: async ({ regionId, runId }, context) => {
    const progress = progressOf(context, regionId, runId);
    try {
      await context.run(regionId, ORIGIN, (work) => step(work, runId, progress));
    } catch (fault) {
      if (!(fault instanceof SheetChanged)) throw fault;
      await context.run(regionId, ORIGIN, (work) => lookAgain(work, runId));
    }
    await context.run(regionId, ORIGIN, (work) => announce(work, `import:${runId}`));
  },
};

/** A second try of the same job waits here, and then finds nothing to do. */
async function step(work: Work, runId: string, progress: Progress): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('upkeep-import'), hashtext(${runId}))`.execute(work.tx);
  const run = await work.tx.selectFrom('import_runs').selectAll().where('id', '=', runId).executeTakeFirst();
  switch (run?.state) {
    case 'checking':
      return lookAt(work, run, progress);
    case 'applying':
      return putIn(work, run, progress);
    case 'undoing':
      return takeBack(work, run, progress);
  }
}

function progressOf(context: JobContext, regionId: string, runId: string): Progress {
  return (done, rowCount) =>
    context.run(regionId, ORIGIN, async (work) => {
      const told = rowCount === undefined ? { done } : { done, row_count: rowCount };
      await work.tx.updateTable('import_runs').set(told).where('id', '=', runId).execute();
      await announce(work, `import:${runId}`);
    });
}
