import { expect, test } from 'vitest';
import { ageInText, ageOf, ageWords } from './ages.ts';

test.each([
  ['3', 36, 47],
  [' 10 ', 120, 131],
  ['8-10', 96, 131],
  ['8 maanden', 8, 8],
  ['zwanger', -9, 0],
  ['23', 276, 287],
])('"%s" filled in as an age is %i to %i months', (text, from, to) => {
  expect(ageOf(text)).toEqual({ from, to });
});

test.each(['abc', '24', '-1', '10-8', '3.5', '1e1', 'kind', '3 jaar en nog wat', ''])('"%s" is no age', (text) => {
  expect(ageOf(text)).toBeUndefined();
});

test.each([
  ['mijn zoon van 3 slaat', 36, 47, 'van 3'],
  ['vijf kinderen van 8 tot en met 10 jaar', 96, 131, '8 tot en met 10 jaar'],
  ['baby van 6 maanden huilt', 6, 6, '6 maanden'],
  ['driftbuien van mijn peuter', 24, 47, 'peuter'],
  ['ik ben zwanger', -9, 0, 'zwanger'],
  ['dochter van twaalf jaar', 144, 155, 'twaalf jaar'],
  ['my 9 year old daughter', 108, 119, '9 year old'],
  ['baby van 8 weken', 1, 1, '8 weken'],
  ['weerbaarheid groep 6', 108, 131, 'groep 6'],
  ['groep 7 en 8', 120, 155, 'groep 7 en 8'],
  ['mijn zoontje is net 2 geworden', 24, 35, 'is net 2'],
  ['dochter (9) slaapt slecht', 108, 119, '(9'],
  ['zij zit in de brugklas', 132, 167, 'brugklas'],
  ['een driejarige die niet luistert', 36, 47, 'driejarige'],
  ['ik ben 15 en word gepest', 180, 191, '15'],
  ['ik ben 17 en zwanger', -9, 0, 'zwanger'],
  ['hij is nu 5 en hecht zich niet', 60, 71, '5'],
  ['oğlum 3 yaşında', 36, 47, '3 yaşında'],
  ['córka 5 lat', 60, 71, '5 lat'],
  ['طفلي ٣ سنوات', 36, 47, '٣ سنوات'],
])('in "%s" the age is %i to %i months', (text, from, to, phrase) => {
  expect(ageInText(text)).toEqual({ age: { from, to }, phrases: [phrase] });
});

test.each([
  'peuterpuberteit',
  'groep 12',
  'wij hebben 3 kinderen',
  'kind van 45',
  'een meisje een beetje bang',
  'ik ben 38',
  'twee jaar geleden verhuisd',
  'huilt al drie weken',
  'sinds 2 maanden',
])('"%s" says no age', (text) => {
  expect(ageInText(text)).toBeUndefined();
});

test('ages are told as people tell them', () => {
  expect(ageWords({ from: 36, to: 47 }, 'nl')).toBe('3 jaar');
  expect(ageWords({ from: 12, to: 23 }, 'nl')).toBe('1 jaar');
  expect(ageWords({ from: 8, to: 8 }, 'nl')).toBe('8 maanden');
  expect(ageWords({ from: 96, to: 131 }, 'nl')).toBe('8-10 jaar');
  expect(ageWords({ from: 12, to: 23 }, 'en')).toBe('1 year');
  expect(ageWords({ from: -9, to: 0 }, 'nl')).toBe('tijdens de zwangerschap');
});

test('several children are one span', () => {
  expect(ageInText('de oudste is 6 en de jongste is 4')?.age).toEqual({ from: 48, to: 83 });
  expect(ageInText('kinderen van 3 en 5')?.age).toEqual({ from: 36, to: 71 });
});
