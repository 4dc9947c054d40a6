import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { secret, someCodes } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { cancelRegistration } from '../../cancellation.ts';
import { cancelChildren } from '../../fewer.ts';
import { registrationPath } from '../../links.ts';
import { ownRegistration } from '../../own-registration.ts';
import { answer } from '../own-registration/route.tsx';
import { isActive } from '../own-registration/view.tsx';
import { CancelPage, cancelTitle, chooseChild, mayChooseChildren } from './view.tsx';

const params = z.object({ token: secret });
const path = '/aanmelding/:token/annulering';

async function show(context: Context<{ token: string }, unknown, unknown>, form: FormState = emptyForm): Promise<Reply> {
  const { token } = context.params;
  const own = await context.read((reading) => ownRegistration(reading, token));
  if (!own) return notFound();
  if (!isActive(own)) return redirect(registrationPath(token, context.lang));
  return page(cancelTitle(context.lang), <CancelPage {...{ own, token, form }} lang={context.lang} csrf={context.csrf()} />, {
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
  handle: (context) => show(context),
});

export const ownCancellationSent = route({
  method: 'POST',
  path,
  can: anyone,
  audit: changes('registration.cancel', 'registration.change', 'registration.offer'),
  limit: 60,
  params,
  body: z.strictObject({ kinderen: someCodes() }),
  retry: show,
  handle: async (context) => {
    const { token } = context.params;
    const own = await context.read((reading) => ownRegistration(reading, token));
    const gone = context.body.kinderen;
    const several = own !== undefined && own.participants.length > 1 && isActive(own);
    if (several && mayChooseChildren(own) && gone.length === 0) return context.again({ kinderen: chooseChild(context.lang) });
    // A page that stood open past the first session: never more children than were ticked.
    const some = several && gone.length > 0 && own.participants.some((one) => !gone.includes(one.id));
    return some
      ? answer(context, 'fewer', (work, id) => cancelChildren(work, id, gone))
      : answer(context, 'cancelled', cancelRegistration);
  },
});
