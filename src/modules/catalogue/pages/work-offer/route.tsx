import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { longDate } from '../../../../platform/i18n/format.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { comingGroups } from '../../../groups/index.ts';
import { offerPreview } from '../../offer.ts';
import { namesInOffers } from '../../offer-choices.ts';
import { offerDraft } from '../../offer-draft.ts';
import { offerHistory } from '../../offer-history.ts';
import { offerPaths } from '../../paths.ts';
import { editsOffers, reviewsOffers } from '../../policy.ts';
import { approveOffer } from '../../review-offer.ts';
import { WorkOffer } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });

type OneOffer = Context<z.output<typeof params>, unknown, unknown>;

async function show(context: OneOffer, { errors }: FormState = emptyForm): Promise<Reply> {
  const { params: of, lang, actor } = context;
  const found = await context.read(async (reading) => {
    const draft = await offerDraft(reading, of.id);
    const preview = draft && (await offerPreview(reading, draft));
    if (!draft || !preview) return undefined;
    const history = draft.waiting ? await offerHistory(reading, of.id) : [];
    const madeBy = history.find((one) => one.state === 'waiting')?.madeBy ?? null;
    const groups = await comingGroups(reading, { offerId: of.id });
    return { draft, preview, madeBy, comingGroups: groups.length, names: (await namesInOffers(reading))(lang) };
  });
  if (!found) return notFound();
  const { waiting, content } = found.draft;
  const madeOn = waiting ? longDate(waiting.madeAt, lang, true) : '';
  const refusal = Object.values(errors)[0];
  const view = <WorkOffer {...{ ...found, madeOn, refusal, lang }} reviews={reviewsOffers.allows(actor)} csrf={context.csrf()} />;
  const back = { href: localPath(offerPaths.list, lang), label: words[lang].back };
  return workPage(content.title, view, { back, titleLang: 'nl', noIndex: true });
}

/** One offer for who keeps it up or looks at its changes. */
export const workOffer = route({
  method: 'GET',
  path: '/werk/aanbod/:id',
  can: editsOffers,
  audit: nothing('descriptions of offers, no persons'),
  params,
  handle: (context) => show(context),
});

/** The change that waits becomes what visitors read. */
export const offerApproved = route({
  method: 'POST',
  path: '/werk/aanbod/:id/goedkeuring',
  can: reviewsOffers,
  audit: changes('offer.approve'),
  params,
  body: z.strictObject({
    version: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
  }),
  retry: (context, form) => show(context as OneOffer, form),
  handle: async (context) => {
    const { params: of, body, lang } = context;
    const decided = await context.change((work) => approveOffer(work, of.id, body.version));
    if (decided.ok) return redirect(offerPaths.one(of.id), words[lang].approved);
    return decided.fault === 'not-there' ? notFound() : redirect(offerPaths.one(of.id), words[lang].changed);
  },
});
