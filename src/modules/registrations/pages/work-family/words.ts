import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Gezin',
  atStart: (age: string) => `${age} bij de eerste keer`,
  state: 'Stand',
  answerBefore: 'Antwoord voor',
  contact: 'Contact',
  phone: 'Telefoon',
  noPhone: 'Niet opgegeven',
  email: 'E-mail',
  remarks: 'Voor de trainers',
  noRemarks: 'Niets',
  registered: 'Aangemeld',
  form: 'Gezin afmelden',
  cancelText: 'Belt het gezin af? Meld het hier af. De plek gaat meteen naar de wachtlijst en het gezin krijgt een mail.',
  cancel: 'Meld dit gezin af',
  done: 'Het gezin is afgemeld.',
  tooLate: 'Afmelden kan niet meer.',
};

const en: typeof nl = {
  title: 'Family',
  atStart: (age) => `${age} at the first session`,
  state: 'State',
  answerBefore: 'Answer before',
  contact: 'Contact',
  phone: 'Telephone',
  noPhone: 'Not given',
  email: 'E-mail',
  remarks: 'For the trainers',
  noRemarks: 'Nothing',
  registered: 'Registered',
  form: 'Cancel for this family',
  cancelText:
    'Does the family call to cancel? Cancel for them here. The place goes to the waiting list at once and the family gets a mail.',
  cancel: 'Cancel for this family',
  done: 'The registration of the family is cancelled.',
  tooLate: 'It is too late to cancel.',
};

export const words: Record<Lang, typeof nl> = { nl, en };
