import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestAt } from './digest-time.ts';

const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Amsterdam]`).toInstant();
const local = (instant: Temporal.Instant | null) => instant?.toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime().toString();

test.each([
  ['2026-11-24T07:59:59', 'daily', '2026-11-24T08:00:00'],
  ['2026-11-24T08:00:00', 'daily', '2026-11-25T08:00:00'],
  ['2026-11-24T23:30:00', 'daily', '2026-11-25T08:00:00'],
  ['2026-11-22T12:00:00', 'weekly', '2026-11-23T08:00:00'],
  ['2026-11-23T07:00:00', 'weekly', '2026-11-23T08:00:00'],
  ['2026-11-23T08:00:00', 'weekly', '2026-11-30T08:00:00'],
  // Over the change to summer time and back, still at eight.
  ['2027-03-27T12:00:00', 'daily', '2027-03-28T08:00:00'],
  ['2027-03-26T12:00:00', 'weekly', '2027-03-29T08:00:00'],
  ['2027-10-30T12:00:00', 'daily', '2027-10-31T08:00:00'],
] as const)('%s %s: %s', (now, rhythm, expected) => {
  expect(local(digestAt(at(now), rhythm))).toBe(expected);
});

test('who wants it at once or never has no digest', () => {
  expect(digestAt(at('2026-11-24T07:00:00'), 'at-once')).toBeNull();
  expect(digestAt(at('2026-11-24T07:00:00'), 'never')).toBeNull();
});

test('always later, at eight, within a day and an hour or a week and an hour', () => {
  const HOUR = 3_600_000;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4 * 366 * 24 * 60 }), fc.constantFrom('daily', 'weekly'), (minutes, rhythm) => {
      const now = at('2026-01-01T00:00:00').add({ minutes });
      const then = digestAt(now, rhythm);
      const wait = (then?.epochMilliseconds ?? 0) - now.epochMilliseconds;
      expect(local(then)?.slice(11)).toBe('08:00:00');
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual((rhythm === 'daily' ? 25 : 7 * 24 + 1) * HOUR);
      if (rhythm === 'weekly') expect(then?.toZonedDateTimeISO('Europe/Amsterdam').dayOfWeek).toBe(1);
    }),
  );
});
