import { expect, test } from 'vitest';
import { Bitmap } from './bitmap.ts';
import { Postings } from './postings.ts';

/** What is read back of offers that were added, by their number. */
function readBack(postings: Postings, size: number): Map<number, number> {
  const [fit, touched] = [new Float32Array(size), Bitmap.for(size)];
  postings.addTo(fit, touched.words, 1, 100);
  const found = new Map<number, number>();
  touched.each((at) => found.set(at, fit[at] ?? 0));
  return found;
}

test('offers near and far come back with their weight, and with more for a title', () => {
  const postings = new Postings();
  const added: [number, number, boolean][] = [
    [0, 1, false],
    [1, 31, true],
    [2, 24, false],
    [66, 3, true],
    [5000, 12, false],
    [199_999, 7, false],
    [9_000_000, 2, true],
  ];
  for (const [offer, weight, title] of added) postings.add(offer, weight, title);
  const expected = new Map(added.map(([offer, weight, title]) => [offer, weight + (title ? 100 : 0)]));
  expect(readBack(postings, 9_000_001)).toEqual(expected);
  postings.trim();
  postings.add(9_000_001, 5, false);
  expect(readBack(postings, 9_000_002)).toEqual(expected.set(9_000_001, 5));
  expect(postings.length).toBe(8);
});

test('thousands of offers come back whatever the steps between them', () => {
  const postings = new Postings();
  const expected = new Map<number, number>();
  let at = 0;
  for (let nth = 0; nth < 5000; nth += 1) {
    at += 1 + ((nth * nth * 7919) % 300);
    const weight = nth % 25;
    postings.add(at, weight, false);
    expected.set(at, weight);
  }
  expect(readBack(postings, at + 1)).toEqual(expected);
});
