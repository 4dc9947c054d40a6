import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plannedGroup } from '../../../../../test/factories/group-world.ts';
import { type DemandWorld, demandWorld } from '../../demand.test-help.ts';

const URL = '/werk/groepsvragen/nieuw';

describe('the page for a new need', () => {
  let w: DemandWorld;
  beforeAll(async () => {
    w = await demandWorld();
    await w.app.system((work) => plannedGroup(work, w.world));
  });
  afterAll(() => w.app.close());

  const fields = (over: Record<string, string | string[]> = {}) => ({
    key: crypto.randomUUID(),
    organisation: w.world.organisationId,
    places: '5',
    'ages-from': '8',
    'ages-to': '10',
    'ages-unit': 'years',
    theme: 'weerbaarheid',
    intervention: '',
    municipality: w.world.municipalityId,
    area: 'Leiden-Noord',
    postcode4: '',
    maxKm: '10',
    dayParts: ['5', '13'],
    languages: ['nl'],
    'waiting-day': '',
    'waiting-month': '',
    'waiting-year': '',
    note: '',
    ...over,
  });
  const count = () => w.app.read(async ({ tx }) => (await tx.selectFrom('demands').select('id').execute()).length);

  it('turns a sentence into fields, and shows what exists', async () => {
    const page = await w.leiden.browser.get(
      `${URL}?zin=${encodeURIComponent('5 kinderen, 8-10 jaar, weerbaarheid, Leiden-Noord, di of do middag')}`,
    );
    expect(page.statusCode).toBe(200);
    const box = (name: string, value: string) => new RegExp(`name="${name}"[^>]*value="${value}"`);
    for (const [name, value] of [
      ['places', '5'],
      ['ages-from', '8'],
      ['ages-to', '10'],
      ['area', 'Leiden-Noord'],
    ] as const)
      expect(page.body).toMatch(box(name, value));
    expect(page.body).toMatch(/<option value="weerbaarheid" selected/);
    expect(page.body).toMatch(new RegExp(`<option value="${w.world.municipalityId}" selected`));
    for (const part of [5, 13]) expect(page.body).toMatch(new RegExp(`value="${part}" checked`));
    expect(page.body).not.toMatch(/name="dayParts" value="4" checked/);
    expect(page.body).toContain('Sterk staan in Leiden-Noord');
    expect(page.body).toContain('/aanbod/sterk-staan');
  });

  it('does not read a sentence with personal data, and says why', async () => {
    const page = await w.leiden.browser.get(`${URL}?zin=${encodeURIComponent('5 kinderen, bel 06 12345678')}`);
    expect(page.body).toContain('Hier staat een telefoonnummer');
    expect(page.body).not.toMatch(/name="places"[^>]*value="5"/);
  });

  it('takes a sentence that is too long or broken without falling over', async () => {
    for (const sentence of ['x'.repeat(301), '%00%ff', '<script>alert(1)</script>', 'sinds 0 maart']) {
      const page = await w.leiden.browser.get(`${URL}?zin=${sentence.startsWith('%') ? sentence : encodeURIComponent(sentence)}`);
      expect(page.statusCode).toBe(200);
      expect(page.body).not.toContain('<script>alert');
    }
  });

  it('puts the need on the marketplace once, also after a double click', async () => {
    const before = await count();
    const sent = fields({
      'waiting-day': '1',
      'waiting-month': '9',
      'waiting-year': '2026',
      urgent: 'ja',
      note: 'Groep 6, 2 keer per week kan ook',
    });
    const first = await w.leiden.browser.post(URL, sent);
    const second = await w.leiden.browser.post(URL, sent);
    expect(first.statusCode).toBe(303);
    expect(second.headers.location).toBe(first.headers.location);
    expect((await count()) - before).toBe(1);
    const page = await w.leiden.browser.get(String(first.headers.location));
    expect(page.body).toContain('Je groepsvraag staat op het marktplein.');
    expect(page.body).toContain('5 plekken, kind van 8-10 jaar');
    expect(page.body).toContain('dinsdag- en donderdagmiddag');
    expect(page.body).toContain('1 september 2026');
    const row = await w.app.read(({ tx }) =>
      tx.selectFrom('demands').selectAll().where('urgent', '=', true).executeTakeFirstOrThrow(),
    );
    expect(row).toMatchObject({ age_min: 96, age_max: 131, places: 5 });
    expect(row.stated_on.toString()).toBe('2026-09-15');
  });

  it('shows what exists without saving, and keeps what was typed', async () => {
    const before = await count();
    const page = await w.leiden.browser.post(URL, fields({ look: 'ja', places: '', note: 'Nog even kijken' }));
    expect(page.body).toContain('Sterk staan in Leiden-Noord');
    expect(page.body).toContain('Nog even kijken');
    expect(page.body).not.toContain('id="fouten"');
    expect(await count()).toBe(before);
  });

  it.each([
    [
      'nothing',
      { places: '', theme: '', municipality: '', 'ages-from': '', dayParts: [] },
      ['places', 'theme', 'municipality', 'ages', 'dayParts'],
    ],
    ['words for numbers', { places: 'vijf', maxKm: '1e3' }, ['places', 'maxKm']],
    ['too much', { places: '61', note: 'x'.repeat(1001), area: 'y'.repeat(81) }, ['places', 'note', 'area']],
    ['ages the wrong way round', { 'ages-from': '10', 'ages-to': '8' }, ['ages']],
    ['ages above 23 years', { 'ages-from': '24', 'ages-to': '25' }, ['ages']],
    ['a date that does not exist', { 'waiting-day': '31', 'waiting-month': '2', 'waiting-year': '2026' }, ['waiting']],
    ['broken text', { area: 'Leiden\u0000Noord', note: 'a\uFFFDb' }, ['area', 'note']],
    ['an address', { note: 'Woont aan de Lorentzkade 12' }, ['note']],
    ['a wrong number and an address at once', { places: '0', note: 'Breestraat 12' }, ['places', 'note']],
    ['a name', { note: 'Hij heet Ali' }, ['noName']],
  ])('says what is wrong with %s and keeps the rest', async (_what, over, wrong) => {
    const before = await count();
    const page = await w.leiden.browser.post(URL, fields(over as Record<string, string>));
    expect(page.statusCode).toBe(422);
    for (const field of wrong) {
      expect(page.body).toContain(`href="#veld-${field}"`);
      expect(page.body).toContain(`id="veld-${field}"`);
    }
    if (!('area' in over)) expect(page.body).toMatch(/name="area"[^>]*value="Leiden-Noord"/);
    expect(await count()).toBe(before);
  });

  it('keeps script text as text', async () => {
    const page = await w.leiden.browser.post(URL, fields({ note: '<script>alert(1)</script>', places: '0' }));
    expect(page.body).toContain('&lt;script>alert(1)');
    expect(page.body).not.toContain('<script>alert(1)');
  });

  it('refuses fields that it does not know, and a team of others', async () => {
    expect((await w.leiden.browser.post(URL, fields({ state: 'served' }))).statusCode).toBe(422);
    const page = await w.leiden.browser.post(URL, fields({ organisation: w.katwijk.organisationId }));
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('Kies een team waar je zelf voor werkt.');
  });

  it('lets who works for two teams choose', async () => {
    const both = await w.app.person({
      memberships: [
        { role: 'professional', organisationId: w.world.organisationId },
        { role: 'family-coach', organisationId: w.katwijk.organisationId },
      ],
    });
    expect((await both.browser.get(URL)).body).toContain('Namens welk team?');
  });

  it('is for members of a team only', async () => {
    expect((await w.app.browser().get(URL)).headers.location).toContain('/inloggen');
    for (const role of ['parent', 'youth', 'trainer', 'policy-officer'] as const) {
      const { browser } = await w.app.person({ memberships: [{ role, organisationId: w.world.organisationId }] });
      expect((await browser.get(URL)).statusCode).toBe(403);
    }
    expect((await w.planner.browser.get(URL)).statusCode).toBe(403);
  });
});
