import { expect, test } from 'vitest';
import { daysOf, periodOf, seenAs, type When } from './period.ts';

const now = Temporal.Instant.from('2026-09-10T10:00:00Z');
const forAll = { usual: 'lijst', ahead: true } as const;
const staff = { usual: 'week', ahead: false } as const;
const moments = (asked: When, at = now) => {
  const period = periodOf(asked, at, staff);
  return [period?.from.toString(), period?.to.toString()];
};

test('months and weeks begin and end at midnight in the Netherlands, over both changes of the clock', () => {
  expect(moments({ maand: '2026-10' })).toEqual(['2026-09-30T22:00:00Z', '2026-10-31T23:00:00Z']);
  expect(moments({ week: '2026-10-25' })).toEqual(['2026-10-18T22:00:00Z', '2026-10-25T23:00:00Z']);
  expect(moments({ week: '2027-03-28' })).toEqual(['2027-03-21T23:00:00Z', '2027-03-28T22:00:00Z']);
});

test('a week and a month go over New Year and a leap day', () => {
  const newYear = periodOf({ week: '2027-01-01' }, now, staff);
  expect([newYear?.first.toString(), newYear?.end.toString()]).toEqual(['2026-12-28', '2027-01-04']);
  expect(newYear?.next).toEqual({ beeld: 'week', week: '2027-01-04' });
  const leap = periodOf({ beeld: 'maand', maand: '2028-02' }, now, staff);
  expect(leap && daysOf(leap)).toHaveLength(29);
  expect(leap && daysOf(leap).at(-1)?.toString()).toBe('2028-02-29');
  expect(periodOf({ dag: '2028-02-29' }, now, staff)?.next).toEqual({ dag: '2028-03-01' });
});

test('the public sees this month to a year ahead and is led no further; staff look back', () => {
  expect(periodOf({}, now, forAll)?.previous).toBeUndefined();
  expect(periodOf({}, now, forAll)?.next).toEqual({ beeld: 'lijst', maand: '2026-10' });
  expect(periodOf({ maand: '2027-09' }, now, forAll)?.next).toBeUndefined();
  for (const outside of [{ maand: '2026-08' }, { maand: '2027-10' }, { dag: '2026-08-31' }, { week: '2026-08-24' }])
    expect(periodOf(outside, now, forAll)).toBeUndefined();
  expect(periodOf({ maand: '2024-08' }, now, staff)?.view).toBe('maand');
  expect(periodOf({ maand: '1999-12' }, now, staff)).toBeUndefined();
});

test('another view of the same days keeps today when it is among them', () => {
  const today = Temporal.PlainDate.from('2026-09-10');
  const september = periodOf({ beeld: 'maand' }, now, staff);
  const october = periodOf({ beeld: 'maand', maand: '2026-10' }, now, staff);
  expect(september && seenAs('week', september, today)).toEqual({ beeld: 'week', week: '2026-09-10' });
  expect(october && seenAs('week', october, today)).toEqual({ beeld: 'week', week: '2026-10-01' });
  expect(october && seenAs('lijst', october, today)).toEqual({ beeld: 'lijst', maand: '2026-10' });
});
