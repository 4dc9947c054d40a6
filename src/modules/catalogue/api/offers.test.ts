import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.ts';
import { anOffer, type ShelfWorld, shelfWorld } from '../../../../test/factories/shelf-world.ts';
import { addIntervention } from '../index.ts';
import { FoundOffers, Suggestions } from './list-schema.ts';
import { OfferDetail, ThemeList } from './schemas.ts';

let app: TestApp;
let world: ShelfWorld;

beforeAll(async () => {
  app = await createTestApp();
  world = await shelfWorld(app);
  await app.system(async (work) => {
    await anOffer(work, world, {
      slug: 'slapen-doe-je-zo',
      title: 'Slapen doe je zo',
      phone: '071-555 01 99',
      questions: [{ q: 'Mag het?', a: 'Ja.' }],
    });
    const interventionId = await addIntervention(work, {
      slug: 'slaapwacht',
      name: 'Slaapwacht',
      recognition: 'not-in-database',
    });
    await anOffer(work, world, { slug: 'later', title: 'Slapen voor later', domain: 'wmo', interventionId });
    await anOffer(work, world, { slug: 'besloten', title: 'Besloten', access: 'owner-only' });
  });
});
afterAll(() => app.close());

const get = (url: string) => app.browser().get(`/api/v1${url}`);

test('the list of offers, as its schema says, without what is closed to visitors', async () => {
  const response = await get('/offers');
  expect(response.statusCode).toBe(200);
  const { items, nextCursor } = FoundOffers.parse(response.json());
  expect(items.map((item) => item.slug)).toEqual(['slapen-doe-je-zo', 'sterk-staan']);
  expect(items[1]).toMatchObject({
    ageMinMonths: 96,
    ageMaxMonths: 131,
    provider: 'JGT Leiden-Noord',
    url: 'http://opgroeiplein.test/aanbod/sterk-staan',
  });
  expect(nextCursor).toBeNull();
});

test('a question, a theme, an age and a cursor', async () => {
  const slugs = async (query: string) => FoundOffers.parse((await get(`/offers?${query}`)).json()).items.map((item) => item.slug);
  expect(await slugs('q=nachtmerries')).toEqual(['slapen-doe-je-zo']);
  expect(await slugs('theme=weerbaarheid')).toEqual(['sterk-staan']);
  expect(await slugs('age=100')).toEqual(['sterk-staan']);
  const first = FoundOffers.parse((await get('/offers?limit=1')).json());
  expect(await slugs(`limit=1&cursor=${first.nextCursor}`)).toEqual(['sterk-staan']);
});

test('every answer has its method and why it fits', async () => {
  const { items } = FoundOffers.parse((await get('/offers?q=nachtmerries%20kind%20van%202')).json());
  expect(items[0]).toMatchObject({ title: 'Slapen doe je zo', intervention: 'Rots en Water', themes: ['slapen'] });
  expect(items[0]?.why).toBe('Gaat over slapen en eten en past bij 2 jaar.');
});

test('conditions together, and how many results each choice would leave', async () => {
  const { items, facets } = FoundOffers.parse((await get('/offers?audience=children&form=group&language=nl&facets=true')).json());
  expect(items.map((item) => item.slug)).toEqual(['sterk-staan']);
  expect(facets?.find(({ name }) => name === 'voor')?.values).toEqual([{ value: 'children', count: 1 }]);
  expect(FoundOffers.parse((await get('/offers?municipality=nergens')).json()).items).toEqual([]);
});

test('words to choose from while typing, without methods that are only given where nothing is open', async () => {
  const { items } = Suggestions.parse((await get('/offers/suggestions?q=sla')).json());
  expect(items.map(({ text }) => text)).toEqual(['Slapen en eten']);
  expect((await get('/offers/suggestions?q=s')).json()).toEqual({ items: [] });
});

test('one offer, as its schema says', async () => {
  const response = await get('/offers/slapen-doe-je-zo');
  expect(response.statusCode).toBe(200);
  expect(OfferDetail.parse(response.json())).toMatchObject({
    questions: [{ question: 'Mag het?', answer: 'Ja.' }],
    intervention: { name: 'Rots en Water' },
    phone: '071-555 01 99',
  });
});

test('the themes of the region with their own words', async () => {
  const response = await get('/themes');
  const { items } = ThemeList.parse(response.json());
  expect(items.map((item) => item.code)).toEqual(['weerbaarheid', 'slapen', 'ontwikkeling']);
  expect(items[1]?.words).toContain('nachtmerries');
});

test.each([
  '/offers?onbekend=1',
  '/offers?age=abc',
  '/offers?age=288',
  '/offers?age=',
  '/offers?limit=0',
  '/offers?limit=101',
  `/offers?q=${'a'.repeat(501)}`,
  '/offers?q=a%00b',
  '/offers?q=',
  '/offers?cursor=onzin',
  '/offers?theme=A%20B',
  '/offers/sterk-staan?x=1',
  '/themes?x=1',
])('%s is refused as a problem', async (url) => {
  const response = await get(url);
  expect(response.statusCode).toBe(400);
  expect(response.headers['content-type']).toContain('application/problem+json');
  expect(response.json()).toMatchObject({ status: 400 });
});

test.each(['/offers/bestaat-niet', '/offers/besloten'])('%s is not there', async (url) => {
  const response = await get(url);
  expect(response.statusCode).toBe(404);
  expect(response.headers['content-type']).toContain('application/problem+json');
});

test('the operations are in the description with their types', async () => {
  const { paths } = (await get('/openapi.json')).json();
  expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/offers', '/offers/{slug}', '/themes']));
  const age = paths['/offers'].get.parameters.find((one: { name: string }) => one.name === 'age');
  expect(age).toMatchObject({ in: 'query', required: false });
});
