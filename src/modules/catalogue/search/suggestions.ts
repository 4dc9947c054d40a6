import type { Shelf } from './indexes.ts';
import { fold } from './words.ts';

export interface Suggestion {
  text: string;
  kind: 'theme' | 'word' | 'method';
}

const MOST = 8;

/**
 * What somebody may be typing: themes, people's own words and methods of which a word begins so. A method that is only given where nothing
 * is open yet is not named. Nothing of what was typed is kept.
 */
export function suggestionsFor({ words, index, openDomains }: Shelf, typed: string): Suggestion[] {
  const start = fold(typed).trim();
  if (start.length < 2) return [];
  const begins = (text: string) => text.startsWith(start) || text.includes(` ${start}`);
  const found: Suggestion[] = [
    ...words.themes
      .filter(({ labelNl }) => begins(fold(labelNl)))
      .map(({ labelNl }) => ({ text: labelNl, kind: 'theme' as const })),
    ...words.suggested.filter(({ folded }) => begins(folded)).map(({ text }) => ({ text, kind: 'word' as const })),
    ...[...index.methods]
      .filter(
        ([, { folded, domains }]) => begins(folded) && (domains.has('youth') || openDomains.some((one) => domains.has(one))),
      )
      .map(([text]) => ({ text, kind: 'method' as const })),
  ];
  // What begins so comes before what only has a word that does; short before long.
  const rank = ({ text }: Suggestion) => (fold(text).startsWith(start) ? 0 : 100) + text.length;
  return found.sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
}
