import { Column } from './column.ts';
import { type KnownWord, Lexicon } from './lexicon.ts';
import type { OfferFacts } from './offer-facts.ts';
import { Postings } from './postings.ts';
import type { Spelling } from './spelling.ts';

const MOST_WEIGHT = 24;
/** A part of a compound tells less than the word itself. */
const PART = 0.6;

/** The words of the texts of offers: for each stem the offers that have it. */
export class TextIndex {
  readonly #lexicon: Lexicon;
  readonly #postings: Postings[] = [];
  /** Of the offer that is being read, by number of a stem: its weight, and the last text in which it stood (odd: as a word by itself). */
  readonly #weights = new Column((length) => new Float32Array(length));
  readonly #seenIn = new Column((length) => new Float64Array(length));
  #text = 2;
  #here: number[] = [];

  constructor(spelling: Spelling) {
    this.#lexicon = new Lexicon((word) => spelling.add(word));
  }

  postings(stem: string): Postings | undefined {
    const term = this.#lexicon.termOf(stem);
    return term === undefined ? undefined : this.#postings[term];
  }

  /** Adds an offer with a number that is higher than every one before. A word counts once in each text, by the most that it says there. */
  add(offer: number, texts: OfferFacts['texts']): void {
    this.#here = [];
    const inTitle = new Set<number>();
    for (const { text, weight, title } of texts) {
      this.#text += 2;
      this.#lexicon.each(text, (word) => {
        this.#count(word, weight);
        if (title) inTitle.add(word.stem);
      });
    }
    for (const term of this.#here) {
      const weight = Math.min(MOST_WEIGHT, Math.round(this.#weights.get(term)));
      this.#weights.set(term, 0);
      let postings = this.#postings[term];
      if (!postings) {
        postings = new Postings();
        this.#postings[term] = postings;
      }
      postings.add(offer, weight, inTitle.has(term));
    }
  }

  /** Gives back room that was kept for more, a piece at each step. */
  *trimmed(): Generator<void> {
    for (const postings of this.#postings) {
      postings?.trim();
      yield;
    }
  }

  #count({ stem, parts }: KnownWord, weight: number): void {
    const seen = this.#seenIn.get(stem);
    if (seen < this.#text) this.#more(stem, weight);
    else if (seen === this.#text) this.#more(stem, weight * (1 - PART));
    this.#seenIn.set(stem, this.#text + 1);
    for (const part of parts) {
      if (this.#seenIn.get(part) >= this.#text) continue;
      this.#more(part, weight * PART);
      this.#seenIn.set(part, this.#text);
    }
  }

  #more(term: number, weight: number): void {
    const before = this.#weights.get(term);
    if (before === 0) this.#here.push(term);
    this.#weights.set(term, before + weight);
  }
}
