export type Direction = 'ltr' | 'rtl';

/** Languages written from right to left that a region may add; all others go from left to right. */
const fromTheRight = new Set(['ar', 'fa', 'he', 'ku-Arab', 'ps', 'ur']);

/** The way in which a language (BCP 47) is written. */
export function directionOf(lang: string): Direction {
  return fromTheRight.has(lang) || fromTheRight.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
