import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modules } from '../src/app.ts';
import { foundRegion } from '../src/modules/regions/index.ts';
import { openDatabase } from '../src/platform/db/database.ts';
import { createTestApp, type TestApp, tokenIn } from './app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const routes = modules.flatMap((module) => module.routes);

describe('every route', () => {
  test('has its own path and method', () => {
    const names = routes.map((route) => `${route.surface} ${route.method} ${route.path}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('that changes something says which audit action, or why there is none', () => {
    for (const route of routes.filter((one) => one.method !== 'GET'))
      expect(route.audit.kind === 'changes' || route.audit.kind === 'nothing', route.path).toBe(true);
    for (const route of routes.filter((one) => one.method === 'GET')) expect(route.audit.kind, route.path).not.toBe('changes');
  });

  test('below /werk asks for a role or a session', () => {
    const visitor = { kind: 'visitor', personId: null } as const;
    for (const route of routes.filter((one) => one.path.startsWith('/werk')))
      expect(route.can.allows(visitor), route.path).toBe(false);
  });

  test('rule 19: a GET gets a transaction in which the database refuses every change', async () => {
    await expect(
      app.read((reading) =>
        sql`insert into region_settings (region_id, key, value) values (${app.region.id}, 'x', '1')`.execute(reading.tx),
      ),
    ).rejects.toThrow(/read-only transaction/);
  });
});

describe('forms', () => {
  test('without the right token nothing changes', async () => {
    const person = await app.person({ memberships: [{ role: 'professional' }] });
    const browser = app.browser();
    const page = await browser.get('/dev/inloggen');
    expect(page.statusCode).toBe(200);
    for (const token of ['', 'wrong', `${tokenIn(page.body)}x`]) {
      const response = await browser.postWithToken('/dev/inloggen', { person: person.actor.personId }, token);
      expect(response.cookies.find((cookie) => cookie.name === 'sessie')).toBeUndefined();
    }
    const stranger = app.browser();
    await stranger.get('/dev/inloggen');
    const stolen = await stranger.postWithToken('/dev/inloggen', { person: person.actor.personId }, tokenIn(page.body));
    expect(stolen.cookies.find((cookie) => cookie.name === 'sessie')).toBeUndefined();
  });

  test('that were open too long come back with what was typed', async () => {
    for (const cookies of [{}, app.browser().cookies]) {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const payload = new URLSearchParams({ _csrf: 'stale', email: 'noor@voorbeeld.example' }).toString();
      const answer = await app.http.inject({ method: 'POST', url: '/inloggen', headers, cookies, payload });
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toContain('value="noor@voorbeeld.example"');
      expect(answer.body).toContain('Deze pagina stond te lang open');
      expect(tokenIn(answer.body)).toHaveLength(tokenIn((await app.browser().get('/inloggen')).body).length);
    }
  });

  test('sent by another site are refused, also with the right token', async () => {
    const browser = app.browser();
    const page = await browser.get('/dev/inloggen');
    const response = await app.http.inject({
      method: 'POST',
      url: '/dev/inloggen',
      cookies: browser.cookies,
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
      payload: new URLSearchParams({ _csrf: tokenIn(page.body), person: crypto.randomUUID() }).toString(),
    });
    expect(response.cookies.find((cookie) => cookie.name === 'sessie')).toBeUndefined();
  });

  test('log in one of the example people and out again', async () => {
    const person = await app.person({ name: 'Noor Voorbeeld', memberships: [{ role: 'professional' }] });
    const browser = app.browser();
    const inside = await browser.post('/dev/inloggen', { person: person.actor.personId });
    expect(inside.statusCode).toBe(303);
    expect(browser.cookies.sessie).toMatch(/^[\w-]{43}$/);
    const page = await browser.get('/dev/inloggen');
    expect(page.body).toContain('Noor Voorbeeld');
    const out = await browser.post('/uitloggen', {}, '/dev/inloggen');
    expect(out.statusCode).toBe(303);
    expect(browser.cookies.sessie).toBeUndefined();
  });

  test('only lead back to our own pages after log-in', async () => {
    const person = await app.person({ memberships: [{ role: 'professional' }] });
    for (const away of ['//elsewhere.example', 'https://elsewhere.example', '/\\elsewhere.example']) {
      const response = await app.browser().post('/dev/inloggen', { person: person.actor.personId, terug: away });
      expect(response.headers.location).toBe('/werk');
    }
  });
});

describe('answers', () => {
  test('carry a strict content policy and say nothing about the inside', async () => {
    const response = await app.browser().get('/inloggen');
    const policy = String((await app.browser().get('/bestaat-niet')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers['x-powered-by']).toBeUndefined();
  });

  test('for what does not exist are a page for people and a problem for programs', async () => {
    const page = await app.browser().get('/bestaat-niet');
    expect(page.statusCode).toBe(404);
    expect(page.body).toContain('Deze pagina is er niet');
    expect((await app.browser().get('/en/bestaat-niet')).body).toContain('This page does not exist');
    const problem = await app.browser().get('/api/v1/bestaat-niet');
    expect(problem.statusCode).toBe(404);
    expect(problem.headers['content-type']).toContain('application/problem+json');
    expect(problem.json()).toMatchObject({ status: 404 });
  });

  test('say that the program lives and can work', async () => {
    expect((await app.http.inject('/health')).json()).toEqual({ status: 'ok' });
    expect((await app.http.inject('/health/ready')).json()).toMatchObject({ status: 'ready' });
  });

  test('describe the API', async () => {
    const description = (await app.http.inject('/api/v1/openapi.json')).json();
    expect(description.openapi).toMatch(/^3\.1/);
  });
});

describe('tenants', () => {
  test('every table with a region has row level security, forced', async () => {
    const { db } = openDatabase(app.ownerUrl, 1);
    const { rows } = await sql<{ name: string; secure: boolean; forced: boolean; policies: number }>`
      select c.relname as name, c.relrowsecurity as secure, c.relforcerowsecurity as forced, (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      where c.relkind = 'r' and c.relname <> 'region_hosts' and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'region_id')`.execute(
      db,
    );
    await db.destroy();
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) expect(row, row.name).toMatchObject({ secure: true, forced: true, policies: 1 });
  });

  test('a region does not see the rows of another, and its session does not count there', async () => {
    const owner = openDatabase(app.ownerUrl, 1);
    const other = await foundRegion(owner.db, {
      slug: 'andere-regio',
      name: 'Andere regio',
      isExample: true,
      hosts: ['andere.test'],
    });
    const person = await app.person({ name: 'Alleen Hier', memberships: [{ role: 'professional' }] });
    const here = await app.http.inject({
      url: '/dev/inloggen',
      headers: { host: 'andere.test' },
      cookies: person.browser.cookies,
    });
    expect(other.id).not.toBe(app.region.id);
    expect(here.body).not.toContain('Alleen Hier');
    await sql`delete from region_hosts`.execute(owner.db);
    await sql`delete from regions where id = ${other.id}`.execute(owner.db);
    await owner.db.destroy();
  });

  test('the one-click log-in and the mails are not there outside an example region', async () => {
    const owner = openDatabase(app.ownerUrl, 1);
    await sql`update regions set is_example = false`.execute(owner.db);
    const real = await createRealView();
    expect(real).toEqual([404, 404, 404]);
    await sql`update regions set is_example = true`.execute(owner.db);
    await owner.db.destroy();
  });
});

/** Status of the example-only routes on a host name that was not asked for before (regions are remembered for five seconds). */
async function createRealView(): Promise<number[]> {
  const host = `${crypto.randomUUID()}.test`;
  const answers = [];
  for (const [method, url] of [
    ['GET', '/dev/inloggen'],
    ['POST', '/dev/inloggen'],
    ['GET', '/dev/mail'],
  ] as const) {
    answers.push(
      (await app.http.inject({ method, url, headers: { host, 'content-type': 'application/x-www-form-urlencoded' } })).statusCode,
    );
  }
  return answers;
}
