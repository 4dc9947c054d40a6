import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.ts';
import { plannedGroup, weekly } from '../../../../../test/factories/group-world.ts';
import { anOffer, type ShelfWorld, shelfWorld } from '../../../../../test/factories/shelf-world.ts';

let app: TestApp;
let world: ShelfWorld;

beforeAll(async () => {
  app = await createTestApp();
  world = await shelfWorld(app);
  await app.system(async (work) => {
    await anOffer(work, world, {
      slug: 'slapen-doe-je-zo',
      title: 'Slapen doe je zo',
      titleEn: 'How to sleep',
      summaryEn: 'Looking for a rhythm.',
    });
    await anOffer(work, world, { slug: 'besloten', title: 'Besloten hulp', access: 'owner-only' });
    await plannedGroup(work, world, { sessions: weekly(work.now, 20) });
  });
});
afterAll(() => app.close());

const get = (url: string) => app.browser().get(url);

test('the shelf shows a card with who, when, where, cost and places left', async () => {
  const { statusCode, body } = await get('/aanbod');
  expect(statusCode).toBe(200);
  for (const text of [
    'Sterk staan',
    'Kinderen van 8-10 jaar',
    'Buurthuis Het Voorbeeld, Leiden',
    'Gratis',
    'Nog 12 plekken',
    'href="/aanbod/sterk-staan"',
  ]) {
    expect(body).toContain(text);
  }
});

test('the same shelf in English, with what is translated', async () => {
  const { statusCode, body } = await get('/en/aanbod?zoek=sleeping');
  expect(statusCode).toBe(200);
  expect(body).toContain('<html lang="en"');
  expect(body).toContain('How to sleep');
  expect(body).toContain('href="/en/aanbod/slapen-doe-je-zo"');
  expect(body).not.toContain('Sterk staan');
});

test('what was understood stands above the results, each with the address without it, and the question stays', async () => {
  const { body } = await get('/aanbod?zoek=weerbaarheid+voor+mijn+zoon+van+9+in+Leiden');
  expect(body).toContain('Kind: 9 jaar');
  expect(body).toContain('href="/aanbod?zoek=weerbaarheid+voor+mijn+zoon+in+Leiden"');
  expect(body).toContain('niet=weerbaarheid');
  expect(body).toContain('Gaat over weerbaarheid, past bij 9 jaar en is in Leiden.');
  expect(body).toContain('value="weerbaarheid voor mijn zoon van 9 in Leiden"');
});

test('filters are in the address and stay on', async () => {
  const { body } = await get('/aanbod?thema=slapen&leeftijd=1-3&gemeente=&taal=');
  expect(body).toContain('Slapen doe je zo');
  expect(body).not.toContain('href="/aanbod/sterk-staan"');
  const on = [...body.matchAll(/<a class="op-filter__on" href="([^"]*)"/g)].map(([, href]) => href?.replaceAll('&amp;', '&'));
  expect(on).toEqual(['/aanbod?thema=slapen', '/aanbod?leeftijd=1-3']);
});

test('every choice is a link that says how many results it gives, the other conditions kept', async () => {
  const { body } = await get('/aanbod?leeftijd=8-11');
  const theme = /<a href="([^"]*thema=weerbaarheid[^"]*)"[^>]*>.*?<span class="op-filter__count">(\d+)/.exec(body);
  expect(theme?.[1]?.replaceAll('&amp;', '&')).toBe('/aanbod?leeftijd=8-11&thema=weerbaarheid');
  expect(theme?.[2]).toBe('1');
  expect(body).not.toContain('thema=slapen');
});

test('the order can be chosen; the nearest first only from somewhere', async () => {
  expect((await get('/aanbod?zoek=weerbaarheid')).body).not.toContain('sorteer=dichtbij');
  const { body } = await get('/aanbod?zoek=weerbaarheid+Leiden');
  expect(body).toContain('sorteer=dichtbij');
  expect((await get('/aanbod?sorteer=eerst')).body).toMatch(/sterk-staan.*slapen-doe-je-zo/s);
});

test('a word that was read as another can be searched for after all', async () => {
  const { body } = await get('/aanbod?zoek=driftbuijen');
  expect(body).toContain('Wij lazen &quot;driftbuijen&quot; als &quot;driftbuien&quot;');
  expect(body).toContain('href="/aanbod?zoek=driftbuijen&amp;letterlijk=ja"');
  expect((await get('/aanbod?zoek=driftbuijen&letterlijk=ja')).body).toContain('Hier hebben we nog niets voor gevonden');
});

test('who works with families can put a need out when nothing suits, with what was typed', async () => {
  const { browser } = await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] });
  expect((await browser.get('/aanbod?zoek=duiken')).body).toContain('href="/werk/groepsvragen/nieuw?zin=duiken"');
  const { body } = await get('/aanbod?zoek=duiken');
  expect(body).not.toContain('/werk/groepsvragen/nieuw');
});

test('nothing found ends in a next step', async () => {
  const { statusCode, body } = await get('/aanbod?zoek=slapen&leeftijd=18-23');
  expect(statusCode).toBe(200);
  expect(body).toContain('Hier hebben we nog niets voor gevonden');
  expect(body).toMatch(/<a[^>]*href="\/aanbod\?zoek=slapen"[^>]*>Voor elke leeftijd<\/a>: 1 resultaat/);
  expect(body).toContain('tel:0715550140');
});

test('what is only for families of its owner is there for a professional, not for a visitor', async () => {
  const { browser } = await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] });
  expect((await browser.get('/aanbod')).body).toContain('Besloten hulp');
  expect((await browser.get('/aanbod')).body).toContain('Niveau van preventie');
  expect((await get('/aanbod')).body).not.toContain('Besloten hulp');
  expect((await get('/aanbod')).body).not.toContain('Niveau van preventie');
});

test.each([
  ['leeftijd=abc', 'De leeftijd: vul bijvoorbeeld 3 in'],
  ['leeftijd=99', 'De leeftijd: vul bijvoorbeeld 3 in'],
  [`zoek=${'a'.repeat(5000)}`, 'Uw vraag: gebruik hooguit 500 tekens'],
  ['zoek=a%00b', 'Uw vraag: gebruik hooguit 500 tekens'],
  ['gemeente=Leiden%20!', 'De gemeente kennen we niet'],
  ['vorm=dans', 'Een filter kennen we niet'],
  ['thema=%27%3B--', 'Een filter kennen we niet'],
  ['na=onzin', 'De plek in de lijst klopt niet meer'],
])('"%s" is named as wrong, and the rest still answers', async (query, message) => {
  const { statusCode, body } = await get(`/aanbod?${query}`);
  expect(statusCode).toBe(422);
  expect(body).toContain(message);
  expect(body).toContain('Sterk staan');
});

test('script text in a question is text, and what was typed stays', async () => {
  const { statusCode, body } = await get(`/aanbod?zoek=${encodeURIComponent('"><script>alert(1)</script>')}`);
  expect(statusCode).toBe(200);
  expect(body).not.toContain('<script>alert');
  expect(body).toContain('&lt;script>alert(1)');
});

test.each([
  'zoek=%E9%E8',
  'zoek=%F0%9F%98%80',
  "zoek='%20%26%20!%20%7C%20:*",
  'zoek=or+or+OR',
  'zoek=%25_%5C',
  'thema=slapen&thema=weerbaarheid',
  'utm_source=x',
])('"%s" gives a page', async (query) => {
  expect((await get(`/aanbod?${query}`)).statusCode).toBe(200);
});

test('the shelf is in the menu', async () => {
  expect((await get('/aanbod')).body).toMatch(/href="\/aanbod"[^>]*aria-current="page"/);
});
