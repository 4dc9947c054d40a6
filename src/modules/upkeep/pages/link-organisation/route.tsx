import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { email, optionalLine, optionalText, secret } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm } from '../../../../platform/http/form.ts';
import { page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { editOrganisation, organisationOfLink } from '../../edit-organisation.ts';
import { upkeepPath } from '../../links.ts';
import { LIMIT } from '../link/route.tsx';
import { words as linkWords } from '../link/words.ts';
import { linkOver } from '../lost-link/route.tsx';
import { OrganisationForm, words } from './view.tsx';

const path = '/bijhouden/:token/organisatie';
const params = z.object({ token: secret });

async function show(context: Context<{ token: string }, unknown, unknown>, typedForm?: FormState): Promise<Reply> {
  const { token } = context.params;
  const { lang } = context;
  const own = await context.read((reading) => organisationOfLink(reading, token));
  if (!own) return linkOver(context);
  const { summary, phone, email: address, website } = own;
  const form = typedForm ?? filledForm({ summary, phone: phone ?? '', email: address ?? '', website: website ?? '' });
  const back = { href: upkeepPath(token, lang), label: linkWords[lang].title };
  const view = <OrganisationForm name={own.name} form={form} action={context.path} back={back.href} csrf={context.csrf()} />;
  return page(words[lang].title, view, { width: 'narrow', noIndex: true, back });
}

/** How visitors reach an organisation, for who looks after it without an account. */
export const linkOrganisation = route({
  method: 'GET',
  path,
  can: anyone,
  audit: nothing('an owner reads its own organisation'),
  limit: LIMIT,
  params,
  handle: (context) => show(context),
});

const website = optionalLine(200)
  .transform((value) => (value && !/^https?:\/\//i.test(value) ? `https://${value}` : value))
  .pipe(z.union([z.literal(''), z.url({ protocol: /^https?$/, hostname: z.regexes.domain })]));

export const linkOrganisationSaved = route({
  method: 'POST',
  path,
  can: anyone,
  audit: changes('organisation.change', 'freshness.confirm'),
  limit: LIMIT,
  params,
  body: z.strictObject({
    summary: optionalText(300),
    phone: optionalLine(40).refine((value) => /^[+\d\s().-]*$/.test(value)),
    email: z.union([z.literal(''), email]).default(''),
    website,
  }),
  retry: show,
  handle: async (context) => {
    const { token } = context.params;
    const saved = await context.change((work) => editOrganisation(work, token, context.body));
    return saved ? redirect(upkeepPath(token, context.lang), linkWords[context.lang].notices.saved) : linkOver(context);
  },
});
