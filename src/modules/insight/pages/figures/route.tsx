import { workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { yearFigures } from '../../figures.ts';
import { seesFigures } from '../../policy.ts';
import { Figures } from './view.tsx';
import { words } from './words.ts';

/** The marketplace's figures about itself. */
export const figuresPage = route({
  method: 'GET',
  path: '/werk/beheer/cijfers',
  can: seesFigures,
  audit: nothing('counts, days and minutes; small counts of persons are hidden'),
  handle: async ({ read, lang }) => {
    const years = await read(yearFigures);
    return workPage(words[lang].title, <Figures years={years} />, { width: 'wide' });
  },
});
