/** Small sets of numbers as bits, so that "do these overlap" costs one operation. */

/** Day-parts 0-27 as one number. */
export function dayBits(parts: readonly number[]): number {
  return parts.reduce((bits, part) => bits | (1 << part), 0);
}

export function daysOf(bits: number): number[] {
  return Array.from({ length: 28 }, (_, part) => part).filter((part) => bits & (1 << part));
}

/** Gives words a bit each, in the order in which they are first seen; at most 31 different ones count. */
export function wordBits(): { of(words: readonly string[]): number; words(bits: number): string[] } {
  const known: string[] = [];
  const bitOf = (word: string) => {
    const at = known.indexOf(word);
    if (at >= 0) return 1 << at;
    return known.length < 31 ? 1 << (known.push(word) - 1) : 0;
  };
  return {
    of: (words) => words.reduce((bits, word) => bits | bitOf(word), 0),
    words: (bits) => known.filter((_, at) => bits & (1 << at)),
  };
}

/** A set of any size, as words of 32 bits. */
export type BitSet = Uint32Array;

export function bitSet(size: number, has: (index: number) => boolean): BitSet {
  const set = new Uint32Array(Math.max(1, Math.ceil(size / 32)));
  for (let index = 0; index < size; index++) if (has(index)) set[index >> 5] = (set[index >> 5] ?? 0) | (1 << (index & 31));
  return set;
}

export function inBoth(a: BitSet, b: BitSet): BitSet {
  return a.map((word, at) => word & (b[at] ?? 0));
}

export function overlap(a: BitSet, b: BitSet): boolean {
  for (let at = 0; at < a.length; at++) if ((a[at] ?? 0) & (b[at] ?? 0)) return true;
  return false;
}

export function members(set: BitSet): number[] {
  return [...set].flatMap((word, at) =>
    Array.from({ length: 32 }, (_, bit) => at * 32 + bit).filter((index) => word & (1 << (index & 31))),
  );
}
