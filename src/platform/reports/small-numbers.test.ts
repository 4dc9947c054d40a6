import { expect, test } from 'vitest';
import { countText, hideSmall, type ShownCount } from './small-numbers.ts';

const shown = (counts: number[]) => {
  const hidden = hideSmall(counts);
  return [...hidden.counts, hidden.total].map(countText);
};

test('small counts are "<5", and a second is kept back where the total would give the first away', () => {
  expect(shown([12, 8, 6])).toEqual(['12', '8', '6', '26']);
  expect(shown([12, 8, 3])).toEqual(['12', '–', '<5', '23']);
  expect(shown([12, 2, 3])).toEqual(['12', '<5', '<5', '17']);
  // Two times four: the eight that is left says both.
  expect(shown([12, 4, 4])).toEqual(['–', '<5', '<5', '20']);
  expect(shown([2, 1])).toEqual(['<5', '<5', '<5']);
  expect(shown([4, 4])).toEqual(['<5', '<5', '–']);
  expect(shown([9, 0])).toEqual(['9', '<5', '9']);
  // One beside the six, whichever way it went.
  expect(shown([6, 1, 0])).toEqual(['–', '<5', '<5', '7']);
});

test('whatever the counts, more than one value is possible for every small count of somebody', () => {
  for (const counts of everyRow(3, 9)) {
    const said = hideSmall(counts);
    const possible = everyRow(3, 14).filter((other) => agrees(other, said));
    for (const [at, count] of counts.entries()) {
      if (count === 0 || count >= 5) continue;
      expect(new Set(possible.map((other) => other[at])).size, `${counts}`).toBeGreaterThan(1);
    }
  }
});

/** Whether these counts could stand behind what is shown. */
function agrees(counts: number[], said: ReturnType<typeof hideSmall>): boolean {
  const total = counts.reduce((sum, one) => sum + one, 0);
  return (
    counts.every((count, at) => fits(count, said.counts[at])) && (said.total.kind === 'kept-back' || fits(total, said.total))
  );
}

const fits = (count: number, one: ShownCount | undefined) =>
  one?.kind === 'count' ? one.count === count : one?.kind === 'few' ? count < 5 : count >= 5;

const rows = new Map<string, number[][]>();
function everyRow(length: number, most: number): number[][] {
  const key = `${length} ${most}`;
  const made = rows.get(key) ?? build(length, most);
  rows.set(key, made);
  return made;
}

function build(length: number, most: number): number[][] {
  if (length === 0) return [[]];
  return build(length - 1, most).flatMap((row) => Array.from({ length: most + 1 }, (_, count) => [...row, count]));
}
