/** A set of offers by their number in the index: one bit each. Grows by itself. */
export class Bitmap {
  words: Uint32Array;

  constructor(words = new Uint32Array(8)) {
    this.words = words;
  }

  /** Room for so many numbers, none of them in it. */
  static for(size: number): Bitmap {
    return new Bitmap(new Uint32Array((size >>> 5) + 1));
  }

  set(at: number, on: boolean): void {
    const word = at >>> 5;
    if (word >= this.words.length) {
      if (!on) return;
      const more = new Uint32Array(Math.max(word + 1, this.words.length * 2));
      more.set(this.words);
      this.words = more;
    }
    const bit = 1 << (at & 31);
    this.words[word] = on ? (this.words[word] ?? 0) | bit : (this.words[word] ?? 0) & ~bit;
  }

  has(at: number): boolean {
    const word = at >>> 5;
    return word < this.words.length && (((this.words[word] ?? 0) >>> (at & 31)) & 1) === 1;
  }

  copy(): Bitmap {
    return new Bitmap(this.words.slice());
  }

  /** Keeps what is in the other too. */
  and(other: Bitmap): this {
    const [a, b] = [this.words, other.words];
    const end = Math.min(a.length, b.length);
    for (let i = 0; i < end; i += 1) a[i] = (a[i] ?? 0) & (b[i] ?? 0);
    a.fill(0, end);
    return this;
  }

  without(other: Bitmap): this {
    const { words } = this;
    const end = Math.min(words.length, other.words.length);
    for (let i = 0; i < end; i += 1) words[i] = (words[i] ?? 0) & ~(other.words[i] ?? 0);
    return this;
  }

  or(other: Bitmap): this {
    const b = other.words;
    if (b.length > this.words.length) {
      const more = new Uint32Array(b.length);
      more.set(this.words);
      this.words = more;
    }
    const a = this.words;
    for (let i = 0; i < b.length; i += 1) a[i] = (a[i] ?? 0) | (b[i] ?? 0);
    return this;
  }

  count(): number {
    let count = 0;
    for (const word of this.words) if (word !== 0) count += bitsOf(word);
    return count;
  }

  isEmpty(): boolean {
    return this.words.every((word) => word === 0);
  }

  /** Where there are any: offers that are alike have numbers near each other, so that most of the set is empty. */
  spots(): Int32Array {
    const { words } = this;
    const spots = new Int32Array(words.length);
    let used = 0;
    for (let i = 0; i < words.length; i += 1) {
      if (words[i] === 0) continue;
      spots[used] = i;
      used += 1;
    }
    return spots.subarray(0, used);
  }

  /** How many of the other, of which the spots are given, are in this one too. */
  countAt(spots: Int32Array, other: Bitmap): number {
    const [a, b] = [this.words, other.words];
    let count = 0;
    for (let n = 0; n < spots.length; n += 1) {
      const i = spots[n] ?? 0;
      if (i >= a.length) break;
      const both = (a[i] ?? 0) & (b[i] ?? 0);
      if (both !== 0) count += bitsOf(both);
    }
    return count;
  }

  /** The most that a number of the set has, 0 when none has more. */
  most(of: Float32Array): number {
    const { words } = this;
    let most = 0;
    for (let i = 0; i < words.length; i += 1) {
      for (let word = words[i] ?? 0; word !== 0; word &= word - 1) {
        const value = of[i * 32 + 31 - Math.clz32(word & -word)] ?? 0;
        if (value > most) most = value;
      }
    }
    return most;
  }

  /** Takes out every number that has less. */
  keepFrom(least: number, of: Float32Array): this {
    const { words } = this;
    for (let i = 0; i < words.length; i += 1) {
      let kept = words[i] ?? 0;
      for (let word = kept; word !== 0; word &= word - 1) {
        const bit = word & -word;
        if ((of[i * 32 + 31 - Math.clz32(bit)] ?? 0) < least) kept &= ~bit;
      }
      words[i] = kept;
    }
    return this;
  }

  /** Calls for each number in the set, smallest first. */
  each(call: (at: number) => void): void {
    const { words } = this;
    for (let i = 0; i < words.length; i += 1) {
      let word = words[i] ?? 0;
      while (word !== 0) {
        call(i * 32 + 31 - Math.clz32(word & -word));
        word &= word - 1;
      }
    }
  }
}

function bitsOf(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
