import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { email, secret } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { linkBehind, overLink, upkeepPath } from '../../links.ts';
import { askByAddress, askInPlaceOf } from '../../new-link.ts';
import { linkPaths } from '../../paths.ts';
import { LinkOver, LinkSent, LostLink } from './view.tsx';
import { words } from './words.ts';

type Asked = Context<unknown, unknown, unknown>;

async function show(context: Asked, form: FormState = emptyForm): Promise<Reply> {
  const title = words[context.lang].lost.title;
  return page(title, <LostLink form={form} csrf={context.csrf()} />, { width: 'narrow', noIndex: true });
}

/** Where an owner without account asks for a link. */
export const lostLink = route({
  method: 'GET',
  path: linkPaths.lost,
  can: anyone,
  audit: nothing('a form without anything of anybody'),
  handle: (context) => show(context),
});

const byMail = nothing('only a mail to who owns the address; the mail itself is kept');

export const lostLinkAsked = route({
  method: 'POST',
  path: linkPaths.lost,
  can: anyone,
  audit: byMail,
  kind: 'mail',
  body: z.strictObject({ email }),
  retry: show,
  handle: async (context) => {
    const { lang, body } = context;
    await context.change((work) => askByAddress(work, { email: body.email, lang }));
    return redirect(localPath(linkPaths.sent, lang));
  },
});

export const newLinkAsked = route({
  method: 'POST',
  path: '/bijhouden/:token/nieuwe-link',
  can: anyone,
  audit: byMail,
  kind: 'mail',
  params: z.object({ token: secret }),
  body: z.strictObject({}),
  retry: async (context) => redirect(upkeepPath(context.params.token, context.lang)),
  handle: async (context) => {
    const { token } = context.params;
    const asked = await context.change((work) => askInPlaceOf(work, token));
    if (asked) return redirect(localPath(linkPaths.sent, context.lang));
    // A link that works needs no other.
    return (await context.read((reading) => linkBehind(reading, token))) ? redirect(upkeepPath(token, context.lang)) : notFound();
  },
});

export const newLinkSent = route({
  method: 'GET',
  path: linkPaths.sent,
  can: anyone,
  audit: nothing('a page of text'),
  handle: async ({ lang }) => page(words[lang].sent.title, <LinkSent />, { width: 'narrow', noIndex: true }),
});

/**
 * In place of any page behind a link that does not work: why, and the way to a new one. A link that was never ours is not found, with the same
 * way out.
 */
export async function linkOver(context: Context<{ token: string }, unknown, unknown>): Promise<Reply> {
  const { token } = context.params;
  const found = await context.read(async (reading) => ({
    works: (await linkBehind(reading, token)) !== undefined,
    over: await overLink(reading, token),
  }));
  // The link is fine: what was asked behind it is not there.
  if (found.works) return notFound();
  const kind = found.over ? (found.over.revoked ? 'revoked' : 'lapsed') : 'unknown';
  const view = <LinkOver kind={kind} action={upkeepPath(token, context.lang, '/nieuwe-link')} csrf={context.csrf()} />;
  return page(words[context.lang][kind].title, view, { status: found.over ? 410 : 404, width: 'narrow', noIndex: true });
}
