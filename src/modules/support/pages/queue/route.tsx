import { z } from 'zod';
import { notFound, workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { seeksRoom } from '../../../facilities/index.ts';
import { cursorOf, placeOf } from '../../cursor.ts';
import { paths } from '../../paths.ts';
import { handlesAll } from '../../policy.ts';
import { listCounts, lists, requestsIn } from '../../queries.ts';
import { Queue } from './view.tsx';
import { words } from './words.ts';

const PAGE = 40;

/** The one queue: what must be arranged today, what is late, what waits for others; for who asks what they asked. */
export const queuePage = route({
  method: 'GET',
  path: paths.queue,
  can: seeksRoom,
  audit: nothing('rooms, things and days, no clients'),
  query: z.object({ lijst: z.enum(lists).optional(), vanaf: z.string().max(200).optional() }),
  handle: async ({ read, query, lang, actor, now }) => {
    const all = handlesAll(actor);
    const after = query.vanaf ? placeOf(query.vanaf) : undefined;
    if (query.vanaf && !(after && query.lijst)) return notFound();
    const found = await read(async (reading) => {
      const counts = await listCounts(reading);
      const list = query.lijst ?? (all || counts.open > 0 ? 'vandaag' : 'gevraagd');
      return { counts, list, ...(await requestsIn(reading, list, { after, limit: PAGE })) };
    });
    const next = found.next ? cursorOf(found.next) : null;
    return workPage(words[lang].title, <Queue {...found} next={next} all={all} now={now} />, {
      width: 'wide',
      live: ['support'],
    });
  },
});
