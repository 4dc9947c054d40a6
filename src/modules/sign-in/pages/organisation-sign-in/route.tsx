import { buildAuthorizationUrl } from 'openid-client';
import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { id } from '../../../../platform/http/fields.ts';
import { backField } from '../../../../platform/http/own-path.ts';
import { page, type Reply } from '../../../../platform/http/reply.ts';
import { changes, nothing, route } from '../../../../platform/http/route.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { beginActions, beginReply } from '../../begin.ts';
import { arrive, connectionTo, redirectUri } from '../../organisations/arrival.ts';
import { beginAttempt } from '../../organisations/attempts.ts';
import { CALLBACK, START } from '../../organisations/paths.ts';
import { providerById } from '../../organisations/providers.ts';
import { Away, Back, NotIn, type Trouble, words } from './view.tsx';

const token = z.string().regex(/^[\w-]{43}$/);
const code = z.string().min(1).max(2000);
const statuses: Record<Trouble, number> = { stopped: 200, gone: 404, over: 400, unreachable: 503, refused: 400, unknown: 403 };

function notIn(trouble: Trouble, lang: Lang): Reply {
  const view = <NotIn trouble={trouble} lang={lang} />;
  return page(words[lang].trouble[trouble].title, view, { status: statuses[trouble], width: 'narrow', noIndex: true });
}

/** To the organisation. Answers with a page that goes on, not with a redirect: browsers hold every redirect after a form against form-action. */
export const organisationStart = route({
  method: 'POST',
  path: START,
  can: anyone,
  audit: nothing('a random number is remembered; nobody is known yet'),
  body: z.strictObject({ provider: id, terug: backField }),
  retry: async ({ lang }) => notIn('gone', lang),
  handle: async (context) => {
    const { lang, body, services } = context;
    const provider = await context.read((reading) => providerById(reading, body.provider));
    if (!provider?.active) return notIn('gone', lang);
    const connection = await connectionTo(provider, context);
    if (!connection.ok) return notIn('unreachable', lang);
    const input = { providerId: provider.id, back: body.terug ?? null, browser: context.secret('organisation') };
    const started = await context.change((work) => beginAttempt(work, input));
    const { href } = buildAuthorizationUrl(connection.configuration, {
      redirect_uri: redirectUri(services.publicUrl),
      scope: 'openid email',
      response_type: 'code',
      state: started.state,
      nonce: started.nonce,
      code_challenge: started.challenge,
      code_challenge_method: 'S256',
      ...(provider.askedAcr.length > 0 ? { acr_values: provider.askedAcr.join(' ') } : {}),
    });
    return page(words[lang].away(provider.name), <Away name={provider.name} href={href} lang={lang} />, {
      width: 'narrow',
      noIndex: true,
      head: <meta http-equiv="refresh" content={`0; url=${href}`} />,
      secrets: { organisation: started.browser },
    });
  },
});

/** Back again: changes nothing, shows the button. */
export const organisationBack = route({
  method: 'GET',
  path: CALLBACK,
  can: anyone,
  audit: nothing('a page with one button'),
  query: z.object({
    code: code.optional().catch(undefined),
    state: token.optional().catch(undefined),
    iss: code.optional().catch(undefined),
  }),
  handle: async ({ query, lang, csrf }) => {
    const { code: given, state, iss } = query;
    if (!given || !state) return notIn('stopped', lang);
    const answer = { code: given, state, ...(iss ? { iss } : {}) };
    return page(words[lang].back, <Back answer={answer} lang={lang} csrf={csrf()} />, { width: 'narrow', noIndex: true });
  },
});

export const organisationArrived = route({
  method: 'POST',
  path: CALLBACK,
  can: anyone,
  audit: changes('identity.link', ...beginActions),
  body: z.strictObject({ code, state: token, iss: code.optional() }),
  retry: async ({ lang }) => notIn('over', lang),
  handle: async (context) => {
    const arrival = await arrive(context, context.body);
    if (!arrival.ok) return notIn(arrival.trouble, context.lang);
    return beginReply(arrival.begun, arrival.back);
  },
});
