import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DemandWorld, demandWorld } from '../../demand.test-help.ts';
import { type Cell, sumOf } from '../../overview.ts';
import { addResidentDemands } from '../../resident.ts';
import { othersText } from './table.ts';

const URL = '/werk/groepsvragen/overzicht';

describe('the overview of demand', () => {
  let w: DemandWorld;
  beforeAll(async () => {
    w = await demandWorld();
  });
  afterAll(() => w.app.close());
  beforeEach(() => w.app.system((work) => work.tx.deleteFrom('demands').execute()));

  /** A wish for so many children of nine in this municipality. */
  const wish = (places: number, municipalityId: string, theme = 'weerbaarheid') =>
    w.app.system(async (work) => {
      const row = await work.tx
        .insertInto('wishes')
        .values({
          ...{ region_id: work.region.id, audience: 'parents', sealed: Buffer.from('x'), locale: 'nl' },
          ...{ form_hash: Buffer.from(crypto.randomUUID()), code_hash: Buffer.from(crypto.randomUUID()) },
          ...{
            waiting_since: Temporal.PlainDate.from('2026-09-01'),
            confirmed_at: work.now,
            created_at: work.now,
            changed_at: work.now,
          },
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      const today = Temporal.PlainDate.from('2026-09-15');
      const need = { municipalityId, postcode4: null, theme, places, ageMin: 108, ageMax: 119, statedOn: today, dayParts: [5] };
      await addResidentDemands(work, row.id, [{ ...need, languages: ['nl'], maxKm: 10, waitingSince: today }]);
    });
  const csv = async (by = w.leiden) => (await by.browser.get(`${URL}.csv`)).body.split('\r\n');

  it('counts places per theme, age and municipality, own and all, with the list behind every number', async () => {
    await w.added({ places: 5 });
    await w.added({ places: 4, ageMin: 168, ageMax: 180 });
    await w.added({ places: 6 }, w.katwijk);
    const page = await w.leiden.browser.get(URL);
    const href = /href="([^"]*thema=weerbaarheid[^"]*fase=4[^"]*)"[^>]*>11</.exec(page.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(href).not.toBe('');
    const list = await w.leiden.browser.get(href);
    expect(list.body).toContain('5 plekken');
    expect(list.body).toContain('6 plekken');
    expect(list.body).not.toContain('4 plekken');
    const own = await w.leiden.browser.get(`${URL}?team=mijn`);
    expect(own.body).toMatch(/team=mijn"[^>]*>5</);
    const places = (await w.leiden.browser.get(`${URL}?per=gemeente&thema=weerbaarheid`)).body.replaceAll('&amp;', '&');
    expect(places).toMatch(new RegExp(`thema=weerbaarheid&gemeente=${w.katwijkId}&fase=4"[^>]*>6<`));
    expect(await csv()).toContain('Weerbaarheid;8-12 jaar;Leiden;5;1;2026-09-15;0');
  });

  it('tells wishes from five on, and no sum gives a hidden cell away (rule 14)', async () => {
    await w.added({ places: 5 });
    await wish(2, w.world.municipalityId);
    expect(await csv()).toContain('Weerbaarheid;8-12 jaar;Leiden;5;1;2026-09-15;<5');
    expect((await w.leiden.browser.get(URL)).body).toContain('+ &lt;5');
    await wish(6, w.katwijkId);
    // Six in Katwijk are told; that there are two more in Leiden is not to be reckoned from the total.
    const page = await w.leiden.browser.get(URL);
    expect(page.body).toContain('+ 6+');
    expect(page.body).not.toMatch(/\+ 8\b/);
    await wish(3, w.world.municipalityId);
    expect(await csv()).toContain('Weerbaarheid;8-12 jaar;Leiden;5;1;2026-09-15;5');
  });

  it('shows a delicate theme of others without its place (rule 7)', async () => {
    await w.added({ theme: 'safety-home', places: 3 }, w.katwijk);
    await wish(9, w.katwijkId, 'safety-home');
    const lines = (await csv()).filter((line) => line.startsWith('Veiligheid thuis'));
    expect(lines).toEqual(['Veiligheid thuis;8-12 jaar;Regio;3;1;2026-09-15;9']);
    const narrowed = await w.leiden.browser.get(`${URL}?gemeente=${w.katwijkId}`);
    expect(narrowed.body).not.toContain('Veiligheid thuis');
  });

  it('is for who sees the marketplace', async () => {
    expect((await w.planner.browser.get(URL)).statusCode).toBe(200);
    const parent = await w.app.person({ memberships: [{ role: 'parent', organisationId: w.world.organisationId }] });
    expect((await parent.browser.get(URL)).statusCode).toBe(403);
  });
});

describe('sums', () => {
  const cell = (others: number | null): Cell => ({
    ...{ theme: 'x', phase: 4, municipalityId: 'm', places: 0, needs: 0, ownPlaces: 0, ownNeeds: 0 },
    ...{ waitingSince: null, ownSince: null, others },
  });

  it.each([
    [[0, 0], ''],
    [[null], '<5'],
    [[null, null], 'enkele'],
    [[7, 0], '7'],
    [[7, null], '7+'],
  ])('%j is told as "%s"', (others, text) => {
    expect(othersText(sumOf((others as (number | null)[]).map(cell), false), 'nl')).toBe(text);
  });
});
