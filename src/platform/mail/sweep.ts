import { z } from 'zod';
import type { JobContext, JobKind } from '../jobs/jobs.ts';
import { deliver } from './delivery.ts';

/** Minutes after which nobody can still be busy with a claimed mail: an attempt ends within two. */
const STALE_MINUTES = 10;
/** A new mail has a job of its own; after so many minutes that job must have been lost. */
const LOST_MINUTES = 1;
const AT_ONCE = 500;
const SIDE_BY_SIDE = 4;

/** Every minute: mails whose time has come, mails whose job got lost (a restored backup), and mails whose sender died. */
export const mailSweep: JobKind<object> = {
  name: 'platform-mail-sweep',
  payload: z.object({}),
  everySeconds: 60,
  handle: async (_payload, context) => {
    for (const regionId of await context.regions()) {
      await markUncertain(context, regionId);
      await deliverDue(context, regionId);
    }
  },
};

/** Whoever claimed these is gone; whether the mail server got them, nobody knows. */
async function markUncertain(context: JobContext, regionId: string): Promise<void> {
  await context.run(regionId, 'job platform-mail-sweep', (work) =>
    work.tx
      .updateTable('mails')
      .set({ state: 'uncertain', reason: 'stopped', delivered_at: work.now })
      .where('state', '=', 'sending')
      .where('claimed_at', '<', work.now.subtract({ minutes: STALE_MINUTES }))
      .execute(),
  );
}

async function deliverDue(context: JobContext, regionId: string): Promise<void> {
  const due = await context.run(regionId, 'job platform-mail-sweep', (work) =>
    work.tx
      .selectFrom('mails')
      .select('id')
      .where('state', '=', 'queued')
      .where((eb) =>
        eb.or([
          eb('next_attempt_at', '<=', work.now),
          eb.and([eb('next_attempt_at', 'is', null), eb('created_at', '<', work.now.subtract({ minutes: LOST_MINUTES }))]),
        ]),
      )
      .orderBy('created_at')
      .limit(AT_ONCE)
      .execute(),
  );
  const queue = due.map((mail) => mail.id);
  const worker = async () => {
    for (let mailId = queue.shift(); mailId; mailId = queue.shift()) await deliver(context, { regionId, mailId });
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
}
