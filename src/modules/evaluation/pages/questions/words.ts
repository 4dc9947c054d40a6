import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  back: 'Wat deelnemers vonden',
  offerTitle: (offer: string) => `Wat vraag je na ${offer}?`,
  regionTitle: 'Evaluatie en bewijs van deelname',
  offerLead: 'Gezinnen krijgen deze vragen na de laatste bijeenkomst.',
  regionLead:
    'Gezinnen krijgen na de laatste bijeenkomst vanzelf een mail met deze vragen. Een aanbieder kan voor zijn aanbod iets anders kiezen.',
  which: 'Welke vragen?',
  region: 'De vragen van de regio',
  own: 'Eigen vragen voor dit aanbod',
  scale: 'Hoe geven gezinnen een cijfer?',
  scales: { ten: 'Van 1 tot 10', five: 'Vijf woorden, van slecht tot heel goed' },
  asked: 'Wat vraag je nog meer?',
  askedHint: 'Hoe korter, hoe meer antwoorden. Het cijfer vragen we altijd.',
  terms: 'Termijnen',
  close: 'Antwoorden kan tot',
  closeHint: 'Zo lang na de laatste bijeenkomst. Daarna is de groep geëvalueerd.',
  remind: 'Een herinnering na',
  remindHint: 'Eén keer, voor wie nog niet antwoordde. 0 is geen herinnering.',
  days: 'dagen',
  certificate: 'Bewijs van deelname',
  least: 'Wie krijgt een bewijs?',
  leastHint: 'Zo vaak moet iemand er geweest zijn, van de keren dat de trainer het noteerde.',
  percent: 'procent',
  save: 'Bewaar',
  saved: 'Bewaard. Dit geldt voor groepen die nog klaar moeten komen.',
};

const en: typeof nl = {
  back: 'What participants thought',
  offerTitle: (offer) => `What do you ask after ${offer}?`,
  regionTitle: 'Evaluation and certificate',
  offerLead: 'Families get these questions after the last session.',
  regionLead:
    'After the last session families get a mail with these questions by itself. A provider can choose something else for its offer.',
  which: 'Which questions?',
  region: 'The questions of the region',
  own: 'Questions of its own for this offer',
  scale: 'How do families give a mark?',
  scales: { ten: 'From 1 to 10', five: 'Five words, from bad to very good' },
  asked: 'What else do you ask?',
  askedHint: 'The shorter, the more answers. The mark is always asked.',
  terms: 'Terms',
  close: 'Answers count until',
  closeHint: 'So long after the last session. Then the group is evaluated.',
  remind: 'A reminder after',
  remindHint: 'Once, for who did not answer. 0 is no reminder.',
  days: 'days',
  certificate: 'Certificate of participation',
  least: 'Who gets a certificate?',
  leastHint: 'So often somebody must have been there, of the times that the trainer noted it.',
  percent: 'per cent',
  save: 'Save',
  saved: 'Saved. This counts for groups that have still to finish.',
};

export const words: Record<Lang, typeof nl> = { nl, en };
