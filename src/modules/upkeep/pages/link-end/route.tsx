import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { id, secret } from '../../../../platform/http/fields.ts';
import { page, redirect } from '../../../../platform/http/reply.ts';
import { changes, nothing, route } from '../../../../platform/http/route.ts';
import { endEntry, ownEntry } from '../../confirm.ts';
import { entryKinds } from '../../kinds.ts';
import { linkBehind, upkeepPath } from '../../links.ts';
import { backToLink, LIMIT } from '../link/route.tsx';
import { words as linkWords } from '../link/words.ts';
import { linkOver } from '../lost-link/route.tsx';
import { EndPage, words } from './view.tsx';

const path = '/bijhouden/:token/einde/:kind/:entry';
const params = z.object({ token: secret, kind: z.enum(entryKinds), entry: id });

/** Asks whether something really is no more. */
export const endPage = route({
  method: 'GET',
  path,
  can: anyone,
  audit: nothing('an owner reads its own entry'),
  limit: LIMIT,
  params,
  handle: async (context) => {
    const { token, kind, entry: entryId } = context.params;
    const entry = await context.read(async (reading) => {
      const link = await linkBehind(reading, token);
      return link && ownEntry(reading, link, kind, entryId);
    });
    if (!entry) return linkOver(context);
    const back = { href: upkeepPath(token, context.lang), label: linkWords[context.lang].title };
    const view = <EndPage entry={entry} action={context.path} back={back.href} csrf={context.csrf()} />;
    return page(words[context.lang].title, view, { width: 'narrow', noIndex: true, back });
  },
});

export const entryEnded = route({
  method: 'POST',
  path,
  can: anyone,
  audit: changes('freshness.end', 'offer.withdraw'),
  limit: LIMIT,
  params,
  body: z.strictObject({}),
  retry: backToLink,
  handle: async (context) => {
    const { token, kind, entry: entryId } = context.params;
    const ended = await context.change(async (work) => {
      const link = await linkBehind(work, token);
      const entry = link && (await ownEntry(work, link, kind, entryId));
      return link && entry ? endEntry(work, entry, link) : false;
    });
    return ended ? redirect(upkeepPath(token, context.lang), linkWords[context.lang].notices.ended) : linkOver(context);
  },
});
