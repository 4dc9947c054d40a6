import type { Lang } from '../../platform/i18n/lang.ts';
import type { Told } from './mail-words.ts';

/** Mails about the talk beforehand, about what a family changes itself, about sessions and about paying. */
export type MoreMail =
  | 'intake'
  | 'intake-planned'
  | 'intake-waiting'
  | 'intake-lapsed'
  | 'other-fits'
  | 'not-suitable'
  | 'fewer'
  | 'reminder'
  | 'missed'
  | 'paid';

interface MoreWords {
  buttons: Record<MoreMail, string>;
  mails: Record<MoreMail, (told: Told) => { subject: string; text: string[] }>;
}

const own = { nl: 'Bekijk uw aanmelding', en: 'See your registration' } as const;

const nl: MoreWords = {
  buttons: {
    intake: own.nl,
    'intake-planned': own.nl,
    'intake-waiting': own.nl,
    'intake-lapsed': 'Bekijk wat u kunt doen',
    'other-fits': 'Bekijk wat wel past',
    'not-suitable': own.nl,
    fewer: own.nl,
    reminder: own.nl,
    missed: own.nl,
    paid: own.nl,
  },
  mails: {
    intake: (t) => ({
      subject: `Eerst een gesprek: ${t.title}`,
      text: [
        `Uw aanmelding voor ${t.title} is bevestigd. Eerst maken we kennis. Dan kijken we samen of de groep past.`,
        ...t.changes,
        `We houden uw plek vast tot ${t.until}. U hoeft nu niets te doen: u hoort van ons. Hier ziet u hoe het staat:`,
      ],
    }),
    'intake-planned': (t) => ({
      subject: `De afspraak voor uw gesprek over ${t.title}`,
      text: [
        'We spreken elkaar voor de groep begint.',
        ...t.changes,
        'Uw plek blijft zo lang van u. Kunt u dan niet? Bel ons of meld u af op deze pagina:',
      ],
    }),
    'intake-waiting': (t) => ({
      subject: `${t.title} past bij u`,
      text: [
        `Fijn dat we elkaar spraken. ${t.title} past bij u. U staat op de wachtlijst.`,
        'Komt er een plek vrij, dan krijgt u meteen een mail. Op deze pagina ziet u de hoeveelste u bent:',
      ],
    }),
    'intake-lapsed': (t) => ({
      subject: `Uw plek bij ${t.title} is vrijgegeven`,
      text: [
        `Er was geen gesprek op tijd over ${t.title}. Dat spijt ons. De plek gaat nu naar iemand anders.`,
        'Wilt u nog meedoen? Meld u dan opnieuw aan, of bel ons. Op deze pagina ziet u hoe:',
      ],
    }),
    'other-fits': (t) => ({
      subject: `Dit past beter bij u dan ${t.title}`,
      text: [
        `Fijn dat we elkaar spraken. ${t.title} is niet de beste plek voor u. Dit past beter:`,
        ...t.others,
        ...(t.reason ? [t.reason] : []),
        'Uw plek in de groep is vrijgegeven. U hoeft zich niet af te melden. Lees hier meer:',
      ],
    }),
    'not-suitable': (t) => ({
      subject: `Over uw aanmelding voor ${t.title}`,
      text: [
        `Fijn dat we elkaar spraken. ${t.title} is niet de beste plek voor u.`,
        ...(t.reason ? [t.reason] : []),
        'Uw plek in de groep is vrijgegeven. U hoeft zich niet af te melden. Op deze pagina leest u het terug:',
      ],
    }),
    fewer: (t) => ({
      subject: `Gewijzigd: uw aanmelding voor ${t.title}`,
      text: [
        t.places === 1
          ? 'U heeft een kind afgemeld. Er doet nog 1 kind mee.'
          : `U heeft afgemeld. Er doen nog ${t.places} kinderen mee.`,
        'Op deze pagina ziet u uw aanmelding:',
      ],
    }),
    reminder: (t) => ({
      subject: `Tot ${t.until}: ${t.title}`,
      text: [
        `${t.title} komt eraan.`,
        ...t.changes,
        'Kunt u niet? Laat het ons weten, of meld u af op deze pagina. U maakt er iemand anders blij mee:',
      ],
    }),
    missed: (t) => ({
      subject: `We misten u bij ${t.title}`,
      text: [
        `We hadden u op ${t.until} verwacht bij ${t.title}, maar zagen u niet. We hopen dat alles goed gaat.`,
        'U bent de volgende keer gewoon weer welkom. Wilt u iets overleggen? Antwoord op deze mail of bel ons. Wilt u stoppen? Meld u dan af op deze pagina:',
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
    intake: own.en,
    'intake-planned': own.en,
    'intake-waiting': own.en,
    'intake-lapsed': 'See what you can do',
    'other-fits': 'See what does fit',
    'not-suitable': own.en,
    fewer: own.en,
    reminder: own.en,
    missed: own.en,
    paid: own.en,
  },
  mails: {
    intake: (t) => ({
      subject: `First a talk: ${t.title}`,
      text: [
        `Your registration for ${t.title} is confirmed. First we get to know each other. Then we see together whether the group fits.`,
        ...t.changes,
        `We keep your place until ${t.until}. You need not do anything now: you will hear from us. Here you see how things are:`,
      ],
    }),
    'intake-planned': (t) => ({
      subject: `The appointment for your talk about ${t.title}`,
      text: [
        'We talk to each other before the group begins.',
        ...t.changes,
        'Your place stays yours until then. Can you not come? Call us or cancel on this page:',
      ],
    }),
    'intake-waiting': (t) => ({
      subject: `${t.title} fits you`,
      text: [
        `Good that we talked. ${t.title} fits you. You are on the waiting list.`,
        'When a place becomes free, you get a mail at once. This page shows your position:',
      ],
    }),
    'intake-lapsed': (t) => ({
      subject: `Your place in ${t.title} was released`,
      text: [
        `There was no talk in time about ${t.title}. We are sorry. The place now goes to someone else.`,
        'Do you still want to join? Then register again, or call us. This page shows how:',
      ],
    }),
    'other-fits': (t) => ({
      subject: `This fits you better than ${t.title}`,
      text: [
        `Good that we talked. ${t.title} is not the best place for you. This fits better:`,
        ...t.others,
        ...(t.reason ? [t.reason] : []),
        'Your place in the group was released. You need not cancel. Read more here:',
      ],
    }),
    'not-suitable': (t) => ({
      subject: `About your registration for ${t.title}`,
      text: [
        `Good that we talked. ${t.title} is not the best place for you.`,
        ...(t.reason ? [t.reason] : []),
        'Your place in the group was released. You need not cancel. You can read it again on this page:',
      ],
    }),
    fewer: (t) => ({
      subject: `Changed: your registration for ${t.title}`,
      text: [
        t.places === 1
          ? 'You cancelled for a child. 1 child still takes part.'
          : `You cancelled. ${t.places} children still take part.`,
        'This page shows your registration:',
      ],
    }),
    reminder: (t) => ({
      subject: `See you on ${t.until}: ${t.title}`,
      text: [
        `${t.title} is coming up.`,
        ...t.changes,
        'Can you not come? Let us know, or cancel on this page. Somebody else will be glad:',
      ],
    }),
    missed: (t) => ({
      subject: `We missed you at ${t.title}`,
      text: [
        `We expected you on ${t.until} at ${t.title}, but did not see you. We hope that all is well.`,
        'You are welcome again the next time. Do you want to talk something over? Answer this mail or call us. Do you want to stop? Then cancel on this page:',
      ],
    }),
    paid: (t) => ({
      subject: `Your payment for ${t.title} has arrived`,
      text: [`We received your payment for ${t.title}. Thank you.`, ...t.changes, 'This page shows your registration:'],
    }),
  },
};

export const moreWords: Record<Lang, MoreWords> = { nl, en };
