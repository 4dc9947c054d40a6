import { describe, expect, it } from 'vitest';
import { composeDate, splitDate } from './date-parts.ts';

const form = (day: string, month: string, year: string) => ({ 'birth-day': day, 'birth-month': month, 'birth-year': year });

describe('composeDate', () => {
  it('makes one value of three boxes', () => expect(composeDate(form(' 3', '3', '2026'), 'birth')).toBe('2026-03-03'));
  it('is empty when all boxes are', () => expect(composeDate(form('', '', ''), 'birth')).toBe(''));
  it.each([
    ['05', 5],
    ['mei', 5],
    ['Maart', 3],
    ['mrt', 3],
    ['sept.', 9],
    ['March', 3],
    ['okt', 10],
    ['Oct.', 10],
    ['jun', 6],
    ['juli', 7],
  ])('takes the month as "%s"', (month, number) =>
    expect(composeDate(form('3', month, '2026'), 'birth')).toBe(`2026-${String(number).padStart(2, '0')}-03`),
  );
  it.each([
    ['3', 'ju', '2026'],
    ['3', 'maandag', '2026'],
    ['31', 'feb', '2026'],
    ['31', '2', '2026'],
    ['0', '1', '2026'],
    ['1', '13', '2026'],
    ['1', '1', '26'],
    ['1', '', '2026'],
    ['x', '1', '2026'],
  ])('refuses %s %s %s', (day, month, year) => expect(composeDate(form(day, month, year), 'birth')).toBeUndefined());
  it('knows leap days', () => {
    expect(composeDate(form('29', '2', '2028'), 'birth')).toBe('2028-02-29');
    expect(composeDate(form('29', '2', '2027'), 'birth')).toBeUndefined();
  });
});

it('splits a value for the boxes', () => {
  expect(splitDate('2026-03-09')).toEqual({ day: '9', month: '3', year: '2026' });
  expect(splitDate('9 maart')).toEqual({ day: '', month: '', year: '' });
});
