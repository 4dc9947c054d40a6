import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { anOffer, type ShelfWorld, shelfWorld } from '../../../test/factories/shelf-world.ts';
import { addIntervention } from './interventions.ts';
import { type OfferNeed, offersForNeed, planningOffer } from './planning.ts';

let app: TestApp;
let world: ShelfWorld;
let kanjer: string;

beforeAll(async () => {
  app = await createTestApp();
  world = await shelfWorld(app);
  await app.system(async (work) => {
    kanjer = await addIntervention(work, { slug: 'kanjer', name: 'Kanjertraining', recognition: 'well-substantiated' });
    const strong = { form: 'group', ageMin: 96, ageMax: 143 } as const;
    await anOffer(work, world, { ...strong, slug: 'zijdelings', themes: ['slapen', 'weerbaarheid'] });
    await anOffer(work, world, { ...strong, slug: 'half', ageMin: 120, themes: ['weerbaarheid'] });
    await anOffer(work, world, { ...strong, slug: 'kanjer', interventionId: kanjer, themes: ['slapen'] });
    await anOffer(work, world, { ...strong, slug: 'alleen', form: 'individual', themes: ['weerbaarheid'] });
    await anOffer(work, world, { ...strong, slug: 'concept', state: 'draft', themes: ['weerbaarheid'] });
    await anOffer(work, world, { ...strong, slug: 'te-oud', ageMin: 144, ageMax: 200, themes: ['weerbaarheid'] });
  });
});
afterAll(() => app.close());

const forNeed = async (need: OfferNeed) => (await app.read((r) => offersForNeed(r, need))).map((offer) => offer.slug);

test('offers for a need: published, for groups, right theme and age; wholly fitting and as main theme first', async () => {
  expect(await forNeed({ theme: 'weerbaarheid', ageMin: 96, ageMax: 131 })).toEqual(['sterk-staan', 'zijdelings', 'half']);
});

test('the intervention that was asked for comes first, also under another theme', async () => {
  const slugs = await forNeed({ theme: 'weerbaarheid', ageMin: 96, ageMax: 131, interventionId: kanjer });
  expect(slugs).toEqual(['kanjer', 'sterk-staan', 'zijdelings', 'half']);
});

test('no age, no offer', async () => {
  expect(await forNeed({ theme: 'weerbaarheid', ageMin: 0, ageMax: 11 })).toEqual([]);
});

test('an offer as planners see it; none for an unknown id', async () => {
  expect(await app.read((r) => planningOffer(r, world.offerId))).toMatchObject({
    slug: 'sterk-staan',
    interventionName: 'Rots en Water',
    minSize: 6,
    maxSize: 12,
    ageSpan: 47,
    requires: 'none',
    contributionCents: 0,
    themes: ['weerbaarheid'],
    audience: ['children'],
  });
  expect(await app.read((r) => planningOffer(r, crypto.randomUUID()))).toBeUndefined();
});

test('adding leaves a row in the audit trail', async () => {
  const rows = await app.read((r) =>
    r.tx
      .selectFrom('audit_events')
      .select(['action', 'subject_id'])
      .where('subject_id', 'in', [world.offerId, kanjer])
      .orderBy('id')
      .execute(),
  );
  expect(rows).toEqual([
    { action: 'offer.add', subject_id: world.offerId },
    { action: 'intervention.add', subject_id: kanjer },
  ]);
});
