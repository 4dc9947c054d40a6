import { z } from 'zod';
import type { JobKind } from '../../../platform/jobs/jobs.ts';
import { carryPayment, carryRefund, unsettled } from './carry.ts';
import { unsettledRefunds } from './refunds.ts';

const AT_ONCE = 200;

/**
 * Every minute: payments of which nobody told how they ended, and refunds that the provider has still to carry out. What is paid is booked, also when a
 * message was lost or the program died in between.
 */
export const paymentsSettled: JobKind<object> = {
  name: 'registrations-payments',
  payload: z.object({}),
  everySeconds: 60,
  handle: async (_payload, context) => {
    const faults: unknown[] = [];
    for (const regionId of await context.regions()) {
      const origin = 'job registrations-payments';
      for (const id of await context.run(regionId, origin, (work) => unsettled(work, AT_ONCE)))
        await carryPayment((step) => context.run(regionId, origin, step), id).catch((fault: unknown) => faults.push(fault));
      for (const id of await context.run(regionId, origin, (work) => unsettledRefunds(work, AT_ONCE)))
        await carryRefund((step) => context.run(regionId, origin, step), id).catch((fault: unknown) => faults.push(fault));
    }
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} payments or refunds could not be carried on`);
  },
};
