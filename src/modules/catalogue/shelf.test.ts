import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { anotherRoom, plannedGroup, weekly } from '../../../test/factories/group-world.ts';
import { anOffer, type ShelfWorld, shelfWorld } from '../../../test/factories/shelf-world.ts';
import { visitor } from '../../platform/auth/actor.ts';
import { openDatabase } from '../../platform/db/database.ts';
import { changing, reading } from '../../platform/work.ts';
import { addOrganisation, foundRegion } from '../regions/index.ts';
import { cursorOf, placeOf } from './cursor.ts';
import { addIntervention } from './interventions.ts';
import { type Ask, shelf } from './shelf.ts';

let app: TestApp;
let world: ShelfWorld;

beforeAll(async () => {
  app = await createTestApp();
  world = await shelfWorld(app);
  await app.system(async (work) => {
    await anOffer(work, world, { slug: 'slapen-doe-je-zo', title: 'Slapen doe je zo', whatHappens: 'Een ochtend over bedtijd.' });
    await anOffer(work, world, {
      slug: 'opvoeden-met-plezier',
      title: 'Opvoeden met plezier',
      themes: ['ontwikkeling'],
      ageMin: 0,
      ageMax: 215,
      titleEn: 'Enjoy raising children',
      languages: ['nl', 'en'],
    });
    await anOffer(work, world, { slug: 'besloten', title: 'Alleen voor eigen gezinnen slapen', access: 'owner-only' });
    await anOffer(work, world, { slug: 'concept', title: 'Concept over slapen', state: 'draft' });
    await anOffer(work, world, { slug: 'weg', title: 'Ingetrokken slapen', state: 'withdrawn' });
    await plannedGroup(work, world, { sessions: weekly(work.now, 20) });
  });
});
afterAll(() => app.close());

async function slugs(ask: Ask, actor = visitor): Promise<string[]> {
  return (await app.read((r) => shelf(r, ask, { limit: 50 }), actor)).offers.map((offer) => offer.slug);
}

test('without a question everything that is published stands there, what has places first', async () => {
  expect(await slugs({})).toEqual(['sterk-staan', 'opvoeden-met-plezier', 'slapen-doe-je-zo']);
});

test("a question in a parent's own words finds the theme, though no text has those words", async () => {
  expect(await slugs({ question: 'Mijn kind heeft nachtmerries' })).toEqual(['slapen-doe-je-zo']);
  expect(await slugs({ question: 'hij wordt gepest' })).toEqual(['opvoeden-met-plezier']);
});

test('other forms of a word are found', async () => {
  expect(await slugs({ question: 'rustige ochtenden' })).toEqual(['slapen-doe-je-zo']);
});

test('a typing error is read as the most similar word, and said', async () => {
  const found = await app.read((r) => shelf(r, { question: 'driftbuijen' }, { limit: 5 }), visitor);
  expect(found.understood.read).toEqual([{ typed: 'driftbuijen', as: 'driftbuien' }]);
  expect(found.offers.map((offer) => offer.slug)).toEqual(['opvoeden-met-plezier']);
});

test('age and municipality are understood from the sentence', async () => {
  const found = await app.read((r) => shelf(r, { question: 'slapen, kind van 3, Leiden' }, { limit: 5 }), visitor);
  expect(found.understood.age?.age).toEqual({ from: 36, to: 47 });
  expect(found.understood.near?.name).toBe('Leiden');
  expect(found.understood.themes.map((theme) => theme.code)).toEqual(['slapen']);
  expect(found.offers.map((offer) => offer.slug)).toEqual(['slapen-doe-je-zo']);
  expect(await slugs({ question: 'slapen, kind van 9' })).toEqual([]);
});

test('a theme that was not meant can be taken out', async () => {
  const found = await app.read((r) => shelf(r, { question: 'gepest', notMeant: ['ontwikkeling'] }, { limit: 5 }), visitor);
  expect(found.understood.themes).toEqual([]);
  expect(found.offers).toEqual([]);
});

test('filters narrow down: theme, age, municipality, places, form, language, audience', async () => {
  expect(await slugs({ themes: ['weerbaarheid'] })).toEqual(['sterk-staan']);
  expect(await slugs({ age: { from: 108, to: 119 } })).toEqual(['sterk-staan', 'opvoeden-met-plezier']);
  expect(await slugs({ municipalityId: world.municipalityId })).toEqual(['sterk-staan']);
  expect(await slugs({ municipalityId: crypto.randomUUID() })).toEqual([]);
  expect(await slugs({ freePlaces: true })).toEqual(['sterk-staan']);
  expect(await slugs({ forms: ['meeting'] })).toEqual(['opvoeden-met-plezier', 'slapen-doe-je-zo']);
  expect(await slugs({ languages: ['en'] })).toEqual(['opvoeden-met-plezier']);
  expect(await slugs({ audience: ['children'] })).toEqual(['sterk-staan']);
});

test('a full group, a group for teams and a group that has begun count not as free places', async () => {
  await app.system(async (work) => {
    const offerId = await anOffer(work, world, { slug: 'vol', title: 'Vol', themes: [] });
    const roomId = await anotherRoom(work, world.locationId, 'zaal-vol');
    const full = await plannedGroup(work, world, {
      offerId,
      roomId,
      trainerIds: [],
      capacity: 1,
      sessions: weekly(work.now, 3, 1),
    });
    await work.tx.updateTable('group_places').set({ taken: 1 }).where('group_id', '=', full.groupId).execute();
    await plannedGroup(work, world, { offerId, roomId, trainerIds: [], openedTo: 'teams', sessions: weekly(work.now, 4, 1) });
    await plannedGroup(work, world, { offerId, roomId, trainerIds: [], sessions: weekly(work.now, -5, 2) });
  });
  expect(await slugs({ freePlaces: true })).toEqual(['sterk-staan']);
  expect(await slugs({ municipalityId: world.municipalityId })).toEqual(['sterk-staan', 'vol']);
});

test('what is only for the families of its owner is seen by who works with families, never by visitors and parents', async () => {
  const { actor: worker } = await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] });
  const { actor: parent } = await app.person({ memberships: [{ role: 'parent' }] });
  expect(await slugs({ question: 'besloten gezinnen' }, worker)).toContain('besloten');
  expect(await slugs({ question: 'slapen' }, visitor)).not.toContain('besloten');
  expect(await slugs({ question: 'slapen' }, parent)).not.toContain('besloten');
});

test('the level is a filter for who works with families only', async () => {
  const { actor: worker } = await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] });
  expect(await slugs({ levels: ['selective'] }, worker)).toEqual(['sterk-staan']);
  expect(await slugs({ levels: ['selective'] }, visitor)).toContain('slapen-doe-je-zo');
});

test('another region sees nothing of this shelf, and this one nothing of the other', async () => {
  const owner = openDatabase(app.ownerUrl, 1);
  const other = await foundRegion(owner.db, {
    slug: 'andere-regio',
    name: 'Andere regio',
    isExample: true,
    hosts: ['ander.example'],
  });
  await owner.db.destroy();
  const situation = { region: other, actor: visitor, now: app.clock.now(), origin: 'test', services: app.services };
  const theirs = () => reading(situation, (r) => shelf(r, {}, { limit: 50 }));
  expect((await theirs()).offers).toEqual([]);
  await changing(situation, async (work) => {
    const organisationId = await addOrganisation(work, {
      slug: 'elders',
      name: 'Elders',
      kind: 'provider',
      sort: 'Praktijk',
      summary: '',
    });
    const interventionId = await addIntervention(work, { slug: 'elders', name: 'Elders', recognition: 'not-in-database' });
    await anOffer(work, { ...world, organisationId, interventionId }, { slug: 'van-elders', themes: [] });
  });
  expect((await theirs()).offers.map((offer) => offer.slug)).toEqual(['van-elders']);
  expect(await slugs({})).not.toContain('van-elders');
});

test('paging by keyset gives every offer once, in one order, whatever the size of a page', async () => {
  await app.system(async (work) => {
    for (let i = 0; i < 24; i += 1)
      await anOffer(work, world, { title: `Titel ${i % 5}`, themes: i % 2 ? ['slapen'] : ['ontwikkeling', 'slapen'] });
  });
  const asks: Ask[] = [{}, { question: 'slapen' }, { question: 'ritme titel' }];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...asks), fc.integer({ min: 4, max: 40 }), async (ask, limit) => {
      const whole = await slugs(ask);
      const paged: string[] = [];
      let after: ReturnType<typeof placeOf>;
      do {
        const place = after;
        const page = await app.read((r) => shelf(r, ask, { limit, ...(place ? { after: place } : {}) }), visitor);
        paged.push(...page.offers.map((offer) => offer.slug));
        after = page.next ? placeOf(page.next) : undefined;
      } while (after);
      expect(paged).toEqual(whole);
      expect(new Set(paged).size).toBe(paged.length);
    }),
    { numRuns: 10 },
  );
});

test('a cursor is read back, and nonsense is refused', () => {
  const place = { key: -453, title: 12_345, id: 281_474_976_710_655 };
  expect(placeOf(cursorOf(place))).toEqual(place);
  const nonsense = [
    '',
    'abc',
    '!!',
    cursorOf({ ...place, id: -1 }),
    cursorOf({ ...place, title: 1.5 }),
    cursorOf({ ...place, key: 1e13 }),
  ];
  for (const one of nonsense) expect(placeOf(one)).toBeUndefined();
});
