import { z } from 'zod';
import { chainAudit } from './audit/chain.ts';
import type { JobKind } from './jobs/jobs.ts';

const MAIL_DAYS = 30;
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

/** Every night: mails older than 30 days go (rule 11). */
export const mailRetention: JobKind<object> = {
  name: 'platform-mail-retention',
  payload: nothing,
  cron: '7 3 * * *',
  handle: async (_payload, context) => {
    for (const regionId of await context.regions()) {
      await context.run(regionId, 'job platform-mail-retention', async (work) => {
        await work.tx
          .deleteFrom('mails')
          .where('created_at', '<', work.now.subtract({ hours: MAIL_DAYS * 24 }))
          .execute();
      });
    }
  },
};
