import { type Word, wordsIn } from './words.ts';

/** What somebody's own words stand for. */
export interface Meaning {
  theme: string;
  /** Words of the shelf that the question is looked up by besides. */
  also: string;
}

export interface Said extends Meaning {
  /** The more words and the fewer other meanings, the surer. */
  weight: number;
  /** Places of the words in the question. */
  at: number[];
}

interface Phrase {
  words: { stem: string; open: boolean }[];
  meanings: Meaning[];
}

/** How many other words may stand between those of a phrase: "luistert echt helemaal niet". */
const BETWEEN = 3;

/** People's own words, ready to be looked for in a question: by the stem of one of their words. */
export class Phrases {
  readonly #byStem = new Map<string, Phrase[]>();
  readonly #open = new Map<string, Phrase[]>();
  readonly #all = new Map<string, Phrase>();
  readonly #singles = new Set<string>();
  readonly #stems = new Set<string>();

  add(text: string, meaning: Meaning): void {
    const words = text
      .split(/\s+/)
      .flatMap((part) =>
        wordsIn(part).map(({ typed, stem }) => ({ stem: part.endsWith('*') ? typed : stem, open: part.endsWith('*') })),
      );
    const rarest = words.toSorted((a, b) => b.stem.length - a.stem.length)[0];
    if (!rarest) return;
    const key = words.map(({ stem, open }) => stem + (open ? '*' : '')).join(' ');
    for (const { typed, stem } of wordsIn(text)) {
      this.#singles.add(typed);
      this.#stems.add(stem);
    }
    const known = this.#all.get(key);
    if (known) {
      if (!known.meanings.some((one) => one.theme === meaning.theme)) known.meanings.push(meaning);
      return;
    }
    const phrase = { words, meanings: [meaning] };
    this.#all.set(key, phrase);
    // One that is open at its end is found by its first three letters.
    const [index, at] = rarest.open ? [this.#open, rarest.stem.slice(0, 3)] : [this.#byStem, rarest.stem];
    index.set(at, [...(index.get(at) ?? []), phrase]);
  }

  /** Every word of the list as it is written there, for mending typing errors. */
  singles(): Iterable<string> {
    return this.#singles;
  }

  /** True when the word stands in the list itself. */
  knows({ typed, stem }: Word): boolean {
    if (this.#byStem.has(stem) || this.#stems.has(stem)) return true;
    return this.#openFor(typed, stem).some(({ words }) =>
      words.some((word) => word.open && (typed.startsWith(word.stem) || stem.startsWith(word.stem))),
    );
  }

  #openFor(typed: string, stem: string): Phrase[] {
    const [first, other] = [typed.slice(0, 3), stem.slice(0, 3)];
    const found = this.#open.get(first) ?? [];
    return first === other ? found : [...found, ...(this.#open.get(other) ?? [])];
  }

  /** Every phrase that is said, whatever the order of its words. */
  in(words: readonly Word[]): Said[] {
    const tried = new Set<Phrase>();
    const found: { phrase: Phrase; at: number[] }[] = [];
    for (const { stem, typed } of words) {
      for (const phrase of [...(this.#byStem.get(stem) ?? []), ...this.#openFor(typed, stem)]) {
        if (tried.has(phrase)) continue;
        tried.add(phrase);
        const at = placeOf(phrase, words);
        if (at) found.push({ phrase, at });
      }
    }
    return found.flatMap(({ phrase, at }) => {
      // "niet slapen" says more than "slapen" alone.
      const within = found.some((other) => other.at.length > at.length && at.every((place) => other.at.includes(place)));
      const sure = (1 + 0.5 * (phrase.words.length - 1)) / Math.sqrt(phrase.meanings.length);
      return phrase.meanings.map((meaning) => ({ ...meaning, at, weight: within ? sure / 2 : sure }));
    });
  }
}

/** Where the words of a phrase stand, near each other; undefined when it is not said. */
function placeOf(phrase: Phrase, words: readonly Word[]): number[] | undefined {
  const fits = ({ stem, open }: Phrase['words'][number], word: Word) =>
    open ? word.typed.startsWith(stem) || word.stem.startsWith(stem) : word.stem === stem;
  const [first, ...others] = phrase.words;
  if (!first) return undefined;
  for (const [start, word] of words.entries()) {
    if (!fits(first, word)) continue;
    const at = [start];
    for (const other of others) {
      const near = words.findIndex(
        (one, place) => Math.abs(place - start) <= BETWEEN + phrase.words.length && !at.includes(place) && fits(other, one),
      );
      if (near < 0) break;
      at.push(near);
    }
    if (at.length === phrase.words.length) return at;
  }
  return undefined;
}
