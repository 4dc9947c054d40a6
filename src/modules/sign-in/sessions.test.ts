import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, createTestApp, type TestApp } from '../../../test/app.ts';
import { linkFor } from '../../../test/factories/sign-in.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import type { Role } from '../people/index.ts';
import { deviceName } from './devices.ts';
import { SEEN_EVERY } from './terms.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const isIn = async (browser: Browser) => (await browser.get('/mijn/sessies')).statusCode === 200;
const person = (role: Role) => app.person({ memberships: [{ role }] });

describe('a session ends', () => {
  test.each([
    ['professional', { hours: 14 * 24 }, 'two weeks'],
    ['care-coordinator', { hours: 1 }, 'an hour'],
    ['region-admin', { hours: 1 }, 'an hour'],
  ] as const)('of a %s after %o without use (%s)', async (role, idle, _words) => {
    const { browser } = await person(role);
    app.clock.move({ minutes: idle.hours * 60 - 2 });
    expect(await isIn(browser), 'just before').toBe(true);
    app.clock.move({ minutes: idle.hours * 60 - 2 });
    expect(await isIn(browser), 'used in between').toBe(true);
    app.clock.move({ hours: idle.hours, minutes: 1 });
    expect(await isIn(browser), 'just after').toBe(false);
  });

  test.each([
    ['professional', 30 * 24, 24],
    ['care-coordinator', 12, 0.75],
  ] as const)('of a %s after %i hours, however often it is used', async (role, hours, step) => {
    const { browser } = await person(role);
    let passed = 0;
    while (passed + step < hours) {
      app.clock.move({ minutes: step * 60 });
      passed += step;
      expect(await isIn(browser), `${passed} hours`).toBe(true);
    }
    app.clock.move({ minutes: step * 60 });
    expect(await isIn(browser)).toBe(false);
  });

  test('at signing out, on the server too', async () => {
    const { browser } = await person('professional');
    const copy = app.browser();
    copy.cookies.sessie = browser.cookies.sessie ?? '';
    await browser.post('/uitloggen', {}, '/mijn/sessies');
    expect(await isIn(copy)).toBe(false);
  });

  test('when the account is closed or suspended', async () => {
    const closed = await person('professional');
    const suspended = await person('professional');
    await app.system(async (work) => {
      await work.tx.updateTable('persons').set({ active: false }).where('id', '=', closed.actor.personId).execute();
      const row = { region_id: app.region.id, person_id: suspended.actor.personId, suspended_at: work.now };
      await work.tx.insertInto('suspensions').values(row).execute();
    });
    expect([await isIn(closed.browser), await isIn(suspended.browser)]).toEqual([false, false]);
  });
});

test('signing in again gives a new secret and ends the old session of that browser', async () => {
  const { browser, actor } = await person('professional');
  const old = browser.cookies.sessie ?? '';
  await browser.post(`/inloggen/link/${await linkFor(app, actor.personId)}`, {});
  expect(browser.cookies.sessie).not.toBe(old);
  const copy = app.browser();
  copy.cookies.sessie = old;
  expect(await isIn(copy)).toBe(false);
});

test('a secret that somebody planted before is not taken over', async () => {
  const { actor } = await person('professional');
  const browser = app.browser();
  browser.cookies.sessie = 'P'.repeat(43);
  await browser.post(`/inloggen/link/${await linkFor(app, actor.personId)}`, {});
  expect(browser.cookies.sessie).not.toBe('P'.repeat(43));
});

test('being seen is written at most once in five minutes', async () => {
  const { browser } = await person('professional');
  const seen = () =>
    app.read((reading) =>
      reading.tx
        .selectFrom('sessions')
        .select('last_seen_at')
        .where('token_hash', '=', hashToken(browser.cookies.sessie ?? ''))
        .executeTakeFirstOrThrow(),
    );
  const first = await seen();
  app.clock.move({ minutes: SEEN_EVERY.minutes - 1 });
  await isIn(browser);
  expect(await seen()).toEqual(first);
  app.clock.move({ minutes: 2 });
  await isIn(browser);
  expect(await seen()).not.toEqual(first);
});

describe("the page with one's own sessions", () => {
  test('shows each, ends one and all others, and never those of somebody else', async () => {
    const { browser, actor } = await person('professional');
    const others = [app.browser(), app.browser(), app.browser()];
    for (const other of others) await other.post(`/inloggen/link/${await linkFor(app, actor.personId)}`, {});
    const page = (await browser.get('/mijn/sessies')).body;
    expect(page.match(/\/afsluiting"/g)).toHaveLength(5);
    const ids = [...page.matchAll(/\/mijn\/sessies\/([0-9a-f-]{36})\/afsluiting/g)].map(([, id]) => id ?? '');
    const stranger = await person('professional');
    const foreign = await stranger.browser.post(`/mijn/sessies/${ids[1]}/afsluiting`, {}, '/mijn/sessies');
    expect(foreign.statusCode).toBe(404);
    await browser.post(`/mijn/sessies/${ids.find((id) => id !== actor.session.id)}/afsluiting`, {}, '/mijn/sessies');
    const left = await Promise.all(others.map(isIn));
    expect(left.filter(Boolean)).toHaveLength(2);
    await browser.post('/mijn/sessies/afsluiting', {}, '/mijn/sessies');
    expect(await Promise.all([browser, ...others].map(isIn))).toEqual([true, false, false, false]);
    const own = await browser.post(`/mijn/sessies/${actor.session.id}/afsluiting`, {}, '/mijn/sessies');
    expect(own.headers.location).toBe('/');
    expect(browser.cookies.sessie).toBeUndefined();
  });

  test('a first sign-in with a browser is told by mail, a second is not', async () => {
    const email = 'apparaat@voorbeeld.example';
    const { actor } = await app.person({ email, memberships: [{ role: 'professional' }] });
    const told = async () => (await app.mails()).filter((mail) => mail.to === email && mail.kind === 'sign-in-device').length;
    const browser = app.browser();
    for (const count of [1, 1]) {
      await browser.post(`/inloggen/link/${await linkFor(app, actor.personId)}`, {});
      expect(await told()).toBe(count);
    }
    await app.browser().post(`/inloggen/link/${await linkFor(app, actor.personId)}`, {});
    expect(await told()).toBe(2);
  });
});

test('cookies carry the host prefix over https', async () => {
  const secure = await createTestApp({ publicUrl: 'https://opgroeiplein.test' });
  const { actor } = await secure.person({ memberships: [{ role: 'professional' }] });
  const browser = secure.browser();
  const answer = await browser.post(`/inloggen/link/${await linkFor(secure, actor.personId)}`, {});
  const cookies = [answer.headers['set-cookie']].flat().map(String);
  for (const name of ['__Host-sessie', '__Host-apparaat']) {
    const cookie = cookies.find((one) => one.startsWith(`${name}=`)) ?? '';
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie, name).toContain(part);
    expect(cookie).not.toMatch(/Domain=/i);
  }
  expect((await browser.get('/mijn/sessies')).statusCode).toBe(200);
  await secure.close();
});

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1',
    'Safari, iPhone',
  ],
  [
    'Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/145.0.0.0 Mobile Safari/537.36',
    'Chrome, Android',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/145.0.0.0 Safari/537.36 Edg/145.0',
    'Edge, Windows',
  ],
  ['<script>alert(1)</script>', ''],
])('%s is named %s', (userAgent, name) => {
  expect(deviceName(userAgent)).toBe(name);
});
