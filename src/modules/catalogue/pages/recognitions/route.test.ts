import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, createTestApp, type TestApp } from '../../../../../test/app.ts';
import { formOn } from '../../../../../test/factories/html-form.ts';
import { type ShelfWorld, shelfWorld } from '../../../../../test/factories/shelf-world.ts';
import { addIntervention } from '../../interventions.ts';

const START = Temporal.Instant.from('2027-01-04T09:00:00Z');
const page = '/werk/beheer/methoden/erkenningen';
let app: TestApp;
let world: ShelfWorld;
let editor: Browser;
beforeAll(async () => {
  app = await createTestApp({ start: START });
  world = await shelfWorld(app);
  editor = (await app.person({ memberships: [{ role: 'editor' }] })).browser;
});
afterAll(() => app.close());

const own = (name: string) => `https://www.nji.nl/interventies/${name}`;
const method = (slug: string, on: string | null, until: string | null = null) =>
  app.system((work) =>
    addIntervention(work, {
      slug,
      name: `Methode ${slug}`,
      recognition: 'first-indications',
      recognitionUrl: on ? own(slug) : 'https://www.nji.nl/interventies',
      recognitionOn: on ? Temporal.PlainDate.from(on) : null,
      recognitionUntil: until ? Temporal.PlainDate.from(until) : null,
    }),
  );

test('the source of a recognition is the page of that method at the NJi; visitors read it with the last day', async () => {
  const path = `/werk/beheer/methoden/${world.interventionId}`;
  const form = formOn((await editor.get(path)).body, path)?.values ?? {};
  const on = { 'on-day': '4', 'on-month': '1', 'on-year': '2027' };
  const until = { 'until-day': '1', 'until-month': '2', 'until-year': '2027' };
  const right = { ...form, recognition: 'good-indications', recognitionUrl: own('rots-en-water'), ...on, ...until };
  for (const wrong of [
    'http://www.nji.nl/interventies/rots-en-water',
    'https://www.nji.nl.voorbeeld.example/interventies/rots-en-water',
    'https://voorbeeld@www.nji.nl/interventies/rots-en-water',
    'https://www.nji.nl/interventies',
  ]) {
    const refused = await editor.post(path, { ...right, recognitionUrl: wrong }, path);
    expect(refused.statusCode, wrong).toBe(422);
    expect(refused.body).toContain('href="#veld-recognitionUrl"');
  }
  const noClaim = await editor.post(path, { ...right, recognition: 'not-recognised' }, path);
  expect(noClaim.body).toContain('href="#veld-until"');
  expect((await editor.post(path, right, path)).statusCode).toBe(303);

  const visitor = app.browser();
  const shown = (await visitor.get('/methoden/rots-en-water')).body;
  expect(shown).toContain('Erkend tot en met 1 februari 2027.');
  expect(shown).toContain(`href="${own('rots-en-water')}"`);
  const api = (await visitor.get('/api/v1/interventions/rots-en-water')).json();
  expect(api).toMatchObject({ recognitionUntil: '2027-02-01', recognitionOn: '2027-01-04' });
  app.clock.move({ hours: 24 * 29 });
  expect((await visitor.get('/methoden/rots-en-water')).body).toContain('De erkenning gold tot en met 1 februari 2027.');
  expect((await visitor.get('/aanbod/sterk-staan')).body).toContain('De erkenning gold tot en met 1 februari 2027.');
  app.clock.move({ hours: -24 * 29 });
});

test('a reviewer sees what was read longest ago first, and says with one button that it is still right', async () => {
  const never = await method('nooit', null);
  const old = await method('oud', '2025-06-01');
  await method('vers', '2026-12-01', '2028-01-01');
  await method('afgelopen', '2026-11-01', '2026-12-31');
  const names = async () => [...(await editor.get(page)).body.matchAll(/>Methode (\w+)</g)].map(([, name]) => name);
  expect(await names()).toEqual(['nooit', 'oud', 'afgelopen', 'vers']);
  const { body } = await editor.get(page);
  for (const said of ['3 van de 5 erkenningen vragen aandacht', 'Nooit nagekeken', 'Te lang geleden', 'Afgelopen'])
    expect(body).toContain(said);

  expect((await editor.post(`/werk/beheer/methoden/${old}/nagekeken`, {}, page)).statusCode).toBe(303);
  expect(await names()).toEqual(['nooit', 'afgelopen', 'vers', 'oud']);
  expect((await editor.post(`/werk/beheer/methoden/${never}/nagekeken`, {}, page)).statusCode).toBe(404);
  const provider = await app.person({ memberships: [{ role: 'provider', organisationId: world.organisationId }] });
  expect((await provider.browser.get(page)).statusCode).toBe(403);
});
