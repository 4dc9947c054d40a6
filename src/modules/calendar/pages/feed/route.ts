import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { secret } from '../../../../platform/http/fields.ts';
import { file, notFound } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { feedBehind } from '../../own-feeds.ts';

/** Somebody's own calendar, for the program that has its secret address. */
export const ownFeedFile = route({
  method: 'GET',
  path: '/agenda/eigen/:token/agenda.ics',
  can: anyone,
  audit: nothing('sessions with their room, no participants and no other names'),
  params: z.object({ token: secret }),
  handle: async ({ read, params, lang }) => {
    const feed = await read((reading) => feedBehind(reading, params.token, lang));
    return feed ? file('text/calendar; charset=utf-8', feed.text, 'agenda.ics') : notFound();
  },
});
