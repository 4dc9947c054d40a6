import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { modules } from '../src/app.ts';
import { openDatabase } from '../src/platform/db/database.ts';
import { createTestApp, type TestApp, tokenIn } from './app.ts';
import { fingerprint } from './factories/fingerprint.ts';
import { type FormSample, formSamples } from './factories/form-samples.ts';
import { type Fields, formOn, type ShownForm } from './factories/html-form.ts';
import { addressOf, nameOf, paramsOf, rightBodies } from './factories/route-paths.ts';
import { type RouteWorld, routeWorld } from './factories/route-world.ts';
import { queryNames, type WrongCall, wrongBodies, wrongPaths, wrongQueries } from './factories/wrong-calls.ts';
import { type WrongForm, wrongForms } from './factories/wrong-forms.ts';

// A form with a file is another kind of body: test/security/uploads.test.ts.
const forms = modules
  .flatMap((module) => module.routes)
  .filter((route) => route.surface === 'page' && route.method === 'POST' && !route.upload);
const pages = modules.flatMap((module) => module.routes).filter((route) => route.surface === 'page' && route.method === 'GET');
const operations = modules.flatMap((module) => module.routes).filter((route) => route.surface === 'api');

let app: TestApp;
let world: RouteWorld;
let samples: Record<string, FormSample>;
let owner: ReturnType<typeof openDatabase>;
beforeAll(async () => {
  app = await createTestApp({ example: true });
  world = await routeWorld(app);
  samples = formSamples(world);
  owner = openDatabase(app.ownerUrl, 1);
}, 180_000);
afterAll(async () => {
  await owner?.db.destroy();
  await app?.close();
});

interface Prepared {
  url: string;
  sample: FormSample;
  form: ShownForm;
  right: Fields;
  token: string;
}

/** The form as its sender has it before them. */
async function prepare(route: (typeof forms)[number]): Promise<Prepared> {
  const name = nameOf(route);
  const sample = samples[name];
  if (!sample) throw new Error(`${name} has no sample: add one to test/factories/form-samples.ts`);
  const url = addressOf(route, paramsOf(route, world));
  const page = await sample.as.get(sample.page ?? url);
  expect(page.statusCode, `${name}: its page`).toBe(200);
  const shown = formOn(page.body, url);
  if (sample.fill && !shown) throw new Error(`${name}: the form is not on its page`);
  const form = shown ?? { values: {}, hidden: [], texts: new Map() };
  return { url, sample, form, right: { ...form.values, ...sample.fill }, token: tokenIn(page.body) };
}

async function send({ url, sample }: Prepared, wrong: WrongForm) {
  const headers = { 'content-type': wrong.type };
  return app.http.inject({ method: 'POST', url, headers, cookies: sample.as.cookies, payload: wrong.body });
}

/** Values as sets, so that the order of ticks does not count. */
const asSets = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [...new Set([value].flat())].sort()]));

/** Everything that is not as it should be in the answer to one wrong form. */
function faultsOf(prepared: Prepared, wrong: WrongForm, answer: Awaited<ReturnType<typeof send>>): string[] {
  const { url, form, right } = prepared;
  const withFields = Object.keys(right).some((name) => !form.hidden.includes(name));
  const faults: string[] = [];
  const { statusCode: status, body } = answer;
  const refused = status >= 400 && status < 500;
  const exact = wrong.status === 415 || (withFields && wrong.status !== 400);
  const expected = exact ? status === wrong.status : refused || (!withFields && status === 303);
  if (!expected) faults.push(`answered ${status}`);
  if (body.includes('<script>alert')) faults.push('shows the script raw');
  if (!withFields || wrong.status !== 422) return faults;
  if (!/op-notice--error/.test(body)) faults.push('says nothing about the faults');
  const shown = asSets(formOn(body, url)?.values ?? {});
  for (const [name, values] of Object.entries(asSets(wrong.kept)))
    if (name in form.values || name in (prepared.sample.fill ?? {}))
      if (JSON.stringify(shown[name] ?? ['']) !== JSON.stringify(values))
        faults.push(`lost ${name}: ${shown[name] ?? 'nothing'}`);
  return faults;
}

describe('wrong input', () => {
  test.each(forms.map((route) => [nameOf(route), route] as const))(
    '%s',
    async (_name, route) => {
      const prepared = await prepare(route);
      const { form, right, token, sample } = prepared;
      const before = await fingerprint(owner.db);
      const faults: string[] = [];
      for (const wrong of wrongForms(form, right, token, sample.emptyIsRight ?? false)) {
        const answer = await send(prepared, wrong);
        faults.push(...faultsOf(prepared, wrong, answer).map((fault) => `${wrong.name}: ${fault}`));
      }
      expect(faults).toEqual([]);
      expect(await fingerprint(owner.db)).toEqual(before);
      // A form of forty fields is sent more than two hundred times.
    },
    120_000,
  );
});

describe('wrong addresses', () => {
  test.each(pages.map((route) => [nameOf(route), route] as const))('%s', async (_name, route) => {
    const url = addressOf(route, paramsOf(route, world));
    const names = route.query instanceof z.ZodObject ? Object.keys(route.query.shape) : [];
    const calls = [...wrongQueries('GET', url, names), ...(route.path.includes(':') ? wrongPaths('GET', url) : [])];
    const faults: string[] = [];
    for (const call of calls) {
      const manages = route.path.startsWith('/werk/beheer') ? world.admin.browser : world.planner.browser;
      const { cookies } = route.path.startsWith('/werk/groepsvragen') ? world.leiden.browser : manages;
      const answer = await app.http.inject({ method: 'GET', url: call.url, cookies });
      if (answer.statusCode >= 500) faults.push(`${call.name.slice(0, 60)}: ${answer.statusCode}`);
      if (answer.statusCode >= 400 && !/^text\/html/.test(String(answer.headers['content-type'])))
        faults.push(`${call.name}: no page`);
      if (answer.body.includes('<script>alert')) faults.push(`${call.name.slice(0, 60)}: shows the script raw`);
    }
    expect(faults).toEqual([]);
  });
});

describe('wrong calls', () => {
  test.each(operations.map((route) => [nameOf(route), route] as const))('%s', async (name, route) => {
    const url = addressOf(route, paramsOf(route, world));
    const description = (await app.http.inject('/api/v1/openapi.json')).json();
    const right = rightBodies(world)[name];
    if (route.body && !right) throw new Error(`${name} has no body: add one to test/factories/route-paths.ts`);
    const calls: WrongCall[] = [
      ...(route.method === 'GET' ? wrongQueries('GET', url, queryNames(description, route.path, 'GET')) : []),
      ...(right ? wrongBodies(route.method, url, right) : []),
      ...(route.path.includes(':') ? wrongPaths(route.method, url) : []),
    ];
    const before = await fingerprint(owner.db);
    const faults: string[] = [];
    for (const { name: call, method, url: to, type, body, mayBeText } of calls) {
      const headers = type ? { 'content-type': type } : {};
      const { cookies } = world.leiden.browser;
      const answer = await app.http.inject({
        method,
        url: to,
        headers,
        cookies,
        ...(body === undefined ? {} : { payload: body }),
      });
      const problem = String(answer.headers['content-type']).startsWith('application/problem+json');
      const refused = answer.statusCode >= 400 && answer.statusCode < 500 && problem;
      if (!refused && !(mayBeText && answer.statusCode === 200)) faults.push(`${call.slice(0, 60)}: ${answer.statusCode}`);
    }
    expect(faults).toEqual([]);
    expect(await fingerprint(owner.db)).toEqual(before);
    if (right) {
      const { cookies } = world.leiden.browser;
      const answer = await app.http.inject({ method: route.method, url, cookies, payload: right });
      expect(answer.statusCode, 'the right body').toBe(route.status ?? 200);
    }
  });
});
