import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { email } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, nothing, route } from '../../../../platform/http/route.ts';
import { askForLinks } from '../../lost-links.ts';
import { LinksSent, LostLink, linksSentTitle, lostLinkTitle } from './view.tsx';

const path = '/aanmelding';
const sentPath = '/aanmelding/mail';

async function show(context: Context<unknown, unknown, unknown>, form: FormState = emptyForm): Promise<Reply> {
  const { lang } = context;
  return page(lostLinkTitle(lang), <LostLink form={form} lang={lang} csrf={context.csrf()} />, {
    width: 'narrow',
    noIndex: true,
  });
}

export const lostLink = route({
  method: 'GET',
  path,
  can: anyone,
  audit: nothing('a form without anything of anybody'),
  handle: (context) => show(context),
});

export const lostLinkAsked = route({
  method: 'POST',
  path,
  can: anyone,
  audit: nothing('only a mail to who owns the address; the mail itself is kept'),
  kind: 'mail',
  body: z.strictObject({ email }),
  retry: show,
  handle: async (context) => {
    await context.change((work) => askForLinks(work, { email: context.body.email, lang: context.lang }));
    return redirect(sentPath);
  },
});

export const lostLinkSent = route({
  method: 'GET',
  path: sentPath,
  can: anyone,
  audit: nothing('a page of text'),
  handle: async ({ lang }) => page(linksSentTitle(lang), <LinksSent lang={lang} />, { width: 'narrow', noIndex: true }),
});
