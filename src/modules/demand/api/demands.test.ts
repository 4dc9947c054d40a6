import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemandWorld, demandWorld, type Worker } from '../demand.test-help.ts';

describe('needs in the API', () => {
  let w: DemandWorld;
  beforeAll(async () => {
    w = await demandWorld();
  });
  afterAll(() => w.app.close());

  const post = (worker: Worker, payload: object) =>
    w.app.http.inject({ method: 'POST', url: '/api/v1/demands', cookies: worker.browser.cookies, payload });
  const body = (over: object = {}) => ({
    organisation: w.world.organisationId,
    municipality: w.world.municipalityId,
    theme: 'weerbaarheid',
    places: 5,
    ageMin: 98,
    ageMax: 125,
    dayParts: [5, 13],
    languages: ['nl'],
    maxKm: 10,
    ...over,
  });

  it('takes a need, and shows others only what they may see', async () => {
    const made = await post(w.leiden, body({ note: 'Voor het team', area: 'Leiden-Noord' }));
    expect(made.statusCode).toBe(201);
    expect(made.json()).toMatchObject({ ageMin: 98, note: 'Voor het team', organisation: w.world.organisationId });
    const list = await w.app.http.inject({ method: 'GET', url: '/api/v1/demands', cookies: w.katwijk.browser.cookies });
    expect(list.json().demands).toEqual([
      expect.objectContaining({
        id: made.json().id,
        ageMin: 96,
        ageMax: 131,
        area: 'Leiden-Noord',
        note: null,
        organisation: null,
        languages: null,
        maxKm: null,
      }),
    ]);
  });

  it('refuses personal data and unknown records with 422, per field', async () => {
    const refused = await post(
      w.leiden,
      body({ note: 'Bel 06-12345678', theme: 'vliegeren', municipality: crypto.randomUUID() }),
    );
    expect(refused.statusCode).toBe(422);
    expect(Object.keys(refused.json().errors).sort()).toEqual(['municipality', 'note', 'theme']);
  });

  it('is strict about its form', async () => {
    for (const wrong of [{ state: 'served' }, { places: '5' }, { waitingSince: '2026-02-31' }, { organisation: 'x' }]) {
      expect((await post(w.leiden, body(wrong))).statusCode).toBe(400);
    }
  });

  it('is for signed-in professionals', async () => {
    expect((await w.app.http.inject({ method: 'GET', url: '/api/v1/demands' })).statusCode).toBe(403);
    expect((await post(w.planner, body())).statusCode).toBe(403);
  });
});
