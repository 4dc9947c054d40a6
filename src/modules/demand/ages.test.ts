import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agesOn, inWholeYears, monthsOfYears } from './ages.ts';

const statedOn = Temporal.PlainDate.from('2026-01-31');

describe('ages of a demand (rule 5)', () => {
  it('keeps "8-10" as 96 up to and including 131 months', () => {
    expect(monthsOfYears(8, 10)).toEqual({ ageMin: 96, ageMax: 131 });
  });

  it('grows by whole months only', () => {
    const stated = { ageMin: 96, ageMax: 131, statedOn };
    expect(agesOn(stated, statedOn)).toEqual({ ageMin: 96, ageMax: 131, middle: 113 });
    expect(agesOn(stated, Temporal.PlainDate.from('2026-02-27')).ageMin).toBe(96);
    expect(agesOn(stated, Temporal.PlainDate.from('2026-07-31'))).toEqual({ ageMin: 102, ageMax: 137, middle: 119 });
  });

  it('is born during the pregnancy of its parents', () => {
    expect(agesOn({ ageMin: -4, ageMax: -1, statedOn }, Temporal.PlainDate.from('2026-06-30'))).toEqual({
      ageMin: 0,
      ageMax: 3,
      middle: 1,
    });
  });

  it('never grows younger, and all children grow alike', () => {
    const ages = fc.tuple(fc.integer({ min: -9, max: 287 }), fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(ages, fc.nat(900), fc.nat(900), ([ageMin, span], first, later) => {
        const stated = { ageMin, ageMax: ageMin + span, statedOn };
        const one = agesOn(stated, statedOn.add({ days: first }));
        const two = agesOn(stated, statedOn.add({ days: first + later }));
        expect(two.ageMin).toBeGreaterThanOrEqual(one.ageMin);
        expect(two.ageMax - two.ageMin).toBe(span);
        expect(one.middle).toBeGreaterThanOrEqual(one.ageMin);
        expect(one.middle).toBeLessThanOrEqual(one.ageMax);
      }),
    );
  });

  it('widens to whole years for others, and hides the months', () => {
    expect(inWholeYears({ ageMin: 98, ageMax: 125 })).toEqual({ ageMin: 96, ageMax: 131 });
    expect(inWholeYears({ ageMin: -4, ageMax: 30 })).toEqual({ ageMin: -9, ageMax: 35 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 287 }), fc.nat(60), (ageMin, span) => {
        const seen = inWholeYears({ ageMin, ageMax: ageMin + span });
        expect(seen.ageMin % 12).toBe(0);
        expect(seen.ageMax % 12).toBe(11);
        expect(seen.ageMin).toBeLessThanOrEqual(ageMin);
        expect(seen.ageMax).toBeGreaterThanOrEqual(ageMin + span);
      }),
    );
  });
});
