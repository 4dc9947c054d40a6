import { z } from 'zod';
import { id, line } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { offerDraft } from '../../offer-draft.ts';
import { offerPaths } from '../../paths.ts';
import { addPicture, PICTURE_BYTES, removePicture } from '../../pictures.ts';
import { editsOffers } from '../../policy.ts';
import type { SavedOffer } from '../../save-offer.ts';
import { draftOf, type OfferParams, offerParams } from '../draft-of.ts';
import { OfferPictures } from './view.tsx';
import { words } from './words.ts';

const version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

async function show(context: Context<OfferParams, unknown, unknown>, form: FormState): Promise<Reply> {
  const { lang, params: of } = context;
  const draft = await draftOf(context);
  if (!draft) return notFound();
  const back = { href: localPath(offerPaths.one(of.id), lang), label: draft.content.title, lang: 'nl' as const };
  return workPage(words[lang].title, <OfferPictures {...{ draft, form, lang, csrf: context.csrf() }} />, { back, noIndex: true });
}

export const picturesPage = route({
  method: 'GET',
  path: '/werk/aanbod/:id/afbeeldingen',
  can: editsOffers,
  audit: nothing('pictures of offers'),
  params: offerParams,
  handle: (context) => show(context, emptyForm),
});

/** Takes a picture with what it shows in words; without them it is refused. */
export const pictureAdded = route({
  method: 'POST',
  path: '/werk/aanbod/:id/afbeeldingen',
  can: editsOffers,
  audit: changes('offer.picture', 'offer.change', 'offer.propose'),
  params: offerParams,
  upload: { field: 'file', bytes: PICTURE_BYTES },
  body: z.strictObject({ version, alt: line(240, 3), altEn: z.union([z.literal(''), line(240, 3)]).default('') }),
  retry: (context, form) => {
    const missing: FormState['errors'] = context.upload ? {} : { file: words[context.lang].missing };
    return show(context as Context<OfferParams, unknown, unknown>, { ...form, errors: { ...missing, ...form.errors } });
  },
  handle: async (context) => {
    const { params: of, body, upload, lang } = context;
    const t = words[lang];
    if (!upload) return context.again({ file: t.missing });
    if (upload.tooLarge) return context.again({ file: t.faults.large });
    const { name, content } = upload;
    const added = await context.change((work) => addPicture(work, of.id, { ...body, altEn: body.altEn || null, name, content }));
    if (!added.ok && added.fault in t.faults) return context.again({ file: t.faults[added.fault as keyof typeof t.faults] });
    return answer(added as SavedOffer, of.id, t);
  },
});

export const pictureRemoved = route({
  method: 'POST',
  path: '/werk/aanbod/:id/afbeeldingen/:picture/verwijdering',
  can: editsOffers,
  audit: changes('offer.change', 'offer.propose'),
  params: z.object({ id, picture: id }),
  body: z.strictObject({ version }),
  retry: async (context, form) => {
    const { id: offerId, picture } = context.params;
    const draft = await context.read((reading) => offerDraft(reading, offerId));
    const there = draft?.content.pictures.some((one) => one.id === picture);
    return there
      ? show(context as Context<OfferParams, unknown, unknown>, {
          values: {},
          errors: { '': Object.values(form.errors)[0] ?? '' },
        })
      : notFound();
  },
  handle: async (context) => {
    const { params: of, body, lang } = context;
    const removed = await context.change((work) => removePicture(work, of.id, of.picture, body.version));
    return answer(removed, of.id, words[lang]);
  },
});

function answer(saved: SavedOffer, offerId: string, t: (typeof words)['nl']): Reply {
  if (saved.ok) return redirect(offerPaths.pictures(offerId), t[saved.outcome]);
  return saved.fault === 'not-there' ? notFound() : redirect(offerPaths.pictures(offerId), t.conflict);
}
