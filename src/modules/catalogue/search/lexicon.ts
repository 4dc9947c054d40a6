import { partsOf } from './compounds.ts';
import { fold, saysNothing, stemOf, tokensIn } from './words.ts';

const FIRST_SLOTS = 1 << 12;
/** Beginning and step of the hash of a word (FNV-1a). */
const [BASIS, PRIME] = [0x811c9dc5, 16_777_619];
const BEYOND_ASCII = /[^\0-\x7f]/;
/** Other letters than plain ones: Arabic, for example. Signs between words are none. */
const OTHER_LETTERS = /[^\0-\x7f\p{P}\p{S}\p{Z}\p{C}]/u;

/** What is known of a word: numbers of its stem and of the parts of a compound. Without a stem it says nothing. */
export interface KnownWord {
  text: string;
  stem: number;
  parts: number[];
}

/**
 * Every word of the shelf with its stem and parts, worked out once. Words are found in a text without cutting it into strings: a shelf of
 * 200,000 offers has some fifty million words, of which a few ten thousand differ.
 */
export class Lexicon {
  readonly #words: KnownWord[] = [];
  readonly #hashes: number[] = [];
  #slots = new Int32Array(FIRST_SLOTS);
  readonly #terms = new Map<string, number>();
  readonly #onNew: (word: string) => void;

  /** `onNew` hears every word that says something once. */
  constructor(onNew: (word: string) => void) {
    this.#onNew = onNew;
  }

  /** Number of a stem, or undefined when no text has it. */
  termOf(stem: string): number | undefined {
    return this.#terms.get(stem);
  }

  /** Calls for every word of a text that says something, in order. */
  each(text: string, call: (word: KnownWord) => void): void {
    const folded = fold(text);
    if (BEYOND_ASCII.test(folded) && OTHER_LETTERS.test(folded)) {
      for (const token of tokensIn(text)) this.#tell(token, 0, token.length, hashOf(token), call);
      return;
    }
    let hash = BASIS;
    let start = -1;
    for (let i = 0; i <= folded.length; i += 1) {
      const code = i < folded.length ? folded.charCodeAt(i) : 32;
      if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
        if (start < 0) [start, hash] = [i, BASIS];
        hash = Math.imul(hash ^ code, PRIME);
      } else if (start >= 0) {
        this.#tell(folded, start, i, hash, call);
        start = -1;
      }
    }
  }

  #tell(text: string, start: number, end: number, hash: number, call: (word: KnownWord) => void): void {
    const word = this.#find(text, start, end, hash);
    if (word.stem >= 0) call(word);
  }

  #find(text: string, start: number, end: number, hash: number): KnownWord {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0) return this.#learn(text.slice(start, end), hash, slot);
      const known = this.#words[number];
      if (known && this.#hashes[number] === hash && known.text.length === end - start && text.startsWith(known.text, start))
        return known;
    }
  }

  #learn(text: string, hash: number, slot: number): KnownWord {
    const stem = stemOf(text);
    const silent = saysNothing({ typed: text, stem });
    const word = silent
      ? { text, stem: -1, parts: [] }
      : { text, stem: this.#term(stem), parts: partsOf(text).map((part) => this.#term(part)) };
    if (!silent) this.#onNew(text);
    this.#slots[slot] = this.#words.push(word);
    this.#hashes.push(hash);
    if (this.#words.length * 2 > this.#slots.length) this.#widen();
    return word;
  }

  #widen(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    for (const [number, hash] of this.#hashes.entries()) {
      let slot = hash & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }

  #term(stem: string): number {
    const known = this.#terms.get(stem);
    if (known !== undefined) return known;
    this.#terms.set(stem, this.#terms.size);
    return this.#terms.size - 1;
  }
}

function hashOf(word: string): number {
  let hash = BASIS;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
}
