import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemandWorld, demandWorld } from './demand.test-help.ts';
import { openDemands } from './queries.ts';
import { OTHER_TEAM, visibleTo } from './visibility.ts';

describe('a new demand', () => {
  let w: DemandWorld;
  beforeAll(async () => {
    w = await demandWorld();
  });
  afterAll(() => w.app.close());

  it('is one, however often it is sent at the same moment', async () => {
    const idempotencyKey = crypto.randomUUID();
    const all = await Promise.all(Array.from({ length: 6 }, () => w.add({ idempotencyKey })));
    expect(new Set(all.map((one) => one.ok && one.demandId)).size).toBe(1);
    expect(await w.add({ idempotencyKey }, w.katwijk)).toMatchObject({
      ok: false,
      errors: { idempotencyKey: expect.any(String) },
    });
    const audits = await w.app.read(({ tx }) =>
      tx.selectFrom('audit_events').select('id').where('action', '=', 'demand.add').execute(),
    );
    expect(audits.length).toBe(1);
  });

  it.each([
    ['another team', { organisationId: crypto.randomUUID() }, 'organisationId'],
    ['a municipality elsewhere', { municipalityId: crypto.randomUUID() }, 'municipalityId'],
    ['an unknown theme', { theme: 'vliegeren' }, 'theme'],
    ['an unknown method', { interventionId: crypto.randomUUID() }, 'interventionId'],
    ['no places', { places: 0 }, 'places'],
    ['ages the wrong way round', { ageMin: 131, ageMax: 96 }, 'ages'],
    ['an age above 23', { ageMin: 96, ageMax: 288 }, 'ages'],
    ['no day-parts', { dayParts: [] }, 'dayParts'],
    ['a day-part of an eighth day', { dayParts: [28] }, 'dayParts'],
    ['an unknown language', { languages: ['toString'] }, 'languages'],
    ['a wait that has to begin', { waitingSince: Temporal.PlainDate.from('2026-09-16') }, 'waitingSince'],
    ['a postcode of another municipality', { postcode4: 2225 }, 'postcode4'],
    ['a street for an area', { area: 'Breestraat 12' }, 'area'],
    ['a school for an area', { area: 'OBS De Vlieger' }, 'area'],
    ['a full postcode for an area', { area: '2315 AB' }, 'area'],
    ['a telephone number in the note', { note: 'Bel 06 12345678' }, 'note'],
    ['a name that is not confirmed', { note: 'Hij heet Ali' }, 'noName'],
  ])('refuses %s', async (_what, over, field) => {
    const result = await w.add(over);
    expect(result.ok).toBe(false);
    expect(Object.keys(result.ok ? {} : result.errors)).toEqual([field]);
  });

  it('takes a note with what is no client’s name, once confirmed', async () => {
    expect(await w.add({ note: 'De training heet Rots en Water', noName: true })).toMatchObject({ ok: true });
  });
});

describe('what others see (rule 7)', () => {
  let w: DemandWorld;
  beforeAll(async () => {
    w = await demandWorld();
    await w.added({
      area: 'Leiden-Noord',
      postcode4: 2315,
      note: 'Graag in een kleine groep',
      interventionId: w.world.interventionId,
    });
    await w.added({ theme: 'safety-home', area: 'Leiden-Noord', places: 2, urgent: true });
  });
  afterAll(() => w.app.close());

  const seenBy = async (who: 'leiden' | 'katwijk' | 'planner') =>
    (await w.app.read((r) => openDemands(r))).map((one) => visibleTo(w[who].actor, one));

  it('shows the own team and planners everything', async () => {
    for (const who of ['leiden', 'planner'] as const) {
      expect((await seenBy(who)).find((one) => !one.delicate)).toMatchObject({
        ageMin: 98,
        ageMax: 125,
        note: 'Graag in een kleine groep',
        postcode4: 2315,
        organisationName: 'JGT Leiden-Noord',
      });
    }
  });

  it('shows another team count, years, theme, day-parts and area, and nothing else', async () => {
    expect((await seenBy('katwijk')).find((one) => !one.delicate)).toMatchObject({
      places: 5,
      ageMin: 96,
      ageMax: 131,
      theme: 'weerbaarheid',
      dayParts: [5, 13],
      municipalityName: 'Leiden',
      area: 'Leiden-Noord',
      organisationId: '',
      organisationName: OTHER_TEAM,
      createdBy: '',
      postcode4: null,
      interventionId: null,
      languages: [],
      note: '',
    });
  });

  it('shows a larger area for a delicate theme', async () => {
    const seen = (await seenBy('katwijk')).find((one) => one.delicate);
    expect(seen).toMatchObject({ municipalityName: 'Testregio', municipalityId: '', area: '', lat: 0, lon: 0 });
    expect(JSON.stringify(seen)).not.toMatch(/Leiden/);
  });
});
