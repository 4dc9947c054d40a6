import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { slug } from '../../../../platform/http/fields.ts';
import { notFound, page } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { JsonLd } from '../../../../ui/json-ld.tsx';
import { comingGroups } from '../../../groups/index.ts';
import { whomToCall } from '../../contact.ts';
import { offerBySlug } from '../../offer.ts';
import { offerJsonLd } from '../../offer-json-ld.ts';
import { shelfPath } from '../../paths.ts';
import { seesWholeShelf } from '../../policy.ts';
import { satisfactionOf } from '../../satisfaction.ts';
import { Offer } from './view.tsx';
import { offerWords } from './words.ts';

const NEXT_GROUPS = 6;

/** One offer: for whom, what, when and where, cost, who gives it, how well proved, and the way in. */
export const offerPage = route({
  method: 'GET',
  path: '/aanbod/:slug',
  can: anyone,
  audit: nothing('offers are public'),
  params: z.object({ slug }),
  handle: async ({ read, params, lang, actor, services: { publicUrl } }) => {
    const found = await read(async (reading) => {
      const offer = await offerBySlug(reading, params.slug);
      if (!offer) return undefined;
      const groups = await comingGroups(reading, { offerId: offer.id, openedTo: 'parents', limit: NEXT_GROUPS });
      return { offer, groups, contacts: await whomToCall(reading, 1), satisfaction: await satisfactionOf(reading, offer.id) };
    });
    if (!found) return notFound();
    const { offer } = found;
    const title = (lang === 'en' && offer.titleEn) || offer.title;
    const t = offerWords[lang];
    return page(title, <Offer {...found} lang={lang} working={seesWholeShelf(actor)} />, {
      ...(lang === 'en' && !offer.titleEn ? { titleLang: 'nl' as const } : {}),
      description: (lang === 'en' && offer.summaryEn) || offer.summary,
      noIndex: offer.access === 'owner-only',
      ...(offer.access === 'owner-only' ? {} : { head: <JsonLd data={offerJsonLd(offer, found.groups, { publicUrl, lang })} /> }),
      breadcrumbs: [
        { href: localPath('/', lang), label: t.home },
        { href: shelfPath(lang), label: t.shelf },
        { label: title, ...(title === offer.title ? { lang: 'nl' as const } : {}) },
      ],
    });
  },
});
