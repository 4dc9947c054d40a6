import { workPage } from '../../../../platform/http/reply.ts';
import { reads, route } from '../../../../platform/http/route.ts';
import { paths } from '../../links.ts';
import { moderatedPlaces, moderates } from '../../policy.ts';
import { initiativesIn } from '../../queries.ts';
import { Queue } from './view.tsx';
import { words } from './words.ts';

/** Initiatives that wait to be looked at, and those that are public. */
export const initiativeQueue = route({
  method: 'GET',
  path: paths.queue,
  can: moderates,
  audit: reads('initiative.list', 'initiative'),
  handle: async ({ read, actor, lang }) => {
    const mine = moderatedPlaces(actor);
    const found = await read(async (reading) => ({
      waiting: await initiativesIn(reading, ['waiting'], mine),
      others: await initiativesIn(reading, ['published', 'returned'], mine),
    }));
    return workPage(words[lang].title, <Queue {...found} />, { noIndex: true, live: ['initiatives'] });
  },
});
