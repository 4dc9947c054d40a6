import { z } from 'zod';
import { id, optionalText } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState, typed } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { offerDraft } from '../../offer-draft.ts';
import { offerPaths } from '../../paths.ts';
import { reviewsOffers } from '../../policy.ts';
import { returnOffer } from '../../review-offer.ts';
import { ReasonPage } from '../reason-page.tsx';
import { words } from './words.ts';

const params = z.object({ id });
type Params = z.output<typeof params>;

async function show(context: Context<Params, unknown, unknown>, form: FormState): Promise<Reply> {
  const { lang, params: of } = context;
  const t = words[lang];
  const draft = await context.read((reading) => offerDraft(reading, of.id));
  if (!draft) return notFound();
  const stop = localPath(offerPaths.one(of.id), lang);
  const view = (
    <ReasonPage
      words={{ title: t.backTitle, lead: t.backLead, reason: t.reason, hint: t.reasonHint, send: t.send, stop: t.stop }}
      action={localPath(offerPaths.giveBack(of.id), lang)}
      hidden={{ version: typed(form, 'version') || draft.waiting?.number || 0 }}
      csrf={context.csrf()}
      {...{ stop, form }}
    />
  );
  return workPage(t.backTitle, view, {
    back: { href: stop, label: draft.content.title, lang: 'nl' },
    width: 'narrow',
    noIndex: true,
  });
}

/** Asks why a change goes back. */
export const giveBackPage = route({
  method: 'GET',
  path: '/werk/aanbod/:id/teruggave',
  can: reviewsOffers,
  audit: nothing('descriptions of offers, no persons'),
  params,
  handle: (context) => show(context, emptyForm),
});

export const offerGivenBack = route({
  method: 'POST',
  path: '/werk/aanbod/:id/teruggave',
  can: reviewsOffers,
  audit: changes('offer.return'),
  params,
  body: z.strictObject({
    version: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
    reason: optionalText(1000).pipe(z.string().min(5)),
  }),
  retry: (context, form) => show(context as Context<Params, unknown, unknown>, form),
  handle: async (context) => {
    const { params: of, body, lang } = context;
    const decided = await context.change((work) => returnOffer(work, of.id, body.version, body.reason));
    if (decided.ok) return redirect(offerPaths.review, words[lang].sentBack);
    return decided.fault === 'not-there' ? notFound() : redirect(offerPaths.one(of.id), words[lang].changed);
  },
});
