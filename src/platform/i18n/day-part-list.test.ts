import { expect, test } from 'vitest';
import { dayPartList } from './day-part-list.ts';

test('day-parts are told by day, days with the same parts together', () => {
  expect(dayPartList([])).toBe('');
  expect(dayPartList([1, 5])).toBe('ma, di middag');
  expect(dayPartList([5, 1, 7, 24])).toBe('ma middag; di middag, avond; zo ochtend');
  expect(dayPartList([8, 9, 10, 11])).toBe('wo hele dag');
  expect(dayPartList(Array.from({ length: 28 }, (_, part) => part))).toBe('altijd');
  expect(dayPartList([5, 1, 8, 9, 10, 11], 'en')).toBe('Mon, Tue afternoon; Wed all day');
});
