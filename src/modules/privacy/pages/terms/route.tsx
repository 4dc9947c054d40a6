import { workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { officerPaths } from '../../paths.ts';
import { privacyOfficer } from '../../policy.ts';
import { retentionTerms } from '../../terms.ts';
import { Terms, words } from './view.tsx';

/** Every kind of record with its term, what is due and how the last run went. */
export const termsPage = route({
  method: 'GET',
  path: officerPaths.terms,
  can: privacyOfficer,
  audit: nothing('kinds of records and counts'),
  handle: async (context) => {
    const { lang } = context;
    const rows = await context.read((reading) => retentionTerms(reading, lang));
    return workPage(words[lang].title, <Terms rows={rows} lang={lang} />, { width: 'wide', noIndex: true });
  },
});
