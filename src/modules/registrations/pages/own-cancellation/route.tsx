import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { secret } from '../../../../platform/http/fields.ts';
import { notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { cancelRegistration } from '../../cancellation.ts';
import { registrationPath } from '../../links.ts';
import { ownRegistration } from '../../own-registration.ts';
import { answer } from '../own-registration/route.tsx';
import { isActive } from '../own-registration/view.tsx';
import { CancelPage, cancelTitle } from './view.tsx';

const params = z.object({ token: secret });
const path = '/aanmelding/:token/annulering';

async function show(context: Context<{ token: string }, unknown, unknown>): Promise<Reply> {
  const { token } = context.params;
  const own = await context.read((reading) => ownRegistration(reading, token));
  if (!own) return notFound();
  if (!isActive(own)) return redirect(registrationPath(token, context.lang));
  return page(cancelTitle(context.lang), <CancelPage own={own} token={token} lang={context.lang} csrf={context.csrf()} />, {
    width: 'narrow',
    noIndex: true,
  });
}

export const ownCancellation = route({
  method: 'GET',
  path,
  can: anyone,
  audit: nothing('the family asks about its own registration'),
  params,
  handle: show,
});

export const ownCancellationSent = route({
  method: 'POST',
  path,
  can: anyone,
  audit: changes('registration.cancel', 'registration.offer'),
  limit: 60,
  params,
  body: z.strictObject({}),
  retry: show,
  handle: (context) => answer(context, 'cancelled', cancelRegistration),
});
