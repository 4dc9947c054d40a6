import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  more: 'Wachttijd, taal of toelichting',
  onlyIfNeeded: 'Alleen als het nodig is',
  waiting: 'Wacht sinds',
  waitingHint: 'Laat leeg als het wachten vandaag begint.',
  languages: 'In welke taal kan de groep zijn?',
  method: 'Een vaste methode',
  methodHint: 'Laat leeg als het om het thema gaat.',
  anyMethod: 'Maakt niet uit',
  postcode: 'Postcode, alleen de cijfers',
  postcodeHint: 'Alleen je team en de planner zien dit.',
  note: 'Toelichting',
  noteHint: 'Alleen je team en de planner lezen dit. Schrijf niets waaraan een kind of ouder te herkennen is.',
  noName: 'Dit is geen naam van een cliënt',
};

const en: typeof nl = {
  more: 'Waiting time, language or note',
  onlyIfNeeded: 'Only when it is needed',
  waiting: 'Waiting since',
  waitingHint: 'Leave empty when the waiting begins today.',
  languages: 'In which language can the group be?',
  method: 'A certain method',
  methodHint: 'Leave empty when it is about the theme.',
  anyMethod: 'Does not matter',
  postcode: 'Postcode, the digits only',
  postcodeHint: 'Only your team and the planner see this.',
  note: 'Note',
  noteHint: 'Only your team and the planner read this. Write nothing that shows who a child or parent is.',
  noName: 'This is no name of a client',
};

export const moreWords: Record<Lang, typeof nl> = { nl, en };
