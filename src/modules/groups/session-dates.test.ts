import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ZONE } from '../../platform/clock/clock.ts';
import { publicHolidays } from '../regions/index.ts';
import { type Series, sessionDates } from './session-dates.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const series = (first: string, count: number, skip: Series['skip'] = []): Series => ({
  first: day(first),
  time: Temporal.PlainTime.from('15:30'),
  minutes: 90,
  count,
  skip,
});
const local = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(ZONE);
const days = (input: Series) => sessionDates(input).sessions.map((session) => local(session.startsAt).toPlainDate().toString());

describe('rule 13: a weekly series', () => {
  test('keeps its clock time over the change to summer time and back', () => {
    const spring = sessionDates(series('2027-03-23', 2)).sessions;
    expect(spring.map((session) => session.startsAt.toString())).toEqual(['2027-03-23T14:30:00Z', '2027-03-30T13:30:00Z']);
    const autumn = sessionDates(series('2026-10-20', 2)).sessions;
    expect(autumn.map((session) => session.startsAt.toString())).toEqual(['2026-10-20T13:30:00Z', '2026-10-27T14:30:00Z']);
  });

  test('passes over the autumn holiday and says why', () => {
    const holiday = { name: 'Herfstvakantie', from: day('2026-10-17'), to: day('2026-10-25') };
    const { sessions, skipped } = sessionDates(series('2026-10-06', 4, [holiday]));
    expect(sessions.map((session) => local(session.startsAt).toPlainDate().toString())).toEqual([
      '2026-10-06',
      '2026-10-13',
      '2026-10-27',
      '2026-11-03',
    ]);
    expect(skipped.map(({ date, why }) => [date.toString(), why])).toEqual([['2026-10-20', 'Herfstvakantie']]);
  });

  test('counts the first and the last day of a holiday as free', () => {
    const holiday = { name: 'Vrij', from: day('2026-10-13'), to: day('2026-10-20') };
    expect(days(series('2026-10-06', 2, [holiday]))).toEqual(['2026-10-06', '2026-10-27']);
  });

  test('goes over New Year, passing Christmas and New Year on their day', () => {
    const free = [...publicHolidays(2026), ...publicHolidays(2027)];
    const { sessions, skipped } = sessionDates(series('2026-12-18', 3, free));
    expect(sessions.map((session) => local(session.startsAt).toPlainDate().toString())).toEqual([
      '2026-12-18',
      '2027-01-08',
      '2027-01-15',
    ]);
    expect(skipped.map((one) => one.why)).toEqual(['Eerste Kerstdag', 'Nieuwjaarsdag']);
  });

  test('goes over the leap day', () => {
    expect(days(series('2028-02-22', 3))).toEqual(['2028-02-22', '2028-02-29', '2028-03-07']);
  });

  test('that begins on a free day begins a week later', () => {
    expect(days(series('2027-05-05', 1, publicHolidays(2027)))).toEqual(['2027-05-12']);
  });

  test('without room for it is refused', () => {
    expect(() =>
      sessionDates(series('2027-01-05', 1, [{ name: 'Altijd vrij', from: day('2020-01-01'), to: day('2099-01-01') }])),
    ).toThrow(RangeError);
  });
});

const anySeries = fc
  .record({
    first: fc.integer({ min: 0, max: 3650 }),
    minutes: fc.integer({ min: 10, max: 600 }),
    quarter: fc.integer({ min: 6 * 4, max: 22 * 4 }),
    count: fc.integer({ min: 1, max: 30 }),
    skip: fc.array(fc.record({ start: fc.integer({ min: 0, max: 4000 }), length: fc.integer({ min: 0, max: 45 }) }), {
      maxLength: 12,
    }),
  })
  .map(({ first, minutes, quarter, count, skip }): Series => {
    const start = day('2024-01-01');
    return {
      first: start.add({ days: first }),
      time: Temporal.PlainTime.from({ hour: Math.floor(quarter / 4), minute: (quarter % 4) * 15 }),
      minutes,
      count,
      skip: skip.map((one, index) => ({
        name: `vrij ${index}`,
        from: start.add({ days: one.start }),
        to: start.add({ days: one.start + one.length }),
      })),
    };
  });

test('property: asked number, same weekday and clock time, whole length, in order, never on a free day, no week lost', () => {
  fc.assert(
    fc.property(anySeries, (input) => {
      const { sessions, skipped } = sessionDates(input);
      expect(sessions).toHaveLength(input.count);
      const dates = sessions.map((session) => local(session.startsAt).toPlainDate());
      for (const [index, session] of sessions.entries()) {
        const start = local(session.startsAt);
        expect(start.toPlainTime().equals(input.time)).toBe(true);
        expect(start.dayOfWeek).toBe(input.first.dayOfWeek);
        expect(session.startsAt.until(session.endsAt).total('minutes')).toBe(input.minutes);
        expect(isFree(start.toPlainDate(), input.skip)).toBe(false);
        const before = sessions[index - 1];
        if (before) expect(Temporal.Instant.compare(before.startsAt, session.startsAt)).toBe(-1);
      }
      for (const { date } of skipped) expect(isFree(date, input.skip)).toBe(true);
      const weeks = [...dates, ...skipped.map((one) => one.date)]
        .map((date) => input.first.until(date).total('days') / 7)
        .sort((a, b) => a - b);
      expect(weeks).toEqual(weeks.map((_, index) => index));
    }),
    { numRuns: 300 },
  );
});

function isFree(date: Temporal.PlainDate, skip: Series['skip']): boolean {
  return skip.some(({ from, to }) => Temporal.PlainDate.compare(date, from) >= 0 && Temporal.PlainDate.compare(date, to) <= 0);
}
