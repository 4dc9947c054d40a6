import type { Lang } from './lang.ts';

const rightToLeft = new Set(['ar', 'fa', 'he', 'ps', 'ur']);

/** The direction of a language's script, for `dir`. */
export function directionOf(lang: Lang): 'ltr' | 'rtl' {
  return rightToLeft.has(lang) ? 'rtl' : 'ltr';
}
