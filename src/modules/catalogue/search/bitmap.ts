/** A set of offers by their number in the index: one bit each. Grows by itself. */
export class Bitmap {
  words: Uint32Array;

  constructor(words = new Uint32Array(8)) {
    this.words = words;
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
    return (((this.words[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
  }

  copy(): Bitmap {
    return new Bitmap(this.words.slice());
  }

  /** Keeps what is in the other too. */
  and(other: Bitmap): this {
    const { words } = this;
    for (let i = 0; i < words.length; i += 1) words[i] = (words[i] ?? 0) & (other.words[i] ?? 0);
    return this;
  }

  without(other: Bitmap): this {
    const { words } = this;
    const end = Math.min(words.length, other.words.length);
    for (let i = 0; i < end; i += 1) words[i] = (words[i] ?? 0) & ~(other.words[i] ?? 0);
    return this;
  }

  or(other: Bitmap): this {
    if (other.words.length > this.words.length) {
      const more = new Uint32Array(other.words.length);
      more.set(this.words);
      this.words = more;
    }
    for (let i = 0; i < other.words.length; i += 1) this.words[i] = (this.words[i] ?? 0) | (other.words[i] ?? 0);
    return this;
  }

  /** How many are in both. */
  countWith(other: Bitmap): number {
    const [a, b] = [this.words, other.words];
    const end = Math.min(a.length, b.length);
    let count = 0;
    for (let i = 0; i < end; i += 1) {
      const both = (a[i] ?? 0) & (b[i] ?? 0);
      if (both !== 0) count += bitsOf(both);
    }
    return count;
  }

  count(): number {
    let count = 0;
    for (const word of this.words) if (word !== 0) count += bitsOf(word);
    return count;
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

  clear(): void {
    this.words.fill(0);
  }
}

function bitsOf(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
