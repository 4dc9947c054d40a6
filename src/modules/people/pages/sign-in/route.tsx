import { z } from 'zod';
import { anyone, signedIn } from '../../../../platform/auth/actor.ts';
import { page, redirect } from '../../../../platform/http/reply.ts';
import { changes, nothing, route } from '../../../../platform/http/route.ts';
import { endSession } from '../../sessions.ts';
import { SignIn } from './view.tsx';

export const signIn = route({
  method: 'GET',
  path: '/inloggen',
  can: anyone,
  audit: nothing('a page of text'),
  query: z.object({ terug: z.string().max(300).optional() }),
  handle: async (context) => {
    const to = `/dev/inloggen${context.query.terug ? `?terug=${encodeURIComponent(context.query.terug)}` : ''}`;
    if (context.region.isExample) return redirect(to);
    return page(context.lang === 'nl' ? 'Inloggen' : 'Sign in', <SignIn lang={context.lang} />);
  },
});

export const signOut = route({
  method: 'POST',
  path: '/uitloggen',
  can: signedIn,
  audit: changes('session.end'),
  body: z.strictObject({}),
  retry: async () => redirect('/'),
  handle: async (context) => {
    const token = context.sessionToken;
    if (token) await context.change((work) => endSession(work, token));
    return {
      kind: 'redirect',
      to: '/',
      session: 'ended',
      notice: context.lang === 'nl' ? 'U bent uitgelogd.' : 'You are signed out.',
    };
  },
});
