import { workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { fitFor } from '../../fit/fit.ts';
import { fitView } from '../../fit/view-model.ts';
import { paths } from '../../paths.ts';
import { maySeePools } from '../../policy.ts';
import { FitQuery, needFrom } from './fields.ts';
import { FitPage } from './view.tsx';
import { words } from './words.ts';

/** What fits a need that is still being written: the fields are in the address, never its note or area. */
export const fitPage = route({
  method: 'GET',
  path: paths.fit,
  can: maySeePools,
  audit: nothing('numbers and areas, no persons (rule 7)'),
  query: FitQuery,
  handle: async (context) => {
    const { actor, lang, now } = context;
    const fit = await context.read(async (reading) => {
      const need = await needFrom(reading, context.query);
      return need ? fitView(actor, need, await fitFor(reading, need), now, lang) : null;
    });
    return workPage(words[lang].title, <FitPage fit={fit} csrf={context.csrf()} />, {
      back: { href: localPath(paths.newDemand, lang), label: words[lang].back },
    });
  },
});
