import type { MailKind } from '../../platform/mail/kinds.ts';
import { privacyOfficer } from './policy.ts';

export const mailKinds: MailKind[] = [
  { kind: 'privacy-link', label: { nl: 'Link naar uw gegevens', en: 'Link to your data' }, asked: true },
  { kind: 'privacy-glass', label: { nl: 'Noodtoegang gebruikt', en: 'Emergency access used' }, whose: privacyOfficer },
  { kind: 'privacy-alarm', label: { nl: 'Het logboek klopt niet', en: 'The trail is not whole' }, whose: privacyOfficer },
];

export const linkWords = {
  nl: {
    subject: 'Uw gegevens bekijken',
    button: 'Bekijk uw gegevens',
    text: [
      'U vroeg om te zien wat wij van u bewaren. Met deze link ziet u het, en kunt u het laten verwijderen.',
      'De link werkt een uur. Vroeg u dit niet? Dan hoeft u niets te doen: zonder deze mail kan niemand erbij.',
    ],
  },
  en: {
    subject: 'See your data',
    button: 'See your data',
    text: [
      'You asked to see what we keep about you. With this link you see it, and you can have it removed.',
      'The link works for one hour. Did you not ask this? Then you need not do anything: without this mail nobody gets at it.',
    ],
  },
} as const;

export const alarmWords = {
  nl: {
    subject: 'Alarm: het logboek klopt niet',
    button: 'Bekijk wat er mis is',
    text: (name: string, faults: number) => [
      `Beste ${name},`,
      `De nachtelijke controle van het logboek vond ${faults === 1 ? '1 fout' : `${faults} fouten`}. Iemand kan regels hebben veranderd of weggehaald buiten het programma om.`,
      'Bewaar de database zoals zij nu is. Laat de beheerder `npm run audit:check` uitvoeren: dat noemt elke regel. Meld een datalek binnen 72 uur.',
    ],
  },
  en: {
    subject: 'Alarm: the trail is not whole',
    button: 'See what is wrong',
    text: (name: string, faults: number) => [
      `Dear ${name},`,
      `The nightly check of the trail found ${faults === 1 ? '1 fault' : `${faults} faults`}. Somebody may have changed or taken out rows outside the program.`,
      'Keep the database as it is now. Have the administrator run `npm run audit:check`: it names every row. Report a data breach within 72 hours.',
    ],
  },
} as const;
