import { clockTime, longDate } from '../../platform/i18n/format.ts';
import type { Tone } from '../../ui/classes.ts';
import type { Answered } from './answers.ts';
import type { Withdrawn } from './closing.ts';
import type { Answer, CloseReason, ProposalState, ProposalView } from './proposal.ts';
import type { SendRefusal } from './sending.ts';

export const stateWords: Record<ProposalState, { label: string; tone: Tone }> = {
  draft: { label: 'Concept', tone: 'neutral' },
  sent: { label: 'Wacht op antwoord', tone: 'warning' },
  accepted: { label: 'Groep gepland', tone: 'success' },
  declined: { label: 'Gaat niet door', tone: 'error' },
  lapsed: { label: 'Gaat niet door', tone: 'error' },
};

export const answerWords: Record<Answer, { label: string; tone: Tone }> = {
  pending: { label: 'Nog geen antwoord', tone: 'warning' },
  accepted: { label: 'Doet mee', tone: 'success' },
  declined: { label: 'Doet niet mee', tone: 'error' },
};

export const closedWords: Record<CloseReason, string> = {
  term: 'Niet iedereen gaf op tijd antwoord.',
  'too-few': 'Er bleven te weinig deelnemers over.',
  trainer: 'Een trainer kan niet.',
  withdrawn: 'Het voorstel is ingetrokken.',
};

const nothingSent = 'Er is niets verstuurd.';
export const sendWords: Record<SendRefusal, string> = {
  unknown: 'Dit voorstel bestaat niet meer.',
  'not-allowed': 'Alleen de maker en planners versturen dit voorstel.',
  'not-draft': 'Dit voorstel is al verstuurd of gestopt.',
  'too-late': `De eerste dag is al voorbij. ${nothingSent} Maak het voorstel opnieuw met een latere dag.`,
  'too-few': `Er zijn te weinig deelnemers voor dit aanbod. ${nothingSent}`,
  demand: `Een van de groepsvragen zit al in een ander voorstel of staat niet meer open. ${nothingSent} Kijk bij Bundelingen wat er nu samen kan.`,
  room: `De ruimte is net door iemand anders geboekt. ${nothingSent} Maak het voorstel opnieuw met een andere ruimte.`,
  trainer: `Een van de trainers is net door iemand anders geboekt. ${nothingSent} Maak het voorstel opnieuw met een andere trainer.`,
};

type Refusal = Exclude<Extract<Answered, { ok: false }>['reason'], 'unknown'>;
export const answerRefusals: Record<Refusal, string> = {
  'not-sent': 'Dit voorstel wacht niet meer op antwoord. Je antwoord is niet bewaard.',
  answered: 'Hier is al antwoord op gegeven, misschien door een collega.',
  room: 'De ruimte is niet meer vrij. Je antwoord is niet bewaard. Neem contact op met de maker van het voorstel.',
  trainer: 'Een trainer is niet meer vrij. Je antwoord is niet bewaard. Neem contact op met de maker van het voorstel.',
  places: 'Er zijn niet genoeg plekken. Je antwoord is niet bewaard. Neem contact op met de maker van het voorstel.',
};

export const withdrawRefusals: Record<Extract<Withdrawn, { ok: false }>['reason'], string> = {
  unknown: 'Dit voorstel bestaat niet meer.',
  'not-allowed': 'Alleen de maker en planners trekken dit voorstel in.',
  over: 'Dit voorstel is al afgerond.',
};

/** "dinsdag 3 maart, 19.30 uur". */
export function moment(instant: Temporal.Instant): string {
  return `${longDate(instant, 'nl')}, ${clockTime(instant, 'nl')}`;
}

/** How many of those who are asked have answered: "2 van 4". */
export function answeredCount({ demands, trainers }: ProposalView): string {
  const all = [...demands, ...trainers];
  return `${all.filter((one) => one.answer !== 'pending').length} van ${all.length}`;
}
