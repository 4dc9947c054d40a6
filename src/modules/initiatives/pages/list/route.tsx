import { anyone } from '../../../../platform/auth/actor.ts';
import { notFound, page } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { paths } from '../../links.ts';
import { publicInitiatives } from '../../queries.ts';
import { placeChosen, placeQuery } from '../place-filter.tsx';
import { InitiativeList } from './view.tsx';
import { words } from './words.ts';

/** What people in the region start themselves (A6). */
export const initiativeList = route({
  method: 'GET',
  path: paths.list,
  can: anyone,
  audit: nothing('public initiatives'),
  query: placeQuery,
  handle: async ({ read, query, lang }) => {
    const found = await read(async (reading) => {
      const chosen = await placeChosen(reading, query);
      return chosen && { ...chosen, initiatives: await publicInitiatives(reading, chosen.place?.id) };
    });
    if (!found) return notFound();
    return page(words[lang].title, <InitiativeList {...found} />, { description: words[lang].lead });
  },
});
