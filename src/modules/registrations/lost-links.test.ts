import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type RouteWorld, routeWorld } from '../../../test/factories/route-world.ts';
import { runAsked } from '../../../test/factories/sign-in.ts';

const JOB = 'registrations-lost-links';
/** The family of the world, with a certain place. */
const FAMILY = 'gezin@voorbeeld.example';

let app: TestApp;
let world: RouteWorld;
beforeAll(async () => {
  app = await createTestApp({ example: true });
  world = await routeWorld(app);
}, 120_000);
afterAll(() => app.close());

const ask = (email: string, path = '/aanmelding') => app.browser().post(path, { email });
const sent = async (email: string) =>
  (await app.mails()).filter((mail) => mail.to === email && mail.kind === 'registration-links');
const linksIn = (text = '') => [...text.matchAll(/\/aanmelding\/([\w-]{43})/g)].map(([, token]) => token ?? '');

test('a family that lost its link gets a fresh one, and the old one stays right', async () => {
  expect((await ask(FAMILY.toUpperCase())).headers.location).toBe('/aanmelding/mail');
  expect(await sent(FAMILY), 'nothing before the job').toHaveLength(0);
  await runAsked(app, JOB);
  const [mail] = await sent(FAMILY);
  const [token = ''] = linksIn(mail?.text);
  expect(token).not.toBe(world.token);
  for (const one of [token, world.token]) expect((await app.browser().get(`/aanmelding/${one}`)).statusCode).toBe(200);
});

test('an address without registration gets the same page and no mail', async () => {
  const [known, unknown] = await Promise.all([ask(FAMILY), ask('niemand@voorbeeld.example')]);
  expect([unknown.statusCode, unknown.body, unknown.headers.location]).toEqual([
    known.statusCode,
    known.body,
    known.headers.location,
  ]);
  await runAsked(app, JOB);
  expect(await sent('niemand@voorbeeld.example')).toHaveLength(0);
});

test('at most five mails an hour, silently', async () => {
  app.clock.move({ hours: 2 });
  const before = (await sent(FAMILY)).length;
  for (let n = 0; n < 7; n += 1) expect((await ask(FAMILY)).statusCode).toBe(303);
  await runAsked(app, JOB);
  expect((await sent(FAMILY)).length - before).toBe(5);
});

test('a registration that is over gets no link', async () => {
  app.clock.move({ hours: 2 });
  await app.browser().post(`/aanmelding/${world.token}/annulering`, {});
  const before = (await sent(FAMILY)).length;
  await ask(FAMILY, '/en/aanmelding');
  await runAsked(app, JOB);
  expect((await sent(FAMILY)).length).toBe(before);
});
