import { expect, test } from 'vitest';
import { partsOf } from './compounds.ts';
import { Phrases } from './phrases.ts';
import { Spelling } from './spelling.ts';
import { saysNothing, stemOf, wordsIn } from './words.ts';

test.each([
  'gepest pesten',
  'slaapt slapen slaap',
  'luistert luisterde luisteren',
  'scheiding scheiden gescheiden',
  'driftbui driftbuien',
  'opvoeden opvoeding',
  'weerbaar weerbaarheid',
  'verslaafd verslaving',
  'angst angstig angsten',
  'vriendjes vrienden vriend',
  'verdriet verdrietig',
  'zwaar zware',
  'boos boze',
  'huis huizen',
  'ruzie ruzies',
  'bullied bullying',
  'divorce divorced',
])('%s have one stem', (words) => {
  expect(new Set(words.split(' ').map(stemOf)).size).toBe(1);
});

test.each(['klas kast', 'pest post', 'gezin gezond', 'eten huilen'])('%s have not', (words) => {
  expect(new Set(words.split(' ').map(stemOf)).size).toBe(2);
});

test.each([
  ['opvoedcursussen', 'opvoeden', 'cursus'],
  ['weerbaarheidstraining', 'weerbaar', 'training'],
  ['echtscheidingskinderen', 'scheiden', 'kind'],
  ['slaapproblemen', 'slapen', 'probleem'],
  ['doorslapen', 'slapen'],
  ['schoolplein', 'school', 'plein'],
])('%s is cut in its parts', (word, ...parts) => {
  expect(partsOf(word)).toEqual(expect.arrayContaining(parts.map(stemOf)));
});

test.each(['gemeente', 'vriendelijk', 'belangrijk', 'verjaardag', 'constructief'])('%s is not cut', (word) => {
  expect(partsOf(word)).toEqual([]);
});

test('words of other scripts are words, accents and capitals do not count', () => {
  expect(wordsIn("Çocuğum UYUMUYOR, 's nachts (één) طِفْلي").map(({ typed }) => typed)).toEqual([
    'cocugum',
    'uyumuyor',
    's',
    'nachts',
    'een',
    'طفلي',
  ]);
  expect(wordsIn('mijn kind niet').every(saysNothing)).toBe(true);
});

test('a word with typing errors is read as the known word that was meant, an ordinary or short one is left', () => {
  const spelling = new Spelling();
  for (const word of ['driftbuien', 'dochter', 'scheiden', 'autisme', 'gamen', 'onzeker']) spelling.add(word);
  const meant = Object.entries({
    driftbuijen: 'driftbuien',
    doghter: 'dochter',
    schijden: 'scheiden',
    autistme: 'autisme',
    gammen: 'gamen',
    onseker: 'onzeker',
  });
  for (const [typed, word] of meant) expect(spelling.meant(typed), typed).toBe(word);
  for (const other of ['boterham', 'xyz', 'gamen', 'verre', 'طلاق']) expect(spelling.meant(other), other).toBeUndefined();
});

test('a phrase is heard whatever the order of its words, with some words between, and makes its single words less sure', () => {
  const phrases = new Phrases();
  phrases.add('luistert niet', { theme: 'limits', also: '' });
  phrases.add('luisteren', { theme: 'listening', also: '' });
  phrases.add('pest*', { theme: 'bullying', also: '' });
  const said = (text: string) => phrases.in(wordsIn(text)).map(({ theme, weight }) => [theme, weight]);
  expect(said('hij luistert echt helemaal niet')).toEqual(
    expect.arrayContaining([
      ['limits', 1.5],
      ['listening', 0.5],
    ]),
  );
  expect(said('wil niet luisteren').map(([theme]) => theme)).toContain('limits');
  expect(said('luisteren kan zij goed, maar wat wij ook doen op school gaat het niet')).toEqual([['listening', 1]]);
  expect(said('pestgedrag')).toEqual([['bullying', 1]]);
  expect(said('pes')).toEqual([]);
});
