import { type AgeSaid, ageInText } from './ages.ts';
import { type MomentsSaid, momentsInText } from './moments.ts';
import { partsOf } from './search/compounds.ts';
import type { Shelf } from './search/indexes.ts';
import type { RegionWords } from './search/region-words.ts';
import { type Speaker, speakerOf } from './search/speaker.ts';
import { fold, ordinaryWords, saysNothing, stemOf, type Word, wordsIn } from './search/words.ts';

/** What was read in a question in someone's own words. */
export interface Understood {
  age?: AgeSaid;
  /** A municipality that is named, or that of a postcode: a preference, no condition. */
  near?: { id: string; name: string; phrase: string };
  /** When somebody wants to go: a condition, shown and removed like every other. */
  when?: MomentsSaid;
  /** The surest first. */
  themes: { code: string; labelNl: string; labelEn: string; weight: number }[];
  /** Words that were read as another word, because nothing is called so. */
  read: { typed: string; as: string }[];
  /** Stems to look for in the texts, with how much each says. */
  terms: Map<string, number>;
  speaker: Speaker;
}

export const understoodNothing: Understood = { themes: [], read: [], terms: new Map(), speaker: 'anyone' };

const MOST_WORDS = 60;
const MOST_THEMES = 4;
/** Themes that are so much less sure than the surest are not meant. */
const SURE_ENOUGH = 0.45;
const PART = 0.6;
const ALSO = 0.9;

/** Reads a question from what is in memory: age, place, themes in people's own words, and typing errors mended by the words of the shelf. */
export function understand(
  shelf: Shelf,
  question: string,
  { literally = false, moments = true }: { literally?: boolean; moments?: boolean } = {},
): Understood {
  const age = ageInText(question);
  const when = moments ? momentsInText(question) : undefined;
  const named = placeIn(shelf.words, question);
  const typed = wordsIn(without(question, [named?.phrase, ...(when?.phrases ?? [])])).slice(0, MOST_WORDS);
  const mendedWords = literally ? { words: typed, read: [] } : mended(shelf, typed);
  const near = named ?? misspeltPlace(shelf.words, mendedWords.read, question);
  const { words, read } = near === named ? mendedWords : withoutPlace(mendedWords, fold(near?.phrase ?? ''));
  const said = shelf.words.phrases.in(words);
  const terms = new Map<string, number>();
  const add = (stem: string, weight: number) => terms.set(stem, Math.max(terms.get(stem) ?? 0, weight));
  const agePhrase = new Set(wordsIn(age?.phrases.join(' ') ?? '').map((word) => word.typed));
  for (const word of words) {
    if (saysNothing(word) || agePhrase.has(word.typed) || /^\d+$/.test(word.typed)) continue;
    add(word.stem, 1);
    for (const part of partsOf(word.typed)) add(part, PART);
  }
  for (const { also, weight } of said) for (const word of wordsIn(also)) add(word.stem, ALSO * Math.min(1, weight));
  const themes = themesOf(shelf.words, said);
  return {
    ...(age ? { age } : {}),
    ...(near ? { near } : {}),
    ...(when ? { when } : {}),
    themes,
    read,
    terms,
    speaker: speakerOf(question, age),
  };
}

/** A text without some phrases of it. */
export function without(text: string, phrases: readonly (string | undefined)[]): string {
  let rest = text;
  for (const phrase of phrases) if (phrase) rest = rest.replace(phrase, ' ');
  return rest.replace(/\s+/g, ' ').trim();
}

function themesOf({ themes }: RegionWords, said: { theme: string; weight: number }[]): Understood['themes'] {
  const weights = new Map<string, number>();
  for (const { theme, weight } of said.toSorted((a, b) => b.weight - a.weight)) {
    const known = weights.get(theme);
    // A second word for the same theme makes it surer, but not twice as sure.
    weights.set(theme, known === undefined ? weight : known + weight * 0.3);
  }
  const most = Math.max(...weights.values(), 0);
  return themes
    .flatMap(({ code, labelNl, labelEn }) => {
      const weight = weights.get(code) ?? 0;
      return weight > 0 && weight >= SURE_ENOUGH * most ? { code, labelNl, labelEn, weight: Math.min(1.6, weight) } : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_THEMES);
}

/** A municipality or town by its name, or by a postcode of the region. */
function placeIn({ names, places, postcodes }: RegionWords, text: string): Understood['near'] {
  const place = (id: string | undefined, phrase: string) => {
    const found = places.find((one) => one.id === id);
    return found && { id: found.id, name: found.name, phrase };
  };
  const folded = fold(text);
  const named = folded.length === text.length ? names.find(({ name }) => wordAt(folded, name) >= 0) : undefined;
  if (named) {
    const at = wordAt(folded, named.name);
    return place(named.placeId, text.slice(at, at + named.name.length));
  }
  const postcode = /(?<![\p{L}\p{N}])([1-9]\d{3})(?:\s?[a-z]{2}(?!\p{L}))?(?![\p{N}])/iu.exec(text);
  if (!postcode) return undefined;
  const number = Number(postcode[1]);
  return place(postcodes.find(({ first, last }) => first <= number && number <= last)?.placeId, postcode[0]);
}

/** A municipality or town with a typing error in its name. */
function misspeltPlace({ names, places }: RegionWords, read: Understood['read'], question: string): Understood['near'] {
  for (const { typed, as } of read) {
    const id = names.find(({ name }) => name === as)?.placeId;
    const found = places.find((one) => one.id === id);
    const phrase = tokenAs(question, typed);
    if (found && phrase) return { id: found.id, name: found.name, phrase };
  }
  return undefined;
}

/** A word of a text as it stands there, from how it is compared. */
function tokenAs(text: string, folded: string): string | undefined {
  return text.match(/[\p{L}\p{N}'’]+/gu)?.find((word) => fold(word) === folded);
}

function withoutPlace({ words, read }: { words: Word[]; read: Understood['read'] }, typed: string) {
  const as = read.find((one) => one.typed === typed)?.as;
  return { words: words.filter((word) => word.typed !== as), read: read.filter((one) => one.typed !== typed) };
}

function wordAt(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text[at - 1] ?? ' ', text[at + name.length] ?? ' '];
    if (!/[a-z0-9]/.test(before) && !/[a-z0-9]/.test(after)) return at;
  }
  return -1;
}

/** Words that nothing on the shelf, no list and no compound knows, as the word that was most likely meant. */
function mended({ index, words: region }: Shelf, typed: Word[]): { words: Word[]; read: Understood['read'] } {
  const read: Understood['read'] = [];
  const words = typed.map((word) => {
    if (
      ordinaryWords.has(word.typed) ||
      region.phrases.knows(word) ||
      index.postings(word.stem) ||
      partsOf(word.typed).length > 0
    )
      return word;
    const meant = index.spelling.meant(word.typed);
    if (!meant) return word;
    const stem = stemOf(meant);
    if (!saysNothing({ typed: meant, stem })) read.push({ typed: word.typed, as: meant });
    return { typed: meant, stem };
  });
  return { words, read };
}
