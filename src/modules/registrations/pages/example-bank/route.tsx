import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { secret } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { carryPayment } from '../../contribution/carry.ts';
import { bankPath, endExamplePayment, examplePayment } from '../../contribution/example-bank.ts';
import { ExampleBank } from './view.tsx';

const params = z.object({ reference: secret });
const path = '/dev/bank/:reference';

async function show(context: Context<{ reference: string }, unknown, unknown>, form: FormState = emptyForm): Promise<Reply> {
  const payment = await context.read((reading) => examplePayment(reading, context.params.reference));
  if (!payment) return notFound();
  const view = (
    <ExampleBank {...{ payment, form }} action={context.path} csrf={context.csrf()} publicUrl={context.services.publicUrl} />
  );
  return page('Voorbeeldbank', view, { width: 'narrow', noIndex: true });
}

/** The page at which the payer of the example region pays. */
export const bankPage = route({
  method: 'GET',
  path,
  can: anyone,
  audit: nothing('an example'),
  params,
  translated: false,
  exampleOnly: true,
  handle: (context) => show(context),
});

/** Pays or stops. As a real bank it then tells the program, unless the message is to be lost; that is what the job is for. */
export const bankAnswered = route({
  method: 'POST',
  path,
  can: anyone,
  audit: changes('payment.settle'),
  params,
  body: z.strictObject({ uitkomst: z.enum(['betaal', 'betaal-stil', 'stop']) }),
  translated: false,
  exampleOnly: true,
  retry: show,
  handle: async (context) => {
    const { reference } = context.params;
    const { uitkomst } = context.body;
    const payment = await context.read((reading) => examplePayment(reading, reference));
    if (!payment) return notFound();
    await context.change((work) => endExamplePayment(work, reference, uitkomst === 'stop' ? 'failed' : 'paid'));
    if (uitkomst !== 'betaal-stil') await carryPayment((step) => context.change(step), payment.key);
    const { publicUrl } = context.services;
    return redirect(payment.returnUrl.startsWith(publicUrl) ? payment.returnUrl.slice(publicUrl.length) : bankPath(reference));
  },
});
