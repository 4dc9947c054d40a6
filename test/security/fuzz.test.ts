import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openDatabase } from '../../src/platform/db/database.ts';
import type { Route } from '../../src/platform/http/route.ts';
import { type Browser, createTestApp, type TestApp, tokenIn } from '../app.ts';
import { type Elsewhere, otherRegion } from '../factories/everybody.ts';
import { formSamples } from '../factories/form-samples.ts';
import { formOn } from '../factories/html-form.ts';
import { addressOf, nameOf, paramsOf, rightBodies, unknownLike } from '../factories/route-paths.ts';
import { CHILD, type RouteWorld, routeWorld } from '../factories/route-world.ts';
import { lost, MARK, plantMarks, rowsOf } from './planted.ts';
import { routes } from './router.ts';
import { addresses, bodies, forms, operationsOf, type Shot } from './shots.ts';

/** Requests for each route and kind of asker. FUZZ_RUNS=30 is the long run; FUZZ_SEED another throw of the dice. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 3);
const SEED = Number(process.env.FUZZ_SEED ?? 20260301);
const SLOW_MS = 2000;
const TIME = 60_000 + RUNS * 20_000;
/** What no visitor may read: words of the database, of the program's inside, and paths of its files. */
const INSIDE =
  /\n\s+at .+:\d+:\d+|syntax error at or near|violates [\w-]+ constraint|invalid input syntax|duplicate key value|node:internal|node_modules|ZodError|TypeError:|pg_catalog|kysely/i;

let app: TestApp;
let world: RouteWorld;
let elsewhere: Elsewhere;
let elsewhereId: string;
let owner: ReturnType<typeof openDatabase>;
let there: Map<string, Set<string>>;
beforeAll(async () => {
  app = await createTestApp({ example: true });
  world = await routeWorld(app);
  elsewhere = await otherRegion(app);
  owner = openDatabase(app.ownerUrl, 1);
  const { rows } = await sql<{ id: string }>`select id from regions where slug = 'andere'`.execute(owner.db);
  elsewhereId = rows[0]?.id ?? '';
  await plantMarks(owner.db, elsewhereId);
  there = await rowsOf(owner.db, elsewhereId);
}, 240_000);
afterAll(async () => {
  await owner?.db.destroy();
  await app?.close();
});

interface Asker {
  name: string;
  cookies: Record<string, string>;
  host?: string;
  /** Words that this asker may not be shown. */
  hidden: string[];
}

const visitor = (): Asker => ({ name: 'visitor', cookies: world.visitor.cookies, hidden: [MARK, CHILD, 'gezin@voorbeeld'] });
/** A team that has nothing to do with the records of the world. */
const outsider = (): Asker => ({
  name: 'outsider',
  cookies: world.outsider.browser.cookies,
  hidden: [MARK, CHILD, 'gezin@voorbeeld'],
});
const foreign = (): Asker => ({
  name: 'other region',
  cookies: elsewhere.cookies,
  host: elsewhere.host,
  hidden: [CHILD, 'gezin@voorbeeld', 'Holland Rijnland'],
});
const own = (browser: Browser): Asker => ({ name: 'who may', cookies: browser.cookies, hidden: [MARK] });

const draw = (shots: fc.Arbitrary<Shot>, salt: number) => fc.sample(shots, { seed: SEED + salt, numRuns: RUNS });

async function shoot(
  method: Route['method'] | 'PUT' | 'DELETE',
  { url, type, payload }: Shot,
  { cookies, host = 'localhost' }: Asker,
) {
  const headers = { host, ...(type === undefined ? {} : { 'content-type': type }) };
  const start = performance.now();
  const answer = await app.http.inject({ method, url, headers, cookies, ...(payload === undefined ? {} : { payload }) });
  return { answer, ms: performance.now() - start };
}

/** Sends it and says what is wrong with the answer. One that was slow is asked again: the machine may have been busy. */
async function faultsOf(method: Parameters<typeof shoot>[0], shot: Shot, asker: Asker): Promise<string[]> {
  const { answer, ms } = await shoot(method, shot, asker);
  const faults: string[] = [];
  if (answer.statusCode >= 500) faults.push(`answered ${answer.statusCode}`);
  const inside = INSIDE.exec(answer.body)?.[0];
  if (inside) faults.push(`tells ${inside}`);
  for (const word of asker.hidden)
    if (answer.body.includes(word) && !JSON.stringify(shot).includes(word)) faults.push(`shows ${word}`);
  if (/<script>alert\(1\)|<img src=x onerror/.test(answer.body) && /html/.test(String(answer.headers['content-type'])))
    faults.push('shows a script raw');
  if (/elsewhere\.example/.test(String(answer.headers.location ?? '').split('?')[0] ?? '')) faults.push('leads away');
  if ([answer.headers['set-cookie']].flat().some((line) => line?.startsWith('x='))) faults.push('takes a header');
  if (ms > SLOW_MS && (await shoot(method, shot, asker)).ms > SLOW_MS) faults.push(`took ${Math.round(ms)} ms`);
  const { url, type = '', payload = '' } = shot;
  return faults.map((fault) => `${asker.name} ${method} ${url.slice(0, 300)} ${type} ${payload.slice(0, 300)}: ${fault}`);
}

async function allFaults(method: Parameters<typeof shoot>[0], shots: Shot[], askers: Asker[]): Promise<string[]> {
  const faults: string[] = [];
  for (const asker of askers) for (const shot of shots) faults.push(...(await faultsOf(method, shot, asker)));
  return faults;
}

/** Without the secrets that make somebody no stranger. */
function strangeParams(route: (typeof routes)[number]): Record<string, string> {
  const secret = ['token', 'draft', 'secret'];
  return Object.fromEntries(
    Object.entries(paramsOf(route, world)).map(([name, value]) => [name, secret.includes(name) ? unknownLike(value) : value]),
  );
}

const queryNames = (route: Route) => (route.query instanceof z.ZodObject ? Object.keys(route.query.shape) : []);
const pages = routes.filter((route): route is Route => route.surface === 'page');
const gets = pages.filter((route) => route.method === 'GET');
// A form with a file is another kind of body: uploads.test.ts.
const posts = pages.filter((route) => route.method === 'POST' && !(route.surface === 'page' && route.upload));
const salt = (route: (typeof routes)[number]) => routes.indexOf(route) * 7;

/** Nobody's rows elsewhere, and here nobody's but the asker's own. */
async function unchangedElsewhere(): Promise<void> {
  expect(lost(there, await rowsOf(owner.db, elsewhereId))).toEqual([]);
}

describe('strangers', () => {
  let before: Map<string, Set<string>>;
  const ids = () => [world.outsider.actor.personId, world.outsider.organisationId];
  beforeAll(async () => {
    before = await rowsOf(owner.db, app.region.id, ids());
  }, TIME);

  test(
    'every page answers whatever is asked',
    async () => {
      const faults: string[] = [];
      for (const route of gets.filter((one) => !one.exampleOnly)) {
        const params = strangeParams(route);
        const askers = [visitor(), outsider(), foreign()];
        const shots = draw(addresses(addressOf(route, params), Object.values(params), queryNames(route)), salt(route));
        faults.push(...(await allFaults('GET', shots, askers)));
      }
      expect(faults).toEqual([]);
    },
    TIME,
  );

  test(
    'every form refuses whatever is sent',
    async () => {
      const faults: string[] = [];
      const tokens = new Map<string, string>([
        ['visitor', tokenIn((await world.visitor.get('/inloggen')).body)],
        ['outsider', tokenIn((await world.outsider.browser.get('/werk')).body)],
        ['other region', elsewhere.token],
      ]);
      for (const route of posts.filter((one) => !one.exampleOnly && one.path !== '/uitloggen')) {
        const url = addressOf(route, strangeParams(route));
        const names = route.body instanceof z.ZodObject ? Object.keys(route.body.shape) : [];
        for (const asker of [visitor(), outsider(), foreign()]) {
          const shots = draw(
            forms(url, Object.fromEntries(names.map((name) => [name, '1'])), tokens.get(asker.name) ?? ''),
            salt(route) + 1,
          );
          faults.push(...(await allFaults('POST', shots, [asker])));
        }
      }
      expect(faults).toEqual([]);
    },
    TIME,
  );

  test(
    'every operation that the API describes answers whatever is sent',
    async () => {
      const faults = await operationFaults([visitor(), outsider(), foreign()]);
      expect(faults).toEqual([]);
    },
    TIME,
  );

  test(
    'changed nothing of others',
    async () => {
      expect(lost(before, await rowsOf(owner.db, app.region.id, ids()))).toEqual([]);
      await unchangedElsewhere();
    },
    TIME,
  );
});

async function operationFaults(askers: Asker[]): Promise<string[]> {
  const faults: string[] = [];
  const description = (await app.http.inject('/api/v1/openapi.json')).json();
  const operations = operationsOf(description);
  expect(operations.length).toBeGreaterThanOrEqual(routes.filter((route) => route.surface === 'api' && !route.bearer).length);
  for (const [index, operation] of operations.entries()) {
    const route = routes.find(
      (one) =>
        one.surface === 'api' && one.method === operation.method && one.path.replaceAll(/:(\w+)/g, '{$1}') === operation.path,
    );
    if (!route) throw new Error(`${operation.method} ${operation.path} is described but is no route`);
    const params = paramsOf(route, world);
    const url = addressOf(route, params);
    const right = rightBodies(world)[nameOf(route)] ?? Object.fromEntries((operation.body ?? []).map((name) => [name, 1]));
    const shots = [
      ...draw(addresses(url, Object.values(params), operation.query), index),
      ...(operation.body ? draw(bodies(url, right), index + 1) : []),
    ];
    faults.push(...(await allFaults(operation.method, shots, askers)));
  }
  return faults;
}

describe('who may', () => {
  test(
    'every page answers whatever is asked',
    async () => {
      const faults: string[] = [];
      for (const route of gets) {
        const params = paramsOf(route, world);
        const people = [world.admin, world.planner, world.leiden];
        const browser = people.find(({ actor }) => route.can.allows(actor))?.browser ?? world.visitor;
        const shots = draw(addresses(addressOf(route, params), Object.values(params), queryNames(route)), salt(route) + 2);
        faults.push(...(await allFaults('GET', shots, [own(browser)])));
      }
      expect(faults).toEqual([]);
    },
    TIME,
  );

  test(
    'every operation answers whatever is sent',
    async () => {
      expect(await operationFaults([own(world.leiden.browser), own(world.planner.browser)])).toEqual([]);
    },
    TIME,
  );

  test(
    'every form answers whatever is sent',
    async () => {
      const faults: string[] = [];
      const samples = formSamples(world);
      for (const route of posts.filter((one) => one.path !== '/uitloggen')) {
        const sample = samples[nameOf(route)];
        if (!sample) throw new Error(`${nameOf(route)} has no sample: add one to test/factories/form-samples.ts`);
        const url = addressOf(route, paramsOf(route, world));
        const page = await sample.as.get(sample.page ?? url);
        // An earlier form may have changed what it stood for: then only its fields are known.
        const right = { ...formOn(page.body, url)?.values, ...sample.fill };
        const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
        faults.push(...(await allFaults('POST', draw(forms(url, right, token), salt(route) + 3), [own(sample.as)])));
      }
      expect(faults).toEqual([]);
      await unchangedElsewhere();
    },
    TIME,
  );
});
