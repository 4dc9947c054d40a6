import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { carryPayment } from '../../contribution/carry.ts';
import { paymentBy } from '../../contribution/payments.ts';
import { paymentPath } from '../../paths.ts';
import { PaymentPage, paymentPageTitle } from './view.tsx';

const params = z.object({ payment: id });
const path = '/betaling/:payment';

async function show(context: Context<{ payment: string }, unknown, unknown>): Promise<Reply> {
  const payment = await context.read((reading) => paymentBy(reading, context.params.payment));
  if (!payment) return notFound();
  const { lang } = context;
  const view = <PaymentPage payment={payment} lang={lang} action={context.path} csrf={context.csrf()} />;
  return page(paymentPageTitle(payment, lang), view, { width: 'narrow', noIndex: true });
}

/** Where a payer comes back to. Opening it changes nothing (rule 19): the provider tells by itself, the job asks, and the button asks at once. */
export const paymentPage = route({
  method: 'GET',
  path,
  can: anyone,
  audit: nothing('amount and state of one payment, no person'),
  params,
  handle: show,
});

export const paymentChecked = route({
  method: 'POST',
  path,
  can: anyone,
  audit: changes('payment.settle'),
  limit: 30,
  params,
  body: z.strictObject({}),
  retry: show,
  handle: async (context) => {
    const { payment } = context.params;
    const found = await carryPayment((step) => context.change(step), payment);
    return found ? redirect(localPath(paymentPath(payment), context.lang)) : notFound();
  },
});
