import type { Lang } from '../../platform/i18n/lang.ts';
import type { Told } from './mail-words.ts';
import { type IntakeMail, intakeWords } from './mail-words-intake.ts';

/** Mails about the talk beforehand (mail-words-intake.ts), about what a family changes itself, about sessions and about paying. */
export type MoreMail = IntakeMail | 'waits-on' | 'fewer' | 'reminder' | 'missed' | 'paid';

interface MoreWords {
  buttons: Record<MoreMail, string>;
  mails: Record<MoreMail, (told: Told) => { subject: string; text: string[] }>;
}

const own = { nl: 'Bekijk uw aanmelding', en: 'See your registration' } as const;

const nl: MoreWords = {
  buttons: {
    ...intakeWords.nl.buttons,
    'waits-on': own.nl,
    fewer: own.nl,
    reminder: own.nl,
    missed: own.nl,
    paid: own.nl,
  },
  mails: {
    ...intakeWords.nl.mails,
    'waits-on': (t) => ({
      subject: `U staat op de wachtlijst voor een andere groep dan ${t.title}`,
      text: [
        `U wacht op een andere groep dan ${t.title}. U houdt uw plaats in de rij.`,
        ...t.changes,
        'Komt er een plek vrij, dan krijgt u meteen een mail. Op deze pagina ziet u uw aanmelding:',
      ],
    }),
    fewer: (t) => ({
      subject: `Gewijzigd: uw aanmelding voor ${t.title}`,
      text: [
        t.places === 1
          ? 'U heeft een kind afgemeld. Er doet nog 1 kind mee.'
          : `U heeft afgemeld. Er doen nog ${t.places} kinderen mee.`,
        ...t.changes,
        'Op deze pagina ziet u uw aanmelding:',
      ],
    }),
    reminder: (t) => ({
      subject: `Tot ${t.until}: ${t.title}`,
      text: [
        `${t.title} komt eraan.`,
        ...t.changes,
        'Kunt u niet komen? Laat het ons weten, of meld u af op deze pagina. Dan kan iemand anders komen:',
      ],
    }),
    missed: (t) => ({
      subject: `We misten u bij ${t.title}`,
      text: [
        `We verwachtten u op ${t.until} bij ${t.title}, maar zagen u niet. We hopen dat het goed met u gaat.`,
        'U bent de volgende keer gewoon weer welkom. Wilt u ergens over praten? Antwoord op deze mail of bel ons. Wilt u stoppen? Meld u dan af op deze pagina:',
      ],
    }),
    paid: (t) => ({
      subject: `Uw betaling voor ${t.title} is binnen`,
      text: [
        `We hebben uw betaling voor ${t.title} ontvangen. Dank u wel.`,
        ...t.changes,
        'Op deze pagina ziet u uw aanmelding:',
      ],
    }),
  },
};

const en: MoreWords = {
  buttons: {
    ...intakeWords.en.buttons,
    'waits-on': own.en,
    fewer: own.en,
    reminder: own.en,
    missed: own.en,
    paid: own.en,
  },
  mails: {
    ...intakeWords.en.mails,
    'waits-on': (t) => ({
      subject: `You are on the waiting list for a group other than ${t.title}`,
      text: [
        `You are waiting for a group other than ${t.title}. You keep your position on the list.`,
        ...t.changes,
        'As soon as there is a place for you, we will e-mail you. This page shows your registration:',
      ],
    }),
    fewer: (t) => ({
      subject: `Changed: your registration for ${t.title}`,
      text: [
        t.places === 1
          ? 'You cancelled for one child. 1 child is still taking part.'
          : `You cancelled. ${t.places} children are still taking part.`,
        ...t.changes,
        'This page shows your registration:',
      ],
    }),
    reminder: (t) => ({
      subject: `See you on ${t.until}: ${t.title}`,
      text: [
        `${t.title} is coming up.`,
        ...t.changes,
        'If you cannot come, let us know or cancel on this page. Then someone else can come:',
      ],
    }),
    missed: (t) => ({
      subject: `We missed you at ${t.title}`,
      text: [
        `We expected you on ${t.until} at ${t.title}, but did not see you. We hope that all is well.`,
        'You are welcome again next time. If you would like to talk about something, answer this e-mail or call us. If you want to stop, please cancel on this page:',
      ],
    }),
    paid: (t) => ({
      subject: `Your payment for ${t.title} has arrived`,
      text: [`We received your payment for ${t.title}. Thank you.`, ...t.changes, 'This page shows your registration:'],
    }),
  },
};

export const moreWords: Record<Lang, MoreWords> = { nl, en };
