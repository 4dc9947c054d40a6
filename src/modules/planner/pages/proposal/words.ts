import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  back: 'Naar alle voorstellen',
  failed: 'Dit lukte niet',
  howMany: 'Hoeveel deelnemers',
  summary: (times: number, date: string, span: string, place: string, town: string) =>
    `${times} keer vanaf ${date}, ${span}, in ${place} in ${town}.`,
  plan: 'Het plan',
  offer: 'Aanbod',
  provider: 'Aanbieder',
  room: 'Ruimte',
  language: 'Taal',
  madeBy: 'Gemaakt door',
  sessions: 'Alle bijeenkomsten',
  whoTakesPart: 'Wie doet mee',
  who: 'Wie',
  brings: 'Brengt in',
  answer: 'Antwoord',
  note: 'Toelichting',
  trainer: 'Trainer',
  sent: 'Het voorstel is verstuurd. Iedereen krijgt een mail.',
  withdrawn: 'Het voorstel is ingetrokken.',
  outcomes: {
    waiting: 'Dank je wel. Je antwoord is bewaard.',
    accepted: 'Iedereen doet mee. De groep is gepland.',
    stopped: 'Je antwoord is bewaard. Het voorstel gaat niet door.',
  },
  sayWhy: 'Zeg kort waarom je niet meedoet. De anderen lezen dit.',
  personal: 'Hier staan gegevens van een persoon in. Haal ze weg. De anderen lezen dit ook.',
};

const en: typeof nl = {
  back: 'To all proposals',
  failed: 'This did not work',
  howMany: 'How many participants',
  summary: (times, date, span, place, town) =>
    `${times === 1 ? 'Once' : `${times} times`} from ${date}, ${span}, at ${place} in ${town}.`,
  plan: 'The plan',
  offer: 'Offer',
  provider: 'Provider',
  room: 'Room',
  language: 'Language',
  madeBy: 'Made by',
  sessions: 'All sessions',
  whoTakesPart: 'Who takes part',
  who: 'Who',
  brings: 'Brings',
  answer: 'Answer',
  note: 'Note',
  trainer: 'Trainer',
  sent: 'The proposal is sent. Everybody gets a mail.',
  withdrawn: 'The proposal is withdrawn.',
  outcomes: {
    waiting: 'Thank you. Your answer is kept.',
    accepted: 'Everybody takes part. The group is planned.',
    stopped: 'Your answer is kept. The proposal does not go ahead.',
  },
  sayWhy: 'Say briefly why you do not take part. The others read this.',
  personal: 'This holds personal data. Take it out. The others read this too.',
};

export const words: Record<Lang, typeof nl> = { nl, en };
