import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modules } from '../src/app.ts';
import { openDatabase } from '../src/platform/db/database.ts';
import { createTestApp, type TestApp, tokenIn } from './app.ts';
import { fingerprint } from './factories/fingerprint.ts';
import { type FormSample, formSamples } from './factories/form-samples.ts';
import { type Fields, formOn, type ShownForm } from './factories/html-form.ts';
import { addressOf, nameOf, paramsOf } from './factories/route-paths.ts';
import { type RouteWorld, routeWorld } from './factories/route-world.ts';
import { type WrongForm, wrongForms } from './factories/wrong-forms.ts';

const forms = modules.flatMap((module) => module.routes).filter((route) => route.surface === 'page' && route.method === 'POST');

let app: TestApp;
let world: RouteWorld;
let samples: Record<string, FormSample>;
let owner: ReturnType<typeof openDatabase>;
beforeAll(async () => {
  app = await createTestApp({ example: true });
  world = await routeWorld(app);
  samples = formSamples(world);
  owner = openDatabase(app.ownerUrl, 1);
}, 60_000);
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
  const form = formOn(page.body, url) ?? { values: {}, hidden: [], texts: new Map() };
  if (sample.fill && Object.keys(form.values).length === 0) throw new Error(`${name}: the form is not on its page`);
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
  const expected =
    withFields || wrong.status === 415 ? status === wrong.status : status === 303 || (status >= 400 && status < 500);
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
  test.each(forms.map((route) => [nameOf(route), route] as const))('%s', async (_name, route) => {
    const prepared = await prepare(route);
    const before = await fingerprint(owner.db);
    const faults: string[] = [];
    for (const wrong of wrongForms(prepared.form, prepared.right, prepared.token)) {
      const answer = await send(prepared, wrong);
      faults.push(...faultsOf(prepared, wrong, answer).map((fault) => `${wrong.name}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(await fingerprint(owner.db)).toEqual(before);
  });
});
