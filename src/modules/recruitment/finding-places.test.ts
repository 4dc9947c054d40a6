import { expect, test } from 'vitest';
import { fitsSort, sortOf } from './finding-places.ts';

const group = (ageMin: number, ageMax: number, ...audience: string[]) => ({ ageMin, ageMax, offer: { audience } });

test.each([
  ['Basisschool', 96, 131, true],
  ['Basisschool', 144, 179, false],
  ['Middelbare school', 144, 179, true],
  ['Kinderopvang', 12, 47, true],
  ['Kinderopvang', 48, 95, false],
  ['Verloskundigenpraktijk', -9, 0, true],
  ['Verloskundigenpraktijk', 96, 131, false],
  ['Sportvereniging', 96, 131, true],
  ['Sportvereniging', -9, 0, false],
  ['Bibliotheek', 96, 131, true],
  ['Huisartsenpraktijk', -9, 0, true],
  // One age only: the whole of it must fit.
  ['Basisschool', 132, 143, true],
])('%s for %i-%i months: %s', (sort, min, max, fits) => {
  expect(fitsSort(group(min, max, 'parents', 'children'), sort)).toBe(fits);
});

test('groups for colleagues only are nothing to tell families; a sort that we do not know serves everybody', () => {
  expect(fitsSort(group(96, 131, 'professionals', 'volunteers'), 'Basisschool')).toBe(false);
  expect(sortOf('Buurtkamer')).toEqual({ sort: 'everybody', from: -9, to: 287 });
});
