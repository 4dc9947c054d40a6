import { z } from 'zod';
import { audit } from '../../../../platform/audit/audit.ts';
import { redirect, workPage } from '../../../../platform/http/reply.ts';
import { changes, nothing, route } from '../../../../platform/http/route.ts';
import { regionAdmin } from '../../../people/index.ts';
import { changeSetting, setting } from '../../../regions/index.ts';
import { waitingOffers } from '../../offer-list.ts';
import { offerPaths } from '../../paths.ts';
import { reviewsOffers } from '../../policy.ts';
import { Review, words } from './view.tsx';

/** Changes of offers that wait for who runs the region, and whether changes wait at all. */
export const reviewPage = route({
  method: 'GET',
  path: offerPaths.review,
  can: reviewsOffers,
  audit: nothing('descriptions of offers and the colleagues who changed them'),
  handle: async (context) => {
    const { lang, actor } = context;
    const found = await context.read(async (reading) => ({
      offers: await waitingOffers(reading),
      on: await setting(reading, 'offer.review'),
    }));
    const view = <Review {...found} decides={regionAdmin.allows(actor)} lang={lang} csrf={context.csrf()} />;
    return workPage(words[lang].title, view, { noIndex: true });
  },
});

/** Whether providers' changes are looked at before visitors read them. */
export const reviewSettingChanged = route({
  method: 'POST',
  path: offerPaths.reviewSetting,
  can: regionAdmin,
  audit: changes('offer.review-setting'),
  body: z.strictObject({ review: z.enum(['aan', 'uit']) }),
  handle: async (context) => {
    const on = context.body.review === 'aan';
    await context.change(async (work) => {
      await changeSetting(work, 'offer.review', on);
      await audit(work, { action: 'offer.review-setting', subjectKind: 'region', subjectId: work.region.id, detail: { on } });
    });
    return redirect(offerPaths.review, words[context.lang].saved);
  },
});
