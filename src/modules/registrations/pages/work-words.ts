import { plainDate } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import type { Tone } from '../../../ui/classes.ts';
import type { Apart } from '../namesakes.ts';
import type { Family, FamilyDetails } from '../participants.ts';
import type { RegistrationState } from '../registration.ts';

interface WorkWords {
  participants: string;
  states: Record<RegistrationState, string>;
  /** A place held for the talk beforehand. */
  intake: string;
  channels: Record<Family['channel'], string>;
  places: (n: number) => string;
  years: (months: number) => string;
  nth: (n: number) => string;
}

/** Words that several staff pages about registrations share. */
export const workWords: Record<Lang, WorkWords> = {
  nl: {
    participants: 'Deelnemers',
    states: {
      requested: 'Nog bevestigen',
      confirmed: 'Staat vast',
      waiting: 'Wachtlijst',
      offered: 'Plek aangeboden',
      lapsed: 'Vervallen',
      cancelled: 'Afgemeld',
      completed: 'Deed mee',
      'not-suitable': 'Past niet',
    },
    intake: 'Gesprek vooraf',
    channels: { online: 'via de website', desk: 'aan de balie', telephone: 'per telefoon', team: 'door het team' },
    places: (n) => `${n} ${n === 1 ? 'plek' : 'plekken'}`,
    years: (months) => (months < 0 ? 'nog niet geboren' : months < 24 ? `${months} maanden` : `${Math.floor(months / 12)} jaar`),
    nth: (n) => `nummer ${n}`,
  },
  en: {
    participants: 'Participants',
    states: {
      requested: 'To be confirmed',
      confirmed: 'Certain',
      waiting: 'Waiting list',
      offered: 'Place offered',
      lapsed: 'Lapsed',
      cancelled: 'Cancelled',
      completed: 'Took part',
      'not-suitable': 'Not suitable',
    },
    intake: 'Talk beforehand',
    channels: { online: 'through the website', desk: 'at the desk', telephone: 'by telephone', team: 'by the team' },
    places: (n) => `${n} ${n === 1 ? 'place' : 'places'}`,
    years: (months) => (months < 0 ? 'not born yet' : months < 24 ? `${months} months` : `${Math.floor(months / 12)} years`),
    nth: (n) => `number ${n}`,
  },
};

export const stateTones: Record<RegistrationState, Tone> = {
  requested: 'warning',
  confirmed: 'success',
  waiting: 'neutral',
  offered: 'info',
  lapsed: 'neutral',
  cancelled: 'neutral',
  completed: 'success',
  'not-suitable': 'neutral',
};

/** How a family stands, in words. */
export function stateText({ state, intake }: Pick<Family, 'state' | 'intake'>, lang: Lang): string {
  return intake && state === 'requested' ? workWords[lang].intake : workWords[lang].states[state];
}

const earlierWords = {
  nl: {
    label: 'Eerder deel',
    found: 'Aanmelding gevonden bij dit mailadres',
    said: 'Deed dit al, zegt het gezin. Bij dit mailadres is geen aanmelding gevonden',
    unknown: 'Deed dit al, zegt het gezin. Het mailadres is nog niet bevestigd',
    none: 'Geen aanmelding gevonden bij dit mailadres',
  },
  en: {
    label: 'Earlier part',
    found: 'Registration found by this address',
    said: 'Did this already, says the family. No registration found by this address',
    unknown: 'Did this already, says the family. The address is not confirmed yet',
    none: 'No registration found by this address',
  },
} as const;

/** Whether the family did the part that the offer asks before: what it said, and what was found. */
export function earlierItem(
  { answers, didEarlier }: Pick<FamilyDetails, 'answers' | 'didEarlier'>,
  lang: Lang,
): { label: string; value: string }[] {
  if (didEarlier === null && !answers.earlier) return [];
  const t = earlierWords[lang];
  const unfound = answers.earlier ? t.said : t.none;
  return [{ label: t.label, value: didEarlier === null ? t.unknown : didEarlier ? t.found : unfound }];
}

/** "8 jaar", "V.", "3 maart" or "nummer 2": what tells children of the same name apart. */
export function apartText(apart: Apart, lang: Lang): string {
  switch (apart.by) {
    case 'age':
      return workWords[lang].years(apart.months);
    case 'initial':
      return `${apart.letter}.`;
    case 'birthday':
      // Of a year with a 29 February; it is not shown.
      return plainDate(apart.date.toPlainDate({ year: 2024 }), lang).replace(' 2024', '');
    case 'number':
      return workWords[lang].nth(apart.nth);
  }
}
