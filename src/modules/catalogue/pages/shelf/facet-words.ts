import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { FacetName } from '../../search/find.ts';
import type { costValues, dayPartValues } from './question.ts';

interface FacetWords {
  legends: Record<FacetName, string>;
  onlyFree: string;
  dayParts: Record<(typeof dayPartValues)[number], string>;
  costs: Record<(typeof costValues)[number], string>;
  age: (value: string) => string;
  /** Above a way out: what is left out of the question. */
  without: Record<string, string>;
}

export const facetWords: Record<Lang, FacetWords> = {
  nl: {
    legends: {
      leeftijd: 'Hoe oud is uw kind?',
      thema: 'Waar gaat het over?',
      plek: 'Plek',
      gemeente: 'In welke gemeente?',
      dagdeel: 'Wanneer?',
      voor: 'Voor wie?',
      vorm: 'Hoe?',
      kosten: 'Kosten',
      taal: 'In welke taal?',
      niveau: 'Niveau van preventie',
    },
    onlyFree: 'Met vrije plekken',
    dayParts: { ochtend: 'Ochtend', middag: 'Middag', avond: 'Avond', weekend: 'Weekend' },
    costs: { gratis: 'Gratis', 'tot-25': 'Tot en met € 25', meer: 'Meer dan € 25' },
    age: (value) =>
      value === 'zwanger' ? 'Zwangerschap' : value === '0' ? '0 jaar (baby)' : `${value.replace('-', ' tot en met ')} jaar`,
    without: {
      leeftijd: 'Voor elke leeftijd',
      thema: 'Over elk onderwerp',
      plek: 'Ook zonder vrije plek',
      gemeente: 'In de hele regio',
      dagdeel: 'Op elk moment',
      voor: 'Voor iedereen',
      vorm: 'In elke vorm',
      kosten: 'Voor elke prijs',
      taal: 'In elke taal',
      niveau: 'Op elk niveau',
      words: 'Zonder uw zoekwoorden',
    },
  },
  en: {
    legends: {
      leeftijd: 'How old is your child?',
      thema: 'What is it about?',
      plek: 'Places',
      gemeente: 'In which municipality?',
      dagdeel: 'When?',
      voor: 'For whom?',
      vorm: 'How?',
      kosten: 'Cost',
      taal: 'In which language?',
      niveau: 'Level of prevention',
    },
    onlyFree: 'With places left',
    dayParts: { ochtend: 'Morning', middag: 'Afternoon', avond: 'Evening', weekend: 'Weekend' },
    costs: { gratis: 'Free', 'tot-25': 'Up to € 25', meer: 'More than € 25' },
    age: (value) =>
      value === 'zwanger' ? 'Pregnancy' : value === '0' ? '0 years (baby)' : `${value.replace('-', ' to ')} years`,
    without: {
      leeftijd: 'For every age',
      thema: 'On every topic',
      plek: 'Also without places left',
      gemeente: 'In the whole region',
      dagdeel: 'At any time',
      voor: 'For everyone',
      vorm: 'In every form',
      kosten: 'At any cost',
      taal: 'In every language',
      niveau: 'At every level',
      words: 'Without your search words',
    },
  },
};
