import { z } from 'zod';
import { anyone } from '../../../platform/auth/actor.ts';
import { line, slug } from '../../../platform/http/fields.ts';
import { endpoint, nothing } from '../../../platform/http/route.ts';
import { slugOf } from '../../../platform/i18n/slug.ts';
import type { Reading } from '../../../platform/work.ts';
import { OLDEST } from '../ages.ts';
import { placeOf } from '../cursor.ts';
import { audiences, forms, levels, offerLanguages } from '../lists.ts';
import { nextGroups } from '../next-group.ts';
import { facetNames, sorts } from '../search/find.ts';
import { type Shelf, shelfOf, shelfReady } from '../search/indexes.ts';
import { costs, dayParts } from '../search/offer-facts.ts';
import { type Ask, type ShelfPage, shelf } from '../shelf.ts';
import { askedOf, whyItFits } from '../why.ts';
import { FoundOffers } from './list-schema.ts';
import { summaryOf } from './offers.ts';

const wholeNumber = (min: number, max: number) =>
  z
    .stringFormat('whole number', /^-?\d{1,3}$/)
    .transform(Number)
    .pipe(z.number().int().min(min).max(max));

const asked = z.strictObject({
  q: line(500).optional().describe("A question in someone's own words, Dutch first; also English, Turkish, Polish and Arabic"),
  theme: slug.optional().describe('Code of a theme'),
  age: wholeNumber(-9, OLDEST).optional().describe('Age of the child concerned in whole months, -9 to 287'),
  municipality: slug.optional().describe('With a coming group there: its name in small letters, "alphen-aan-den-rijn"'),
  audience: z.enum(audiences).optional(),
  form: z.enum(forms).optional(),
  level: z.enum(levels).optional().describe('Counts for who works with families'),
  language: z.enum(offerLanguages).optional(),
  dayPart: z.enum(dayParts).optional(),
  cost: z.enum(costs).optional(),
  freePlaces: z.literal('true').optional(),
  sort: z.enum(sorts).default('fit').describe('nearest: from the municipality asked for or named in the question'),
  facets: z.literal('true').optional().describe('With how many results each choice would leave'),
  cursor: z.string().min(1).max(200).optional(),
  limit: wholeNumber(1, 100).default(20).describe('1 to 100'),
});

export const listOffers = endpoint({
  method: 'GET',
  path: '/offers',
  tag: 'offers',
  summary: 'Published offers, best fit first, each with why it fits; keyset paging',
  can: anyone,
  audit: nothing('offers are public'),
  query: asked,
  response: FoundOffers,
  handle: async (context) => {
    const { query, read, services } = context;
    const after = query.cursor === undefined ? undefined : placeOf(query.cursor);
    if (query.cursor !== undefined && !after)
      return {
        problem: { status: 400 as const, title: 'This did not work', errors: { cursor: 'This is no cursor of this list' } },
      };
    await shelfReady({ ...context, origin: 'offers' });
    return read(async (reading) => {
      const memory = await shelfOf(reading);
      const ask = askOf(memory, query);
      const page = await shelf(reading, ask, { limit: query.limit, memory, ...(after ? { after } : {}) });
      const items = await itemsOf(reading, ask, page, services.publicUrl);
      const understood = query.q ? { understood: understoodIn(page) } : {};
      return { items, nextCursor: page.next, ...understood, ...(query.facets ? { facets: facetsOf(page) } : {}) };
    });
  },
});

function askOf({ words }: Shelf, query: z.infer<typeof asked>): Ask {
  const one = <T>(value: T | undefined) => (value === undefined ? [] : [value]);
  const place = words.places.find(({ slug: own }) => own === query.municipality);
  return {
    themes: one(query.theme),
    audience: one(query.audience),
    forms: one(query.form),
    levels: one(query.level),
    languages: one(query.language),
    dayParts: one(query.dayPart),
    costs: one(query.cost),
    freePlaces: query.freePlaces === 'true',
    sort: query.sort,
    ...(query.q ? { question: query.q } : {}),
    ...(query.age === undefined ? {} : { age: { from: query.age, to: query.age } }),
    // A municipality that the region does not have has no groups.
    ...(query.municipality ? { municipalityId: place?.id ?? 'unknown' } : {}),
  };
}

async function itemsOf(reading: Reading, ask: Ask, page: ShelfPage, publicUrl: string) {
  const { age, municipalityId } = ask;
  const why = askedOf(page, { ...(age ? { age } : {}), ...(municipalityId ? { municipalityId } : {}) }, 'nl');
  const ids = page.offers.map(({ id }) => id);
  const groups = why.near ? await nextGroups(reading, ids, why.near, page.understood.when?.moments) : new Map();
  return page.offers.map((offer) => ({
    ...summaryOf(offer, offer.organisationName, publicUrl),
    intervention: offer.interventionName,
    why: whyItFits(offer, groups.get(offer.id), why, 'nl') ?? null,
  }));
}

function understoodIn({ understood: { themes, age, near, when } }: ShelfPage) {
  return {
    themes: themes.map(({ code }) => code),
    ageMinMonths: age?.age.from ?? null,
    ageMaxMonths: age?.age.to ?? null,
    municipality: near ? slugOf(near.name) : null,
    moments: when?.moments ?? [],
  };
}

function facetsOf({ found, shelf: { words } }: ShelfPage) {
  const slugs = new Map(words.places.map(({ id, slug: own }) => [id, own]));
  return facetNames.map((facet) => ({
    name: facet,
    values: [...found.counts(facet)]
      .filter(([, count]) => count > 0)
      .map(([value, count]) => ({ value: slugs.get(value) ?? value, count })),
  }));
}
