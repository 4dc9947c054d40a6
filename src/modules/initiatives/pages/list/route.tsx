import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { notFound, page } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { municipalities } from '../../../regions/index.ts';
import { paths } from '../../links.ts';
import { publicInitiatives } from '../../queries.ts';
import { InitiativeList } from './view.tsx';
import { words } from './words.ts';

/** What people in the region start themselves (A6). */
export const initiativeList = route({
  method: 'GET',
  path: paths.list,
  can: anyone,
  audit: nothing('public initiatives'),
  query: z.object({ gemeente: z.union([z.literal(''), z.string().regex(/^GM\d{4}$/)]).optional() }),
  handle: async ({ read, query, lang }) => {
    const found = await read(async (reading) => {
      const places = await municipalities(reading);
      const place = query.gemeente ? places.find((one) => one.cbsCode === query.gemeente) : null;
      if (place === undefined) return undefined;
      return { places, place, initiatives: await publicInitiatives(reading, place?.id) };
    });
    if (!found) return notFound();
    return page(words[lang].title, <InitiativeList {...found} />, { description: words[lang].lead });
  },
});
