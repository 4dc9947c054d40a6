import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { secret } from '../../../../platform/http/fields.ts';
import { type FormState, typed } from '../../../../platform/http/form.ts';
import { backField, ownPath } from '../../../../platform/http/own-path.ts';
import { page, type Reply } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { beginActions, beginReply, beginSession } from '../../begin.ts';
import { nameOnLink, useLink } from '../../links.ts';
import { LinkOver, linkTitle, OneButton } from './view.tsx';

const path = '/inloggen/link/:token';
const params = z.object({ token: secret });

async function show(context: Context<{ token: string }, unknown, unknown>, back: string | undefined): Promise<Reply> {
  const { lang } = context;
  const name = await context.read((reading) => nameOnLink(reading, context.params.token));
  if (!name) return over(lang, back);
  const button = <OneButton name={name} action={context.path} lang={lang} back={back} csrf={context.csrf()} />;
  return page(linkTitle(lang, true), button, { width: 'narrow', noIndex: true });
}

function over(lang: 'nl' | 'en', back: string | undefined): Reply {
  return page(linkTitle(lang, false), <LinkOver lang={lang} back={back} />, { status: 404, width: 'narrow', noIndex: true });
}

export const link = route({
  method: 'GET',
  path,
  can: anyone,
  audit: nothing('who has the link reads their own name'),
  params,
  query: z.object({ terug: backField }),
  handle: (context) => show(context, context.query.terug),
});

export const linkUsed = route({
  method: 'POST',
  path,
  can: anyone,
  audit: changes(...beginActions),
  params,
  body: z.strictObject({ terug: backField }),
  retry: (context, form: FormState) => show(context, ownPath(typed(form, 'terug'))),
  handle: async (context) => {
    const { terug } = context.body;
    const begun = await context.change(async (work) => {
      const personId = await useLink(work, context.params.token);
      return personId ? beginSession(work, { personId, method: 'link', strength: 1, from: context }) : undefined;
    });
    return !begun || begun.kind === 'nobody' ? over(context.lang, terug) : beginReply(begun, terug);
  },
});
