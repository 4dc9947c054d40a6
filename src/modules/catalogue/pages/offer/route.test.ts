import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.ts';
import { plannedGroup, weekly } from '../../../../../test/factories/group-world.ts';
import { anOffer, type ShelfWorld, shelfWorld } from '../../../../../test/factories/shelf-world.ts';

let app: TestApp;
let world: ShelfWorld;
let group: { slug: string };

beforeAll(async () => {
  app = await createTestApp();
  world = await shelfWorld(app);
  await app.system(async (work) => {
    const texts = {
      forWhom: 'Voor ouders van slechte slapers.',
      whatYouGet: ['Een vast ritme'],
      whatHappens: 'We praten <b>samen</b>.',
      practical: 'Neem iets te drinken mee.',
      questions: [{ q: 'Mag de baby mee?', a: 'Ja hoor.' }],
    };
    await anOffer(work, world, {
      slug: 'slapen-doe-je-zo',
      title: 'Slapen doe je zo',
      titleEn: 'How to sleep',
      form: 'individual',
      ...texts,
    });
    await anOffer(work, world, { slug: 'besloten', title: 'Besloten hulp', access: 'owner-only' });
    await anOffer(work, world, { slug: 'concept', title: 'Concept', state: 'draft' });
    group = await plannedGroup(work, world, { sessions: weekly(work.now, 20) });
  });
});
afterAll(() => app.close());

const get = (url: string) => app.browser().get(url);

test("an offer answers a parent's questions in their order", async () => {
  const { statusCode, body } = await get('/aanbod/slapen-doe-je-zo');
  expect(statusCode).toBe(200);
  const order = [
    'Wanneer en waar',
    'Voor ouders van slechte slapers.',
    'Een vast ritme',
    'We praten',
    'iets te drinken',
    'Zo doet u mee',
    'Goede aanwijzingen dat het werkt',
    'Mag de baby mee?',
    'Bel 071-555 01 40',
  ];
  const main = body.slice(body.indexOf('<h1'));
  const places = order.map((text) => main.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(body).toContain('We praten &lt;b>samen');
});

test('the next group is there with its places, and registering is one step away', async () => {
  const { body } = await get('/aanbod/sterk-staan');
  expect(body).toContain('Buurthuis Het Voorbeeld');
  expect(body).toContain('8 keer');
  expect(body).toContain('Nog 12 plekken');
  expect(body).toContain(`href="/groepen/${group.slug}/aanmelden"`);
});

test('a full group leads to its waiting list', async () => {
  const slug = await app.system(async (work) => {
    const offerId = await anOffer(work, world, { slug: 'vol', title: 'Vol', form: 'group' });
    const full = await plannedGroup(work, world, { offerId, trainerIds: [], capacity: 1, sessions: weekly(work.now, 3, 1) });
    await work.tx.updateTable('group_places').set({ taken: 1 }).where('group_id', '=', full.groupId).execute();
    return full.slug;
  });
  const { body } = await get('/aanbod/vol');
  expect(body).toContain('Kom op de wachtlijst');
  expect(body).toContain(`href="/groepen/${slug}/aanmelden"`);
});

test('in English, with Dutch parts marked as Dutch', async () => {
  const { body } = await get('/en/aanbod/slapen-doe-je-zo');
  expect(body).toContain('How to sleep');
  expect(body).toContain('Good indications that it works');
  expect(body).toMatch(/lang="nl"[^>]*><p[^>]*>Voor ouders van slechte slapers/);
});

test.each(['/aanbod/bestaat-niet', '/aanbod/concept', '/aanbod/besloten', '/aanbod/A%20B', '/aanbod/%00'])(
  '%s is not found',
  async (url) => {
    expect((await get(url)).statusCode).toBe(404);
  },
);

test('a professional sees what is closed to visitors, and what professionals need to know', async () => {
  const { browser } = await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] });
  expect((await browser.get('/aanbod/besloten')).statusCode).toBe(200);
  expect((await browser.get('/aanbod/sterk-staan')).body).toContain('Selectief: bij meer risico');
  expect((await get('/aanbod/sterk-staan')).body).not.toContain('Selectief: bij meer risico');
});
