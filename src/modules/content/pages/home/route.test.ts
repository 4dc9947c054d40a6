import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.ts';
import { plannedGroup, weekly } from '../../../../../test/factories/group-world.ts';
import { type ShelfWorld, shelfWorld } from '../../../../../test/factories/shelf-world.ts';

let app: TestApp;
let world: ShelfWorld;

beforeAll(async () => {
  app = await createTestApp();
  world = await shelfWorld(app);
});
afterAll(() => app.close());

const get = (url: string) => app.browser().get(url);

test('an empty square still has a next step', async () => {
  const { statusCode, body } = await get('/');
  expect(statusCode).toBe(200);
  expect(body).toContain('Nu is er geen groep met een vrije plek');
  expect(body).toContain('href="/aanbod"');
});

test('home has the question, five common ones, three doors and someone to call', async () => {
  const { body } = await get('/');
  expect(body).toContain('Waar kunnen we u mee helpen?');
  expect(body.match(/class="op-chip" href="\/aanbod\?zoek=/g)).toHaveLength(5);
  for (const door of ['href="/aanbod?voor=parents"', 'href="/aanbod?voor=young-people"', 'href="/werk"'])
    expect(body).toContain(door);
  expect(body).toContain('tel:0715550140');
});

test('home in English', async () => {
  const { statusCode, body } = await get('/en');
  expect(statusCode).toBe(200);
  expect(body).toContain('What can we help you with?');
  expect(body).toContain('action="/en/aanbod"');
});

test('from home to the registration form of an opened group in three steps: by the group, and by a question', async () => {
  const { slug } = await app.system((work) => plannedGroup(work, world, { sessions: weekly(work.now, 5) }));
  const home = (await get('/')).body;
  expect(home).toContain('Deze week bij u in de buurt');
  expect(home).toContain(`href="/groepen/${slug}"`);

  const results = (await get('/aanbod?zoek=weerbaarheid')).body;
  const offer = /class="op-card__link" href="(\/aanbod\/[^"]+)"/.exec(results)?.[1] ?? '';
  expect((await get(offer)).body).toContain(`href="/groepen/${slug}/aanmelden"`);
  expect((await get(`/groepen/${slug}/aanmelden`)).statusCode).toBeLessThan(400);
});

test('groups for teams, full groups and groups of later weeks do not claim to be this week', async () => {
  app.clock.move({ days: 6 });
  const none = (await get('/')).body;
  expect(none).toContain('Nu is er geen groep met een vrije plek');
  await app.system(async (work) => {
    await plannedGroup(work, world, {
      sessions: weekly(work.now, 2, 1, '09:00'),
      openedTo: 'teams',
      trainerIds: [],
      title: 'Voor teams',
    });
    const full = await plannedGroup(work, world, {
      sessions: weekly(work.now, 3, 1, '09:00'),
      trainerIds: [],
      capacity: 1,
      title: 'Volle groep',
    });
    await work.tx.updateTable('group_places').set({ taken: 1 }).where('group_id', '=', full.groupId).execute();
    await plannedGroup(work, world, { sessions: weekly(work.now, 40, 1, '09:00'), trainerIds: [], title: 'Latere groep' });
  });
  const later = (await get('/')).body;
  expect(later).toContain('Binnenkort bij u in de buurt');
  expect(later).toContain('Latere groep');
  expect(later).not.toContain('Voor teams');
  expect(later).not.toContain('Volle groep');
});
