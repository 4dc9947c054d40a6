import { z } from 'zod';
import { anyone } from '../../../platform/auth/actor.ts';
import { line } from '../../../platform/http/fields.ts';
import { endpoint, nothing } from '../../../platform/http/route.ts';
import { shelfInMemory, shelfOf, shelfReady } from '../search/indexes.ts';
import { suggestionsFor } from '../search/suggestions.ts';
import { Suggestions } from './list-schema.ts';

export const listSuggestions = endpoint({
  method: 'GET',
  path: '/offers/suggestions',
  tag: 'offers',
  summary: 'Themes, words and methods that begin as what is typed; at most 8',
  can: anyone,
  audit: nothing('words of the shelf'),
  query: z.strictObject({ q: line(60) }),
  response: Suggestions,
  handle: async (context) => {
    const { query, read, services, region } = context;
    await shelfReady({ ...context, origin: 'suggestions' });
    const shelf = shelfInMemory(services, region.id) ?? (await read(shelfOf));
    return { items: suggestionsFor(shelf, query.q) };
  },
});
