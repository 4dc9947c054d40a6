import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceKm } from '../../platform/geo.ts';
import { formPools, type Need, type PoolOffer, type PoolPlace } from './pool.ts';
import { fitMarks, missingWords } from './pool-words.ts';

const TUE = 5;
const THU = 13;
const leiden = { lat: 52.16, lon: 4.49 };
const katwijk = { lat: 52.2, lon: 4.41 };
const nieuwkoop = { lat: 52.15, lon: 4.78 };
const places: PoolPlace[] = [
  { name: 'Oegstgeest', lat: 52.18, lon: 4.47 },
  { name: 'Alphen', lat: 52.13, lon: 4.65 },
];
const rots: PoolOffer = {
  id: 'o1',
  title: 'Rots en Water',
  interventionId: 'i1',
  themes: ['resilience'],
  ageMin: 96,
  ageMax: 155,
  ageSpan: 47,
  minSize: 6,
  maxSize: 12,
  languages: ['nl'],
  audience: ['children'],
};

function need(over: Partial<Need> = {}): Need {
  return {
    id: crypto.randomUUID(),
    theme: 'resilience',
    interventionId: null,
    places: 5,
    ageMin: 96,
    ageMax: 131,
    dayParts: [TUE, THU],
    languages: ['nl'],
    maxKm: 10,
    urgent: false,
    waitingSince: Temporal.PlainDate.from('2026-09-01'),
    ...leiden,
    ...over,
  };
}

const only = (needs: Need[], offers = [rots]) => {
  const [pool, ...others] = formPools(needs, offers, places);
  expect(others).toHaveLength(0);
  if (!pool) throw new Error('no pool');
  return pool;
};

describe('five children of one team and four of another', () => {
  test('form one group, with the reasons in words', () => {
    const pool = only([need(), need({ places: 4, dayParts: [TUE], ...katwijk })]);
    expect(pool).toMatchObject({ total: 9, min: 6, max: 12, ready: true, dayParts: [TUE], languages: ['nl'] });
    expect(pool.place?.name).toBe('Oegstgeest');
    expect(missingWords(pool, 'nl')).toEqual([]);
    expect(fitMarks(pool, 'weerbaarheid', 'nl').map((mark) => [mark.kind, mark.state])).toEqual([
      ['theme', 'fits'],
      ['age', 'fits'],
      ['days', 'fits'],
      ['distance', 'fits'],
      ['language', 'fits'],
    ]);
    expect(fitMarks(pool, 'weerbaarheid', 'nl').map((mark) => mark.text)).toContain('dinsdagmiddag');
  });

  test('too few: says how many of which age and how near', () => {
    const pool = only([need({ places: 2 }), need({ places: 2, maxKm: 8, ...katwijk })]);
    expect(pool.ready).toBe(false);
    expect(missingWords(pool, 'nl')).toEqual(['Nog 2 kinderen van 8 tot en met 10 jaar binnen 8 km van Oegstgeest.']);
  });

  test('no day-part in common: shown together, but not ready', () => {
    const pool = only([need(), need({ places: 4, dayParts: [0] })]);
    expect(pool).toMatchObject({ ready: false, total: 9, fit: { days: 'missing' } });
    expect(missingWords(pool, 'nl')).toEqual(['Er is geen gezamenlijk dagdeel.']);
  });

  test('no language in common', () => {
    const pool = only([need(), need({ places: 4, languages: ['ar'] })], [{ ...rots, languages: ['nl', 'ar'] }]);
    expect(pool).toMatchObject({ ready: false, fit: { language: 'missing' } });
  });

  test('a little too far is worth a talk, far too far is not', () => {
    const near = formPools(
      [need({ places: 4, maxKm: 8 }), need({ places: 4, maxKm: 13, lat: 52.13, lon: 4.65 })],
      [rots],
      places,
    );
    expect(near.map((pool) => pool.fit.distance)).toEqual(['almost']);
    expect(missingWords(near[0] ?? only([]), 'nl')).toEqual(['Er is geen plek die voor alle teams dichtbij genoeg is.']);
    expect(formPools([need({ maxKm: 3 }), need({ maxKm: 3, ...nieuwkoop })], [rots], places)).toHaveLength(2);
  });

  test('ages together too wide for one group stay apart; a little too wide is said', () => {
    const small = { places: 4, ageMin: 96, ageMax: 107 };
    expect(
      formPools([need(small), need({ places: 4, ageMin: 150, ageMax: 155 })], [{ ...rots, ageSpan: 36 }], places),
    ).toHaveLength(2);
    const pool = only([need(small), need({ places: 4, ageMin: 140, ageMax: 149 })], [rots]);
    expect(pool.fit.age).toBe('almost');
  });

  test('a whole demand stays whole: no part of a team is left out', () => {
    const pools = formPools([need({ places: 7 }), need({ places: 7 })], [rots], places);
    expect(pools.map((pool) => pool.total)).toEqual([7, 7]);
  });

  test('nothing on the shelf is said so', () => {
    const pool = only([need({ theme: 'puberty' })]);
    expect(pool.offer).toBeNull();
    expect(missingWords(pool, 'nl')).toEqual(['Er is nog geen groepsaanbod voor dit thema en deze leeftijd.']);
  });

  test('the same intervention asked under two themes goes together', () => {
    const pool = only([need({ interventionId: 'i1' }), need({ interventionId: 'i1', theme: 'social-skills' })]);
    expect(pool.demands).toHaveLength(2);
  });

  test('urgent goes first, then the longest waiting', () => {
    const late = need({ id: 'late', places: 6, waitingSince: Temporal.PlainDate.from('2026-11-01') });
    const early = need({ id: 'early', places: 6, waitingSince: Temporal.PlainDate.from('2026-01-01') });
    const urgent = need({ id: 'urgent', places: 6, urgent: true, waitingSince: Temporal.PlainDate.from('2026-11-10') });
    const pools = formPools([late, early, urgent], [rots], places);
    expect(pools[0]?.demands.map((demand) => demand.id)).toEqual(['urgent', 'early']);
  });
});

const arbitraryNeed = fc.record({
  id: fc.uuid(),
  theme: fc.constantFrom('resilience', 'divorce'),
  interventionId: fc.constantFrom(null, null, 'i1', 'i2'),
  places: fc.integer({ min: 1, max: 8 }),
  age: fc.tuple(fc.integer({ min: 60, max: 180 }), fc.integer({ min: 0, max: 60 })),
  dayParts: fc.uniqueArray(fc.integer({ min: 0, max: 27 }), { minLength: 1, maxLength: 6 }),
  languages: fc.uniqueArray(fc.constantFrom('nl', 'ar', 'tr'), { minLength: 1, maxLength: 3 }),
  maxKm: fc.integer({ min: 1, max: 40 }),
  urgent: fc.boolean(),
  days: fc.integer({ min: 0, max: 300 }),
  lat: fc.double({ min: 52.05, max: 52.3, noNaN: true }),
  lon: fc.double({ min: 4.4, max: 4.8, noNaN: true }),
});
const needs = fc.uniqueArray(arbitraryNeed, { maxLength: 25, selector: (one) => one.id }).map((all) =>
  all.map(
    ({ age: [ageMin, width], days, ...one }): Need => ({
      ...one,
      ageMin,
      ageMax: ageMin + width,
      waitingSince: Temporal.PlainDate.from('2026-01-01').add({ days }),
    }),
  ),
);
const offers: PoolOffer[] = [
  rots,
  {
    ...rots,
    id: 'o2',
    interventionId: 'i2',
    themes: ['divorce', 'resilience'],
    ageMin: 72,
    ageMax: 190,
    ageSpan: 60,
    minSize: 4,
    maxSize: 8,
    languages: ['nl', 'ar'],
  },
];

describe('always', () => {
  test('every demand is in exactly one pool, in whatever order they come', () => {
    fc.assert(
      fc.property(needs, (all) => {
        const pools = formPools(all, offers, places);
        expect(pools.flatMap((pool) => pool.demands.map((demand) => demand.id)).sort()).toEqual(all.map((one) => one.id).sort());
        expect(formPools([...all].reverse(), [...offers].reverse(), places)).toEqual(pools);
      }),
      { numRuns: 150 },
    );
  });

  test('what is called ready really fits, by the rules counted again from the start', () => {
    fc.assert(
      fc.property(needs, (all) => {
        for (const pool of formPools(all, offers, places)) {
          const { offer } = pool;
          if (!offer) continue;
          const total = pool.demands.reduce((sum, demand) => sum + demand.places, 0);
          expect(pool.total).toBe(total);
          expect(total).toBeLessThanOrEqual(offer.maxSize);
          if (!pool.ready) expect(missingWords(pool, 'nl')).not.toEqual([]);
          if (!pool.ready) continue;
          expect(total).toBeGreaterThanOrEqual(offer.minSize);
          expect(pool.dayParts.length).toBeGreaterThan(0);
          expect(pool.ageMax - pool.ageMin).toBeLessThanOrEqual(offer.ageSpan);
          for (const demand of pool.demands) {
            for (const part of pool.dayParts) expect(demand.dayParts).toContain(part);
            for (const language of pool.languages) expect(demand.languages).toContain(language);
            expect(
              demand.interventionId === null
                ? offer.themes.includes(demand.theme)
                : offer.interventionId === demand.interventionId,
            ).toBe(true);
            expect(pool.place && distanceKm(demand, pool.place)).toBeLessThanOrEqual(demand.maxKm);
            const middle = (demand.ageMin + demand.ageMax) / 2;
            expect(middle >= offer.ageMin && middle <= offer.ageMax).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('500 open demands take less than 50 ms', () => {
    const many = fc.sample(fc.array(arbitraryNeed, { minLength: 500, maxLength: 500 }), { numRuns: 1, seed: 7 })[0] ?? [];
    const all = many.map(
      ({ age: [ageMin, width], days, ...one }, at): Need => ({
        ...one,
        id: `${at}`,
        ageMin,
        ageMax: ageMin + width,
        waitingSince: Temporal.PlainDate.from('2026-01-01').add({ days }),
      }),
    );
    formPools(all, offers, places);
    // Processor time, so that other work on the machine does not count; the best of some runs.
    const times = Array.from({ length: 8 }, () => {
      const before = process.cpuUsage();
      formPools(all, offers, places);
      return process.cpuUsage(before).user / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
