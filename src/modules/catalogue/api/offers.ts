import { z } from 'zod';
import { anyone } from '../../../platform/auth/actor.ts';
import { slug } from '../../../platform/http/fields.ts';
import { endpoint, nothing } from '../../../platform/http/route.ts';
import { type OfferView, offerBySlug } from '../offer.ts';
import { offerPath, picturePath } from '../paths.ts';
import type { ShelfOffer } from '../shelf.ts';
import { interventionOf } from './interventions.ts';
import { OfferDetail } from './schemas.ts';

export const getOffer = endpoint({
  method: 'GET',
  path: '/offers/:slug',
  tag: 'offers',
  summary: 'One published offer',
  can: anyone,
  audit: nothing('offers are public'),
  params: z.strictObject({ slug }),
  query: z.strictObject({}),
  response: OfferDetail,
  handle: async ({ params, read, services }) => {
    const offer = await read((reading) => offerBySlug(reading, params.slug));
    if (!offer) return { problem: { status: 404 as const, title: 'There is no such offer' } };
    return detailOf(offer, services.publicUrl);
  },
});

/** What lists and details have in common. */
export function summaryOf(
  offer: Omit<ShelfOffer, 'organisationName' | 'interventionName' | 'matched' | 'id'>,
  provider: string,
  publicUrl: string,
) {
  const {
    slug,
    title,
    titleEn,
    summary,
    summaryEn,
    level,
    audience,
    themes,
    form,
    sessions,
    sessionMinutes,
    languages,
    contributionCents,
    access,
  } = offer;
  const ages = { ageMinMonths: offer.ageMin, ageMaxMonths: offer.ageMax };
  const url = `${publicUrl}${offerPath(slug, 'nl')}`;
  return {
    slug,
    title,
    titleEn,
    summary,
    summaryEn,
    provider,
    level,
    audience,
    ...ages,
    themes,
    form,
    sessions,
    sessionMinutes,
    languages,
    contributionCents,
    access,
    url,
  };
}

function detailOf(offer: OfferView, publicUrl: string) {
  const { minSize, maxSize, requires, openOutsideRegion, deployableOutside, intakeBy, registerAt, phone: own } = offer;
  const { forWhom, whatYouGet, whatHappens, practical, functions, remissions, materials, municipalities, contributionNote } =
    offer;
  const { trainersNeeded, coTrainer, qualificationNeeded, pricePerGroupCents, pricePerParticipantCents } = offer;
  const { name, phone, website } = offer.organisation;
  return {
    ...summaryOf({ ...offer, themes: offer.themes.map((theme) => theme.code) }, offer.organisation.name, publicUrl),
    ...{ minSize, maxSize, requires, openOutsideRegion, deployableOutside, intakeBy, registerAt, phone: own },
    ...{ forWhom, whatYouGet, whatHappens, practical, functions, remissions, materials, municipalities, contributionNote },
    ...{ trainersNeeded, coTrainer, qualificationNeeded, pricePerGroupCents, pricePerParticipantCents },
    ageSpanMonths: offer.ageSpan,
    organisation: { name, phone, website },
    pictures: offer.pictures.map(({ id, alt, altEn }) => ({ url: `${publicUrl}${picturePath(id)}`, alt, altEn })),
    questions: offer.questions.map(({ q, a }) => ({ question: q, answer: a })),
    confirmedOn: offer.confirmedOn.toString(),
    changedAt: offer.changedAt.toString(),
    intervention: interventionOf(offer.intervention, publicUrl),
  };
}
