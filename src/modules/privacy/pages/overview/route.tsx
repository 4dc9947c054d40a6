import { workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { breaksToReview } from '../../breaks.ts';
import { chainState } from '../../chain-check.ts';
import { officerPaths } from '../../paths.ts';
import { privacyOfficer } from '../../policy.ts';
import { requestRegister } from '../../requests.ts';
import { retentionTerms } from '../../terms.ts';
import { Overview, words } from './view.tsx';

const MOST = 200;

/** How the guarding of data stands: the chain, breaks to review, requests, terms. Counts only. */
export const overview = route({
  method: 'GET',
  path: officerPaths.overview,
  can: privacyOfficer,
  audit: nothing('counts and states only'),
  handle: async (context) => {
    const { lang } = context;
    const model = await context.read(async (reading) => {
      const terms = await retentionTerms(reading, lang);
      const { open } = await requestRegister(reading, MOST);
      return {
        chain: await chainState(reading),
        breaks: await breaksToReview(reading),
        open: open.length,
        nextDue: open[0]?.dueOn ?? null,
        failed: terms.filter((term) => term.last?.failed).length,
        terms: terms.length,
        ran: terms.some((term) => term.last !== null),
      };
    });
    return workPage(words[lang].title, <Overview {...model} lang={lang} />, { noIndex: true });
  },
});
