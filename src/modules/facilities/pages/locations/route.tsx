import { z } from 'zod';
import { workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { paths } from '../../paths.ts';
import { locations } from '../../place-queries.ts';
import { ownOrganisations, tendsAllRooms, tendsRooms } from '../../policy.ts';
import { Locations, words } from './view.tsx';

/** Buildings that the actor looks after. */
export const locationsPage = route({
  method: 'GET',
  path: paths.locations,
  can: tendsRooms,
  audit: nothing('locations, no persons'),
  query: z.object({ ook: z.literal('gesloten').optional() }),
  handle: async ({ read, actor, lang, query }) => {
    const closed = query.ook === 'gesloten';
    const found = await read((reading) => locations(reading, tendsAllRooms(actor) ? null : ownOrganisations(actor), closed));
    const back = { href: localPath(paths.rooms, lang), label: words[lang].rooms };
    return workPage(words[lang].title, <Locations locations={found} closed={closed} />, { width: 'wide', back });
  },
});
