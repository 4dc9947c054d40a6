import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Wat deelnemers vonden',
  lead: 'Cijfers van gezinnen na de laatste bijeenkomst, van de laatste twee jaar. Antwoorden hebben geen naam.',
  small:
    'Minder dan 5 antwoorden tonen we als <5, zonder cijfer. Een streepje betekent: niet getoond, omdat het anders te raden is.',
  offers: 'Per aanbod',
  trainers: 'Per trainer',
  own: 'Van de groepen die je gaf.',
  offer: 'Aanbod',
  trainer: 'Trainer',
  groups: 'Groepen',
  answers: 'Antwoorden',
  mark: 'Cijfer',
  understood: 'Begreep ons (1-5)',
  empty: 'Nog geen antwoorden',
  emptyText: 'Na de laatste bijeenkomst vragen we gezinnen vanzelf wat ze vonden. Hier lees je het resultaat.',
  none: 'nog niet',
};

const en: typeof nl = {
  title: 'What participants thought',
  lead: 'Marks of families after the last session, of the last two years. Answers have no name.',
  small: 'Fewer than 5 answers are shown as <5, without a mark. A dash means: not shown, because it could be guessed otherwise.',
  offers: 'By offer',
  trainers: 'By trainer',
  own: 'Of the groups that you gave.',
  offer: 'Offer',
  trainer: 'Trainer',
  groups: 'Groups',
  answers: 'Answers',
  mark: 'Mark',
  understood: 'Understood us (1-5)',
  empty: 'No answers yet',
  emptyText: 'After the last session we ask families by ourselves what they thought. You read the result here.',
  none: 'not yet',
};

export const words: Record<Lang, typeof nl> = { nl, en };
