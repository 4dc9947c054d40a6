import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessMatrix } from '../bin/lib/access-matrix.ts';
import { modules } from '../src/app.ts';
import { type Actor, awake, type PersonActor } from '../src/platform/auth/actor.ts';
import { openDatabase } from '../src/platform/db/database.ts';
import type { AnyRoute } from '../src/platform/http/route.ts';
import { type Browser, createTestApp, type TestApp, tokenIn } from './app.ts';
import { allRoles, type Elsewhere, everybody, otherRegion, type Somebody } from './factories/everybody.ts';
import { fingerprint } from './factories/fingerprint.ts';
import { multipart } from './factories/multipart.ts';
import { addressOf, nameOf, paramsOf, rightBodies, unknownLike } from './factories/route-paths.ts';
import { CHILD, idOf, type RouteWorld, routeWorld } from './factories/route-world.ts';

const routes = modules.flatMap((module) => module.routes);

let app: TestApp;
let world: RouteWorld;
let people: Somebody[];
let elsewhere: Elsewhere;
let owner: ReturnType<typeof openDatabase>;
beforeAll(async () => {
  app = await createTestApp({ example: true });
  world = await routeWorld(app);
  people = await everybody(app, world.leiden.organisationId, `/groepen/${world.group.slug}/aanmelden`);
  elsewhere = await otherRegion(app);
  owner = openDatabase(app.ownerUrl, 1);
}, 180_000);
afterAll(async () => {
  await owner?.db.destroy();
  await app?.close();
});

interface Asker {
  cookies: Record<string, string>;
  token: string;
  host?: string;
}

/** Asks for a page or an operation; what is posted has the right token and, unless told otherwise, a wrong key, so that nothing changes. */
function ask(
  route: AnyRoute,
  url: string,
  { cookies, token, host = 'localhost' }: Asker,
  fields: Record<string, unknown> = { onbekend: '1' },
) {
  const { method } = route;
  if (method === 'GET') return app.http.inject({ method, url, cookies, headers: { host } });
  if (route.surface === 'api') return app.http.inject({ method, url, cookies, headers: { host }, payload: fields });
  if (route.upload) return app.http.inject({ method, url, cookies, ...multipart({ _csrf: token, ...fields }, { host }) });
  const payload = new URLSearchParams({
    _csrf: token,
    ...Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, String(value)])),
  }).toString();
  return app.http.inject({
    ...{ method, url, cookies, payload },
    headers: { host, 'content-type': 'application/x-www-form-urlencoded' },
  });
}

const asking = ({ browser, token }: Somebody): Asker => ({ cookies: browser.cookies, token });

/** What is wrong with an answer, for who is let in by the route's own rule and who is not. */
function faultOf(route: AnyRoute, who: Somebody, answer: Awaited<ReturnType<typeof ask>>): string | undefined {
  const { statusCode: status } = answer;
  const toSignIn = /^\/inloggen/.test(String(answer.headers.location ?? ''));
  if (status >= 500) return `answered ${status}`;
  if (route.can.allows(who.actor)) return status === 403 || toSignIn ? 'is refused but may use it' : undefined;
  if (route.surface === 'api') return status === 403 ? undefined : `may not use it but was answered ${status}`;
  const expected = who.actor.kind === 'visitor' && route.method === 'GET' ? status === 303 && toSignIn : status === 403;
  return expected ? undefined : `may not use it but was answered ${status}`;
}

describe('every role', () => {
  test.each(routes.map((route) => [nameOf(route), route] as const))('%s', async (name, route) => {
    const url = addressOf(route, paramsOf(route, world));
    const bodies = rightBodies(world);
    const faults = await Promise.all(
      people.map(async (who) => {
        // The API looks at what is sent before it looks at who sends it.
        const sent = route.can.allows(who.actor) ? { onbekend: '1' } : (bodies[name] ?? {});
        const fault = faultOf(route, who, await ask(route, url, asking(who), sent));
        return fault ? [`${who.name} ${name}: ${fault}`] : [];
      }),
    );
    expect(faults.flat()).toEqual([]);
  });

  test('docs/access-matrix.md is what the program does; "node bin/run.mjs bin/access-matrix.ts" writes it', () => {
    expect(readFileSync(new URL('../docs/access-matrix.md', import.meta.url), 'utf8')).toBe(accessMatrix(routes));
  });

  test('the roles are those of the region and each is somebody', () => {
    expect(people.map((who) => who.name)).toHaveLength(21);
    for (const who of people) expect(who.actor.kind, who.name).toBe(who.name === 'visitor' ? 'visitor' : 'person');
  });
});

describe('with one factor', () => {
  const asleepIn = (actor: Actor): actor is PersonActor => actor.kind === 'person' && actor.asleep.length > 0;

  test.each(allRoles)('%s: a role that asks for two factors opens nothing, and is led to the second', async (role) => {
    const { actor, browser } = await app.person({ memberships: [{ role, organisationId: world.leiden.organisationId }] }, 1);
    if (!asleepIn(actor)) return;
    const token = tokenIn((await browser.get('/mijn/sessies')).body);
    const faults: string[] = [];
    for (const route of routes.filter((one) => !one.can.allows(actor) && one.can.allows(awake(actor)))) {
      const name = nameOf(route);
      const url = addressOf(route, paramsOf(route, world));
      const answer = await ask(route, url, { cookies: browser.cookies, token }, rightBodies(world)[name] ?? {});
      const to = String(answer.headers.location);
      const led = answer.statusCode === 303 && /^\/inloggen\/tweede-stap/.test(to);
      const told = answer.statusCode === 403 && route.surface === 'api' && answer.json().detail === 'second factor needed';
      if (!led && !told) faults.push(`${name}: ${answer.statusCode}`);
      if (led && route.method === 'GET' && !to.endsWith(encodeURIComponent(url))) faults.push(`${name}: no way back`);
    }
    expect(faults).toEqual([]);
  });
});

/** A record that does not exist, and one of another region, is the same: not there. */
describe('a record that is not there', () => {
  const withIds = routes.filter((route) => route.path.includes(':'));

  test.each(withIds.map((route) => [nameOf(route), route] as const))('%s', async (name, route) => {
    const params = paramsOf(route, world);
    const before = await fingerprint(owner.db);
    const allowed = people.find((who) => route.can.allows(who.actor));
    const planner = people.find((who) => who.name === 'planner');
    for (const key of Object.keys(params)) {
      const url = addressOf(route, { ...params, [key]: unknownLike(params[key] ?? '') });
      for (const who of [allowed, planner]) {
        // Whose role may not use it at all is told so, whatever the record.
        if (!who || !route.can.allows(who.actor)) continue;
        const answer = await ask(route, url, asking(who), {});
        expect(answer.statusCode, `${who.name} ${name} with an unknown ${key}`).toBe(404);
      }
    }
    const there = await ask(route, addressOf(route, params), elsewhere, {});
    expect(there.statusCode, `${name} from another region`).toBe(404);
    expect(await fingerprint(owner.db)).toEqual(before);
  });

  test('a session of another region is nobody here', async () => {
    const answer = await app.http.inject({ url: '/werk', cookies: elsewhere.cookies });
    expect(answer.headers.location).toMatch(/^\/inloggen/);
  });
});

describe('what belongs to others', () => {
  const none = expect.objectContaining({ statusCode: 404 });

  /** Posts to each address as that person, who has no part in it: 404 and nothing changed. */
  async function refused(browser: Browser, posts: Record<string, Record<string, string>>): Promise<void> {
    const token = tokenIn((await browser.get('/werk')).body);
    const before = await fingerprint(owner.db);
    for (const [url, fields] of Object.entries(posts)) expect(await browser.postWithToken(url, fields, token), url).toEqual(none);
    expect(await fingerprint(owner.db)).toEqual(before);
  }

  test('a team does not answer for the need of another team, in or outside the proposal', async () => {
    const answer = { vraag: world.asked[0] ?? '', versie: '1', antwoord: 'ja', reden: '' };
    const answers = { [`/werk/voorstellen/${world.proposal}/antwoorden`]: answer };
    await refused(world.outsider.browser, answers);
    await refused(world.katwijk.browser, answers);
    expect(await world.outsider.browser.get(`/werk/voorstellen/${world.proposal}`)).toEqual(none);
  });

  test('a professional does not renew or withdraw the need of another team', async () => {
    const need = `/werk/groepsvragen/${world.open[0]}`;
    await refused(world.outsider.browser, { [`${need}/verlenging`]: {}, [`${need}/intrekking`]: {} });
    expect(await world.outsider.browser.get(`${need}/intrekking`)).toEqual(none);
  });

  test('a professional does not steer a group, a family or places of another organisation', async () => {
    const group = `/werk/groepen/${world.group.id}`;
    await refused(world.outsider.browser, {
      [`${group}/openstelling`]: {},
      [`${group}/bevestiging`]: {},
      [`${group}/annulering`]: { reden: 'Geen zin meer.' },
      [`${group}/deelnemers/teruggave`]: { reservering: world.reservation, aantal: '1' },
      [`${group}/deelnemers/${world.registration}/annulering`]: {},
    });
    expect(await world.outsider.browser.get(`${group}/deelnemers/nieuw?reservering=${world.reservation}`)).toEqual(none);
  });

  test('a trainer sees and notes attendance of their own groups only', async () => {
    const group = `/werk/groepen/${world.group.id}`;
    const attendance = `${group}/aanwezigheid/${world.group.session}`;
    const child = await idOf(app, sql`select id from participants where registration_id = ${world.registration}`);
    const { browser } = await app.person({ memberships: [{ role: 'trainer', organisationId: world.outsider.organisationId }] });
    await refused(browser, { [attendance]: { [`kind-${child}`]: 'absent' } });
    for (const path of [attendance, `${group}/deelnemers/${world.registration}`])
      expect(await browser.get(path), path).toEqual(none);
    expect((await browser.get(`${group}/deelnemers`)).body).not.toContain(CHILD);
    expect((await world.trainer.get(attendance)).body).toContain(CHILD);
    expect((await world.trainer.get(`${group}/deelnemers`)).body).toContain(CHILD);
  });

  test('a record is not found below a group that it does not belong to', async () => {
    const other = await app.read((reading) =>
      reading.tx.selectFrom('groups').select(['id', 'slug']).where('id', '<>', world.group.id).limit(1).executeTakeFirstOrThrow(),
    );
    const { browser } = world.planner;
    expect(await browser.get(`/werk/groepen/${other.id}/aanwezigheid/${world.group.session}`)).toEqual(none);
    expect(await browser.get(`/werk/groepen/${other.id}/deelnemers/${world.registration}`)).toEqual(none);
    expect(await world.visitor.get(`/groepen/${other.slug}/aanmelden/${world.draft}/contact`)).toEqual(none);
    expect(await world.visitor.get(`/groepen/${other.slug}/aanmelden/${world.sentDraft}/verstuurd`)).toEqual(none);
  });

  test('live news is for who is signed in', async () => {
    expect((await app.http.inject('/werk/live?onderwerp=groups')).statusCode).toBe(403);
  });
});
