import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { email } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState, typed } from '../../../../platform/http/form.ts';
import { backField, ownPath, withBack } from '../../../../platform/http/own-path.ts';
import { page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, nothing, route } from '../../../../platform/http/route.ts';
import { askForLink } from '../../link-request.ts';
import { signInProviders } from '../../organisations/providers.ts';
import { LinkSent, sentTitle } from './sent-view.tsx';
import { SignIn, signInTitle } from './view.tsx';

const query = z.object({ terug: backField });

/** The page with every way in; also what a way that failed comes back to. */
export async function showSignIn(context: Context<unknown, unknown, unknown>, form: FormState, back?: string): Promise<Reply> {
  const { lang, actor, region } = context;
  const providers = await context.read(signInProviders);
  const current = actor.kind === 'person' ? actor.name : null;
  const view = { form, back: back ?? ownPath(typed(form, 'terug')), providers, isExample: region.isExample, current, lang };
  return page(signInTitle(lang), <SignIn {...view} csrf={context.csrf()} />, {
    width: 'narrow',
    noIndex: true,
    script: 'passkeys',
  });
}

export const signIn = route({
  method: 'GET',
  path: '/inloggen',
  can: anyone,
  audit: nothing('a form without anything of anybody'),
  query,
  handle: (context) => showSignIn(context, emptyForm, context.query.terug),
});

export const linkAsked = route({
  method: 'POST',
  path: '/inloggen',
  can: anyone,
  audit: nothing('whose address it is, is found out by the job, which writes the row'),
  kind: 'mail',
  body: z.strictObject({ email, terug: backField }),
  retry: (context, form) => showSignIn(context, form),
  handle: async (context) => {
    const { lang } = context;
    const { email: address, terug: back } = context.body;
    await context.change((work) => askForLink(work, { email: address, lang, back }));
    return redirect(withBack('/inloggen/mail', back));
  },
});

export const linkSent = route({
  method: 'GET',
  path: '/inloggen/mail',
  can: anyone,
  audit: nothing('a page of text'),
  query,
  handle: async ({ lang, query: { terug }, region }) =>
    page(sentTitle(lang), <LinkSent lang={lang} back={terug} isExample={region.isExample} />, { width: 'narrow', noIndex: true }),
});
