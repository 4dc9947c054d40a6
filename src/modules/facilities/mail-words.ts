import type { Lang } from '../../platform/i18n/lang.ts';
import type { MailKind } from '../../platform/mail/kinds.ts';
import { seeksRoom } from './policy.ts';

/** What has a term comes at once; what only has to be known can wait. */
export const mailKinds: MailKind[] = [
  {
    kind: 'room-offered',
    label: { nl: 'Een ruimte waarop je wacht is vrij', en: 'A room that you wait for is free' },
    whose: seeksRoom,
  },
  {
    kind: 'room-option-ends',
    label: { nl: 'Een optie op een ruimte loopt af', en: 'An option on a room ends' },
    whose: seeksRoom,
  },
  {
    kind: 'loan-late',
    label: { nl: 'Geleend materiaal moet terug', en: 'Lent material is due back' },
    whose: seeksRoom,
  },
  {
    kind: 'loan-news',
    label: {
      nl: 'Er verandert iets aan materiaal dat je leent of uitleent',
      en: 'Something changes in material that you borrow or lend',
    },
    whose: seeksRoom,
  },
  {
    kind: 'room-not-freed',
    label: { nl: 'Een ruimte waarop je wacht komt niet vrij', en: 'A room that you wait for does not come free' },
    notice: { can: seeksRoom },
  },
  {
    kind: 'room-option-lapsed',
    label: { nl: 'Een optie op een ruimte is vervallen', en: 'An option on a room has lapsed' },
    notice: { can: seeksRoom },
  },
  {
    kind: 'room-cancelled',
    label: { nl: 'Je reservering van een ruimte is geannuleerd', en: 'Your reservation of a room is cancelled' },
    whose: seeksRoom,
  },
];

export interface Letter {
  subject: string;
  text: string[];
  button: string;
}

interface Words {
  dear: (name: string) => string;
  facts: (where: string, when: string, weeks: number, title: string) => string;
  offered: (facts: string, until: string) => Letter;
  ends: (facts: string, until: string) => Letter;
  lapsed: (facts: string) => Letter;
  cancelled: (facts: string) => Letter;
  notFreed: (facts: string) => Letter;
  late: (material: string, title: string, day: string) => Letter;
}

export const mailWords: Record<Lang, Words> = {
  nl: {
    dear: (name) => `Beste ${name},`,
    facts: (where, when, weeks, title) =>
      `Waar: ${where}\nWanneer: ${when}${weeks > 1 ? `, ${weeks} weken` : ''}\nVoor: ${title}`,
    offered: (facts, until) => ({
      subject: 'De ruimte waarop je wacht is vrij',
      text: [
        'Je stond op de wachtlijst voor een ruimte. De ruimte is vrijgekomen en staat nu voor jou vast.',
        facts,
        `Wil je de ruimte? Leg haar vast voor ${until}. Daarna gaat zij naar de volgende.`,
      ],
      button: 'Leg de ruimte vast',
    }),
    ends: (facts, until) => ({
      subject: 'Je optie op een ruimte loopt af',
      text: ['Je hebt een optie op een ruimte.', facts, `Leg de ruimte vast voor ${until}. Anders vervalt de optie.`],
      button: 'Leg de ruimte vast',
    }),
    lapsed: (facts) => ({
      subject: 'Je optie op een ruimte is vervallen',
      text: ['Je optie is niet op tijd vastgelegd. De ruimte is weer vrij.', facts],
      button: 'Bekijk je reserveringen',
    }),
    cancelled: (facts) => ({
      subject: 'Je reservering is geannuleerd',
      text: ['Een collega heeft je reservering geannuleerd.', facts, 'Zoek een andere ruimte als je die nog nodig hebt.'],
      button: 'Bekijk je reserveringen',
    }),
    notFreed: (facts) => ({
      subject: 'De ruimte waarop je wacht komt niet vrij',
      text: ['Je stond op de wachtlijst voor een ruimte. De ruimte is niet vrijgekomen. Je staat niet meer op de lijst.', facts],
      button: 'Bekijk je reserveringen',
    }),
    late: (material, title, day) => ({
      subject: 'Breng het geleende materiaal terug',
      text: [
        'Je hebt materiaal geleend dat al terug moest zijn. Misschien wacht een andere groep erop.',
        `Materiaal: ${material}\nVoor: ${title}\nTerug op: ${day}`,
      ],
      button: 'Bekijk de lening',
    }),
  },
  en: {
    dear: (name) => `Dear ${name},`,
    facts: (where, when, weeks, title) => `Where: ${where}\nWhen: ${when}${weeks > 1 ? `, ${weeks} weeks` : ''}\nFor: ${title}`,
    offered: (facts, until) => ({
      subject: 'The room that you wait for is free',
      text: [
        'You were waiting for a room. It has come free and is held for you now.',
        facts,
        `Do you want the room? Confirm it before ${until}. After that it goes to the next.`,
      ],
      button: 'Confirm the room',
    }),
    ends: (facts, until) => ({
      subject: 'Your option on a room ends',
      text: ['You have an option on a room.', facts, `Confirm the room before ${until}. Otherwise the option lapses.`],
      button: 'Confirm the room',
    }),
    lapsed: (facts) => ({
      subject: 'Your option on a room has lapsed',
      text: ['Your option was not confirmed in time. The room is free again.', facts],
      button: 'See your reservations',
    }),
    cancelled: (facts) => ({
      subject: 'Your reservation is cancelled',
      text: ['A colleague has cancelled your reservation.', facts, 'Look for another room when you still need one.'],
      button: 'See your reservations',
    }),
    notFreed: (facts) => ({
      subject: 'The room that you wait for does not come free',
      text: ['You were waiting for a room. It has not come free. You are no longer on its list.', facts],
      button: 'See your reservations',
    }),
    late: (material, title, day) => ({
      subject: 'Please return the lent material',
      text: [
        'You have lent material that was due back. Another group may be waiting for it.',
        `Material: ${material}\nFor: ${title}\nDue back on: ${day}`,
      ],
      button: 'See the loan',
    }),
  },
};
