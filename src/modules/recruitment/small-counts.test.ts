import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countText, toldCounts } from './small-counts.ts';

const shown = (counts: number[]) => {
  const { cells, total } = toldCounts(counts);
  return [...cells.map(countText), countText(total)];
};

test('rule 14: a few are hidden, and so is a second cell where the total would give the first away', () => {
  expect(shown([12, 7, 0])).toEqual(['12', '7', '0', '19']);
  expect(shown([12, 7, 3])).toEqual(['12', '5+', '<5', '22']);
  expect(shown([12, 2, 3])).toEqual(['12', '<5', '<5', '17']);
  expect(shown([0, 3, 0])).toEqual(['0', '<5', '0', '<5']);
});

test('rule 14: no few can be found by subtracting what is told from the total', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 9 }), (counts) => {
      const { cells, total } = toldCounts(counts);
      const hidden = cells.filter((cell) => cell.hidden);
      for (const { value, hidden: gone } of cells) expect(gone || value === 0 || value >= 5).toBe(true);
      if (!total.hidden) expect(hidden.length).not.toBe(1);
    }),
  );
});
