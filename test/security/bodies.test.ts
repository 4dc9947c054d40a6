import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindOf, kinds, MOST_FIELDS } from '../../src/platform/http/limits.ts';
import { createTestApp, type TestApp } from '../app.ts';
import { nameOf } from '../factories/route-paths.ts';
import { anyUrl, emptyBody, routes } from './router.ts';

const BOUNCES = 'a-token-of-enough-length';
const bearer = { authorization: `Bearer ${BOUNCES}` };

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ mail: { post: null, bounceToken: BOUNCES } });
}, 60_000);
afterAll(() => app?.close());

const boundary = 'grens';
const upload = [
  `--${boundary}`,
  'Content-Disposition: form-data; name="file"; filename="../../kwaad.html"',
  'Content-Type: text/html',
  '',
  '<script>alert(1)</script>',
  `--${boundary}--`,
  '',
].join('\r\n');

/** Bodies that no route of today takes, whatever it is. */
const others: [type: string, body: string | Buffer][] = [
  [`multipart/form-data; boundary=${boundary}`, upload],
  ['multipart/form-data', upload],
  [`Multipart/Form-Data; boundary=${boundary}`, upload],
  ['multipart/mixed; boundary=x', upload],
  ['application/octet-stream', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff])],
  ['application/zip', Buffer.from([0x50, 0x4b, 3, 4])],
  ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['application/xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
  ['text/plain', 'x=1'],
  ['text/html', '<p>'],
  ['application/x-www-form-urlencodedx', 'x=1'],
  ['nonsense', 'x=1'],
];
// Forms with a file: uploads.test.ts.
const bodies = routes.filter((route) => route.method !== 'GET' && !(route.surface === 'page' && route.upload));

describe('uploads', () => {
  test.each(bodies.map((route) => [nameOf(route), route] as const))(
    '%s takes no file and nothing else that it does not know',
    async (_, route) => {
      const url = anyUrl(route);
      for (const [type, payload] of others) {
        const answer = await app.http.inject({
          method: route.method,
          url,
          headers: { 'content-type': type, ...bearer },
          payload,
        });
        expect(answer.statusCode, type).toBe(415);
      }
      const own = emptyBody(route).headers['content-type'];
      const known = ['application/json', 'application/x-www-form-urlencoded', 'message/rfc822'].filter((type) => type !== own);
      for (const type of known) {
        const answer = await app.http.inject({
          method: route.method,
          url,
          headers: { 'content-type': type, ...bearer },
          payload: '{}',
        });
        expect(answer.statusCode, type).toBe(415);
      }
    },
  );

  test.each(bodies.map((route) => [nameOf(route), route] as const))('%s takes no more than its kind', async (_, route) => {
    const { headers } = emptyBody(route);
    const bytes = route.surface === 'api' && route.mailBody ? 256 * 1024 : kinds[kindOf(route)].bytes;
    const much = await app.http.inject({
      method: route.method,
      url: anyUrl(route),
      headers: { ...headers, ...bearer },
      payload: 'x'.repeat(bytes + 1),
    });
    expect(much.statusCode).toBe(413);
    const chunked = { ...headers, ...bearer, 'transfer-encoding': 'chunked' };
    expect(
      (await app.http.inject({ method: route.method, url: anyUrl(route), headers: chunked, payload: 'x'.repeat(bytes + 1) }))
        .statusCode,
    ).toBe(413);
  });

  test('a form has a most number of fields', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const many = (count: number) => Array.from({ length: count }, (_, n) => `f${n}=1`).join('&');
    const post = async (count: number) =>
      (await app.http.inject({ method: 'POST', url: '/inloggen', headers, payload: many(count) })).statusCode;
    expect(await post(MOST_FIELDS)).toBe(422);
    expect(await post(MOST_FIELDS + 1)).toBe(413);
  });

  test('a body on a GET is not read', async () => {
    const headers = { 'content-type': 'application/json' };
    expect((await app.http.inject({ method: 'GET', url: '/privacy', headers, payload: '{"a":' })).statusCode).toBe(200);
  });
});
