import { z } from 'zod';
import { anyone } from '../../../platform/auth/actor.ts';
import { line, slug } from '../../../platform/http/fields.ts';
import { endpoint, nothing } from '../../../platform/http/route.ts';
import { OLDEST } from '../ages.ts';
import { placeOf } from '../cursor.ts';
import { type OfferView, offerBySlug } from '../offer.ts';
import { offerPath } from '../paths.ts';
import { type Ask, type ShelfOffer, shelf } from '../shelf.ts';
import { OfferDetail, OfferPage } from './schemas.ts';

const wholeNumber = (min: number, max: number) =>
  z
    .stringFormat('whole number', /^-?\d{1,3}$/)
    .transform(Number)
    .pipe(z.number().int().min(min).max(max));

export const listOffers = endpoint({
  method: 'GET',
  path: '/offers',
  tag: 'offers',
  summary: 'Published offers, best fit first; keyset paging',
  can: anyone,
  audit: nothing('offers are public'),
  query: z.strictObject({
    q: line(200).optional().describe("A question in someone's own words, Dutch or English"),
    theme: slug.optional().describe('Code of a theme'),
    age: wholeNumber(-9, OLDEST).optional().describe('Age of the child concerned in whole months, -9 to 287'),
    cursor: z.string().min(1).max(600).optional(),
    limit: wholeNumber(1, 100).default(20).describe('1 to 100'),
  }),
  response: OfferPage,
  handle: async ({ query, read, services }) => {
    const after = query.cursor === undefined ? undefined : placeOf(query.cursor);
    if (query.cursor !== undefined && !after) {
      return {
        problem: { status: 400 as const, title: 'This did not work', errors: { cursor: 'This is no cursor of this list' } },
      };
    }
    const ask: Ask = {
      ...(query.q ? { question: query.q } : {}),
      ...(query.theme ? { themes: [query.theme] } : {}),
      ...(query.age === undefined ? {} : { age: { from: query.age, to: query.age } }),
    };
    const found = await read((reading) => shelf(reading, ask, { limit: query.limit, ...(after ? { after } : {}) }));
    return {
      items: found.offers.map((offer) => summaryOf(offer, offer.organisationName, services.publicUrl)),
      nextCursor: found.next,
    };
  },
});

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

function summaryOf(offer: Omit<ShelfOffer, 'organisationName' | 'matched' | 'id'>, provider: string, publicUrl: string) {
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
  const { minSize, maxSize, requires, openOutsideRegion, deployableOutside, intakeBy, registerAt, contributionNote } = offer;
  const { forWhom, whatYouGet, whatHappens, practical, intervention } = offer;
  return {
    ...summaryOf({ ...offer, themes: offer.themes.map((theme) => theme.code) }, offer.organisation.name, publicUrl),
    ...{ minSize, maxSize, requires, openOutsideRegion, deployableOutside, intakeBy, registerAt, contributionNote },
    ...{ forWhom, whatYouGet, whatHappens, practical },
    questions: offer.questions.map(({ q, a }) => ({ question: q, answer: a })),
    confirmedOn: offer.confirmedOn.toString(),
    intervention: { name: intervention.name, recognition: intervention.recognition, owner: intervention.owner },
  };
}
