import { expect, test } from 'vitest';
import { momentsInText, momentsText } from './moments.ts';

test.each([
  ['iets voor kinderen op woensdagmiddag', 'Woensdagmiddag', 'op woensdagmiddag'],
  ['sport woensdagmidag', 'Woensdagmiddag', 'woensdagmidag'],
  ['cursus op dinsdag in de avond', 'Dinsdagavond', 'op dinsdag in de avond'],
  ["oudercursus 's avonds over pubers", 'Avond', "'s avonds"],
  ['wat kunnen we in het weekend doen?', 'Weekend', 'in het weekend'],
  ['activities after school for a boy of 8', 'Na school', 'after school'],
  ['een groep voor mijn dochter, liefst zaterdagochtend', 'Zaterdagochtend', 'liefst zaterdagochtend'],
  ['parenting course on Saturday morning', 'Zaterdagochtend', 'on Saturday morning'],
  ['hafta sonu etkinlik', 'Weekend', 'hafta sonu'],
  ['salı akşam kurs', 'Dinsdagavond', 'salı akşam'],
  ['ik kan niet overdag, is er een cursus in de avond', 'Avond', 'in de avond'],
  ['babymassage woensdag of in het weekend', 'Woensdag of weekend', 'woensdag'],
])('%s asks for %s', (question, text, phrase) => {
  const said = momentsInText(question);
  expect(said && momentsText(said, 'nl')).toBe(text);
  expect(said?.phrases[0]).toBe(phrase);
});

test.each([
  ['ze komt elke avond uit bed'],
  ['hij huilt in de avond uren achter elkaar'],
  ['mijn kind wil niet naar school maandagochtend buikpijn'],
  ["zij wil 's avonds niet slapen, waar kan ik terecht?"],
  ['Elke avond hetzelfde liedje: eten is oorlog'],
  ['weerbaarheid'],
  ['my son is angry every evening'],
])('%s tells how it goes, and asks for no moment', (question) => {
  expect(momentsInText(question)).toBeUndefined();
});

test('a day and a part are one moment, and a part alone is on every day', () => {
  expect(momentsInText('groep op vrijdagmiddag')?.moments).toEqual(['5-afternoon']);
  expect(momentsInText("training 's ochtends")?.moments).toHaveLength(7);
  expect(momentsInText('naschoolse activiteiten')?.moments).toEqual([1, 2, 3, 4, 5].map((day) => `${day}-afternoon`));
});
