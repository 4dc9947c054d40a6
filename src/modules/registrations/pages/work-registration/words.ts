import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { ContactWords } from '../contact-fields.tsx';

const contactNl: ContactWords = {
  name: 'Naam van de ouder',
  email: 'E-mailadres van het gezin',
  emailHint: 'Het gezin krijgt een mail en bevestigt zelf, binnen een dag.',
  phone: 'Telefoonnummer',
  phoneHint: 'Alleen de trainers en de planner zien dit.',
  relation: 'Wie is dit voor het kind?',
  relations: { parent: 'Ouder of verzorger', family: 'Andere familie', self: 'De jongere zelf', other: 'Iemand anders' },
  remarks: 'Voor de trainers',
  remarksHint: 'Alleen wat zij moeten weten om de groep te geven. Geen dossier.',
  others: 'De groep is vol',
  otherGroups: 'Een andere groep van dit aanbod is ook goed',
  otherGroupsHint: 'Dan krijgt het gezin sneller een plek aangeboden.',
  maxKm: 'Hoe ver mag het zijn?',
  km: (n) => `${n} km`,
  postcode: 'Postcode van het gezin',
  postcodeHint: 'Vier cijfers zijn genoeg.',
};

const contactEn: ContactWords = {
  name: 'Name of the parent',
  email: 'E-mail address of the family',
  emailHint: 'The family gets a mail and confirms itself, within a day.',
  phone: 'Telephone number',
  phoneHint: 'Only the trainers and the planner see this.',
  relation: 'Who is this for the child?',
  relations: { parent: 'Parent or carer', family: 'Other family', self: 'The young person', other: 'Somebody else' },
  remarks: 'For the trainers',
  remarksHint: 'Only what they need to know to give the group. No case notes.',
  others: 'The group is full',
  otherGroups: 'Another group of this offer is fine too',
  otherGroupsHint: 'Then the family is offered a place sooner.',
  maxKm: 'How far may it be?',
  km: (n) => `${n} km`,
  postcode: 'Postcode of the family',
  postcodeHint: 'Four digits are enough.',
};

const nl = {
  title: 'Meld een gezin aan',
  fill: 'Vul een plek',
  from: (date: string) => `vanaf ${date}`,
  usesPlace: (team: string, places: string) => `Dit gebruikt een plek van ${team}. Je team heeft er nog ${places}.`,
  full: 'De groep is vol',
  fullText: 'Het gezin komt op de wachtlijst.',
  child: {
    name: (n: number) => (n === 0 ? 'Voornaam van het kind' : `Voornaam van het ${n === 1 ? 'tweede' : 'derde'} kind`),
    birth: (n: number) => (n === 0 ? 'Geboortedatum' : `Geboortedatum van het ${n === 1 ? 'tweede' : 'derde'} kind`),
  },
  birthHint: (example: string) => `Bijvoorbeeld ${example}`,
  another: 'Nog een kind van dit gezin',
  contact: contactNl,
  channel: 'Hoe kwam het gezin bij je?',
  telephone: 'Per telefoon',
  desk: 'Aan de balie',
  mailLang: 'Taal van de mails',
  dutch: 'Nederlands',
  english: 'Engels',
  intakeHeld: 'Het gesprek vooraf is al geweest',
  intakeHint: 'Anders komt het op de lijst van gesprekken.',
  submit: 'Meld aan',
  stop: 'Stop',
  waiting: 'Het gezin staat op de wachtlijst en krijgt een mail.',
  registered: 'Het gezin is aangemeld en krijgt een mail om te bevestigen.',
  refusals: {
    closed: 'Deze groep neemt geen aanmeldingen meer aan.',
    'no-place':
      'Je team heeft hier niet genoeg plekken voor dit gezin. Meld minder kinderen aan, of meld het gezin aan zonder gereserveerde plek.',
    age: 'De leeftijd past niet bij deze groep.',
    conditions: 'Het gezin voldoet niet aan de voorwaarden van dit aanbod.',
  },
};

const en: typeof nl = {
  title: 'Register a family',
  fill: 'Fill a place',
  from: (date) => `from ${date}`,
  usesPlace: (team, places) => `This uses a place of ${team}. Your team has ${places} left.`,
  full: 'The group is full',
  fullText: 'The family comes on the waiting list.',
  child: {
    name: (n) => (n === 0 ? 'First name of the child' : `First name of the ${n === 1 ? 'second' : 'third'} child`),
    birth: (n) => (n === 0 ? 'Date of birth' : `Date of birth of the ${n === 1 ? 'second' : 'third'} child`),
  },
  birthHint: (example) => `For example ${example}`,
  another: 'Another child of this family',
  contact: contactEn,
  channel: 'How did the family come to you?',
  telephone: 'By telephone',
  desk: 'At the desk',
  mailLang: 'Language of the mails',
  dutch: 'Dutch',
  english: 'English',
  intakeHeld: 'The talk beforehand was held already',
  intakeHint: 'Otherwise it comes on the list of talks.',
  submit: 'Register',
  stop: 'Stop',
  waiting: 'The family is on the waiting list and gets a mail.',
  registered: 'The family is registered and gets a mail to confirm.',
  refusals: {
    closed: 'This group no longer takes registrations.',
    'no-place':
      'Your team does not have enough places here for this family. Register fewer children, or register the family without a reserved place.',
    age: 'The age does not suit this group.',
    conditions: 'The family does not meet the conditions of this offer.',
  },
};

export const words: Record<Lang, typeof nl> = { nl, en };
