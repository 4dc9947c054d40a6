import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Afzeggen',
  heading: 'Zeg je deze groep af?',
  from: (date: string) => `vanaf ${date}`,
  nobody: 'Er is nog niemand aangemeld.',
  families: (n: number) => `De gezinnen van ${n} ${n === 1 ? 'kind' : 'kinderen'} krijgen meteen een mail.`,
  others:
    'Ook de trainers en de teams met plekken krijgen bericht, met een bestand dat de bijeenkomsten uit hun agenda haalt. Terugdraaien kan niet.',
  why: 'Waarom gaat de groep niet door?',
  whyHint: 'Dit lezen de gezinnen. Schrijf het zo dat zij het begrijpen.',
  yes: 'Zeg de groep af',
  no: 'Nee, de groep blijft',
  done: 'De groep is afgezegd. Iedereen krijgt een mail.',
  tooLate: 'Deze groep kan niet meer worden afgezegd.',
};

const en: typeof nl = {
  title: 'Cancel',
  heading: 'Do you want to cancel this group?',
  from: (date) => `from ${date}`,
  nobody: 'Nobody has registered yet.',
  families: (n) => `The families of ${n} ${n === 1 ? 'child' : 'children'} get a mail at once.`,
  others:
    'The trainers and the teams with places hear of it too, with a file that takes the sessions out of their calendar. You cannot undo this.',
  why: 'Why does the group not go ahead?',
  whyHint: 'The families read this. Write it so that they understand it.',
  yes: 'Cancel the group',
  no: 'No, the group stays',
  done: 'The group is cancelled. Everybody gets a mail.',
  tooLate: 'This group can no longer be cancelled.',
};

export const words: Record<Lang, typeof nl> = { nl, en };
