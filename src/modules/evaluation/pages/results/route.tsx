import { workPage } from '../../../../platform/http/reply.ts';
import { reads, route } from '../../../../platform/http/route.ts';
import { resultsPath } from '../../paths.ts';
import { scopeOf, seesResults } from '../../policy.ts';
import { offerResults, trainerResults } from '../../results.ts';
import { Results } from './view.tsx';
import { words } from './words.ts';

/** What participants thought of the offers and trainers that somebody may see. */
export const resultsPage = route({
  method: 'GET',
  path: resultsPath,
  can: seesResults,
  audit: reads('evaluation.read', 'region'),
  handle: async (context) => {
    const scope = scopeOf(context.actor);
    const model = await context.read(async (reading) => ({
      offers: await offerResults(reading, scope),
      trainers: await trainerResults(reading, scope),
    }));
    return workPage(words[context.lang].title, <Results {...model} />, { noIndex: true });
  },
});
