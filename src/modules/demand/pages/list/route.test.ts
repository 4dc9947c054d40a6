import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemandWorld, demandWorld } from '../../demand.test-help.ts';

const URL = '/werk/groepsvragen';

describe('the needs on the marketplace', () => {
  let w: DemandWorld;
  let open: string;
  let delicate: string;
  beforeAll(async () => {
    w = await demandWorld();
    open = await w.added({ area: 'Leiden-Noord', note: 'Alleen voor het team', postcode4: 2315 });
    delicate = await w.added({ theme: 'safety-home', area: 'Leiden-Noord', places: 2, ageMin: 170, ageMax: 175 });
    await w.added({ places: 4 }, w.katwijk);
  });
  afterAll(() => w.app.close());

  it('shows others what rule 7 allows', async () => {
    const page = await w.katwijk.browser.get(URL);
    expect(page.body).toContain('3 groepsvragen');
    expect(page.body).toContain('5 plekken, kind van 8-10 jaar');
    expect(page.body).not.toContain('JGT Leiden-Noord');
    expect(page.body).not.toContain('Alleen voor het team');
    expect(page.body).not.toContain('2315');
  });

  it('gives a delicate need of others the region for its place, also to the filters', async () => {
    const at = `${URL}?gemeente=${w.world.municipalityId}`;
    expect((await w.katwijk.browser.get(at)).body).not.toContain(delicate);
    expect((await w.leiden.browser.get(at)).body).toContain(delicate);
    const mine = await w.katwijk.browser.get(`${URL}/${delicate}`);
    expect(mine.body).toContain('Testregio');
    expect(mine.body.split('<main')[1]?.split('</main>')[0]).not.toContain('Leiden');
  });

  it('filters by theme, age and own team', async () => {
    const shown = async (query: string) => {
      const { body } = await w.leiden.browser.get(`${URL}?${query}`);
      return [open, delicate].map((id) => body.includes(`${URL}/${id}"`));
    };
    expect(await shown('thema=safety-home')).toEqual([false, true]);
    expect(await shown('leeftijd=8')).toEqual([true, false]);
    expect(await shown('leeftijd=12')).toEqual([false, true]);
    expect((await w.leiden.browser.get(`${URL}?team=mijn`)).body).toContain('2 groepsvragen');
    expect((await w.leiden.browser.get(`${URL}?thema=&gemeente=x&leeftijd=99&onzin=1`)).body).toContain('3 groepsvragen');
    expect((await w.leiden.browser.get(`${URL}?thema=bestaat-niet`)).body).toContain('Geen groepsvraag past bij deze filters');
  });

  it('listens for news', async () => {
    expect((await w.leiden.browser.get(URL)).body).toContain('/werk/live?onderwerp=demand');
  });

  it('is for who works with needs', async () => {
    expect((await w.app.browser().get(URL)).statusCode).toBe(303);
    expect((await w.planner.browser.get(URL)).statusCode).toBe(200);
    const { browser } = await w.app.person({ memberships: [{ role: 'parent' }] });
    expect((await browser.get(URL)).statusCode).toBe(403);
  });
});
