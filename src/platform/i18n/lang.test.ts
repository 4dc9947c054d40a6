import { expect, test } from 'vitest';
import { askedLang } from './lang.ts';

test.each([
  [undefined, 'nl'],
  ['en', 'en'],
  ['en-GB,en;q=0.9,nl;q=0.8', 'en'],
  ['nl-NL, en;q=0.5', 'nl'],
  ['fr, en;q=0.3, nl;q=0.2', 'en'],
  ['en;q=0, nl;q=0.1', 'nl'],
  ['*', 'nl'],
  [';;;q=,,', 'nl'],
])('a program that accepts "%s" is answered in %s', (header, lang) => {
  expect(askedLang(header)).toBe(lang);
});
