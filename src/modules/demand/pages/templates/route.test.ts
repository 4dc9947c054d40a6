import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemandWorld, demandWorld } from '../../demand.test-help.ts';

const NEW = '/werk/groepsvragen/nieuw';
const URL = '/werk/groepsvragen/sjablonen';

describe('templates and copies', () => {
  let w: DemandWorld;
  beforeAll(async () => {
    w = await demandWorld();
  });
  afterAll(() => w.app.close());

  const fields = (over: Record<string, string | string[]> = {}) => ({
    key: crypto.randomUUID(),
    organisation: w.world.organisationId,
    places: '7',
    'ages-from': '8',
    'ages-to': '10',
    'ages-unit': 'years',
    theme: 'weerbaarheid',
    intervention: '',
    municipality: w.world.municipalityId,
    area: 'Leiden-Noord',
    postcode4: '',
    maxKm: '12',
    dayParts: ['5', '13'],
    languages: ['nl'],
    note: 'Alleen nu',
    template: 'ja',
    templateName: 'Groep 6',
    ...over,
  });
  const linkTo = async (pattern: RegExp, by = w.leiden) => pattern.exec((await by.browser.get(URL)).body)?.[0] ?? '';

  it('begins the next need with a template of the team, without its note', async () => {
    const before = await w.app.read(({ tx }) => tx.selectFrom('demands').select('id').execute());
    expect((await w.leiden.browser.post(NEW, fields())).headers.location).toContain(URL);
    expect(await w.app.read(({ tx }) => tx.selectFrom('demands').select('id').execute())).toEqual(before);
    const start = await linkTo(/\/werk\/groepsvragen\/nieuw\?sjabloon=[\w-]{36}/);
    const page = await w.leiden.browser.get(start);
    expect(page.body).toMatch(/name="places"[^>]*value="7"/);
    expect(page.body).toMatch(/name="maxKm"[^>]*value="12"/);
    expect(page.body).toMatch(/<option value="weerbaarheid" selected/);
    expect(page.body).not.toContain('Alleen nu');
    expect((await w.katwijk.browser.get(start)).statusCode).toBe(404);
    expect((await w.katwijk.browser.get(URL)).body).not.toContain('Groep 6');
  });

  it('replaces a template of the same name, and refuses none or a name of a person', async () => {
    await w.leiden.browser.post(NEW, fields({ places: '9' }));
    const found = await w.app.read(({ tx }) => tx.selectFrom('demand_templates').select('fields').execute());
    expect(found).toEqual([{ fields: expect.objectContaining({ places: '9' }) }]);
    for (const templateName of ['', 'Bel 06 12345678'])
      expect((await w.leiden.browser.post(NEW, fields({ templateName }))).statusCode).toBe(422);
    expect((await w.leiden.browser.post(NEW, fields({ organisation: w.katwijk.organisationId }))).statusCode).toBe(422);
  });

  it('is removed by its own team only', async () => {
    const path = await linkTo(/\/werk\/groepsvragen\/sjablonen\/[\w-]{36}\/verwijdering/);
    await w.katwijk.browser.post(NEW, fields({ organisation: w.katwijk.organisationId, templateName: 'Eigen' }));
    expect((await w.katwijk.browser.post(path, {}, URL)).statusCode).toBe(404);
    expect((await w.leiden.browser.post(path, {}, URL)).statusCode).toBe(303);
    expect((await w.leiden.browser.get(URL)).body).not.toContain('Groep 6');
  });

  it('copies an earlier need of the own team, withdrawn ones too', async () => {
    const id = await w.added({ places: 3, note: 'Nog een keer', waitingSince: Temporal.PlainDate.from('2026-08-01') });
    await w.leiden.browser.post(`/werk/groepsvragen/${id}/intrekking`, {});
    const copy = `${NEW}?van=${id}`;
    expect((await w.leiden.browser.get(URL)).body).toContain(copy);
    const page = await w.leiden.browser.get(copy);
    expect(page.body).toMatch(/name="places"[^>]*value="3"/);
    expect(page.body).toContain('Nog een keer');
    expect(page.body).not.toMatch(/name="waiting-year"[^>]*value="2026"/);
    expect((await w.katwijk.browser.get(copy)).statusCode).toBe(404);
  });
});
