import type { Reason } from './initiative.ts';

const nl = {
  dear: (name: string) => `Beste ${name}`,
  bye: 'Met groet,\nOpgroeiplein',
  confirmSubject: (title: string) => `Bevestig uw initiatief: ${title}`,
  confirm: (title: string) => `U zette het initiatief "${title}" klaar. Bevestig dat dit uw mailadres is. Dat kan een dag lang.`,
  confirmAfter:
    'Daarna kijken wij ernaar. U krijgt een mail als het op Opgroeiplein staat. Heeft u dit niet gedaan? Dan hoeft u niets te doen.',
  confirmButton: 'Bekijk en bevestig',
  waitingSubject: (title: string) => `Wij bekijken uw initiatief: ${title}`,
  waiting:
    'Wij kijken naar uw initiatief. U krijgt een mail als het op Opgroeiplein staat. Met de link hieronder kunt u het veranderen of stoppen.',
  ownButton: 'Bekijk uw initiatief',
  publishedSubject: (title: string) => `Uw initiatief staat op Opgroeiplein: ${title}`,
  published: 'Iedereen kan uw initiatief nu lezen. Wil iemand meedoen of helpen? Dan krijgt u een mail. Uw adres ziet niemand.',
  returnedSubject: (title: string) => `Pas uw initiatief aan: ${title}`,
  returned: 'Uw initiatief staat nog niet op Opgroeiplein. Verander het nog even, dan kijken wij opnieuw.',
  refusedSubject: (title: string) => `Uw initiatief komt niet op Opgroeiplein: ${title}`,
  refused: 'Wij zetten dit initiatief niet op Opgroeiplein.',
  endedSubject: (title: string) => `Uw initiatief is afgelopen: ${title}`,
  ended: 'Uw initiatief stond lang genoeg op Opgroeiplein. Wilt u verder? Zet het dan opnieuw op Opgroeiplein.',
  why: 'Reden',
  reasons: {
    'personal-data': 'er staan gegevens van een persoon in',
    unclear: 'het is nog niet duidelijk wat u wilt doen',
    advertising: 'het is reclame',
    'not-for-children': 'het gaat niet over opgroeien of opvoeden',
    'exists-already': 'dit is er al in de buurt',
    unsafe: 'het is niet veilig genoeg voor kinderen',
    other: 'een andere reden',
  } satisfies Record<Reason, string>,
  replyConfirmSubject: (title: string) => `Bevestig uw reactie op ${title}`,
  replyConfirm: (title: string) =>
    `U reageerde op het initiatief "${title}". Bevestig dat dit uw mailadres is, dan sturen wij uw bericht door. Dat kan een dag lang.`,
  replyConfirmButton: 'Bekijk en verstuur',
  replySubject: {
    join: (title: string) => `Iemand wil meedoen: ${title}`,
    help: (title: string) => `Iemand wil helpen: ${title}`,
  },
  reply: (name: string) => `${name} schrijft u:`,
  replyAfter: 'U kunt antwoorden met de knop. Uw mailadres blijft onbekend, en dat van de ander ook.',
  replyButton: 'Lees en antwoord',
  answerSubject: (title: string) => `Antwoord op uw reactie: ${title}`,
  answer: (name: string) => `${name} antwoordt u:`,
  answerAfter: 'Wilt u nog iets zeggen? Reageer dan nog een keer bij het initiatief.',
  answerButton: 'Bekijk het initiatief',
};

const en: typeof nl = {
  dear: (name) => `Dear ${name}`,
  bye: 'Kind regards,\nOpgroeiplein',
  confirmSubject: (title) => `Confirm your initiative: ${title}`,
  confirm: (title) =>
    `You prepared the initiative "${title}". Confirm that this is your mail address. You can do that for a day.`,
  confirmAfter:
    'Then we look at it. You get a mail when it is on Opgroeiplein. Did you not do this? Then you need to do nothing.',
  confirmButton: 'Look and confirm',
  waitingSubject: (title) => `We look at your initiative: ${title}`,
  waiting:
    'We look at your initiative. You get a mail when it is on Opgroeiplein. With the link below you can change or stop it.',
  ownButton: 'See your initiative',
  publishedSubject: (title) => `Your initiative is on Opgroeiplein: ${title}`,
  published:
    'Everybody can read your initiative now. Does somebody want to join or help? Then you get a mail. Nobody sees your address.',
  returnedSubject: (title) => `Change your initiative: ${title}`,
  returned: 'Your initiative is not on Opgroeiplein yet. Change it a little, then we look again.',
  refusedSubject: (title) => `Your initiative does not come on Opgroeiplein: ${title}`,
  refused: 'We do not put this initiative on Opgroeiplein.',
  endedSubject: (title) => `Your initiative is over: ${title}`,
  ended: 'Your initiative was on Opgroeiplein for its whole term. Do you want to go on? Then put it on Opgroeiplein again.',
  why: 'Reason',
  reasons: {
    'personal-data': 'it holds data of a person',
    unclear: 'it is not clear yet what you want to do',
    advertising: 'it is advertising',
    'not-for-children': 'it is not about growing up or parenting',
    'exists-already': 'this exists nearby already',
    unsafe: 'it is not safe enough for children',
    other: 'another reason',
  },
  replyConfirmSubject: (title) => `Confirm your reply to ${title}`,
  replyConfirm: (title) =>
    `You replied to the initiative "${title}". Confirm that this is your mail address, then we pass your message on. You can do that for a day.`,
  replyConfirmButton: 'Look and send',
  replySubject: { join: (title) => `Somebody wants to join: ${title}`, help: (title) => `Somebody wants to help: ${title}` },
  reply: (name) => `${name} writes to you:`,
  replyAfter: 'You can answer with the button. Your mail address stays unknown, and so does that of the other.',
  replyButton: 'Read and answer',
  answerSubject: (title) => `Answer to your reply: ${title}`,
  answer: (name) => `${name} answers you:`,
  answerAfter: 'Do you want to say more? Then reply at the initiative once more.',
  answerButton: 'See the initiative',
};

export const words = { nl, en };
