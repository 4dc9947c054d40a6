import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DemandWorld, demandWorld } from '../../demand.test-help.ts';

const URL = '/werk/groepsvragen/meer';
const LINES = ['5 kinderen, 8-10 jaar, weerbaarheid, Leiden, di middag', '3 kinderen\t9 jaar\tweerbaarheid\tKatwijk\tdo avond'];

describe('several needs at once', () => {
  let w: DemandWorld;
  beforeAll(async () => {
    w = await demandWorld();
  });
  afterAll(() => w.app.close());
  beforeEach(() => w.app.system((work) => work.tx.deleteFrom('demands').execute()));

  const fields = (over: Record<string, string | string[]> = {}) => ({
    sleutel: crypto.randomUUID(),
    team: w.world.organisationId,
    lijst: LINES.join('\r\n'),
    thema: '',
    gemeente: '',
    km: '10',
    dagdelen: [],
    talen: ['nl'],
    doe: 'plaats',
    ...over,
  });
  const rows = () =>
    w.app.read(({ tx }) =>
      tx.selectFrom('demands').select(['places', 'age_min', 'day_parts', 'municipality_id']).orderBy('places').execute(),
    );

  it('shows first what was understood, and places nothing yet', async () => {
    const page = await w.leiden.browser.post(URL, fields({ doe: 'kijk' }));
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Plaats deze 2 vragen');
    expect(page.body).toContain('5 plekken, kind van 8-10 jaar');
    expect(page.body).toContain('donderdagavond');
    expect(await rows()).toEqual([]);
  });

  it('places all of them, also from a pasted table, once', async () => {
    const sent = fields();
    const [one, two] = [await w.leiden.browser.post(URL, sent), await w.leiden.browser.post(URL, sent)];
    expect([one.statusCode, two.statusCode]).toEqual([303, 303]);
    expect(await rows()).toEqual([
      { places: 3, age_min: 108, day_parts: [15], municipality_id: w.katwijkId },
      { places: 5, age_min: 96, day_parts: [5], municipality_id: w.world.municipalityId },
    ]);
  });

  it('uses what is shared where a line says nothing', async () => {
    const shared = { lijst: '4 kinderen 8 jaar', thema: 'weerbaarheid', gemeente: w.katwijkId, dagdelen: ['1', '2'] };
    expect((await w.leiden.browser.post(URL, fields(shared))).statusCode).toBe(303);
    expect(await rows()).toEqual([{ places: 4, age_min: 96, day_parts: [1, 2], municipality_id: w.katwijkId }]);
  });

  it('names every fault of every line, keeps the list and places none', async () => {
    const lijst = [LINES[0], '5 kinderen weerbaarheid', 'bel 06 12345678', 'x'.repeat(301)].join('\n');
    const page = await w.leiden.browser.post(URL, fields({ lijst }));
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('3 regels kloppen nog niet.');
    expect(page.body).toContain('Regel 2: Vul aan: de leeftijd, de gemeente en de dagdelen.');
    expect(page.body).toContain('Hier staat een telefoonnummer');
    expect(page.body).toContain('Regel 4: Maak deze regel korter');
    expect(page.body).toContain('5 kinderen weerbaarheid');
    expect(await rows()).toEqual([]);
  });

  it('places none when the marketplace refuses one (all or none)', async () => {
    const page = await w.leiden.browser.post(
      URL,
      fields({ lijst: `${LINES[0]}\n5 kinderen, 8 jaar, weerbaarheid, Leiden, di middag, 2225` }),
    );
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('Regel 2: Deze postcode hoort niet bij de gekozen gemeente');
    expect(await rows()).toEqual([]);
  });

  it('refuses an empty list, too many lines and a team of others', async () => {
    const wrong: Record<string, string>[] = [
      { lijst: ' \n ' },
      { lijst: Array(51).fill(LINES[0]).join('\n') },
      { team: w.katwijk.organisationId },
    ];
    for (const over of wrong) expect((await w.leiden.browser.post(URL, fields(over))).statusCode).toBe(422);
    expect(await rows()).toEqual([]);
  });
});
