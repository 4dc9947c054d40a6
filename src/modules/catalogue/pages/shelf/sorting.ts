import type { Lang } from '../../../../platform/i18n/lang.ts';
import { addressWith, type Question, sortValues } from './question.ts';

const words = {
  nl: { past: 'Past het best', eerst: 'Begint het eerst', dichtbij: 'Het dichtst bij' },
  en: { past: 'Best fit', eerst: 'Starts first', dichtbij: 'Nearest' },
};

export interface SortLink {
  label: string;
  href: string;
  on: boolean;
}

/** The orders to choose from; the nearest first only when we know from where. */
export function sortingFor(question: Question, fromSomewhere: boolean, lang: Lang): SortLink[] {
  const now = question.asked.sorteer ?? 'past';
  return sortValues
    .filter((value) => value !== 'dichtbij' || fromSomewhere)
    .map((value) => ({
      label: words[lang][value],
      href: addressWith(question, { sorteer: value === 'past' ? undefined : value }, lang),
      on: value === now,
    }));
}
