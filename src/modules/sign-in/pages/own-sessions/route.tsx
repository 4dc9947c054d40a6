import { z } from 'zod';
import { signedIn } from '../../../../platform/auth/actor.ts';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, page, redirect } from '../../../../platform/http/reply.ts';
import { changes, nothing, route } from '../../../../platform/http/route.ts';
import { endOwnSession, endSessions } from '../../sessions/end.ts';
import { ownSessions } from '../../sessions/own.ts';
import { ownerOf } from '../own-context.ts';
import { OwnSessions, sessionWords } from './view.tsx';

const path = '/mijn/sessies';

export const sessions = route({
  method: 'GET',
  path,
  can: signedIn,
  audit: nothing('one reads about oneself'),
  handle: async (context) => {
    const { lang } = context;
    const found = await context.read((reading) => ownSessions(reading, ownerOf(context).actor));
    return page(sessionWords[lang].title, <OwnSessions sessions={found} lang={lang} csrf={context.csrf()} />, { noIndex: true });
  },
});

export const sessionEnded = route({
  method: 'POST',
  path: `${path}/:id/afsluiting`,
  can: signedIn,
  audit: changes('session.end'),
  params: z.object({ id }),
  body: z.strictObject({}),
  handle: async (context) => {
    const { actor } = ownerOf(context);
    const done = await context.change((work) => endOwnSession(work, actor.personId, context.params.id));
    if (!done) return notFound();
    const notice = sessionWords[context.lang].ended;
    if (context.params.id !== actor.session.id) return redirect(path, notice);
    return { kind: 'redirect', to: '/', notice, secrets: { session: 'ended' } };
  },
});

export const otherSessionsEnded = route({
  method: 'POST',
  path: `${path}/afsluiting`,
  can: signedIn,
  audit: changes('session.end'),
  body: z.strictObject({}),
  handle: async (context) => {
    const { actor } = ownerOf(context);
    await context.change((work) => endSessions(work, actor.personId, actor.session.id));
    return redirect(path, sessionWords[context.lang].endedOthers);
  },
});
