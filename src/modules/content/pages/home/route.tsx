import { anyone } from '../../../../platform/auth/actor.ts';
import { page } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { contactPoints } from '../../../catalogue/index.ts';
import { groupsSoon } from '../../groups-soon.ts';
import { Home } from './view.tsx';
import { homeWords } from './words.ts';

/** The square itself: one sentence, one question, three doors, what is on this week, and someone to talk with. */
export const homePage = route({
  method: 'GET',
  path: '/',
  can: anyone,
  audit: nothing('public'),
  handle: async ({ read, lang, region }) => {
    const model = await read(async (reading) => ({ soon: await groupsSoon(reading), contacts: await contactPoints(reading) }));
    return page('Opgroeiplein', <Home {...model} desk={region.contact} lang={lang} />, {
      width: 'bleed',
      description: homeWords[lang].lead,
    });
  },
});
