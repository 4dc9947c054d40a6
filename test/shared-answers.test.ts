import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from './app.ts';

/** Some answers, also on a busy machine, within the term. */
const MS = 1_500;
let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ example: true, operated: { pageCacheMs: MS } });
}, 60_000);
afterAll(() => app?.close());

/** Renames an offer behind the program's back: only an answer that is made anew can show it. */
async function rename(title: string): Promise<string> {
  return app.system(async (work) => {
    const { slug } = await work.tx
      .selectFrom('offers')
      .select('slug')
      .where('access', '=', 'free')
      .orderBy('slug')
      .limit(1)
      .executeTakeFirstOrThrow();
    await work.tx.updateTable('offers').set({ title }).where('slug', '=', slug).execute();
    return slug;
  });
}

const passed = () => new Promise((resolve) => setTimeout(resolve, MS + 50));

test('what visitors see alike is made once in the term, packed or not, and then anew', async () => {
  const path = `/aanbod/${await rename('Eerste titel')}`;
  const ask = (encoding: string) => app.http.inject({ url: path, headers: { 'accept-encoding': encoding } });
  const first = await app.browser().get(path);
  await rename('Tweede titel');
  const [again, br, gzip] = [await ask('identity'), await ask('br'), await ask('gzip')];
  expect(again.body).toBe(first.body);
  expect(brotliDecompressSync(br.rawPayload).toString()).toBe(first.body);
  expect(gunzipSync(gzip.rawPayload).toString()).toBe(first.body);
  for (const answer of [first, again, br, gzip]) {
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers['cache-control']).toBe('private, no-cache');
  }
  await passed();
  expect((await app.browser().get(path)).body).toContain('Tweede titel');
});

test('a list of the API too', async () => {
  await rename('Derde titel');
  await passed();
  const first = await app.http.inject('/api/v1/offers?limit=100');
  await rename('Vierde titel');
  const again = await app.http.inject('/api/v1/offers?limit=100');
  expect(again.body).toBe(first.body);
  expect(again.headers['content-type']).toBe(first.headers['content-type']);
  expect(again.headers['api-version']).toBe('1.0.0');
});

test('who is signed in, a form, another look and another language get their own', async () => {
  const path = `/aanbod/${await rename('Vijfde titel')}`;
  await passed();
  await app.browser().get(path);
  await rename('Zesde titel');
  const { browser } = await app.person({ memberships: [{ role: 'region-admin' }] });
  const own = (await browser.get(path)).body;
  expect(own).toContain('Zesde titel');
  expect((await app.browser().get(path)).body).toContain('Vijfde titel');
  expect((await app.browser().get(path)).body).not.toContain('/uitloggen');
  expect((await app.http.inject({ url: path, cookies: { thema: 'dark' } })).body).toContain('data-theme="dark"');
  expect((await app.http.inject(`/en${path}`)).body).toContain('lang="en"');
  const tokens = await Promise.all(
    [1, 2].map(async () => /name="_csrf" value="([^"]+)"/.exec((await app.browser().get('/inloggen')).body)?.[1]),
  );
  expect(tokens[0]).toBeDefined();
  expect(tokens[0]).not.toBe(tokens[1]);
});

test('a page that is not there is not kept', async () => {
  expect((await app.browser().get('/aanbod/bestaat-nog-niet')).statusCode).toBe(404);
  await app.system((work) =>
    sql`update offers set slug = 'bestaat-nog-niet' where id = (select id from offers where access = 'free' order by slug desc limit 1)`.execute(
      work.tx,
    ),
  );
  expect((await app.browser().get('/aanbod/bestaat-nog-niet')).statusCode).toBe(200);
});

test('many who ask at once for what is not kept yet cost as much as one', async () => {
  const path = `/aanbod/${await rename('Negende titel')}`;
  await passed();
  const asked = await Promise.all(Array.from({ length: 40 }, () => app.http.inject(path)));
  expect(new Set(asked.map(({ body }) => body)).size).toBe(1);
  expect(asked.every(({ statusCode, headers }) => statusCode === 200 && headers['content-security-policy'])).toBe(true);
});
