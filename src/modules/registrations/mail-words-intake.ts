import type { Lang } from '../../platform/i18n/lang.ts';
import type { Told } from './mail-words.ts';

/** Mails to a family about the talk beforehand. */
export type IntakeMail =
  | 'intake'
  | 'intake-planned'
  | 'intake-late'
  | 'intake-waiting'
  | 'intake-offered'
  | 'intake-lapsed'
  | 'intake-undecided'
  | 'other-fits'
  | 'not-suitable';

interface IntakeWords {
  buttons: Record<IntakeMail, string>;
  mails: Record<IntakeMail, (told: Told) => { subject: string; text: string[] }>;
}

const own = { nl: 'Bekijk uw aanmelding', en: 'See your registration' } as const;

const nl: IntakeWords = {
  buttons: {
    intake: own.nl,
    'intake-planned': own.nl,
    'intake-waiting': own.nl,
    'intake-lapsed': 'Bekijk wat u kunt doen',
    'other-fits': 'Bekijk wat wel past',
    'not-suitable': own.nl,
    'intake-offered': 'Bekijk de plek en geef antwoord',
    'intake-late': own.nl,
    'intake-undecided': 'Bekijk wat u kunt doen',
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
        `${t.until ? 'Uw plek blijft zo lang van u. ' : ''}Kunt u dan niet? Bel ons of meld u af op deze pagina:`,
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
    'intake-offered': (t) => ({
      subject: `${t.title} past bij u, en er is plek`,
      text: [
        `Fijn dat we elkaar spraken. ${t.title} past bij u. Er is al een plek voor u.`,
        `Laat voor ${t.until} weten of u de plek wilt. Daarna gaat hij naar de volgende op de lijst.`,
      ],
    }),
    'intake-late': (t) => ({
      subject: `De afspraak voor uw gesprek over ${t.title} vervalt`,
      text: [
        `${t.title} begint nu op ${t.starts}. Uw afspraak voor het gesprek vooraf is dan te laat. Die vervalt.`,
        'U hoort van ons voor een nieuwe afspraak. Hier ziet u hoe het staat:',
      ],
    }),
    'intake-undecided': (t) => ({
      subject: `Uw plek bij ${t.title} is vrijgegeven`,
      text: [
        `Er is niet op tijd besloten over uw plek bij ${t.title}. Dat spijt ons. De plek gaat nu naar iemand anders.`,
        'Wilt u nog meedoen? Bel ons, of meld u opnieuw aan. Op deze pagina ziet u hoe:',
      ],
    }),
  },
};

const en: IntakeWords = {
  buttons: {
    intake: own.en,
    'intake-planned': own.en,
    'intake-waiting': own.en,
    'intake-lapsed': 'See what you can do',
    'other-fits': 'See what does fit',
    'not-suitable': own.en,
    'intake-offered': 'See the place and answer',
    'intake-late': own.en,
    'intake-undecided': 'See what you can do',
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
        `${t.until ? 'Your place stays yours until then. ' : ''}Can you not come? Call us or cancel on this page:`,
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
    'intake-offered': (t) => ({
      subject: `${t.title} fits you, and there is a place`,
      text: [
        `Good that we talked. ${t.title} fits you. There is a place for you already.`,
        `Please tell us before ${t.until} whether you want it. After that it goes to the next on the list.`,
      ],
    }),
    'intake-late': (t) => ({
      subject: `The appointment for your talk about ${t.title} lapses`,
      text: [
        `${t.title} now begins on ${t.starts}. Your appointment for the talk beforehand is too late then. It lapses.`,
        'You will hear from us for a new appointment. Here you see how things are:',
      ],
    }),
    'intake-undecided': (t) => ({
      subject: `Your place in ${t.title} was released`,
      text: [
        `There was no decision in time about your place in ${t.title}. We are sorry. The place now goes to someone else.`,
        'Do you still want to join? Call us, or register again. This page shows how:',
      ],
    }),
  },
};

export const intakeWords: Record<Lang, IntakeWords> = { nl, en };
