import { clockTime, longDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Tone } from '../../ui/classes.ts';
import type { Answered } from './answers.ts';
import type { Withdrawn } from './closing.ts';
import {
  type Answer,
  activeTrainers,
  type CloseReason,
  type Part,
  type ProposalState,
  type ProposalView,
  type RoomState,
} from './proposal.ts';
import type { SendRefusal } from './sending.ts';

type AnswerRefusal = Exclude<Extract<Answered, { ok: false }>['reason'], 'unknown'>;
type WithdrawRefusal = Extract<Withdrawn, { ok: false }>['reason'];

interface ProposalWords {
  states: Record<ProposalState, string>;
  answers: Record<Answer, string>;
  closed: Record<CloseReason, string>;
  sending: Record<SendRefusal, string>;
  answering: Record<AnswerRefusal, string>;
  withdrawing: Record<WithdrawRefusal, string>;
  answered: (done: number, all: number) => string;
}

/** States, answers and refusals of proposals, in both languages. */
export const proposalWords: Record<Lang, ProposalWords> = {
  nl: {
    states: {
      draft: 'Concept',
      sent: 'Wacht op antwoord',
      accepted: 'Groep gepland',
      declined: 'Gaat niet door',
      lapsed: 'Gaat niet door',
    },
    answers: { pending: 'Nog geen antwoord', accepted: 'Doet mee', declined: 'Doet niet mee' },
    closed: {
      term: 'Niet iedereen gaf op tijd antwoord.',
      'too-few': 'Er bleven te weinig deelnemers over.',
      trainer: 'Een trainer kan niet.',
      withdrawn: 'Het voorstel is ingetrokken.',
    },
    sending: {
      unknown: 'Dit voorstel bestaat niet meer.',
      'not-allowed': 'Alleen de maker en planners versturen dit voorstel.',
      'not-draft': 'Dit voorstel is al verstuurd of gestopt.',
      'too-late': 'De eerste dag is al voorbij. Er is niets verstuurd. Maak het voorstel opnieuw met een latere dag.',
      'too-few': 'Er zijn te weinig deelnemers voor dit aanbod. Er is niets verstuurd.',
      demand:
        'Een van de groepsvragen zit al in een ander voorstel of staat niet meer open. Er is niets verstuurd. Kijk bij Bundelingen wat er nu samen kan.',
      room: 'De ruimte is net door iemand anders geboekt. Er is niets verstuurd. Maak het voorstel opnieuw met een andere ruimte.',
      trainer:
        'Een van de trainers is net door iemand anders geboekt. Er is niets verstuurd. Maak het voorstel opnieuw met een andere trainer.',
    },
    answering: {
      'not-sent': 'Dit voorstel wacht niet meer op antwoord. Je antwoord is niet bewaard.',
      answered: 'Hier is al antwoord op gegeven, misschien door een collega.',
      changed: 'Het voorstel is net veranderd. Je antwoord is niet bewaard. Kijk wat er nu staat en geef dan antwoord.',
      room: 'De ruimte is niet meer vrij. Je antwoord is niet bewaard. Neem contact op met de maker van het voorstel.',
      trainer: 'Een trainer is niet meer vrij. Je antwoord is niet bewaard. Neem contact op met de maker van het voorstel.',
      places: 'Er zijn niet genoeg plekken. Je antwoord is niet bewaard. Neem contact op met de maker van het voorstel.',
    },
    withdrawing: {
      unknown: 'Dit voorstel bestaat niet meer.',
      'not-allowed': 'Alleen de maker en planners trekken dit voorstel in.',
      over: 'Dit voorstel is al afgerond.',
    },
    answered: (done, all) => `${done} van ${all}`,
  },
  en: {
    states: {
      draft: 'Draft',
      sent: 'Waits for answers',
      accepted: 'Group planned',
      declined: 'Does not go ahead',
      lapsed: 'Does not go ahead',
    },
    answers: { pending: 'No answer yet', accepted: 'Takes part', declined: 'Does not take part' },
    closed: {
      term: 'Not everybody answered in time.',
      'too-few': 'Too few participants were left.',
      trainer: 'A trainer cannot come.',
      withdrawn: 'The proposal was withdrawn.',
    },
    sending: {
      unknown: 'This proposal no longer exists.',
      'not-allowed': 'Only its maker and planners send this proposal.',
      'not-draft': 'This proposal was sent or stopped already.',
      'too-late': 'The first day has passed. Nothing was sent. Make the proposal again with a later day.',
      'too-few': 'There are too few participants for this offer. Nothing was sent.',
      demand:
        'One of the group needs is in another proposal already or is no longer open. Nothing was sent. Look at Pools to see what goes together now.',
      room: 'Somebody else has just booked the room. Nothing was sent. Make the proposal again with another room.',
      trainer:
        'Somebody else has just booked one of the trainers. Nothing was sent. Make the proposal again with another trainer.',
    },
    answering: {
      'not-sent': 'This proposal no longer waits for an answer. Your answer was not kept.',
      answered: 'This was answered already, perhaps by a colleague.',
      changed: 'The proposal has just changed. Your answer was not kept. See what it says now and answer then.',
      room: 'The room is no longer free. Your answer was not kept. Get in touch with the maker of the proposal.',
      trainer: 'A trainer is no longer free. Your answer was not kept. Get in touch with the maker of the proposal.',
      places: 'There are not enough places. Your answer was not kept. Get in touch with the maker of the proposal.',
    },
    withdrawing: {
      unknown: 'This proposal no longer exists.',
      'not-allowed': 'Only its maker and planners withdraw this proposal.',
      over: 'This proposal has ended already.',
    },
    answered: (done, all) => `${done} of ${all}`,
  },
};

/** The parts of a plan that can change for somebody. */
export const partWords: Record<Lang, Record<Part, string>> = {
  nl: { when: 'de dag of de tijd', where: 'de plaats', language: 'de taal', number: 'het aantal plekken' },
  en: { when: 'the day or the time', where: 'the place', language: 'the language', number: 'the number of places' },
};

export const roomWords: Record<Lang, Record<RoomState, string>> = {
  nl: {
    free: 'Vastgehouden',
    asked: 'Gevraagd aan de eigenaar',
    taken: 'Eigenaar zoekt het uit',
    yes: 'Akkoord',
    no: 'Kan niet',
  },
  en: { free: 'Held', asked: 'Asked of the owner', taken: 'The owner is looking into it', yes: 'Agreed', no: 'Not possible' },
};

export const roomTones: Record<RoomState, Tone> = {
  free: 'success',
  asked: 'warning',
  taken: 'warning',
  yes: 'success',
  no: 'error',
};

export const stateTones: Record<ProposalState, Tone> = {
  draft: 'neutral',
  sent: 'warning',
  accepted: 'success',
  declined: 'error',
  lapsed: 'error',
};

export const answerTones: Record<Answer, Tone> = { pending: 'warning', accepted: 'success', declined: 'error' };

/** "dinsdag 3 maart, 19.30 uur". */
export function moment(instant: Temporal.Instant, lang: Lang): string {
  return `${longDate(instant, lang)}, ${clockTime(instant, lang)}`;
}

/** How many of those who are asked have answered: "2 van 4". A room that its owner must confirm counts too. */
export function answeredCount({ demands, trainers, room }: ProposalView, lang: Lang): string {
  const people = [...demands, ...activeTrainers(trainers)].map((one) => one.answer !== 'pending');
  const all = room === 'free' ? people : [...people, room === 'yes'];
  return proposalWords[lang].answered(all.filter(Boolean).length, all.length);
}
