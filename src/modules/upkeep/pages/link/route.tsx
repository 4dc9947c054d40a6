import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { id, secret } from '../../../../platform/http/fields.ts';
import { page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { confirmEntries } from '../../confirm.ts';
import { entriesOf } from '../../entries.ts';
import { entryKinds } from '../../kinds.ts';
import { linkBehind, upkeepPath } from '../../links.ts';
import { shownEntries } from '../../shown-entries.ts';
import { linkOver } from '../lost-link/route.tsx';
import { LinkPage } from './view.tsx';
import { words } from './words.ts';

export const params = z.object({ token: secret });
/** How often a minute one address may open or answer: a guess costs as much as a page, and there are 2^256 of them. */
export const LIMIT = 60;

/** What an owner sees behind the link of a mail. Opening it changes nothing (rule 19). */
export const linkPage = route({
  method: 'GET',
  path: '/bijhouden/:token',
  can: anyone,
  audit: nothing('an owner reads its own entries'),
  limit: LIMIT,
  params,
  handle: async (context) => {
    const { token } = context.params;
    const found = await context.read(async (reading) => {
      const link = await linkBehind(reading, token);
      return link && { link, entries: await shownEntries(reading, link) };
    });
    if (!found) return linkOver(context);
    const view = <LinkPage {...found} token={token} csrf={context.csrf()} />;
    return page(words[context.lang].title, view, { width: 'narrow', noIndex: true });
  },
});

/** A page that stood open too long: the same buttons again. */
export async function backToLink(context: Context<{ token: string }, unknown, unknown>): Promise<Reply> {
  return redirect(upkeepPath(context.params.token, context.lang));
}

/** "Klopt nog": of one entry, or of everything when none is named. */
export const linkConfirmed = route({
  method: 'POST',
  path: '/bijhouden/:token/bevestiging',
  can: anyone,
  audit: changes('freshness.confirm'),
  limit: LIMIT,
  params,
  body: z.strictObject({ soort: z.enum(entryKinds).optional(), id: id.optional() }),
  retry: backToLink,
  handle: async (context) => {
    const { token } = context.params;
    const { soort, id: asked } = context.body;
    const done = await context.change(async (work) => {
      const link = await linkBehind(work, token);
      if (!link) return false;
      const own = await entriesOf(work, link);
      const meant = soort || asked ? own.filter((entry) => entry.kind === soort && entry.id === asked) : own;
      await confirmEntries(work, meant, link);
      return meant.length > 0;
    });
    if (!done) return linkOver(context);
    return redirect(upkeepPath(token, context.lang), words[context.lang].notices.confirmed);
  },
});
