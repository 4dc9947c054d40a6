import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { secret } from '../../../../platform/http/fields.ts';
import { notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { ownRegistration } from '../../../registrations/index.ts';
import { sendDataLink } from '../../links.ts';
import { registrationPaths } from '../../paths.ts';
import { LinkRequest, words } from './view.tsx';

const own = nothing('somebody asks for a link to their own data');
const ofRegistration = z.object({ token: secret });
type AtRegistration = Context<{ token: string }, unknown, unknown>;

async function ask(context: AtRegistration): Promise<Reply> {
  const { lang, params } = context;
  const found = await context.read((reading) => ownRegistration(reading, params.token));
  if (!found) return notFound();
  const view = <LinkRequest lang={lang} csrf={context.csrf()} action={registrationPaths.data(params.token, lang)} />;
  const back = { href: registrationPaths.own(params.token, lang), label: words[lang].back };
  return page(words[lang].title, view, { width: 'narrow', noIndex: true, back });
}

/** From a registration: asks for a fresh mail, because an old one may have been passed on. */
export const linkRequest = route({
  method: 'GET',
  path: '/aanmelding/:token/gegevens',
  can: anyone,
  audit: own,
  params: ofRegistration,
  handle: (context) => ask(context),
});

export const linkRequestSent = route({
  method: 'POST',
  path: '/aanmelding/:token/gegevens',
  can: anyone,
  kind: 'mail',
  limit: 5,
  audit: changes('privacy.link'),
  params: ofRegistration,
  body: z.strictObject({}),
  retry: (context) => ask(context),
  handle: async (context) => {
    const { lang, params } = context;
    const sent = await context.change(async (work) => {
      const found = await ownRegistration(work, params.token);
      if (found) await sendDataLink(work, found.contact.email, lang);
      return found !== undefined;
    });
    return sent ? redirect(registrationPaths.own(params.token, lang), words[lang].sent) : notFound();
  },
});
