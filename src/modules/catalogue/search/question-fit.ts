import type { Understood } from '../understanding.ts';
import { Bitmap } from './bitmap.ts';
import type { Postings } from './postings.ts';
import type { Profile } from './profiles.ts';
import type { ShelfIndex } from './shelf-index.ts';

/** Points for a theme that was heard, as the offer's main theme, its second and its third. */
const THEME = [40, 27, 20];
/** Points for a word in the title of one offer only: about three times what it weighs there. */
const TEXT = 3;
/** More for who names the offer: all words that say something stand in its title. As much as the surest theme; much less for one of many words. */
const TITLE = 64;
/** With a theme heard, an offer that is not about it counts when its text has so much of the best one's. */
const ENOUGH_BESIDE_THEME = 0.55;
const ENOUGH = 0.35;
/** About as much as a word in the summary and one in the text together. */
const OPEN_DOOR = 24;

let scratch = new Float32Array(1024);

export interface QuestionFit {
  /** Which offers answer to the words at all. */
  matching: Bitmap;
  /** Points of each offer for its words. Good until the next question is asked. */
  texts: Float32Array;
  /** Points of an offer for everything else that was asked in words. */
  pointsOf(profile: Profile): number;
}

/** How well every offer answers to the words, and which of them do at all. */
export function questionFit(index: ShelfIndex, { terms, themes, speaker }: Understood, visible: Bitmap): QuestionFit {
  if (scratch.length < index.size) scratch = new Float32Array(index.size * 2);
  const texts = scratch.fill(0, 0, index.size);
  const matching = addTexts(index, terms, texts).and(visible);
  // Offers whose text has enough of what the best one's has.
  matching.keepFrom(matching.most(texts) * (themes.length > 0 ? ENOUGH_BESIDE_THEME : ENOUGH), texts);
  for (const { code } of themes) matching.or(index.having('thema', code));
  // Nothing was surely understood: somebody to talk with, for any question, comes among the first.
  const doors = themes.length === 0 && speaker !== 'professional';
  if (doors) matching.or(openDoors(index));
  const weights = new Map(themes.map(({ code, weight }) => [code, weight]));
  const pointsOf = (profile: Profile) =>
    profile.themes.reduce((sum, code, place) => sum + (weights.get(code) ?? 0) * (THEME[place] ?? 0), 0) +
    (doors && profile.openDoor ? OPEN_DOOR : 0);
  return { matching, texts, pointsOf };
}

function openDoors(index: ShelfIndex): Bitmap {
  return index.keep('doors', () =>
    index
      .having('vorm', 'consultation-hour')
      .copy()
      .or(index.having('vorm', 'individual'))
      .and(index.having('niveau', 'universal')),
  );
}

/** Words that few offers have say more; in a long question each word says less. Returns the offers that have one of them. */
function addTexts(index: ShelfIndex, terms: Understood['terms'], texts: Float32Array): Bitmap {
  const touched = Bitmap.for(index.size);
  const known: { postings: Postings; weight: number; rare: number }[] = [];
  const total = Math.log(1 + index.size);
  for (const [term, weight] of terms) {
    const postings = index.postings(term);
    if (postings) known.push({ postings, weight, rare: Math.log(1 + index.size / postings.length) / total });
  }
  const said = known.reduce((sum, { weight }) => sum + weight, 0);
  const long = Math.max(1, Math.sqrt(said / 3));
  const typed = known.reduce((sum, { weight }) => sum + (weight === 1 ? 1 : 0), 0);
  for (const { postings, weight, rare } of known)
    postings.addTo(texts, touched.words, (TEXT * weight * rare) / long, weight === 1 ? (TITLE * rare * rare) / typed ** 1.5 : 0);
  return touched;
}
