import { z } from 'zod';
import { anyone } from '../../../platform/auth/actor.ts';
import { id } from '../../../platform/http/fields.ts';
import { changes, endpoint } from '../../../platform/http/route.ts';
import { carryPayment } from '../contribution/carry.ts';

/** A provider says that there is news about a payment. It is believed in nothing: how the payment stands is asked from the provider itself. */
export const paymentNews = endpoint({
  method: 'POST',
  path: '/payments/:id/news',
  summary: 'Say that there is news about a payment; how it stands is then asked from the payment provider',
  can: anyone,
  audit: changes('payment.settle'),
  params: z.object({ id }),
  response: z.object({ received: z.literal(true).describe('The provider was asked how the payment stands') }),
  tag: 'payments',
  handle: async (context) => {
    const found = await carryPayment((step) => context.change(step), context.params.id);
    if (!found) return { problem: { status: 404 as const, title: 'There is no such payment' } };
    return { received: true as const };
  },
});
