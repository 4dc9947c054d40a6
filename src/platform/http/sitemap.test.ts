import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { plannedGroup, weekly } from '../../../test/factories/group-world.ts';
import { anOffer, type ShelfWorld, shelfWorld } from '../../../test/factories/shelf-world.ts';
import { anyone } from '../auth/actor.ts';
import type { Module } from '../module.ts';
import type { Context, Route } from './route.ts';
import { sitemap } from './sitemap.ts';

let app: TestApp;
let world: ShelfWorld;
let group: { slug: string };
beforeAll(async () => {
  app = await createTestApp();
  world = await shelfWorld(app);
  group = await app.system(async (work) => {
    await anOffer(work, world, { slug: 'besloten', access: 'owner-only' });
    await anOffer(work, world, { slug: 'concept', state: 'draft' });
    return plannedGroup(work, world, { sessions: weekly(work.now, 20) });
  });
});
afterAll(() => app.close());

const get = (url: string) => app.http.inject(url);
const locations = (body: string) => [...body.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);

test('the index names files, and each of them is there', async () => {
  const { headers, body } = await get('/sitemap.xml');
  expect(headers['content-type']).toContain('application/xml');
  expect(headers['cache-control']).toContain('public');
  const files = locations(body);
  expect(files).toEqual(
    ['pages', 'aanbod', 'methoden', 'groepen'].map((name) => `http://opgroeiplein.test/sitemap/${name}-1.xml`),
  );
  for (const file of files) expect((await get(new URL(file ?? '').pathname)).statusCode).toBe(200);
});

test('public pages in both languages, with the day of their change; what is closed is not there', async () => {
  const { body } = await get('/sitemap/aanbod-1.xml');
  expect(locations(body)).toEqual(['', '/en'].map((lang) => `http://opgroeiplein.test${lang}/aanbod/sterk-staan`));
  expect(body.match(/<lastmod>\d{4}-\d\d-\d\dT[\d:]{8}Z<\/lastmod>/g)).toHaveLength(2);
  expect(body.match(/hreflang="en" href="http:\/\/opgroeiplein.test\/en\/aanbod\/sterk-staan"/g)).toHaveLength(2);
  expect((await get('/sitemap/groepen-1.xml')).body).toContain(`/groepen/${group.slug}<`);
  expect(locations((await get('/sitemap/pages-1.xml')).body)).toContain('http://opgroeiplein.test/en/aanbod');
});

test.each(['/sitemap/aanbod-2.xml', '/sitemap/niets-1.xml', '/sitemap/aanbod-0.xml', '/sitemap/aanbod-1', '/en/sitemap.xml'])(
  '%s is not there',
  async (url) => {
    expect((await get(url)).statusCode).toBe(404);
  },
);

test('more pages than fit in one file are spread over files of at most 50,000 addresses', async () => {
  const many: Module = {
    name: 'veel',
    routes: [],
    nav: [{ href: '/', label: { nl: '', en: '' }, place: 'public', position: 1, can: anyone }],
    sitemap: [
      {
        name: 'veel',
        count: async () => 60_000,
        entries: async (_, { offset, limit }) =>
          Array.from({ length: Math.min(limit, 60_000 - offset) }, (_one, n) => ({
            path: `/veel/${offset + n}`,
            changedAt: null,
          })),
      },
    ],
  };
  const routes = sitemap([many]).routes as Route[];
  const context = {
    read: (queries: (reading: never) => unknown) => queries(undefined as never),
    services: { publicUrl: 'https://x.test' },
    now: Temporal.Now.instant(),
  };
  const ask = async (path: string, file = '') => {
    const reply = await routes
      .find((one) => one.path === path)
      ?.handle({ ...context, params: { file } } as unknown as Context<never, never, never>);
    return reply?.kind === 'file' ? locations(String(reply.content)) : [];
  };
  expect(await ask('/sitemap.xml')).toEqual(
    ['pages-1', 'veel-1', 'veel-2', 'veel-3'].map((name) => `https://x.test/sitemap/${name}.xml`),
  );
  const files = await Promise.all([1, 2, 3].map((n) => ask('/sitemap/:file', `veel-${n}.xml`)));
  expect(files.map((one) => one.length)).toEqual([50_000, 50_000, 20_000]);
  expect(new Set(files.flat()).size).toBe(120_000);
});

test('robots are led to it, and an example region asks not to be found', async () => {
  const { headers, body } = await get('/robots.txt');
  expect(headers['content-type']).toContain('text/plain');
  expect(body).toContain('Sitemap: http://opgroeiplein.test/sitemap.xml');
  expect(body).toContain('Disallow: /\n');
});
