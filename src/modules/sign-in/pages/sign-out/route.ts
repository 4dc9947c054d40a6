import { z } from 'zod';
import { signedIn } from '../../../../platform/auth/actor.ts';
import { redirect } from '../../../../platform/http/reply.ts';
import { changes, route } from '../../../../platform/http/route.ts';
import { endSession } from '../../sessions/end.ts';

export const signOut = route({
  method: 'POST',
  path: '/uitloggen',
  can: signedIn,
  audit: changes('session.end'),
  // Sent by the script of the attendance lists, which took away what is the person's own (ui/browser/attendance.ts).
  body: z.strictObject({ lijsten: z.literal('bewaar').optional() }),
  retry: async () => redirect('/'),
  handle: async (context) => {
    const token = context.sessionToken;
    if (token) await context.change((work) => endSession(work, token));
    return {
      kind: 'redirect',
      to: '/',
      secrets: { session: 'ended' },
      keepsStorage: context.body.lijsten !== undefined,
      notice: context.lang === 'nl' ? 'U bent uitgelogd.' : 'You are signed out.',
    };
  },
});
