import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  back: 'Wat deelnemers vonden',
  title: (offer: string) => `Wat deelnemers vonden van ${offer}`,
  own: 'Alleen van de groepen die jij gaf.',
  period: 'Van de laatste twee jaar.',
  mark: 'gemiddeld cijfer, van 1 tot 10',
  answers: 'gezinnen antwoordden',
  asked: (n: number) => `${n} gezinnen kregen de vragen.`,
  groups: (n: number): string => (n === 1 ? 'groep was klaar' : 'groepen waren klaar'),
  few: 'Er zijn nog te weinig antwoorden voor een cijfer. Dat kan vanaf 5.',
  table: 'Hoeveel gezinnen wat antwoordden',
  question: 'Vraag',
  high: 'Goed',
  middle: 'Gewoon',
  low: 'Kan beter',
  total: 'Samen',
  markRow: 'Cijfer (8 of hoger, 6 of 7, lager)',
  smileys: 'Smileys van kinderen',
  texts: 'Wat gezinnen schreven',
  small: 'Aantallen onder 5 tonen we als <5. Een streepje betekent: niet getoond, omdat het anders te raden is.',
  change: 'Kies wat je vraagt',
};

const en: typeof nl = {
  back: 'What participants thought',
  title: (offer) => `What participants thought of ${offer}`,
  own: 'Only of the groups that you gave.',
  period: 'Of the last two years.',
  mark: 'mean mark, from 1 to 10',
  answers: 'families answered',
  asked: (n) => `${n} families were asked.`,
  groups: (n) => (n === 1 ? 'group was finished' : 'groups were finished'),
  few: 'There are too few answers for a mark. It is shown from 5 on.',
  table: 'How many families answered what',
  question: 'Question',
  high: 'Good',
  middle: 'Ordinary',
  low: 'Could be better',
  total: 'Together',
  markRow: 'Mark (8 or higher, 6 or 7, lower)',
  smileys: 'Smileys of children',
  texts: 'What families wrote',
  small: 'Counts below 5 are shown as <5. A dash means: not shown, because it could be guessed otherwise.',
  change: 'Choose what you ask',
};

export const words: Record<Lang, typeof nl> = { nl, en };
