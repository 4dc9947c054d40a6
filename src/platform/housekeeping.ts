import { z } from 'zod';
import { chainAudit } from './audit/chain.ts';
import type { JobContext, JobKind } from './jobs/jobs.ts';
import type { RetentionTerm } from './privacy.ts';

const nothing = z.object({});

/** Every five seconds: new audit rows are linked in the chain, so within the ten seconds of architecture.md. */
export const auditChaining: JobKind<object> = {
  name: 'platform-audit-chaining',
  payload: nothing,
  everySeconds: 5,
  handle: async (_payload, context) => {
    await chainAudit(context.db, await context.regions());
  },
};

/** Every night: what is past its term goes, kind by kind (rule 11). What went, and what failed, is kept for the privacy officer. */
export const retention: JobKind<object> = {
  name: 'platform-retention',
  payload: nothing,
  cron: '27 3 * * *',
  handle: async (_payload, context) => {
    const faults: unknown[] = [];
    for (const regionId of await context.regions()) {
      const terms = await context.run(regionId, 'job platform-retention', async (work) => work.services.privacy.retention);
      for (const term of terms) await runTerm(context, regionId, term).catch((fault: unknown) => faults.push(fault));
    }
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} retention terms failed`);
  },
};

/** Each in its own transaction: one that fails must not keep the others waiting. */
async function runTerm(context: JobContext, regionId: string, term: RetentionTerm): Promise<void> {
  const origin = `job platform-retention ${term.kind}`;
  const note = (failed: boolean) =>
    context.run(regionId, origin, async (work) => {
      const removed = failed ? 0 : await term.run(work);
      const run = { region_id: regionId, kind: term.kind, ran_at: work.now, removed, failed };
      await work.tx.insertInto('retention_runs').values(run).execute();
    });
  try {
    await note(false);
  } catch (error) {
    await note(true);
    throw error;
  }
}
