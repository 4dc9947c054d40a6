import { workPage } from '../../../../platform/http/reply.ts';
import { reads, route } from '../../../../platform/http/route.ts';
import { glassBreaks } from '../../breaks.ts';
import { officerPaths } from '../../paths.ts';
import { privacyOfficer } from '../../policy.ts';
import { Breaks, words } from './view.tsx';

const NEWEST = 100;

/** Who opened a record by breaking the glass, and why. */
export const breaksPage = route({
  method: 'GET',
  path: officerPaths.breaks,
  can: privacyOfficer,
  audit: reads('glass.list', 'glass-break'),
  handle: async (context) => {
    const { lang, actor } = context;
    const rows = await context.read((reading) => glassBreaks(reading, { limit: NEWEST }));
    return workPage(words[lang].title, <Breaks rows={rows} lang={lang} me={actor.personId} />, { noIndex: true });
  },
});
