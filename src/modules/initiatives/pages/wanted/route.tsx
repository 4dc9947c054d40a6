import { anyone } from '../../../../platform/auth/actor.ts';
import { notFound, page } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { paths } from '../../links.ts';
import { wanted } from '../../wanted.ts';
import { placeChosen, placeQuery } from '../place-filter.tsx';
import { WantedPage } from './view.tsx';
import { words } from './words.ts';

/** What people wait for in the region, in counts that give nobody away. */
export const wantedPage = route({
  method: 'GET',
  path: paths.wanted,
  can: anyone,
  audit: nothing('counts; fewer than five are not told (rule 14)'),
  query: placeQuery,
  handle: async ({ read, query, lang }) => {
    const found = await read(async (reading) => {
      const chosen = await placeChosen(reading, query);
      return chosen && { ...chosen, rows: await wanted(reading, chosen.place?.id) };
    });
    if (!found) return notFound();
    return page(words[lang].title, <WantedPage {...found} />, {
      description: words[lang].lead,
      back: { href: localPath(paths.list, lang), label: words[lang].back },
    });
  },
});
