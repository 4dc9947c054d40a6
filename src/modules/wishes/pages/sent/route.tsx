import { anyone } from '../../../../platform/auth/actor.ts';
import { page } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { paths } from '../../paths.ts';
import { Sent, words } from './view.tsx';

export const wishSent = route({
  method: 'GET',
  path: paths.sent,
  can: anyone,
  audit: nothing('the same page for everybody'),
  handle: async (context) => page(words[context.lang].title, <Sent />, { width: 'narrow', noIndex: true }),
});
