import { z } from 'zod';
import { workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { seeksRoom } from '../../../facilities/index.ts';
import { paths } from '../../paths.ts';
import { handlesAll } from '../../policy.ts';
import { listCounts, lists, requestsIn } from '../../queries.ts';
import { Queue } from './view.tsx';
import { words } from './words.ts';

/** The one queue: what must be arranged today, what is late, what waits for others; for who asks what they asked. */
export const queuePage = route({
  method: 'GET',
  path: paths.queue,
  can: seeksRoom,
  audit: nothing('rooms, things and days, no clients'),
  query: z.object({ lijst: z.enum(lists).optional() }),
  handle: async ({ read, query, lang, actor, now }) => {
    const all = handlesAll(actor);
    const found = await read(async (reading) => {
      const counts = await listCounts(reading);
      const list = query.lijst ?? (all || counts.open > 0 ? 'vandaag' : 'gevraagd');
      return { counts, list, requests: await requestsIn(reading, list) };
    });
    return workPage(words[lang].title, <Queue {...found} all={all} now={now} />, { width: 'wide', live: ['support'] });
  },
});
