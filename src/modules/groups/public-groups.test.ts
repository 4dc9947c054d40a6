import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type GroupWorld, groupWorld, plannedGroup } from '../../../test/factories/group-world.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { setOpening } from '../regions/openings.ts';
import { groupCard } from './queries.ts';

let app: TestApp;
let world: GroupWorld;
let slug: string;
let month: string;
beforeAll(async () => {
  app = await createTestApp();
  world = await app.system((work) => groupWorld(work, { domain: 'wmo', title: 'Samen eten' }));
  ({ slug } = await app.system((work) => plannedGroup(work, world)));
  const group = await app.read((reading) => groupCard(reading, slug));
  if (!group) throw new Error('no group');
  month = localDate(group.startsAt).toPlainYearMonth().toString();
});
afterAll(() => app.close());

/** Every door at which somebody without account could meet a group or its offer; those that would answer with a page of their own. */
const own = () => [
  `/groepen/${slug}`,
  `/en/groepen/${slug}`,
  `/groepen/${slug}/kalender.ics`,
  `/groepen/${slug}/aanmelden`,
  '/aanbod/sterk-staan',
  '/methoden/rots-en-water',
  `/api/v1/groups/${slug}`,
  '/api/v1/offers/sterk-staan',
];
const lists = () => [
  '/',
  `/agenda?maand=${month}`,
  '/agenda.ics',
  '/in-de-buurt?plek=2315',
  '/aanbod',
  '/aanbod?zoek=samen+eten',
  '/methoden',
  '/sitemap.xml',
  '/sitemap/groepen-1.xml',
  '/sitemap/aanbod-1.xml',
  '/api/v1/groups',
  '/api/v1/offers',
  '/api/v1/interventions',
];
const shows = (body: string) => body.includes(slug) || body.includes('sterk-staan');

test('nothing of a group in a domain that is closed is at any public door', async () => {
  const visitor = app.browser();
  for (const path of own()) expect([path, (await visitor.get(path)).statusCode]).toEqual([path, 404]);
  for (const path of lists()) {
    const answer = await visitor.get(path);
    expect([path, answer.statusCode < 500, shows(answer.body)]).toEqual([path, true, false]);
  }
});

test('who works here sees it and plans on', async () => {
  const { browser } = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
  expect((await browser.get(`/groepen/${slug}`)).statusCode).toBe(200);
  expect((await browser.get('/werk/groepen')).body).toContain('Sterk staan in Leiden-Noord');
});

test('from the day that it opens the same doors show it', async () => {
  await app.system((work) =>
    setOpening(work, { domain: 'wmo', audience: 'parents', municipalityIds: [], opensOn: localDate(work.now).add({ days: 1 }) }),
  );
  expect((await app.browser().get(`/groepen/${slug}`)).statusCode).toBe(404);
  app.clock.move({ days: 1 });
  const visitor = app.browser();
  for (const path of own()) expect([path, (await visitor.get(path)).statusCode]).toEqual([path, 200]);
  const seen = new Set<string>();
  for (const path of lists()) if (shows((await visitor.get(path)).body)) seen.add(path);
  // The tests of the lists themselves say what each shows; here none of the doors that the rule closes may have been shut for another reason.
  for (const path of [
    `/agenda?maand=${month}`,
    '/agenda.ics',
    '/in-de-buurt?plek=2315',
    '/aanbod',
    '/api/v1/groups',
    '/api/v1/offers',
  ])
    expect([path, seen.has(path)]).toEqual([path, true]);
});
