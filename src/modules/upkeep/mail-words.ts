import type { Lang } from '../../platform/i18n/lang.ts';
import type { EntryKind } from './kinds.ts';

export type Letter = 'warning' | 'reminder' | 'unreached' | 'hidden' | 'link';

interface Words {
  own: string;
  kinds: Record<EntryKind, string>;
  line: (title: string, kind: string, day: string) => string;
  more: (count: number) => string;
  until: (day: string) => string;
  /** Whom to call, where no mail arrives. */
  call: (name: string | null, phone: string | null) => string;
  bye: string;
  letters: Record<Letter, { subject: (count: number) => string; button: string; text: string[]; after: string[] }>;
}

const nl: Words = {
  own: 'Uw gegevens als trainer',
  kinds: { offer: 'aanbod', room: 'ruimte', trainer: 'trainer', organisation: 'organisatie' },
  line: (title, kind, day) => `${title} (${kind}): ${day}`,
  more: (count) => `En nog ${count} andere. U ziet ze op de pagina.`,
  until: (day) => `De link werkt tot en met ${day}. Stuur de mail niet door aan wie niets mag veranderen.`,
  call: (name, phone) => `${name ?? 'Een trainer'}: ${phone ? `bel ${phone}` : 'zoek een telefoonnummer'}`,
  bye: 'Met vriendelijke groet,\nOpgroeiplein',
  letters: {
    warning: {
      subject: (count) => (count === 1 ? 'Klopt dit nog?' : `Kloppen deze ${count} gegevens nog?`),
      button: 'Kijk na en bevestig',
      text: [
        'Beste collega,',
        'Ouders en professionals vertrouwen op wat er op Opgroeiplein staat. Daarom vragen we af en toe of het nog klopt. Doet u niets, dan verbergen we het op de dag die erbij staat:',
      ],
      after: ['Klopt alles nog? Dan is één knop genoeg. U heeft geen account nodig. Iets veranderen kan ook.'],
    },
    reminder: {
      subject: (count) => (count === 1 ? 'Nog even: klopt dit nog?' : `Nog even: kloppen deze ${count} gegevens nog?`),
      button: 'Kijk na en bevestig',
      text: [
        'Beste collega,',
        'We vroegen u eerder of dit nog klopt. Als u niets doet, verbergen we het op de dag die erbij staat:',
      ],
      after: ['Klopt alles nog? Dan is één knop genoeg. U heeft geen account nodig.'],
    },
    unreached: {
      subject: () => 'Bel deze eigenaar: mail komt niet aan',
      button: 'Kijk na en bevestig',
      text: [
        'Beste collega,',
        'Mail komt bij deze eigenaar niet aan. Bel, en loop samen na of dit nog klopt. Anders verbergen we het op de dag die erbij staat:',
      ],
      after: ['Klopt alles? Bevestig het hieronder. Wie er nog meer niet te bereiken is, staat bij Beheer, onder Versheid.'],
    },
    hidden: {
      subject: (count) =>
        count === 1 ? 'Dit staat niet meer op Opgroeiplein' : `Deze ${count} gegevens staan niet meer op Opgroeiplein`,
      button: 'Zet het terug',
      text: ['Beste collega,', 'We kregen geen bericht of dit nog klopt. Daarom is het nu niet meer te zien:'],
      after: ['Er is niets weg. Klopt het nog? Bevestig het, dan staat het meteen weer terug.'],
    },
    link: {
      subject: () => 'Uw link om gegevens bij te houden',
      button: 'Open de pagina',
      text: ['Beste collega,', 'Met deze link houdt u bij wat er van u op Opgroeiplein staat. U heeft geen account nodig.'],
      after: [],
    },
  },
};

const en: Words = {
  own: 'Your data as a trainer',
  kinds: { offer: 'offer', room: 'room', trainer: 'trainer', organisation: 'organisation' },
  line: (title, kind, day) => `${title} (${kind}): ${day}`,
  more: (count) => `And ${count} more. The page shows them all.`,
  until: (day) => `The link works until ${day}. Please do not pass this mail on to who may not change anything.`,
  call: (name, phone) => `${name ?? 'A trainer'}: ${phone ? `call ${phone}` : 'find a telephone number'}`,
  bye: 'Kind regards,\nOpgroeiplein',
  letters: {
    warning: {
      subject: (count) => (count === 1 ? 'Is this still right?' : `Are these ${count} entries still right?`),
      button: 'Check and confirm',
      text: [
        'Dear colleague,',
        'Parents and professionals rely on what Opgroeiplein says. So now and then we ask whether it is still right. If you do nothing, we hide it on the day beside it:',
      ],
      after: ['Is everything still right? Then one button is enough. You need no account. You can change things too.'],
    },
    reminder: {
      subject: (count) =>
        count === 1 ? 'Once more: is this still right?' : `Once more: are these ${count} entries still right?`,
      button: 'Check and confirm',
      text: [
        'Dear colleague,',
        'We asked you before whether this is still right. If you do nothing, we hide it on the day beside it:',
      ],
      after: ['Is everything still right? Then one button is enough. You need no account.'],
    },
    unreached: {
      subject: () => 'Call this owner: mail does not arrive',
      button: 'Check and confirm',
      text: [
        'Dear colleague,',
        'Mail does not reach this owner. Call, and go through it together: is this still right? Else we hide it on the day beside it:',
      ],
      after: ['Is everything right? Confirm it below. Who else cannot be reached is listed at Manage, under Freshness.'],
    },
    hidden: {
      subject: (count) =>
        count === 1 ? 'This is no longer on Opgroeiplein' : `These ${count} entries are no longer on Opgroeiplein`,
      button: 'Put it back',
      text: ['Dear colleague,', 'We did not hear whether this is still right. So it cannot be seen any more:'],
      after: ['Nothing is lost. Is it still right? Confirm it, and it is back at once.'],
    },
    link: {
      subject: () => 'Your link to keep your entries up to date',
      button: 'Open the page',
      text: ['Dear colleague,', 'With this link you look after what Opgroeiplein says about you. You need no account.'],
      after: [],
    },
  },
};

export const words: Record<Lang, Words> = { nl, en };
