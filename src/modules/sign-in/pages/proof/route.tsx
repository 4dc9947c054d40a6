import { z } from 'zod';
import { signedIn } from '../../../../platform/auth/actor.ts';
import { emptyForm, type FormState, typed } from '../../../../platform/http/form.ts';
import { backField, ownPath, withBack } from '../../../../platform/http/own-path.ts';
import { page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { entrant } from '../../entrance.ts';
import { factorsOf } from '../../factors/summary.ts';
import { askForLink } from '../../link-request.ts';
import { codeActions, proveInSession } from '../../second-code.ts';
import { codeFault } from '../code-form.tsx';
import { ownerOf } from '../own-context.ts';
import { codeField } from '../second-step/route.tsx';
import { ProvePage, proofTitle } from './view.tsx';

const path = '/mijn/beveiliging/bewijs';

async function show(
  context: Context<unknown, unknown, unknown>,
  form: FormState,
  back = ownPath(typed(form, 'terug')),
): Promise<Reply> {
  const { lang } = context;
  const factors = await context.read((reading) => factorsOf(reading, ownerOf(context).actor.personId));
  const view = <ProvePage factors={factors} form={form} back={back} lang={lang} csrf={context.csrf()} />;
  return page(proofTitle(lang), view, { noIndex: true, script: 'passkeys' });
}

export const proof = route({
  method: 'GET',
  path,
  can: signedIn,
  audit: nothing('a question for a code'),
  query: z.object({ terug: backField }),
  handle: (context) => show(context, emptyForm, context.query.terug),
});

export const proofSent = route({
  method: 'POST',
  path,
  can: signedIn,
  audit: changes(...codeActions),
  body: z.strictObject({ code: codeField, terug: backField }),
  retry: (context, form) => show(context, form),
  handle: async (context) => {
    const { actor, token } = ownerOf(context);
    const { code, terug } = context.body;
    const proved = await context.change((work) => proveInSession(work, actor, token, code));
    if ('session' in proved) return { kind: 'redirect', to: terug ?? '/mijn', secrets: { session: proved.session } };
    if (proved.refused !== 'ended') return context.again({ code: codeFault(proved.refused, context.lang) });
    const notice = codeFault('ended', context.lang);
    return { kind: 'redirect', to: withBack('/inloggen', terug), notice, secrets: { session: 'ended' } };
  },
});

/** A link by mail signs in anew, which is a fresh proof. */
export const proofByMail = route({
  method: 'POST',
  path: `${path}/mail`,
  can: signedIn,
  audit: nothing('the job that sends the link writes the row'),
  kind: 'mail',
  body: z.strictObject({ terug: backField }),
  retry: (context, form) => show(context, form),
  handle: async (context) => {
    const { lang } = context;
    const { terug: back } = context.body;
    await context.change(async (work) => {
      const person = await entrant(work, ownerOf(context).actor.personId);
      if (person) await askForLink(work, { email: person.email, lang, back });
    });
    return redirect(withBack('/inloggen/mail', back));
  },
});
