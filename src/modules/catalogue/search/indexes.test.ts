import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.ts';
import { plannedGroup, weekly } from '../../../../test/factories/group-world.ts';
import { anOffer, type ShelfWorld, shelfWorld } from '../../../../test/factories/shelf-world.ts';
import { visitor } from '../../../platform/auth/actor.ts';
import { addOrganisation } from '../../regions/index.ts';
import { type Ask, shelf } from '../shelf.ts';
import { shelfOf } from './indexes.ts';

let app: TestApp;
let world: ShelfWorld;

beforeAll(async () => {
  app = await createTestApp();
  world = await shelfWorld(app);
});
afterAll(() => app.close());

const slugs = async (ask: Ask) =>
  (await app.read((r) => shelf(r, ask, { limit: 100 }), visitor)).offers.map((offer) => offer.slug);

/** A second program: its changes reach ours through the database only. */
async function otherProgram(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: app.appUrl });
  await client.connect();
  await client.query(`select set_config('app.region_id', $1, false)`, [app.region.id]);
  return client;
}

test('what another program changes is found by the very next question', async () => {
  await app.system((work) => anOffer(work, world, { slug: 'vlinders', title: 'Vlinders kijken' }));
  expect(await slugs({ question: 'vlinders' })).toEqual(['vlinders']);
  const other = await otherProgram();
  await other.query(`update offers set title = 'Kikkers kijken' where slug = 'vlinders'`);
  expect(await slugs({ question: 'vlinders' })).toEqual([]);
  expect(await slugs({ question: 'kikkers' })).toEqual(['vlinders']);
  await other.query(`update offers set state = 'withdrawn' where slug = 'vlinders'`);
  expect(await slugs({ question: 'kikkers' })).toEqual([]);
  await other.end();
});

test('a change that began before another and is committed after it is not missed', async () => {
  const [slow, quick] = [await otherProgram(), await otherProgram()];
  await app.system(async (work) => {
    await anOffer(work, world, { slug: 'traag', title: 'Traag begin' });
    await anOffer(work, world, { slug: 'snel', title: 'Snel begin' });
  });
  await slow.query('begin');
  await slow.query(`update offers set title = 'Ooievaars' where slug = 'traag'`);
  await quick.query(`update offers set title = 'Reigers' where slug = 'snel'`);
  expect(await slugs({ question: 'reigers' })).toEqual(['snel']);
  expect(await slugs({ question: 'ooievaars' })).toEqual([]);
  await slow.query('commit');
  expect(await slugs({ question: 'ooievaars' })).toEqual(['traag']);
  await slow.end();
  await quick.end();
});

test('forty who ask while offers change all see a shelf that was there', async () => {
  const rounds = Array.from({ length: 20 }, (_, nth) => nth);
  await Promise.all(
    rounds.flatMap((nth) => [
      app.system((work) => anOffer(work, world, { slug: `ronde-${nth}`, title: `Zeehonden ${nth}` })),
      slugs({ question: 'zeehonden' }),
    ]),
  );
  expect((await slugs({ question: 'zeehonden' })).sort()).toEqual(rounds.map((nth) => `ronde-${nth}`).sort());
});

test('the last place that goes takes the offer from those with places, and time takes a group away', async () => {
  const offerId = await app.system((work) => anOffer(work, world, { slug: 'met-groep', title: 'Met een groep' }));
  const { groupId } = await app.system((work) =>
    plannedGroup(work, world, { offerId, trainerIds: [], capacity: 2, sessions: weekly(work.now, 3, 1) }),
  );
  expect(await slugs({ freePlaces: true })).toEqual(['met-groep']);
  const marks = () => app.read((r) => r.tx.selectFrom('shelf_changes').select('id').execute());
  const before = (await marks()).length;
  const take = (taken: number) =>
    app.system((work) => work.tx.updateTable('group_places').set({ taken }).where('group_id', '=', groupId).execute());
  await take(1);
  expect((await marks()).length).toBe(before);
  await take(2);
  expect(await slugs({ freePlaces: true })).toEqual([]);
  expect(await slugs({ municipalityId: world.municipalityId })).toEqual(['met-groep']);
  app.clock.move({ days: 30 });
  expect(await slugs({ municipalityId: world.municipalityId })).toEqual([]);
});

test('more offers than fit in the first arrays, and counts that agree with what is found', async () => {
  await app.system(async (work) => {
    for (let nth = 0; nth < 300; nth += 1)
      await anOffer(work, world, { slug: `veel-${nth}`, title: `Dolfijnen ${nth}`, form: nth % 3 === 0 ? 'online' : 'meeting' });
  });
  const { found } = await app.read((r) => shelf(r, { question: 'dolfijnen' }, { limit: 10 }), visitor);
  expect(found.pool.count()).toBe(300);
  expect(found.counts('vorm').get('online')).toBe(100);
  expect((await slugs({ question: 'dolfijnen', forms: ['online'] })).length).toBe(100);
});

test('an index with many dead numbers is read anew and stays the same', async () => {
  const other = await otherProgram();
  const before = await slugs({ question: 'dolfijnen' });
  for (let time = 0; time < 5; time += 1)
    await other.query(`update offers set summary = summary || '.' where slug like 'veel-%'`).then(() => slugs({}));
  const { index } = await app.read(shelfOf, visitor);
  expect(index.dead).toBeLessThan(1400);
  expect(await slugs({ question: 'dolfijnen' })).toEqual(before);
  await other.end();
});

test('marks of more than a day ago go', async () => {
  app.clock.move({ days: 2 });
  await app.runJob('catalogue-shelf-marks');
  expect(await app.read((r) => r.tx.selectFrom('shelf_changes').select('id').execute())).toEqual([]);
  await app.system((work) => addOrganisation(work, { slug: 'na', name: 'Na', kind: 'provider', sort: 'Praktijk', summary: '' }));
  expect((await slugs({ question: 'dolfijnen' })).length).toBe(100);
});
