import type { Lang } from '../../platform/i18n/lang.ts';
import type { MailKind } from '../../platform/mail/kinds.ts';
import { seeksRoom } from '../facilities/index.ts';
import type { WithdrawReason } from './request.ts';

/** All of it stands in the queue too, so everybody chooses when they hear of it. */
export const mailKinds: MailKind[] = [
  {
    kind: 'support-asked',
    label: { nl: 'Nieuwe facilitaire aanvragen', en: 'New support requests' },
    notice: { can: seeksRoom },
  },
  {
    kind: 'support-news',
    label: { nl: 'Nieuws over facilitaire aanvragen waarmee je bezig bent', en: 'News about support requests that concern you' },
    notice: { can: seeksRoom },
  },
];

interface Letter {
  subject: string;
  text: string[];
  button: string;
}

interface Words {
  dear: (name: string) => string;
  asked: (title: string, by: string, before: string) => Letter;
  handedOver: (title: string) => Letter;
  waiting: (title: string, what: string) => Letter;
  question: (title: string, question: string) => Letter;
  replied: (title: string, by: string, text: string) => Letter;
  done: (title: string, answer: string) => Letter;
  notPossible: (title: string, answer: string) => Letter;
  withdrawn: (title: string, reason?: WithdrawReason) => Letter;
}

/** Why the program took a request back; the history of the request says it in Dutch. */
export const withdrawnBecause: Record<Lang, Record<WithdrawReason, string>> = {
  nl: {
    'has-room': 'De groep heeft nu een ruimte.',
    moved: 'De groep komt op andere tijden bij elkaar. Vraag de ruimte opnieuw aan als die nog nodig is.',
    cancelled: 'De groep gaat niet door.',
  },
  en: {
    'has-room': 'The group has a room now.',
    moved: 'The group meets at other times. Ask for the room again when it is still needed.',
    cancelled: 'The group is cancelled.',
  },
};

export const mailWords: Record<Lang, Words> = {
  nl: {
    dear: (name) => `Beste ${name},`,
    asked: (title, by, before) => ({
      subject: `Nieuwe aanvraag: ${title}`,
      text: [`Er is een nieuwe facilitaire aanvraag.`, `Wat: ${title}\nGevraagd door: ${by}\nAntwoord vóór: ${before}`],
      button: 'Bekijk de aanvraag',
    }),
    handedOver: (title) => ({
      subject: `Voor jou: ${title}`,
      text: [`Een collega heeft deze aanvraag aan jou gegeven: ${title}.`],
      button: 'Bekijk de aanvraag',
    }),
    waiting: (title, what) => ({
      subject: `We wachten nog: ${title}`,
      text: [`We werken aan je aanvraag: ${title}.`, `We wachten nog op: ${what}`],
      button: 'Bekijk je aanvraag',
    }),
    question: (title, question) => ({
      subject: `Een vraag over: ${title}`,
      text: [`We willen iets van je weten voor je aanvraag: ${title}.`, question, 'Geef antwoord op de pagina van je aanvraag.'],
      button: 'Geef antwoord',
    }),
    replied: (title, by, text) => ({
      subject: `Antwoord op je vraag: ${title}`,
      text: [`${by} gaf antwoord op je vraag over: ${title}.`, text],
      button: 'Ga verder met de aanvraag',
    }),
    done: (title, answer) => ({
      subject: `Geregeld: ${title}`,
      text: [`Je aanvraag is geregeld: ${title}.`, answer],
      button: 'Bekijk het antwoord',
    }),
    notPossible: (title, answer) => ({
      subject: `Dit kan niet: ${title}`,
      text: [`Je aanvraag kan niet: ${title}.`, answer],
      button: 'Bekijk het antwoord',
    }),
    withdrawn: (title, reason) => ({
      subject: `Niet meer nodig: ${title}`,
      text: [`Deze aanvraag is ingetrokken: ${title}.`, reason ? withdrawnBecause.nl[reason] : ''],
      button: 'Bekijk de aanvraag',
    }),
  },
  en: {
    dear: (name) => `Dear ${name},`,
    asked: (title, by, before) => ({
      subject: `New request: ${title}`,
      text: [`There is a new support request.`, `What: ${title}\nAsked by: ${by}\nAnswer before: ${before}`],
      button: 'See the request',
    }),
    handedOver: (title) => ({
      subject: `For you: ${title}`,
      text: [`A colleague has given this request to you: ${title}.`],
      button: 'See the request',
    }),
    waiting: (title, what) => ({
      subject: `Still waiting: ${title}`,
      text: [`We are working on your request: ${title}.`, `We still wait for: ${what}`],
      button: 'See your request',
    }),
    question: (title, question) => ({
      subject: `A question about: ${title}`,
      text: [`We would like to know something for your request: ${title}.`, question, 'Reply on the page of your request.'],
      button: 'Reply',
    }),
    replied: (title, by, text) => ({
      subject: `Reply to your question: ${title}`,
      text: [`${by} replied to your question about: ${title}.`, text],
      button: 'Go on with the request',
    }),
    done: (title, answer) => ({
      subject: `Arranged: ${title}`,
      text: [`Your request is arranged: ${title}.`, answer],
      button: 'See the answer',
    }),
    notPossible: (title, answer) => ({
      subject: `Not possible: ${title}`,
      text: [`Your request is not possible: ${title}.`, answer],
      button: 'See the answer',
    }),
    withdrawn: (title, reason) => ({
      subject: `No longer needed: ${title}`,
      text: [`This request is withdrawn: ${title}.`, reason ? withdrawnBecause.en[reason] : ''],
      button: 'See the request',
    }),
  },
};
