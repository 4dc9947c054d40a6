import { z } from 'zod';
import type { JobKind } from '../../../platform/jobs/jobs.ts';
import { remind, remindersDue } from './reminders.ts';

const AT_ONCE = 500;

/** Every quarter of an hour: reminders of sessions that come. Each in its own transaction, safe to run twice. */
export const sessionReminders: JobKind<object> = {
  name: 'registrations-reminders',
  payload: z.object({}),
  cron: '*/15 * * * *',
  handle: async (_payload, context) => {
    const origin = 'job registrations-reminders';
    const faults: unknown[] = [];
    for (const regionId of await context.regions()) {
      for (const due of await context.run(regionId, origin, (work) => remindersDue(work, AT_ONCE)))
        await context.run(regionId, origin, (work) => remind(work, due)).catch((fault: unknown) => faults.push(fault));
    }
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} reminders were not written`);
  },
};
