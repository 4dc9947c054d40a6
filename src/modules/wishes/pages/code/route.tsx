import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { line, secret } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { codeToKeep, openByCode } from '../../own-wish.ts';
import { paths } from '../../paths.ts';
import { keepCode } from '../../save.ts';
import { EnterCode, KeepCode } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ token: secret });

/** After sending without an address: the code, until its owner has kept it. */
export const codePage = route({
  method: 'GET',
  path: paths.keepCode(':token'),
  can: anyone,
  audit: nothing('their own wish, right after sending'),
  params,
  handle: async (context) => {
    const { token } = context.params;
    const code = await context.read((reading) => codeToKeep(reading, token));
    if (!code) return notFound();
    const view = <KeepCode code={code} token={token} csrf={context.csrf()} />;
    return page(words[context.lang].keepTitle, view, { width: 'narrow', noIndex: true });
  },
});

export const codeKept = route({
  method: 'POST',
  path: paths.keepCode(':token'),
  can: anyone,
  audit: changes('wish.code-kept'),
  params,
  body: z.strictObject({}),
  retry: async (context) => redirect(paths.keepCode((context.params as { token: string }).token)),
  handle: async (context) => {
    const { token } = context.params;
    const kept = await context.change((work) => keepCode(work, token));
    return kept ? redirect(paths.own(token), words[context.lang].keptNotice) : notFound();
  },
});

async function show(context: Context<unknown, unknown, unknown>, form: FormState): Promise<Reply> {
  const view = <EnterCode form={form} csrf={context.csrf()} />;
  return page(words[context.lang].enterTitle, view, { width: 'narrow', noIndex: true });
}

export const enterCode = route({
  method: 'GET',
  path: paths.enterCode,
  can: anyone,
  audit: nothing('an empty form'),
  handle: (context) => show(context, emptyForm),
});

/** A code opens the page of its wish for two hours. Nobody can try codes: few are let through, and each is 80 random bits. */
export const codeEntered = route({
  method: 'POST',
  path: paths.enterCode,
  can: anyone,
  audit: nothing('their own wish, by its code'),
  kind: 'sign-in',
  limit: 10,
  body: z.strictObject({ code: line(40) }),
  retry: (context, form) => show(context, form),
  handle: async (context) => {
    const token = await context.change((work) => openByCode(work, context.body.code));
    return token ? redirect(paths.own(token)) : context.again({ code: words[context.lang].unknown });
  },
});
