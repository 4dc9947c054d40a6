import type { Understood } from '../understanding.ts';
import { Bitmap } from './bitmap.ts';
import type { ShelfIndex } from './shelf-index.ts';

/** Points for a theme that was heard, as the offer's main theme, its second and its third. */
const THEME = [40, 27, 20];
/** Points for a word in the title of one offer only: about three times what it weighs there. */
const TEXT = 3;
/** With a theme heard, an offer that is not about it counts when its text has so much of the best one's. */
const ENOUGH_BESIDE_THEME = 0.55;
const ENOUGH = 0.35;
/** About as much as a word in the summary and one in the text together. */
const OPEN_DOOR = 24;

let scratch = new Float32Array(1024);

/** How well every offer answers to the words, and which of them do at all. The array is used again for the next question. */
export function questionFit(
  index: ShelfIndex,
  { terms, themes, speaker }: Understood,
  visible: Bitmap,
): { fit: Float32Array; matching: Bitmap } {
  if (scratch.length < index.size) scratch = new Float32Array(index.size * 2);
  const fit = scratch.fill(0, 0, index.size);
  addTexts(index, terms, fit);
  const heard = new Bitmap();
  for (const { code } of themes) heard.or(index.having('thema', code));
  const matching = textsThatCount(index, terms, visible, fit, themes.length > 0 ? ENOUGH_BESIDE_THEME : ENOUGH).or(heard);
  addThemes(index, themes, matching, fit);
  if (themes.length === 0 && speaker !== 'professional') addOpenDoors(index, matching, fit);
  return { fit, matching };
}

/** Nothing was surely understood: somebody to talk with, for any question, comes among the first. */
function addOpenDoors(index: ShelfIndex, matching: Bitmap, fit: Float32Array): void {
  const doors = index
    .having('vorm', 'consultation-hour')
    .copy()
    .or(index.having('vorm', 'individual'))
    .and(index.having('niveau', 'universal'));
  doors.each((at) => {
    fit[at] = (fit[at] ?? 0) + OPEN_DOOR;
  });
  matching.or(doors);
}

/** Words that few offers have say more; in a long question each word says less. */
function addTexts(index: ShelfIndex, terms: Understood['terms'], fit: Float32Array): void {
  const known = [...terms].flatMap(([term, weight]) => {
    const postings = index.postings(term);
    return postings ? [{ postings, weight }] : [];
  });
  const total = Math.log(1 + index.size);
  const long = Math.max(1, Math.sqrt(known.reduce((sum, { weight }) => sum + weight, 0) / 3));
  for (const { postings, weight } of known) {
    const rare = Math.log(1 + index.size / postings.length) / total;
    const points = (TEXT * weight * rare) / long;
    const [offers, weights] = [postings.offers.data, postings.weights.data];
    for (let i = 0; i < postings.length; i += 1) {
      const at = offers[i] ?? 0;
      fit[at] = (fit[at] ?? 0) + points * (weights[i] ?? 0);
    }
  }
}

/** Offers whose text has enough of what the best one's has. */
function textsThatCount(
  index: ShelfIndex,
  terms: Understood['terms'],
  visible: Bitmap,
  fit: Float32Array,
  enough: number,
): Bitmap {
  const touched = new Bitmap(new Uint32Array((index.size >>> 5) + 1));
  let most = 0;
  for (const term of terms.keys()) {
    const postings = index.postings(term);
    for (let i = 0; postings && i < postings.length; i += 1) {
      const at = postings.offers.data[i] ?? 0;
      touched.set(at, true);
      if ((fit[at] ?? 0) > most && visible.has(at)) most = fit[at] ?? 0;
    }
  }
  const found = new Bitmap(new Uint32Array(touched.words.length));
  touched.each((at) => {
    if ((fit[at] ?? 0) >= most * enough) found.set(at, true);
  });
  return found;
}

function addThemes(index: ShelfIndex, themes: Understood['themes'], matching: Bitmap, fit: Float32Array): void {
  if (themes.length === 0) return;
  const weights = [0, ...index.themes.map((code) => themes.find((theme) => theme.code === code)?.weight ?? 0)];
  const numbers = index.themesOf.data;
  matching.each((at) => {
    let points = 0;
    for (let place = 0; place < 3; place += 1) points += (weights[numbers[at * 3 + place] ?? 0] ?? 0) * (THEME[place] ?? 0);
    fit[at] = (fit[at] ?? 0) + points;
  });
}
