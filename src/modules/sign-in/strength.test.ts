import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type Role, roles } from '../people/index.ts';
import { isStrong } from './strong-roles.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

test('the roles that ask for two factors', () => {
  const strong = (Object.keys(roles) as Role[]).filter(isStrong);
  expect(strong.sort()).toEqual([
    ...['access-worker', 'care-coordinator', 'care-director', 'family-coach', 'privacy-officer', 'question-expert'],
    ...['region-admin', 'youth-director'],
  ]);
});

test('with one factor other roles count, and the page says which do not', async () => {
  const { browser, actor } = await app.person({ memberships: [{ role: 'professional' }, { role: 'care-director' }] }, 1);
  expect(actor.memberships.map((one) => one.role)).toEqual(['professional']);
  expect(actor.asleep.map((one) => one.role)).toEqual(['care-director']);
  expect((await browser.get('/werk')).statusCode).toBe(200);
  const page = (await browser.get('/mijn/beveiliging')).body;
  expect(page).toContain('Een deel van uw rollen telt nu niet mee');
  expect(page).toContain('zorgregisseur');
  expect((await browser.get('/inloggen/tweede-stap?terug=/werk')).body).toContain('Maak uw account veiliger');
});

test('with two factors every role counts', async () => {
  const { browser, actor } = await app.person({ memberships: [{ role: 'care-director' }] });
  expect(actor).toMatchObject({ memberships: [{ role: 'care-director' }], asleep: [], session: { strength: 2 } });
  expect((await browser.get('/mijn/beveiliging')).body).not.toContain('telt nu niet mee');
  expect((await browser.get('/inloggen/tweede-stap')).body).toContain('U bent veilig ingelogd');
});
