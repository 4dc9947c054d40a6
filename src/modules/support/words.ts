import { clockTime, longDate, timeSpan } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Tone } from '../../ui/classes.ts';
import { whenOf } from './answering.ts';
import type { AskerTurn, SupportKind, SupportRequest, SupportState } from './request.ts';

const stateTones: Record<SupportState, Tone> = {
  new: 'warning',
  taken: 'info',
  waiting: 'info',
  done: 'success',
  'not-possible': 'error',
  withdrawn: 'neutral',
};

const nl = {
  states: {
    new: 'Nieuw',
    taken: 'Opgepakt',
    waiting: 'Wacht op anderen',
    done: 'Geregeld',
    'not-possible': 'Kan niet',
    withdrawn: 'Niet meer nodig',
  } satisfies Record<SupportState, string>,
  kinds: {
    room: 'Ruimte',
    'room-search': 'Ruimte zoeken',
    material: 'Materiaal',
    registration: 'Aanmeldingen aan de balie',
    recruitment: 'Werving',
    other: 'Iets anders',
  } satisfies Record<SupportKind, string>,
  weeks: (n: number) => `${n} weken`,
  times: (n: number) => `${n} bijeenkomsten`,
  turns: { asked: 'Wacht op wie het vroeg', replied: 'Antwoord binnen' } satisfies Record<AskerTurn, string>,
  before: (moment: string) => `vóór ${moment}`,
};

const en: typeof nl = {
  states: {
    new: 'New',
    taken: 'Taken up',
    waiting: 'Waiting for others',
    done: 'Arranged',
    'not-possible': 'Not possible',
    withdrawn: 'No longer needed',
  },
  kinds: {
    room: 'Room',
    'room-search': 'Find a room',
    material: 'Material',
    registration: 'Registrations at the desk',
    recruitment: 'Recruitment',
    other: 'Something else',
  },
  weeks: (n) => `${n} weeks`,
  times: (n) => `${n} sessions`,
  turns: { asked: 'Waiting for who asked', replied: 'Reply is in' },
  before: (moment) => `before ${moment}`,
};

export const words: Record<Lang, typeof nl> = { nl, en };

/** "dinsdag 3 maart, 13.00 - 15.00 uur, 8 weken"; '' when no time was asked for. */
export function whenText(request: SupportRequest, lang: Lang): string {
  const when = whenOf(request);
  if (!when) return '';
  const { startsAt, endsAt } = when.first;
  const first = `${longDate(startsAt, lang)}, ${timeSpan(startsAt, endsAt, lang)}`;
  const times = request.times?.length ?? 0;
  if (times > 1) return `${first}, ${words[lang].times(times)}`;
  return when.weeks > 1 ? `${first}, ${words[lang].weeks(when.weeks)}` : first;
}

/** What a request is doing, and how it looks: a question to who asked, and their reply, before the state itself. */
export function standing(
  { state, askerTurn }: Pick<SupportRequest, 'state' | 'askerTurn'>,
  lang: Lang,
): { text: string; tone: Tone } {
  const { states, turns } = words[lang];
  return askerTurn ? { text: turns[askerTurn], tone: 'warning' } : { text: states[state], tone: stateTones[state] };
}

/** Before when it must be answered: "vóór dinsdag 24 november, 12.00 uur". */
export function termText(moment: Temporal.Instant, lang: Lang): string {
  return words[lang].before(momentText(moment, lang));
}

/** "dinsdag 3 maart, 19.30 uur". */
export function momentText(moment: Temporal.Instant, lang: Lang): string {
  return `${longDate(moment, lang)}, ${clockTime(moment, lang)}`;
}
