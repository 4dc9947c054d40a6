/** Most words stand in few offers. */
const FIRST_BYTES = 8;
/** Most that a word weighs in one offer: what fits in five bits. */
const MOST_WEIGHT = 31;

/**
 * Offers that have a word, with how much it weighs there and whether it stands in the title. Offers are only added at the end. Kept as the
 * steps from one to the next, seven bits in a byte: a common word takes little more than one byte for each offer.
 */
export class Postings {
  /** How many offers have the word. */
  length = 0;
  #bytes = new Uint8Array(FIRST_BYTES);
  #used = 0;
  #last = -1;

  add(offer: number, weight: number, inTitle: boolean): void {
    if (this.#used + 5 > this.#bytes.length) this.#resize(Math.ceil(this.#bytes.length * 1.5) + 5);
    let value = (offer - this.#last - 1) * 64 + (inTitle ? 32 : 0) + Math.min(MOST_WEIGHT, weight);
    while (value > 127) {
      this.#bytes[this.#used] = (value & 127) | 128;
      this.#used += 1;
      value >>>= 7;
    }
    this.#bytes[this.#used] = value;
    this.#used += 1;
    this.#last = offer;
    this.length += 1;
  }

  /** Gives back the room that was kept for more. */
  trim(): void {
    if (this.#bytes.length > this.#used + FIRST_BYTES) this.#resize(this.#used);
  }

  /** Adds to the fit of every offer that has the word: so much for its weight, and more in a title. Sets the bits of those offers. */
  addTo(fit: Float32Array, touched: Uint32Array, points: number, titlePoints: number): void {
    const [bytes, used] = [this.#bytes, this.#used];
    let at = -1;
    for (let i = 0; i < used; ) {
      let byte = bytes[i] ?? 0;
      i += 1;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[i] ?? 0;
        i += 1;
        value |= (byte & 127) << shift;
      }
      at += (value >>> 6) + 1;
      fit[at] = (fit[at] ?? 0) + points * (value & 31) + ((value & 32) === 0 ? 0 : titlePoints);
      touched[at >>> 5] = (touched[at >>> 5] ?? 0) | (1 << (at & 31));
    }
  }

  #resize(length: number): void {
    const more = new Uint8Array(length);
    more.set(this.#bytes.subarray(0, this.#used));
    this.#bytes = more;
  }
}
