import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, freshnessOf, freshnessScore, hidesOn } from './score.ts';

describe('the score of an entry', () => {
  test.each([
    [0, 100],
    [219, 100],
    [292, 50],
    [364, 1],
    [365, 0],
    [4000, 0],
  ])('%i days after it was confirmed, with a term of 365: %i', (age, score) => {
    expect(freshnessScore(age, 365)).toBe(score);
  });

  test('never rises, and is 0 from the end of the term', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 0, max: 3000 }), (term, age) => {
        const now = freshnessScore(age, term);
        expect(now).toBeGreaterThanOrEqual(freshnessScore(age + 1, term));
        expect(now === 0).toBe(
          freshnessOf(age, term) === 'stale' || (now === 0 && age < term && (100 * (term - age)) / (term * 0.4) < 0.5),
        );
        if (freshnessOf(age, term) === 'fresh') expect(now).toBe(100);
      }),
    );
  });
});

describe('the day of hiding', () => {
  const confirmedOn = Temporal.PlainDate.from('2026-01-01');

  test('is unknown without a warning', () => {
    expect(hidesOn({ confirmedOn, warnedOn: null }, 365, 30)).toBeNull();
  });

  test('is the end of the term, and later when the warning was late', () => {
    const inTime = Temporal.PlainDate.from('2026-11-01');
    expect(hidesOn({ confirmedOn, warnedOn: inTime }, 365, 30)?.toString()).toBe('2027-01-01');
    const late = Temporal.PlainDate.from('2026-12-31');
    expect(hidesOn({ confirmedOn, warnedOn: late }, 365, 30)?.toString()).toBe('2027-01-30');
  });

  test('is never within the days of the warning', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 14, max: 900 }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 0, max: 2000 }),
        (term, warn, after) => {
          const warnedOn = confirmedOn.add({ days: after });
          const day = hidesOn({ confirmedOn, warnedOn }, term, warn);
          expect(day && daysBetween(warnedOn, day)).toBeGreaterThanOrEqual(warn);
          expect(day && daysBetween(confirmedOn, day)).toBeGreaterThanOrEqual(term);
        },
      ),
    );
  });
});
