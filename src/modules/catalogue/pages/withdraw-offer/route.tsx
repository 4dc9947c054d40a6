import { z } from 'zod';
import { optionalText } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { offerPaths } from '../../paths.ts';
import { editsOffers } from '../../policy.ts';
import { withdrawOffer } from '../../withdraw-offer.ts';
import { draftOf, type OfferParams, offerParams } from '../draft-of.ts';
import { ReasonPage } from '../reason-page.tsx';

const words = {
  nl: {
    title: 'Trek het aanbod in',
    lead: 'Bezoekers vinden het dan niet meer. Groepen die al gepland zijn, gaan door. Je kunt het later weer op de plank zetten.',
    reason: 'Waarom stopt het?',
    hint: 'De reden staat in de historie. Bezoekers zien hem niet.',
    send: 'Trek in',
    stop: 'Laat staan',
    done: 'Het aanbod is ingetrokken.',
  },
  en: {
    title: 'Withdraw the offer',
    lead: 'Visitors do not find it any more. Groups that are planned go on. You can put it back on the shelf later.',
    reason: 'Why does it stop?',
    hint: 'The reason stands in the history. Visitors do not see it.',
    send: 'Withdraw',
    stop: 'Leave it',
    done: 'The offer is withdrawn.',
  },
};

async function show(context: Context<OfferParams, unknown, unknown>, form: FormState): Promise<Reply> {
  const { lang, params: of } = context;
  const draft = await draftOf(context);
  if (!draft) return notFound();
  const stop = localPath(offerPaths.one(of.id), lang);
  const view = (
    <ReasonPage
      words={words[lang]}
      action={localPath(offerPaths.withdraw(of.id), lang)}
      csrf={context.csrf()}
      danger
      {...{ stop, form }}
    />
  );
  const back = { href: stop, label: draft.content.title, lang: 'nl' as const };
  return workPage(words[lang].title, view, { back, width: 'narrow', noIndex: true });
}

/** Asks why an offer goes from the shelf. */
export const withdrawOfferPage = route({
  method: 'GET',
  path: '/werk/aanbod/:id/intrekking',
  can: editsOffers,
  audit: nothing('descriptions of offers, no persons'),
  params: offerParams,
  handle: (context) => show(context, emptyForm),
});

export const offerWithdrawn = route({
  method: 'POST',
  path: '/werk/aanbod/:id/intrekking',
  can: editsOffers,
  audit: changes('offer.withdraw'),
  params: offerParams,
  body: z.strictObject({ reason: optionalText(1000).pipe(z.string().min(5)) }),
  retry: (context, form) => show(context as Context<OfferParams, unknown, unknown>, form),
  handle: async (context) => {
    const { params: of, body, lang } = context;
    const done = await context.change((work) => withdrawOffer(work, of.id, body.reason));
    if (!done.ok && done.fault === 'not-there') return notFound();
    return redirect(offerPaths.one(of.id), words[lang].done);
  },
});
