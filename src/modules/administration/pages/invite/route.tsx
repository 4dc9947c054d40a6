import { z } from 'zod';
import { email, line } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { regionAdmin } from '../../../people/index.ts';
import { invite } from '../../invite.ts';
import { invitationsPath, peoplePath } from '../../paths.ts';
import { places } from '../places.ts';
import { asRoles, roleErrors, roleFields } from '../role-form.ts';
import { Invite, words } from './view.tsx';

const path = '/werk/beheer/mensen/uitnodigen';
const body = z.strictObject({ name: line(120), email, lang: z.enum(['nl', 'en']), ...roleFields });

async function show(context: Context<unknown, unknown, unknown>, form: FormState = emptyForm): Promise<Reply> {
  const { lang } = context;
  const view = <Invite form={form} places={await context.read(places)} lang={lang} csrf={context.csrf()} />;
  const back = { href: peoplePath(lang), label: words[lang].back };
  return workPage(words[lang].title, view, { back, width: 'narrow', noIndex: true });
}

/** An empty form for inviting somebody. */
export const invitePage = route({
  method: 'GET',
  path,
  can: regionAdmin,
  audit: nothing('an empty form'),
  handle: (context) => show(context),
});

export const inviteSent = route({
  method: 'POST',
  path,
  can: regionAdmin,
  audit: changes('person.invite'),
  kind: 'mail',
  body,
  retry: (context, form) => show(context as Context<unknown, unknown, unknown>, form),
  handle: async (context) => {
    const { lang, body: fields } = context;
    const { name, email: address, lang: mailLang, ...rest } = fields;
    const invited = { name, email: address, lang: mailLang };
    const done = await context.change((work) => invite(work, { invited, ...asRoles(rest), until: rest.until }));
    if (!done.ok) return context.again(roleErrors(done.faults, lang));
    return redirect(invitationsPath(lang), words[lang].sent);
  },
});
