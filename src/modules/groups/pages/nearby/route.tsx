import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { notFound, page } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { listEntries, municipalities, whereabouts } from '../../../regions/index.ts';
import { placesNearby } from '../../nearby.ts';
import { distances } from './distances.ts';
import { Nearby } from './view.tsx';
import { words } from './words.ts';

const choice = z.enum(distances.map(String) as [string, ...string[]]);

/** Where groups begin near a postcode or municipality: a numbered list that is complete, and a map beside it. */
export const nearbyPage = route({
  method: 'GET',
  path: '/in-de-buurt',
  can: anyone,
  audit: nothing('groups that are open to parents are public'),
  query: z.object({
    plek: z.string().trim().max(60).default(''),
    km: choice.default('10'),
    thema: z.union([z.literal(''), z.string().regex(/^[a-z0-9-]{1,60}$/)]).default(''),
  }),
  handle: async ({ read, query, lang, services }) => {
    const asked = { place: query.plek, km: Number(query.km), theme: query.thema };
    const found = await read(async (reading) => {
      const [towns, themes] = [await municipalities(reading), await listEntries(reading, 'theme')];
      if (asked.theme && !themes.some(({ code }) => code === asked.theme)) return undefined;
      const from = asked.place ? await whereabouts(reading, asked.place) : null;
      const theme = asked.theme ? { theme: asked.theme } : {};
      return { towns, themes, from, places: from ? await placesNearby(reading, { from, within: asked.km, ...theme }) : [] };
    });
    if (!found) return notFound();
    const t = words[lang];
    const body = <Nearby {...found} asked={asked} lang={lang} credit={services.tiles?.credit} />;
    return page(t.title, body, { description: t.lead, noIndex: asked.place !== '' });
  },
});
