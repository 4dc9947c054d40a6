import type { Lang } from '../../../../platform/i18n/lang.ts';

/** The reader of sentences knows Dutch, so the example is Dutch on every page. */
export const EXAMPLE = '5 kinderen, 8-10 jaar, weerbaarheid, Leiden-Noord, di of do middag';

const nl = {
  form: 'Vraag in één zin',
  label: 'Zeg het in één zin',
  before: 'Bijvoorbeeld:',
  after: 'Wij vullen de velden voor je in.',
  fill: 'Vul de velden in',
  tooLong: (most: number) => `Maak de zin korter: hooguit ${most} tekens.`,
  notUnderstood: 'Dit begrepen wij niet:',
  missing: (parts: string) => `Nog in te vullen: ${parts}.`,
  complete: 'Alles is ingevuld. Kijk het na en zet je vraag op het marktplein.',
  places: 'het aantal',
  ages: 'de leeftijd',
  theme: 'het thema',
  place: 'de gemeente',
  dayParts: 'de dagdelen',
};

const en: typeof nl = {
  form: 'Need in one sentence',
  label: 'Say it in one Dutch sentence',
  before: 'For example:',
  after: 'We fill in the fields for you.',
  fill: 'Fill in the fields',
  tooLong: (most) => `Make the sentence shorter: at most ${most} characters.`,
  notUnderstood: 'We did not understand this:',
  missing: (parts) => `Still to fill in: ${parts}.`,
  complete: 'Everything is filled in. Check it and put your need on the marketplace.',
  places: 'the number',
  ages: 'the age',
  theme: 'the theme',
  place: 'the municipality',
  dayParts: 'the parts of the day',
};

export const sentenceWords: Record<Lang, typeof nl> = { nl, en };
