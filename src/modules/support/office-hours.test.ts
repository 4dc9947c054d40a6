import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ZONE } from '../../platform/clock/clock.ts';
import { publicHolidays } from '../regions/index.ts';
import { afterOfficeHours } from './office-hours.ts';

const local = (text: string) => Temporal.ZonedDateTime.from(`${text}[${ZONE}]`).toInstant();
const after = (from: string, days: number) =>
  afterOfficeHours(local(from), days * 8)
    .toZonedDateTimeISO(ZONE)
    .toString({ offset: 'never', timeZoneName: 'never', smallestUnit: 'minute' });

test.each([
  ['asked when the office closes on Friday it is not late in the weekend', '2026-11-20T17:00', 2, '2026-11-24T17:00'],
  ['asked in the middle of a day', '2026-11-24T12:00', 2, '2026-11-26T12:00'],
  ['asked at night', '2026-11-24T03:30', 1, '2026-11-24T17:00'],
  ['over Christmas, which is a Friday and a Saturday', '2026-12-24T16:00', 1, '2026-12-28T16:00'],
  ['over Easter', '2026-04-02T12:00', 1, '2026-04-07T12:00'],
  ['over the change to summer time the clock is what counts', '2026-03-27T16:00', 1, '2026-03-30T16:00'],
  ['and to winter time', '2026-10-23T10:00', 1, '2026-10-26T10:00'],
])('%s', (_, from, days, expected) => {
  expect(after(from, days)).toBe(expected);
});

const QUARTER = 15 * 60_000;
const start = local('2026-01-01T00:00').epochMilliseconds;
const moment = fc.integer({ min: 0, max: 4 * 366 * 96 }).map((n) => Temporal.Instant.fromEpochMilliseconds(start + n * QUARTER));
const quarters = fc.integer({ min: 1, max: 30 * 32 });
const holidays = new Set(Array.from({ length: 6 }, (_, n) => publicHolidays(2026 + n).map((one) => one.from.toString())).flat());

/** Quarters of an hour in office hours between two moments, counted one by one by the clock on the wall. */
function counted(from: Temporal.Instant, to: Temporal.Instant): number {
  let count = 0;
  for (let at = from.epochMilliseconds; at < to.epochMilliseconds; at += QUARTER) {
    const { dayOfWeek, hour, ...wall } = readings(at);
    if (dayOfWeek <= 5 && hour >= 9 && hour < 17 && !holidays.has(wall.day)) count += 1;
  }
  return count;
}

function readings(at: number) {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE);
  return { dayOfWeek: wall.dayOfWeek, hour: wall.hour, day: wall.toPlainDate().toString() };
}

test('exactly so many office hours lie before the term, which is in office hours itself', () => {
  fc.assert(
    fc.property(moment, quarters, (from, n) => {
      const term = afterOfficeHours(from, n / 4);
      const last = readings(term.epochMilliseconds - 1);
      return counted(from, term) === n && last.dayOfWeek <= 5 && last.hour >= 9 && last.hour < 17 && !holidays.has(last.day);
    }),
    { numRuns: 40 },
  );
});

test('who asks later never has an earlier term', () => {
  fc.assert(
    fc.property(moment, moment, quarters, (one, two, n) => {
      const [first, second] = [one, two].sort(Temporal.Instant.compare) as [Temporal.Instant, Temporal.Instant];
      return Temporal.Instant.compare(afterOfficeHours(first, n / 4), afterOfficeHours(second, n / 4)) <= 0;
    }),
  );
});
