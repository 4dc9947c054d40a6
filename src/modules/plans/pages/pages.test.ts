import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseInstance } from '../../planner/index.ts';
import { type PlansWorld, plansWorld } from '../plans.test-help.ts';

let w: PlansWorld;
let made: string;
let contact: Awaited<ReturnType<PlansWorld['app']['person']>>;
beforeAll(async () => {
  w = await plansWorld();
  await w.need('leiden');
  await w.need('katwijk');
  made = await w.start({ name: 'Gemaakt' });
  await w.run(made);
  contact = await w.app.person({
    memberships: [{ role: 'local-contact', municipalityId: w.leiden.municipalityId, planner: true }],
  });
});
afterAll(() => w.app.close());

const form = {
  naam: 'Voorjaar in Leiden',
  ...{ 'van-day': 8, 'van-month': 2, 'van-year': 2027 },
  ...{ 'tot-day': 27, 'tot-month': 6, 'tot-year': 2027 },
  ...{ seconden: '10', zaad: '1', stappen: '20' },
};

describe('a new plan', () => {
  test('is asked for, watched without JavaScript, and made', async () => {
    const { browser } = w.planner;
    const empty = await browser.get('/werk/regioplan/nieuw');
    expect(empty.body).toContain('Er zijn nu 2 groepsvragen open, voor 9 deelnemers.');
    const sent = await browser.post('/werk/regioplan', form, '/werk/regioplan/nieuw');
    expect(sent.statusCode).toBe(303);
    const page = String(sent.headers.location);
    const waits = await browser.get(page);
    expect(waits.body).toContain('Het plan staat in de rij.');
    expect(waits.body).toContain('Voorjaar in Leiden');
    expect(waits.body).toContain('/werk/live?onderwerp=plan%3A');
    const stop = await browser.post(`${page}/afronding`, {}, page);
    expect(stop.headers.location).toBe(page);
    expect((await browser.get(page)).body).toContain('Het zoeken wordt afgerond.');
    await w.run(page.split('/').at(-1) ?? '');
    expect((await browser.get('/werk/regioplan')).body).toMatch(/Voorjaar in Leiden[\s\S]*afgerond/);
    expect((await browser.get(page)).statusCode).toBe(200);
  });

  test('keeps what was typed and says all that is wrong at once', async () => {
    const wrong = { ...form, 'van-year': 2026, 'tot-month': 1, 'tot-year': 2026, naam: 'Bel 06-12345678' };
    const sent = await w.planner.browser.post('/werk/regioplan', wrong, '/werk/regioplan/nieuw');
    expect(sent.statusCode).toBe(422);
    for (const text of [
      'Kies een dag die nog komt.',
      'Kies een laatste dag na de eerste dag.',
      'Kies een andere naam.',
      'Bel 06-12345678',
    ])
      expect(sent.body).toContain(text);
  });

  test('says it in English too', async () => {
    expect((await w.planner.browser.get('/en/werk/regioplan')).body).toContain('Make a plan');
    expect((await w.planner.browser.get('/en/werk/regioplan/nieuw')).body).toContain('Now 2 group needs are open');
  });
});

describe('who may', () => {
  test('only planners see plans; one of nowhere is not there', async () => {
    expect((await w.leiden.browser.get('/werk/regioplan')).statusCode).toBe(403);
    expect((await w.leiden.browser.get(`/werk/regioplan/${made}`)).statusCode).toBe(403);
    for (const path of ['', '/verwijdering', '/instance.json', '/plan.json'])
      expect((await w.planner.browser.get(`/werk/regioplan/${crypto.randomUUID()}${path}`)).statusCode, path).toBe(404);
  });

  test('the files are in the published format; ages of residents only for facility support', async () => {
    const instance = await w.planner.browser.get(`/werk/regioplan/${made}/instance.json`);
    expect(instance.headers['content-disposition']).toBe('attachment; filename="instance.json"');
    expect(parseInstance(instance.json(), 'instance.json')).toMatchObject({ ok: true });
    expect((await contact.browser.get(`/werk/regioplan/${made}/instance.json`)).statusCode).toBe(403);
    const plan = await contact.browser.get(`/werk/regioplan/${made}/plan.json`);
    expect(plan.json()).toEqual((await w.stored(made)).plan);
  });
});

describe('the API', () => {
  test('lists plans and gives one with its groups', async () => {
    const list = await contact.browser.get('/api/v1/plans');
    expect(list.json().plans).toContainEqual(
      expect.objectContaining({ id: made, name: 'Gemaakt', state: 'done', from: '2027-02-08' }),
    );
    const one = await contact.browser.get(`/api/v1/plans/${made}`);
    expect(one.json()).toMatchObject({
      result: { groups: 1, children: 9, asked: 9 },
      groups: [{ offer: w.offerId, title: 'Rots en Water', town: 'Oegstgeest', language: 'nl', children: 9 }],
      unserved: [],
    });
    expect((await contact.browser.get(`/api/v1/plans/${crypto.randomUUID()}`)).statusCode).toBe(404);
  });
});

test('a plan that failed says why and what to do; it can be removed', async () => {
  const planId = await w.start();
  await w.app.system((work) =>
    work.tx
      .updateTable('plans')
      .set({ state: 'failed', failure: 'too-large', ended_at: work.now })
      .where('id', '=', planId)
      .execute(),
  );
  const page = `/werk/regioplan/${planId}`;
  expect((await w.planner.browser.get(page)).body).toContain('Dit plan paste niet in het geheugen');
  const gone = await w.planner.browser.post(`${page}/verwijdering`, {});
  expect(gone.headers.location).toBe('/werk/regioplan');
  expect((await w.planner.browser.get(page)).statusCode).toBe(404);
});
