import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Afzeggen',
  heading: 'Zeg je deze groep af?',
  from: (date: string) => `vanaf ${date}`,
  nobody: 'Er is nog niemand aangemeld.',
  families:
    'De gezinnen krijgen meteen een mail met groepen die ook passen. Zij kiezen een andere groep of de wachtlijst, en houden hun plaats in de rij.',
  others:
    'Trainers en teams krijgen een bestand dat de bijeenkomsten uit hun agenda haalt. Groepsvragen van teams staan weer open, met dezelfde wachttijd. Terugdraaien kan niet.',
  why: 'Waarom gaat de groep niet door?',
  whyHint: 'Dit lezen de gezinnen. Schrijf het zo dat zij het begrijpen.',
  save: 'Zeg de groep af',
  stop: 'Nee, de groep blijft',
  done: 'De groep is afgezegd. Iedereen krijgt een mail.',
  tooLate: 'Deze groep kan niet meer worden afgezegd.',
};

const en: typeof nl = {
  title: 'Cancel',
  heading: 'Do you want to cancel this group?',
  from: (date) => `from ${date}`,
  nobody: 'Nobody has registered yet.',
  families:
    'The families get a mail at once with groups that fit too. They choose another group or the waiting list, and keep their position in line.',
  others:
    'Trainers and teams get a file that takes the sessions out of their calendar. Group needs of teams are open again, with the same waiting time. You cannot undo this.',
  why: 'Why does the group not go ahead?',
  whyHint: 'The families read this. Write it so that they understand it.',
  save: 'Cancel the group',
  stop: 'No, the group stays',
  done: 'The group is cancelled. Everybody gets a mail.',
  tooLate: 'This group can no longer be cancelled.',
};

export const words: Record<Lang, typeof nl> = { nl, en };
