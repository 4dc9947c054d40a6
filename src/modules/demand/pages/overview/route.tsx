import { localDate } from '../../../../platform/clock/clock.ts';
import { file, workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { demandOverview } from '../../overview.ts';
import { demandPaths } from '../../paths.ts';
import { maySeeDemands, teamsOf } from '../../policy.ts';
import { csvOf, overviewQuery, tableOf } from './table.ts';
import { DemandOverview } from './view.tsx';
import { words } from './words.ts';

/** All demand that waits, as it is now: the page follows what happens. */
export const overviewPage = route({
  method: 'GET',
  path: demandPaths.overview,
  can: maySeeDemands,
  audit: nothing('counts without persons (rules 7 and 14)'),
  query: overviewQuery,
  handle: async (context) => {
    const { lang, query } = context;
    const overview = await context.read(demandOverview);
    const view = (
      <DemandOverview
        table={tableOf(overview, query, lang)}
        asked={query}
        municipalities={overview.municipalities}
        themes={overview.themes}
        hasOwn={teamsOf(context.actor).length > 0}
        today={localDate(context.now)}
      />
    );
    return workPage(words[lang].title, view, {
      live: ['demand', 'groups'],
      width: 'wide',
      back: { href: localPath(demandPaths.list, lang), label: words[lang].back },
    });
  },
});

/** The same as a file: a line for each theme, age and municipality. */
export const overviewFile = route({
  method: 'GET',
  path: demandPaths.overviewFile,
  can: maySeeDemands,
  audit: nothing('counts without persons (rules 7 and 14)'),
  handle: async (context) => {
    const overview = await context.read(demandOverview);
    return file('text/csv; charset=utf-8', csvOf(overview, context.lang), 'groepsvragen.csv');
  },
});
