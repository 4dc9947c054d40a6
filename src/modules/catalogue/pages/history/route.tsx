import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { namesInOffers } from '../../offer-choices.ts';
import { offerDraft } from '../../offer-draft.ts';
import { offerHistory } from '../../offer-history.ts';
import { offerPaths } from '../../paths.ts';
import { editsOffers } from '../../policy.ts';
import { History, words } from './view.tsx';

/** Every change of an offer: who, when, what it was and became, and what was decided. */
export const offerHistoryPage = route({
  method: 'GET',
  path: '/werk/aanbod/:id/historie',
  can: editsOffers,
  audit: nothing('descriptions of offers and the colleagues who changed them'),
  params: z.object({ id }),
  handle: async ({ read, params: of, lang }) => {
    const found = await read(async (reading) => {
      const draft = await offerDraft(reading, of.id);
      return draft && { draft, versions: await offerHistory(reading, of.id), names: (await namesInOffers(reading))(lang) };
    });
    if (!found) return notFound();
    const back = { href: localPath(offerPaths.one(of.id), lang), label: found.draft.content.title, lang: 'nl' as const };
    const view = <History versions={found.versions} names={found.names} lang={lang} />;
    return workPage(words[lang].title, view, { back, noIndex: true });
  },
});
