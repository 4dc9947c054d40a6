import { expect, test } from 'vitest';
import { cost, forWhom, languageName } from './wording.ts';

test.each([
  [['parents'], 48, 107, 'Ouders van kinderen van 4-8 jaar', 'Parents of children of 4-8 years'],
  [['children'], 96, 131, 'Kinderen van 8-10 jaar', 'Children of 8-10 years'],
  [['parents', 'children'], 96, 131, 'Ouders en kinderen van 8-10 jaar', 'Parents and children of 8-10 years'],
  [['expecting-parents'], -9, 0, 'Aanstaande ouders', 'Expecting parents'],
  [['professionals'], -9, 287, 'Professionals', 'Professionals'],
])('%j from %i to %i months', (audience, min, max, nl, en) => {
  expect([forWhom(audience, min, max, 'nl'), forWhom(audience, min, max, 'en')]).toEqual([nl, en]);
});

test('cost is of all sessions together, and free is said in a word', () => {
  expect(cost(0, 8, 'nl')).toBe('Gratis');
  expect(cost(1250, 8, 'nl')).toMatch(/^€\s12,50 voor alle bijeenkomsten samen$/);
  expect(cost(1250, 1, 'en')).toBe('€12.50');
  expect(languageName('tr', 'nl')).toBe('Turks');
});
