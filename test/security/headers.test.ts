import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnyRoute } from '../../src/platform/http/route.ts';
import { createTestApp, type TestApp } from '../app.ts';
import { nameOf } from '../factories/route-paths.ts';
import { type RouteWorld, routeWorld } from '../factories/route-world.ts';
import { routes, send, urlOf } from './router.ts';

let app: TestApp;
let secure: TestApp;
let world: RouteWorld;
beforeAll(async () => {
  app = await createTestApp({ example: true });
  secure = await createTestApp({ publicUrl: 'https://opgroeiplein.test' });
  world = await routeWorld(app);
}, 180_000);
afterAll(async () => {
  await app?.close();
  await secure?.close();
});

type Answer = Awaited<ReturnType<typeof send>>;

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join(';');

/** What every answer must carry, whatever it is. */
function faultsOf({ headers }: Answer): string[] {
  const faults: string[] = [];
  const must = (name: string, value: string | RegExp) => {
    const found = String(headers[name] ?? '');
    if (typeof value === 'string' ? found !== value : !value.test(found)) faults.push(`${name}: ${found}`);
  };
  must('x-content-type-options', 'nosniff');
  must('referrer-policy', 'same-origin');
  must('cross-origin-opener-policy', 'same-origin');
  must('cross-origin-resource-policy', 'same-origin');
  must('permissions-policy', /^publickey-credentials-create=\(self\), publickey-credentials-get=\(self\), (?!.*=(?!\(\)(,|$)))/);
  must('cache-control', /no-store|^private, no-cache$|^public, max-age=\d+$/);
  must('content-security-policy', /default-src 'none'/);
  const policy = String(headers['content-security-policy']);
  if (/unsafe-eval|\*|script-src[^;]*unsafe/.test(policy)) faults.push(`content-security-policy: ${policy}`);
  if (!/frame-ancestors '(none|self)'/.test(policy)) faults.push(`no frame-ancestors: ${policy}`);
  if (headers['content-type'] !== undefined)
    must('content-type', /^(text\/\w+(; version=[\d.]+)?|application\/(problem\+)?json); charset=utf-8$|^(image|application)\//);
  for (const name of ['x-powered-by', 'server', 'x-ratelimit-limit'])
    if (headers[name] !== undefined) faults.push(`${name} is told`);
  return faults;
}

/** Somebody for whom the page is more than a way to the sign-in page. */
function cookiesFor(route: AnyRoute): Record<string, string> {
  const people = [world.admin, world.planner, world.leiden];
  return people.find(({ actor }) => route.can.allows(actor))?.browser.cookies ?? {};
}

describe('every answer carries the headers that keep a browser safe', () => {
  test.each(routes.map((route) => [nameOf(route), route] as const))('%s', async (_, route) => {
    const url = urlOf(route, world);
    const cookie = Object.entries(cookiesFor(route))
      .map(([name, value]) => `${name}=${value}`)
      .join('; ');
    const answers = [await send(app, route, url), await send(app, route, url, { cookie })];
    for (const answer of answers) expect(faultsOf(answer), `${answer.statusCode}`).toEqual([]);
    const own = answers.filter(
      (answer) => answer.statusCode === 200 && /^text\/html/.test(String(answer.headers['content-type'])),
    );
    if (!route.path.startsWith('/dev/'))
      for (const { headers } of own)
        if (!/sandbox/.test(String(headers['content-security-policy']))) expect(headers['content-security-policy']).toBe(POLICY);
  });

  test('what is about persons is never kept, what belongs to a session neither', async () => {
    for (const route of routes.filter(
      (one) => one.method === 'GET' && (one.can.name !== 'anyone' || /:token|:draft|:secret/.test(one.path)),
    )) {
      const answer = await app.http.inject({ url: urlOf(route, world), cookies: cookiesFor(route) });
      expect(answer.headers['cache-control'], nameOf(route)).toBe('no-store');
    }
  });

  test('also when nothing is there, something is wrong, or the region is unknown', async () => {
    for (const url of [
      '/bestaat-niet',
      '/api/v1/bestaat-niet',
      '/%ZZ',
      '/health',
      '/health/ready',
      '/metrics',
      '/api/v1/openapi.json',
    ])
      expect(faultsOf(await app.http.inject(url)), url).toEqual([]);
  });

  test('files of pages say what they are and may be kept', async () => {
    const page = await app.http.inject('/privacy');
    const path = /\/assets\/[^"]+\.css/.exec(page.body)?.[0] ?? '';
    const { headers } = await app.http.inject(path);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' });
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const trick of [
      '/assets/',
      '/assets/../package.json',
      '/assets/..%2f..%2fpackage.json',
      '/assets/.vite/manifest.json',
      '/.git/config',
      '/package.json',
    ])
      expect((await app.http.inject(trick)).statusCode, trick).toBeGreaterThanOrEqual(400);
  });

  test('over https a browser comes back over https only, for a year and with every subdomain', async () => {
    for (const url of ['/', '/api/v1/themes', '/bestaat-niet', '/health'])
      expect((await secure.http.inject(url)).headers['strict-transport-security'], url).toBe(
        'max-age=31536000; includeSubDomains',
      );
    expect((await app.http.inject('/')).headers['strict-transport-security']).toBeUndefined();
  });
});

describe('cookies', () => {
  const headers = { host: 'localhost' };

  /** Every cookie that the secure program sets on a walk through what sets one. */
  async function collected(): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    const take = (answer: Answer) => {
      for (const line of [answer.headers['set-cookie'] ?? []].flat()) found[line.split('=')[0] ?? ''] = line;
      return answer;
    };
    const jar = () => Object.fromEntries(Object.values(found).map((line) => line.split(';')[0]?.split(/=(.*)/) ?? []));
    await secure.person({ name: 'Noor Voorbeeld', memberships: [{ role: 'professional' }] });
    const page = take(await secure.http.inject({ url: '/dev/inloggen', headers }));
    const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const person =
      /name="person"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="person"/.exec(page.body)?.slice(1).find(Boolean) ?? '';
    const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' };
    const post = (url: string, fields: Record<string, string>) =>
      secure.http.inject({
        method: 'POST',
        url,
        headers: form,
        cookies: jar(),
        payload: new URLSearchParams({ _csrf: token, ...fields }).toString(),
      });
    take(await post('/dev/inloggen', { person }));
    take(
      await secure.http.inject({
        url: '/en/privacy',
        headers: { ...headers, referer: 'https://localhost/privacy' },
        cookies: jar(),
      }),
    );
    take(await secure.http.inject({ url: '/dev/inloggen', headers, cookies: jar() }));
    for (const url of routes.filter((one) => one.method === 'GET' && !one.path.includes(':')).map((one) => one.path))
      take(await secure.http.inject({ url, headers, cookies: jar() }));
    return found;
  }

  test('are for this host alone, never for scripts or other sites, and only over https', async () => {
    const cookies = await collected();
    expect(Object.keys(cookies)).toEqual(expect.arrayContaining(['__Host-csrf', '__Host-sessie', '__Host-taal']));
    for (const [name, line] of Object.entries(cookies)) {
      expect(name).toMatch(/^__Host-[a-z-]+$/);
      expect(line).toMatch(/; Path=\//i);
      expect(line).toMatch(/; HttpOnly/i);
      expect(line).toMatch(/; Secure/i);
      expect(line).toMatch(/; SameSite=Lax/i);
      expect(line).not.toMatch(/; Domain/i);
      expect(line.length, name).toBeLessThan(4096);
    }
  });
});
