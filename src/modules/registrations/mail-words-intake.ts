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
        `We houden ${t.places === 1 ? 'uw plek' : 'uw plekken'} vast tot ${t.until}. U hoeft nu niets te doen. Wij bellen of mailen u voor een afspraak. Hier ziet u hoe het staat:`,
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
        'Komt er een plek vrij, dan krijgt u meteen een mail. Op deze pagina ziet u hoeveel gezinnen voor u zijn:',
      ],
    }),
    'intake-lapsed': (t) => ({
      subject: `Uw plek bij ${t.title} gaat naar iemand anders`,
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
        'Uw plek in de groep gaat naar iemand anders. U hoeft zich niet af te melden. Lees hier meer:',
      ],
    }),
    'not-suitable': (t) => ({
      subject: `Over uw aanmelding voor ${t.title}`,
      text: [
        `Fijn dat we elkaar spraken. ${t.title} is niet de beste plek voor u.`,
        ...(t.reason ? [t.reason] : []),
        'Uw plek in de groep gaat naar iemand anders. U hoeft zich niet af te melden. Op deze pagina leest u het terug:',
      ],
    }),
    'intake-offered': (t) => ({
      subject: `${t.title} past bij u, en er is plek`,
      text: [
        `Fijn dat we elkaar spraken. ${t.title} past bij u. Er is al een plek voor u.`,
        `Laat voor ${t.until} weten of u de plek wilt. Daarna gaat de plek naar de volgende op de lijst.`,
      ],
    }),
    'intake-late': (t) => ({
      subject: `De afspraak voor uw gesprek over ${t.title} gaat niet door`,
      text: [
        `${t.title} begint nu op ${t.starts}. Uw afspraak voor het gesprek vooraf is dan te laat. Die gaat niet door.`,
        'Wij bellen of mailen u voor een nieuwe afspraak. Hier ziet u hoe het staat:',
      ],
    }),
    'intake-undecided': (t) => ({
      subject: `Uw plek bij ${t.title} gaat naar iemand anders`,
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
        `Your registration for ${t.title} is confirmed. First we would like to meet you. Then we decide together whether this group is right for you.`,
        ...t.changes,
        `We keep your ${t.places === 1 ? 'place' : 'places'} until ${t.until}. You do not have to do anything now. We will call or e-mail you for an appointment. Here you can see where things stand:`,
      ],
    }),
    'intake-planned': (t) => ({
      subject: `The appointment for your talk about ${t.title}`,
      text: [
        'We will talk with you before the group starts.',
        ...t.changes,
        `${t.until ? 'We keep your place until then. ' : ''}If you cannot come, call us or cancel on this page:`,
      ],
    }),
    'intake-waiting': (t) => ({
      subject: `${t.title} is right for you`,
      text: [
        `It was good to talk with you. ${t.title} is right for you. You are on the waiting list.`,
        'As soon as there is a place for you, we will e-mail you. This page shows how many families are before you:',
      ],
    }),
    'intake-lapsed': (t) => ({
      subject: `Your place in ${t.title} goes to someone else`,
      text: [
        `We did not manage to talk with you about ${t.title} in time. We are sorry. Your place now goes to someone else.`,
        'Would you still like to join? Then register again, or call us. This page shows how:',
      ],
    }),
    'other-fits': (t) => ({
      subject: `This suits you better than ${t.title}`,
      text: [
        `It was good to talk with you. ${t.title} is not the best place for you. This suits you better:`,
        ...t.others,
        ...(t.reason ? [t.reason] : []),
        'We have given your place to someone else. You do not have to cancel. Read more here:',
      ],
    }),
    'not-suitable': (t) => ({
      subject: `About your registration for ${t.title}`,
      text: [
        `It was good to talk with you. ${t.title} is not the best place for you.`,
        ...(t.reason ? [t.reason] : []),
        'We have given your place to someone else. You do not have to cancel. You can read it again on this page:',
      ],
    }),
    'intake-offered': (t) => ({
      subject: `${t.title} is right for you, and there is a place`,
      text: [
        `It was good to talk with you. ${t.title} is right for you. There is already a place for you.`,
        `Please tell us before ${t.until} whether you want the place. After that it goes to the next family on the list.`,
      ],
    }),
    'intake-late': (t) => ({
      subject: `The appointment for your talk about ${t.title} is cancelled`,
      text: [
        `${t.title} now starts on ${t.starts}. Your appointment for the talk beforehand would be too late. It is cancelled.`,
        'We will contact you for a new appointment. Here you can see where things stand:',
      ],
    }),
    'intake-undecided': (t) => ({
      subject: `Your place in ${t.title} goes to someone else`,
      text: [
        `We did not decide about your place in ${t.title} in time. We are sorry. The place now goes to someone else.`,
        'Would you still like to join? Call us, or register again. This page shows how:',
      ],
    }),
  },
};

export const intakeWords: Record<Lang, IntakeWords> = { nl, en };
