import type { Bitmap } from './bitmap.ts';
import type { ShelfIndex } from './shelf-index.ts';

/** Where an offer stands: a smaller key comes first, then its title, then its id. */
export interface Place {
  key: number;
  title: number;
  id: number;
  /** Id of the offer; left out of a cursor. */
  offerId?: string;
}

/** Points of offers: for their words, for what they share with others (by the number of their profile), and what few have besides. */
interface Points {
  texts: Float32Array;
  own: Float32Array;
  profiles: Int32Array;
  more: (at: number) => number;
  /** The most that `more` gives. */
  most: number;
}

/** The first so many of what is offered, however many that are; those up to and with `after` are left out. */
export class Ordered {
  readonly #index: ShelfIndex;
  readonly #limit: number;
  readonly #after: Place | undefined;
  readonly #best: { at: number; key: number }[] = [];

  constructor(index: ShelfIndex, limit: number, after?: Place) {
    this.#index = index;
    this.#limit = limit;
    this.#after = after;
  }

  get full(): boolean {
    return this.#best.length >= this.#limit;
  }

  offer(at: number, key: number): void {
    const best = this.#best;
    const worst = best[this.#limit - 1];
    if (worst !== undefined && !this.#before(at, key, worst.at, worst.key)) return;
    if (this.#after && !this.#isAfter(at, key, this.#after)) return;
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const one = best[middle];
      if (one && this.#before(at, key, one.at, one.key)) high = middle;
      else low = middle + 1;
    }
    best.splice(low, 0, { at, key });
    if (best.length > this.#limit) best.pop();
  }

  /** A set of which all have the same key. Of a large one only the beginning is looked at, along the order of titles. */
  offerAlike(bits: Bitmap, key: number): void {
    const { ranked } = this.#index.titles;
    const count = bits.count();
    if (count * count < this.#limit * ranked.length) {
      bits.each((at) => this.offer(at, key));
      return;
    }
    this.offerAlong(ranked, bits, () => key);
    for (let at = ranked.length; at < this.#index.size; at += 1) if (bits.has(at)) this.offer(at, key);
  }

  /** What of a set stands in a list that is in its order already, until there is no place any more. */
  offerAlong(order: Int32Array, bits: Bitmap, keyOf: (at: number) => number): void {
    for (let i = this.#startIn(order, keyOf); i < order.length && !this.full; i += 1) {
      const at = order[i] ?? 0;
      if (bits.has(at)) this.offer(at, keyOf(at));
    }
  }

  /** The most points first. What cannot come among the first with all that it may still get is passed over. */
  offerBest(bits: Bitmap, { texts, own, profiles, more, most }: Points): void {
    const { words } = bits;
    let least = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < words.length; i += 1) {
      for (let word = words[i] ?? 0; word !== 0; word &= word - 1) {
        const at = i * 32 + 31 - Math.clz32(word & -word);
        const points = (texts[at] ?? 0) + (own[profiles[at] ?? 0] ?? 0);
        if (points < least) continue;
        this.offer(at, -Math.round((points + more(at)) * 10));
        if (this.full) least = -(this.#best[this.#limit - 1]?.key ?? 0) / 10 - most - 0.1;
      }
    }
  }

  places(): Place[] {
    const { titles, ids } = this.#index;
    return this.#best.map(({ at, key }) => ({
      key,
      title: titles.titleKey.get(at),
      id: titles.idKey.get(at),
      offerId: ids[at] ?? '',
    }));
  }

  /** The first in a list that comes after `after`. */
  #startIn(order: Int32Array, keyOf: (at: number) => number): number {
    if (!this.#after) return 0;
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const at = order[middle] ?? 0;
      if (this.#isAfter(at, keyOf(at), this.#after)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #before(at: number, key: number, other: number, otherKey: number): boolean {
    return key !== otherKey ? key < otherKey : this.#index.titles.compare(at, other) < 0;
  }

  #isAfter(at: number, key: number, place: Place): boolean {
    if (key !== place.key) return key > place.key;
    const { titleKey, idKey } = this.#index.titles;
    const title = titleKey.get(at);
    return title !== place.title ? title > place.title : idKey.get(at) > place.id;
  }
}
