import { expect, test } from 'vitest';
import { Bitmap } from './bitmap.ts';
import { Spelling } from './spelling.ts';
import { TextIndex } from './text-index.ts';
import { stemOf } from './words.ts';

function indexOf(...offers: { text: string; weight: number; title?: boolean }[][]) {
  const index = new TextIndex(new Spelling());
  for (const [at, texts] of offers.entries()) index.add(at, texts);
  return (word: string): number[] => {
    const fit = new Float32Array(offers.length);
    index.postings(stemOf(word))?.addTo(fit, Bitmap.for(offers.length).words, 1, 1000);
    return [...fit];
  };
}

test('a word counts once in each text, by the most that it says there', () => {
  const weights = indexOf(
    [
      { text: 'Slapen, slaapt en nog eens slapen!', weight: 6 },
      { text: 'over slapen', weight: 3 },
    ],
    [{ text: 'niets daarvan', weight: 6 }],
  );
  expect(weights('slapen')).toEqual([9, 0]);
});

test('a part of a compound says less than the word by itself', () => {
  const weights = indexOf(
    [{ text: 'weerbaarheidstraining', weight: 10 }],
    [{ text: 'weerbaarheidstraining en weerbaarheid', weight: 10 }],
  );
  expect(weights('weerbaarheid')).toEqual([6, 10]);
});

test('accents, apostrophes and other scripts are read alike in texts and questions', () => {
  const weights = indexOf([
    { text: 'Cliënten – “vrijwilligers” & opa’s', weight: 5 },
    { text: 'النوم والقلق', weight: 4 },
  ]);
  expect(weights('clienten')).toEqual([5]);
  expect(weights('vrijwilligers')).toEqual([5]);
  expect(weights('opas')).toEqual([5]);
  expect(weights('القلق')).toEqual([4]);
});

test('a word in a title is known as such, and many words stay apart', () => {
  const many = Array.from({ length: 6000 }, (_, nth) => `woord${nth}`);
  const weights = indexOf(
    [{ text: 'Babymassage', weight: 12, title: true }],
    [{ text: 'over babymassage', weight: 6 }],
    [{ text: many.join(' '), weight: 3 }],
  );
  expect(weights('babymassage')).toEqual([1012, 6, 0]);
  for (const word of ['woord0', 'woord4095', 'woord5999']) expect(weights(word)).toEqual([0, 0, 3]);
});
