type Numbers = Float64Array | Float32Array | Int32Array | Int16Array | Uint8Array;

/** Numbers of offers by their number in the index; grows by itself. */
export class Column<T extends Numbers> {
  data: T;
  readonly #more: (length: number) => T;

  constructor(more: (length: number) => T, first = 256) {
    this.#more = more;
    this.data = more(first);
  }

  set(at: number, value: number): void {
    if (at >= this.data.length) {
      const more = this.#more(Math.max(at + 1, this.data.length * 2));
      more.set(this.data);
      this.data = more;
    }
    this.data[at] = value;
  }

  get(at: number): number {
    return this.data[at] ?? 0;
  }
}

/** Most words stand in few offers. */
const FEW = 4;

/** Offers that have a word, with how much it weighs there. Offers are only added at the end. */
export class Postings {
  readonly offers = new Column((length) => new Int32Array(length), FEW);
  readonly weights = new Column((length) => new Uint8Array(length), FEW);
  length = 0;

  add(offer: number, weight: number): void {
    this.offers.set(this.length, offer);
    this.weights.set(this.length, weight);
    this.length += 1;
  }
}
