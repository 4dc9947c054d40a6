import type { Lang } from '../../../platform/i18n/lang.ts';
import type { Audience } from '../wish.ts';

interface AskWords {
  theme: string;
  themeHint: string;
  age: (n: number) => string;
  agesLegend: string;
  agesHint: string;
  expecting: string;
  together: string;
  togetherHint: string;
  oneGroup: string;
  apart: string;
  place: string;
  placeHint: string;
  km: string;
  kmOf: (n: string) => string;
  days: string;
  daysHint: string;
  languages: string;
  moreChildren: string;
  noChild: string;
  years: (n: number) => string;
}

const parents: Record<Lang, AskWords> = {
  nl: {
    theme: 'Wat zoekt u?',
    themeHint: 'Kies wat er het best bij past.',
    age: (n) => (n === 0 ? 'Leeftijd van uw kind' : `Leeftijd van uw ${['', 'tweede', 'derde', 'vierde'][n]} kind`),
    agesLegend: 'Voor wie?',
    agesHint: 'De leeftijd van vandaag. Een naam hebben we niet nodig.',
    expecting: 'Nog niet geboren',
    together: 'Moeten uw kinderen samen in één groep?',
    togetherHint: 'Samen lukt alleen als hun leeftijden in één groep passen.',
    oneGroup: 'Ja, samen',
    apart: 'Nee, dat mag ook in verschillende groepen',
    place: 'Waar woont u?',
    placeHint: 'Vier cijfers van uw postcode, of uw gemeente.',
    km: 'Hoe ver wilt u reizen?',
    kmOf: (n) => `${n} km`,
    days: 'Wanneer kunt u?',
    daysHint: 'Kies alles wat kan. Dan is de kans op een groep groter.',
    languages: 'In welke taal?',
    moreChildren: 'Meer kinderen',
    noChild: 'Geen kind erbij',
    years: (n) => `${n} jaar`,
  },
  en: {
    theme: 'What do you look for?',
    themeHint: 'Choose what fits best.',
    age: (n) => (n === 0 ? 'Age of your child' : `Age of your ${['', 'second', 'third', 'fourth'][n]} child`),
    agesLegend: 'For whom?',
    agesHint: 'The age today. We do not need a name.',
    expecting: 'Not born yet',
    together: 'Must your children be together in one group?',
    togetherHint: 'Together is only possible when their ages fit in one group.',
    oneGroup: 'Yes, together',
    apart: 'No, different groups are fine too',
    place: 'Where do you live?',
    placeHint: 'Four digits of your postcode, or your municipality.',
    km: 'How far do you want to travel?',
    kmOf: (n) => `${n} km`,
    days: 'When does it suit you?',
    daysHint: 'Choose all that is possible. That makes a group more likely.',
    languages: 'In which language?',
    moreChildren: 'More children',
    noChild: 'No other child',
    years: (n) => `${n} ${n === 1 ? 'year' : 'years'}`,
  },
};

const youth: Record<Lang, AskWords> = {
  nl: {
    ...parents.nl,
    theme: 'Wat zoek je?',
    age: () => 'Hoe oud ben je?',
    agesLegend: 'Over jou',
    agesHint: 'Je naam hebben we niet nodig.',
    place: 'Waar woon je?',
    placeHint: 'Vier cijfers van je postcode, of je gemeente.',
    km: 'Hoe ver wil je reizen?',
    days: 'Wanneer kun je?',
  },
  en: {
    ...parents.en,
    age: () => 'How old are you?',
    agesLegend: 'About you',
    agesHint: 'We do not need your name.',
  },
};

/** The questions of a wish, to a parent with "u" and to a young person with "je". */
export const askWords: Record<Audience, Record<Lang, AskWords>> = { parents, youth };
