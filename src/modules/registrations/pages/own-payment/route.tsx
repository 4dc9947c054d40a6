import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { secret } from '../../../../platform/http/fields.ts';
import { notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { changes, nothing, route } from '../../../../platform/http/route.ts';
import { carryPayment, providerOf } from '../../contribution/carry.ts';
import { contributionOf } from '../../contribution/contributions.ts';
import { beginPayment, openPayment } from '../../contribution/payments.ts';
import { registrationPath } from '../../links.ts';
import { ownRegistration, registrationIdOf } from '../../own-registration.ts';
import { belowOwn, type OwnAsked } from '../own-page.ts';
import { OwnPayment, paymentTitle, paymentWords } from './view.tsx';

const params = z.object({ token: secret });
const path = '/aanmelding/:token/betaling';

async function show(context: OwnAsked): Promise<Reply> {
  const { lang, services, region, now } = context;
  const model = await context.read(async (reading) => {
    const own = await ownRegistration(reading, context.params.token);
    const due = own && (await contributionOf(reading, own.id));
    const begun = own && (await openPayment(reading, own.id));
    // One for another amount is replaced when the family goes on to pay.
    return own && due && { own, due, running: begun?.amountCents === due.amountCents ? begun : undefined };
  });
  if (!model) return notFound();
  if (model.due.amountCents === 0) return redirect(registrationPath(context.params.token, lang));
  const online = providerOf(services, region, now) !== null;
  const view = <OwnPayment {...model} {...{ online, lang }} action={context.path} csrf={context.csrf()} />;
  return page(paymentTitle(lang), view, belowOwn(context));
}

/** What the family pays itself, and the way to the bank. */
export const ownPayment = route({
  method: 'GET',
  path,
  can: anyone,
  audit: nothing('the family reads its own registration'),
  params,
  handle: show,
});

/** Begins to pay; the page then leads to the bank, so that no form leaves our own site. */
export const ownPaymentBegun = route({
  method: 'POST',
  path,
  can: anyone,
  audit: changes('payment.start', 'payment.settle'),
  limit: 30,
  params,
  body: z.strictObject({}),
  retry: show,
  handle: async (context) => {
    const { token } = context.params;
    const { lang, services, region, now } = context;
    const here = registrationPath(token, lang, '/betaling');
    if (!providerOf(services, region, now)) return redirect(here);
    const begun = await context.change(async (work) => {
      const id = await registrationIdOf(work, token);
      return id ? { payment: await beginPayment(work, id) } : null;
    });
    if (!begun) return notFound();
    if (!begun.payment) return redirect(here, paymentWords(lang).nothing);
    await carryPayment((step) => context.change(step), begun.payment.id);
    return redirect(here);
  },
});
