import { Bitmap } from './bitmap.ts';

const NONE = new Bitmap(new Uint32Array(0));

/** For every value of every facet the offers that have it. */
export class Facets {
  readonly #values = new Map<string, Map<string, Bitmap>>();

  add(facet: string, value: string, at: number): void {
    let values = this.#values.get(facet);
    if (!values) {
      values = new Map();
      this.#values.set(facet, values);
    }
    let bits = values.get(value);
    if (!bits) {
      bits = new Bitmap();
      values.set(value, bits);
    }
    bits.set(at, true);
  }

  /** Offers with a value; the caller does not change it. */
  having(facet: string, value: string): Bitmap {
    return this.#values.get(facet)?.get(value) ?? NONE;
  }

  /** Every value of a facet that some offer has. */
  of(facet: string): [string, Bitmap][] {
    return [...(this.#values.get(facet) ?? [])];
  }

  drop(facet: string): void {
    this.#values.delete(facet);
  }
}
