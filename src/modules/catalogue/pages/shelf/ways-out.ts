import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { ShelfPage } from '../../shelf.ts';
import { type Understood, without } from '../../understanding.ts';
import { facetWords } from './facet-words.ts';
import { addressWith, type Question } from './question.ts';

export interface WayOut {
  label: string;
  href: string;
  count: number;
}

const MOST = 4;

/** Nothing answers: what can be left out of the question, with how many results that gives, the most first. */
export function waysOut(question: Question, { found, understood }: ShelfPage, lang: Lang): WayOut[] {
  const { without: labels } = facetWords[lang];
  const ways = found.withoutOne().map(({ facet, count }) => {
    const said = saidOf(facet, question, understood);
    const changes = said ? { zoek: without(question.asked.zoek ?? '', said) } : { [facet]: undefined };
    return { label: labels[facet] ?? facet, count, href: addressWith(question, changes, lang) };
  });
  const rest = question.asked.zoek ? found.withoutWords() : 0;
  if (rest > 0)
    ways.push({
      label: labels.words ?? '',
      count: rest,
      href: addressWith(question, { zoek: undefined, niet: undefined }, lang),
    });
  return ways.slice(0, MOST);
}

/** The words of a question that say what is no choice in the address. */
function saidOf(facet: string, { asked }: Question, { age, when }: Understood): string[] | undefined {
  if (facet === 'leeftijd') return asked.leeftijd ? undefined : age?.phrases;
  return facet === 'dagdeel' && asked.dagdeel.length === 0 ? when?.phrases : undefined;
}
