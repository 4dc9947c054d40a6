import { clockTime, longDate, timeSpan } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Tone } from '../../ui/classes.ts';
import { whenOf } from './answering.ts';
import type { SupportKind, SupportRequest, SupportState } from './request.ts';

export const stateTones: Record<SupportState, Tone> = {
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
};

export const words: Record<Lang, typeof nl> = { nl, en };

/** "dinsdag 3 maart, 13.00 - 15.00 uur, 8 weken"; '' when no time was asked for. */
export function whenText(request: SupportRequest, lang: Lang): string {
  const when = whenOf(request);
  if (!when) return '';
  const { startsAt, endsAt } = when.first;
  const first = `${longDate(startsAt, lang)}, ${timeSpan(startsAt, endsAt, lang)}`;
  return when.weeks > 1 ? `${first}, ${words[lang].weeks(when.weeks)}` : first;
}

/** "dinsdag 3 maart, 19.30 uur". */
export function momentText(moment: Temporal.Instant, lang: Lang): string {
  return `${longDate(moment, lang)}, ${clockTime(moment, lang)}`;
}
