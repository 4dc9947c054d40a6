import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { optionalPhone, secret } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm } from '../../../../platform/http/form.ts';
import { notFound, page, type Reply } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { registrationPath } from '../../links.ts';
import { ownRegistration } from '../../own-registration.ts';
import { changePhone } from '../../phone.ts';
import { answer } from '../own-registration/route.tsx';
import { PhonePage, phoneTitle } from './view.tsx';

const params = z.object({ token: secret });
const path = '/aanmelding/:token/telefoon';

async function show(context: Context<{ token: string }, unknown, unknown>, form?: FormState): Promise<Reply> {
  const { token } = context.params;
  const { lang } = context;
  const own = await context.read((reading) => ownRegistration(reading, token));
  if (!own) return notFound();
  const shown = form ?? filledForm({ phone: own.contact.phone });
  const back = { href: registrationPath(token, lang), label: lang === 'nl' ? 'Mijn aanmelding' : 'My registration' };
  return page(phoneTitle(lang), <PhonePage form={shown} action={context.path} lang={lang} csrf={context.csrf()} />, {
    width: 'narrow',
    noIndex: true,
    back,
  });
}

export const ownPhone = route({
  method: 'GET',
  path,
  can: anyone,
  audit: nothing('the family reads its own number'),
  params,
  handle: (context) => show(context),
});

export const ownPhoneSent = route({
  method: 'POST',
  path,
  can: anyone,
  audit: changes('registration.change'),
  limit: 60,
  params,
  body: z.strictObject({ phone: optionalPhone }),
  retry: show,
  handle: (context) =>
    answer(context, 'phone', async (work, id) => ((await changePhone(work, id, context.body.phone)) ? 'done' : 'too-late')),
});
