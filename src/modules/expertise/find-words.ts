import { plainDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { markText } from './mark-words.ts';
import type { Mark } from './suitable.ts';

/** What speaks for or against somebody in "who can give this, near here, in March". */
export type FindMark =
  | Mark
  | 'full'
  | 'no-day-parts'
  | 'no-hours'
  | 'hours-unknown'
  | 'beside-another'
  | { qualificationEnds: Temporal.PlainDate }
  | { freeTimes: number; of: number }
  | { hoursLeft: number };

const plain = {
  nl: {
    full: 'heeft in deze maand op deze dagdelen geen tijd meer',
    'no-day-parts': 'gaf geen dagdelen door',
    'no-hours': 'heeft in deze maand geen uren meer over',
    'hours-unknown': 'gaf geen uren door',
    'beside-another': 'alleen naast een andere trainer',
  },
  en: {
    full: 'has no time left this month at these times',
    'no-day-parts': 'stated no times',
    'no-hours': 'has no hours left this month',
    'hours-unknown': 'stated no hours',
    'beside-another': 'only beside another trainer',
  },
} as const;

export function findText(mark: FindMark, lang: Lang): string {
  const nl = lang === 'nl';
  if (typeof mark === 'string')
    return mark in plain.nl ? plain[lang][mark as keyof typeof plain.nl] : markText(mark as Mark, lang);
  if ('qualificationEnds' in mark) {
    const day = plainDate(mark.qualificationEnds, lang);
    return nl ? `bevoegd tot ${day}, niet de hele maand` : `qualified until ${day}, not the whole month`;
  }
  if ('freeTimes' in mark)
    return nl ? `vrij op ${mark.freeTimes} van ${mark.of} keer` : `free on ${mark.freeTimes} of ${mark.of} occasions`;
  if ('hoursLeft' in mark)
    return nl ? `nog ongeveer ${mark.hoursLeft} uur in deze maand` : `about ${mark.hoursLeft} hours left this month`;
  return markText(mark, lang);
}
