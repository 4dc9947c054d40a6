import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindOf, kinds, limitOf, type RouteKind } from '../../src/platform/http/limits.ts';
import type { AnyRoute } from '../../src/platform/http/route.ts';
import { createTestApp, type TestApp } from '../app.ts';
import { nameOf } from '../factories/route-paths.ts';
import { anyUrl, routes, send } from './router.ts';

/** So few that two requests are too many for every kind but pages, feeds and files. */
const RATE = 4;
const BOUNCES = 'a-token-of-enough-length';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ rateLimit: RATE, mail: { post: null, bounceToken: BOUNCES } });
}, 60_000);
afterAll(() => app?.close());

let last = 0;
/** An address that nobody used before. */
const newAddress = () => `10.1.${Math.floor(last / 250)}.${(last++ % 250) + 1}`;
const most = (kind: RouteKind) => limitOf(kind, RATE) ?? 0;

describe('every route', () => {
  test.each(routes.map((route) => [nameOf(route), route] as const))(
    '%s has a kind, and refuses what is too much',
    async (_, route) => {
      const kind = kindOf(route);
      expect(Object.keys(kinds)).toContain(kind);
      const address = newAddress();
      const url = anyUrl(route);
      for (let n = 0; n < most(kind); n += 1) {
        const answer = await send(app, route, url, {}, address);
        // A stricter limit of its own may come first; with a limit this small it is one request.
        if (answer.statusCode === 429) expect(route.surface === 'page' && route.limit, url).toBeTruthy();
      }
      const refused = await send(app, route, url, {}, address);
      expect(refused.statusCode).toBe(429);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
      if (route.surface === 'page') expect(refused.body).toContain('Even wachten');
      else expect(refused.json()).toMatchObject({ status: 429, title: 'Please wait' });
      expect((await send(app, route, url, {}, newAddress())).statusCode, 'another address').not.toBe(429);
    },
  );

  test('that sends a mail to a typed address, or proves who one is, says so', () => {
    const named = (kind: RouteKind) => routes.filter((route) => kindOf(route) === kind).map(nameOf);
    expect(named('mail')).toEqual(
      expect.arrayContaining([
        'POST /inloggen',
        'POST /aanmelding',
        'POST /groepen/:slug/aanmelden/:draft/overzicht',
        'POST /werk/beheer/mensen/uitnodigen',
      ]),
    );
    expect(named('sign-in')).toEqual(
      expect.arrayContaining([
        'POST /inloggen/tweede-stap',
        'POST /inloggen/passkey',
        'POST /uitnodiging/:token',
        'POST /mijn/beveiliging/bewijs',
      ]),
    );
    expect(named('feed')).toContain('GET /agenda.ics');
    expect(named('unlimited')).toEqual([]);
    for (const route of routes.filter(({ method }) => method !== 'GET'))
      expect(kinds[kindOf(route)].body, nameOf(route)).not.toBeNull();
  });
});

describe('a limit', () => {
  const exhaust = async (route: Pick<AnyRoute, 'method'> & { url: string }, remoteAddress: string) => {
    const answers: number[] = [];
    for (let n = 0; n <= RATE; n += 1)
      answers.push((await app.http.inject({ method: route.method, url: route.url, remoteAddress })).statusCode);
    return answers;
  };

  test('is shared by all routes of a kind, also by addresses that do not exist', async () => {
    const remoteAddress = newAddress();
    const pages = ['/', '/aanbod', '/privacy', '/bestaat-niet', '/toegankelijkheid'];
    const answers = [];
    for (const url of pages) answers.push((await app.http.inject({ url, remoteAddress })).statusCode);
    expect(answers).toEqual([200, 200, 200, 404, 429]);
    expect((await app.http.inject({ url: '/en/privacy', remoteAddress })).body).toContain('Please wait');
    expect((await app.http.inject({ url: '/api/v1/themes', remoteAddress })).statusCode, 'another kind').toBe(200);
  });

  test('counts an IPv6 network (/64) as one, an IPv4 address as itself', async () => {
    expect((await exhaust({ method: 'GET', url: '/privacy' }, '2001:db8:1:2::1')).at(-1)).toBe(429);
    expect((await app.http.inject({ url: '/privacy', remoteAddress: '2001:db8:1:2:ffff::9' })).statusCode).toBe(429);
    expect((await app.http.inject({ url: '/privacy', remoteAddress: '2001:db8:1:3::1' })).statusCode).toBe(200);
    expect((await exhaust({ method: 'GET', url: '/privacy' }, '10.9.9.1')).at(-1)).toBe(429);
    expect((await app.http.inject({ url: '/privacy', remoteAddress: '10.9.9.2' })).statusCode).toBe(200);
  });

  test('is not passed by a header that names another address', async () => {
    await exhaust({ method: 'GET', url: '/privacy' }, '10.9.8.1');
    const headers = { 'x-forwarded-for': '10.77.0.1', 'x-real-ip': '10.77.0.2', forwarded: 'for=10.77.0.3' };
    expect((await app.http.inject({ url: '/privacy', remoteAddress: '10.9.8.1', headers })).statusCode).toBe(429);
  });

  test('does not hold for health, and is wide for files of pages', async () => {
    const remoteAddress = newAddress();
    for (let n = 0; n < RATE * 6; n += 1) expect((await app.http.inject({ url: '/health', remoteAddress })).statusCode).toBe(200);
    const files = [];
    for (let n = 0; n <= RATE * 5; n += 1)
      files.push((await app.http.inject({ url: '/assets/none.css', remoteAddress })).statusCode);
    expect(files.filter((status) => status === 429)).toHaveLength(1);
  });

  test('of the usual setting is 600 pages, 200 forms and 60 times signing in or asking for a mail, a minute', () => {
    const of = (kind: RouteKind) => limitOf(kind, 600);
    expect([
      of('page'),
      of('form'),
      of('sign-in'),
      of('mail'),
      of('feed'),
      of('api-read'),
      of('api-change'),
      of('unlimited'),
    ]).toEqual([...[600, 200, 60, 60, 120, 600, 120, null]]);
    expect(limitOf('mail', 1)).toBe(1);
  });
});
