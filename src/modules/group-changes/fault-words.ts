import type { FormState } from '../../platform/http/form.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { type ChangeFaults, type Clash, faultSentence, type SessionFault, when } from '../groups/index.ts';

interface Words {
  sessions: Record<SessionFault, string>;
  none: string;
  noted: string;
  room: { unknown: string; tooSmall: (seats: number) => string; taken: string };
  trainers: Record<'unknown' | 'too-few' | 'nobody-alone' | 'taken', string>;
  lead: Record<NonNullable<ChangeFaults['lead']>, string>;
  belowTaken: (n: number) => string;
  minSize: string;
  window: Record<NonNullable<ChangeFaults['window']>, string>;
  decideOn: string;
  clash: (when: string, what: string) => string;
  trainerClash: (name: string, when: string, what: string) => string;
  held: string;
  overtaken: string;
  state: string;
}

const words: Record<Lang, Words> = {
  nl: {
    sessions: {
      past: 'Deze dag en tijd zijn voorbij. Kies een moment dat nog komt.',
      'ends-before-start': 'De eindtijd is voor de begintijd. Kijk de tijden na.',
      overlaps: 'Deze bijeenkomst valt samen met een andere van deze groep.',
      'too-long': 'Deze bijeenkomst duurt langer dan 12 uur. Kijk de tijden na.',
      unknown: 'Deze bijeenkomst is net begonnen of gewijzigd. Laad de pagina opnieuw.',
    },
    none: 'Er blijft geen bijeenkomst over. Zeg dan de hele groep af.',
    noted: 'Bij een bijeenkomst die je laat vervallen, is al aanwezigheid genoteerd. Die kan niet vervallen.',
    room: {
      unknown: 'Deze ruimte is er niet meer. Kies een andere.',
      tooSmall: (seats) => `In deze ruimte is plek voor ${seats}. Kies een grotere ruimte of minder plekken.`,
      taken: 'Deze ruimte is dan niet vrij.',
    },
    trainers: {
      unknown: 'Een van deze trainers is er niet meer. Kies opnieuw.',
      'too-few': 'Deze groep gaat al door. Kies minstens één trainer.',
      'nobody-alone': 'Een co-trainer staat niet alleen voor een groep. Kies er iemand bij.',
      taken: 'Een van de trainers is dan niet vrij.',
    },
    lead: {
      'not-in-team': 'Wie de groep leidt, moet ook als trainer zijn gekozen.',
      'co-trainer': 'Een co-trainer leidt geen groep. Kies iemand anders.',
    },
    belowTaken: (n) => `Er ${n === 1 ? 'is al 1 plek' : `zijn al ${n} plekken`} bezet. Minder kan niet.`,
    minSize: 'Het minimum is hoger dan het aantal plekken.',
    window: {
      'closes-before-opens': 'Het aanmelden stopt voor het begint. Kijk de dagen na.',
      'closes-after-start': 'Het aanmelden stopt na de eerste keer. Kies een eerdere dag.',
    },
    decideOn: 'Deze dag is na de eerste keer. Kies een eerdere dag.',
    clash: (when, what) => `Niet vrij op ${when}: ${what}.`,
    trainerClash: (name, when, what) => `${name} is niet vrij op ${when}: ${what}.`,
    held: 'een voorstel houdt dit moment vast',
    overtaken:
      'Een collega heeft deze groep net gewijzigd. Wat je typte staat er nog. Vergelijk het met de groep en bewaar opnieuw.',
    state: 'Deze groep is voorbij of afgezegd. Wijzigen kan niet meer.',
  },
  en: {
    sessions: {
      past: 'This day and time are over. Choose a moment that is still to come.',
      'ends-before-start': 'The end is before the start. Please check the times.',
      overlaps: 'This session is at the same time as another of this group.',
      'too-long': 'This session lasts longer than 12 hours. Please check the times.',
      unknown: 'This session has just begun or changed. Load the page again.',
    },
    none: 'No session would be left. Cancel the whole group instead.',
    noted: 'Attendance was noted for a session that you cancel. That one cannot be cancelled.',
    room: {
      unknown: 'This room is no longer there. Choose another.',
      tooSmall: (seats) => `This room has space for ${seats}. Choose a larger room or fewer places.`,
      taken: 'This room is not free then.',
    },
    trainers: {
      unknown: 'One of these trainers is no longer there. Choose again.',
      'too-few': 'This group goes ahead already. Choose at least one trainer.',
      'nobody-alone': 'A co-trainer does not stand alone. Choose somebody beside them.',
      taken: 'One of the trainers is not free then.',
    },
    lead: {
      'not-in-team': 'Who leads the group must be chosen as a trainer too.',
      'co-trainer': 'A co-trainer does not lead a group. Choose somebody else.',
    },
    belowTaken: (n) => `${n === 1 ? '1 place is' : `${n} places are`} taken already. It cannot be fewer.`,
    minSize: 'The minimum is higher than the number of places.',
    window: {
      'closes-before-opens': 'Registration ends before it begins. Please check the days.',
      'closes-after-start': 'Registration ends after the first session. Choose an earlier day.',
    },
    decideOn: 'This day is after the first session. Choose an earlier day.',
    clash: (when, what) => `Not free on ${when}: ${what}.`,
    trainerClash: (name, when, what) => `${name} is not free on ${when}: ${what}.`,
    held: 'a proposal holds this moment',
    overtaken: 'A colleague has just changed this group. What you typed is still here. Compare it with the group and save again.',
    state: 'This group is over or cancelled. It can no longer be changed.',
  },
};

/** Names of the fields in which faults are shown. */
export interface FaultFields {
  /** Of one session, by its place in what was sent. */
  session: (index: number) => string;
  sessions: string;
  room: string;
  trainers: string;
  lead: string;
  capacity: string;
  minSize: string;
  window: string;
  decideOn: string;
}

const MOST_CLASHES = 6;

/** Every fault of a change in words, by the field where it is shown. */
export function faultErrors(faults: ChangeFaults, fields: FaultFields, lang: Lang): Record<string, string> {
  const t = words[lang];
  const { room, trainers } = faults;
  const errors: [string, string | undefined][] = [
    ...[...(faults.sessions ?? [])].map(([index, fault]): [string, string] => [fields.session(index), t.sessions[fault]]),
    [fields.sessions, faults.allSessions && t[faults.allSessions]],
    [fields.room, room && roomText(room, lang)],
    [fields.trainers, trainers && trainersText(trainers, lang)],
    [fields.lead, faults.lead && t.lead[faults.lead]],
    [fields.capacity, faults.capacity && t.belowTaken(faults.capacity.taken)],
    [fields.minSize, faults.minSize && t.minSize],
    [fields.window, faults.window && t.window[faults.window]],
    [fields.decideOn, faults.decideOn && t.decideOn],
  ];
  return Object.fromEntries(errors.filter((one): one is [string, string] => one[1] !== undefined));
}

/** Why a change could not be made at all. */
export function refusalText(reason: 'overtaken' | 'state', lang: Lang): string {
  return words[lang][reason];
}

/** A form that was overtaken goes on from the group as it is now: its sender has been told and sends it again. */
export function afterColleague(form: FormState, version: number, lang: Lang): FormState {
  if (form.errors[''] !== words[lang].overtaken) return form;
  return { ...form, values: { ...form.values, versie: String(version) } };
}

function roomText(room: NonNullable<ChangeFaults['room']>, lang: Lang): string {
  const t = words[lang];
  if (!('clashes' in room)) return room.code === 'unknown' ? t.room.unknown : t.room.tooSmall(room.seats ?? 0);
  const lines = room.clashes.slice(0, MOST_CLASHES).map((one) => t.clash(when(one, lang), what(one, lang)));
  return lines.join(' ') || t.room.taken;
}

function trainersText(trainers: NonNullable<ChangeFaults['trainers']>, lang: Lang): string {
  const t = words[lang];
  if ('faults' in trainers) return trainers.faults.map((fault) => faultSentence(fault, lang)).join(' ');
  if (!('clashes' in trainers)) return t.trainers[trainers.code];
  const lines = trainers.clashes.slice(0, MOST_CLASHES).map((one) => t.trainerClash(one.name, when(one, lang), what(one, lang)));
  return lines.join(' ') || t.trainers.taken;
}

const what = (clash: Clash, lang: Lang) => clash.title ?? words[lang].held;
