import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Route } from '../../src/platform/http/route.ts';
import { createTestApp, type TestApp } from '../app.ts';
import { allRoles } from '../factories/everybody.ts';
import { multipart } from '../factories/multipart.ts';
import { nameOf } from '../factories/route-paths.ts';
import { anyUrl, routes } from './router.ts';

const takesFile = (route: (typeof routes)[number]): route is Route => route.surface === 'page' && route.upload !== undefined;
const uploads = routes.filter(takesFile).map((route) => [nameOf(route), route] as const);

let app: TestApp;
let cookies: Record<string, string>;
beforeAll(async () => {
  app = await createTestApp();
  const memberships = allRoles.map((role) => ({ role, planner: role === 'facility-support' }));
  cookies = (await app.person({ memberships })).browser.cookies;
}, 60_000);
afterAll(() => app?.close());

const file = (field: string, bytes: number) => ({ field, name: 'a.png', content: Buffer.alloc(bytes) });

test.each(uploads)('%s takes nothing but a form with a file', async (_name, route) => {
  for (const type of [
    'application/x-www-form-urlencoded',
    'application/json',
    'text/plain',
    'image/png',
    'multipart/mixed; boundary=x',
  ]) {
    const answer = await app.http.inject({
      method: 'POST',
      url: anyUrl(route),
      cookies,
      headers: { 'content-type': type },
      payload: 'x=1',
    });
    expect(answer.statusCode, type).toBe(415);
  }
});

test.each(uploads)('%s reads nothing of who may not use it', async (_name, route) => {
  const sent = multipart({}, {}, [file(route.upload?.field ?? '', 10)]);
  expect((await app.http.inject({ method: 'POST', url: anyUrl(route), ...sent })).statusCode).toBe(403);
});

test.each(uploads)(
  '%s refuses what is far too large, of an unknown size, more than one file and a file elsewhere',
  async (_name, route) => {
    const { field = '', bytes = 0 } = route.upload ?? {};
    const post = async (sent: ReturnType<typeof multipart>, headers: Record<string, string> = {}) =>
      (
        await app.http.inject({
          method: 'POST',
          url: anyUrl(route),
          cookies,
          payload: sent.payload,
          headers: { ...sent.headers, ...headers },
        })
      ).statusCode;
    expect(await post(multipart({}, {}, [file(field, 1)]), { 'content-length': String(5 * bytes + 1_000_000) })).toBe(413);
    expect(await post(multipart({}, {}, [file(field, 1)]), { 'transfer-encoding': 'chunked' })).toBe(411);
    expect(await post(multipart({}, {}, [file(field, 1), file(field, 1)]))).toBe(413);
    expect(await post(multipart({}, {}, [file('anders', 1)]))).toBe(400);
    expect(await post(multipart(Object.fromEntries(Array.from({ length: 70 }, (_, n) => [`veld-${n}`, '1']))))).toBe(413);
    expect(await post(multipart({ veld: 'x'.repeat(30_000) }))).toBe(413);
  },
);

test.each(uploads)('%s refuses a form without its token', async (_name, route) => {
  const answer = await app.http.inject({ method: 'POST', url: anyUrl(route), cookies, ...multipart({ _csrf: 'x' }) });
  expect([403, 404, 422]).toContain(answer.statusCode);
});
