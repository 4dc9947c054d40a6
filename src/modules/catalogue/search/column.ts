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
