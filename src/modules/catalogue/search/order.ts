import type { ShelfIndex } from './shelf-index.ts';

/** Where an offer stands: a smaller key comes first, then its title, then its id. */
export interface Place {
  key: number;
  title: number;
  id: number;
  /** Id of the offer; left out of a cursor. */
  offerId?: string;
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

  places(): Place[] {
    return this.#best.map(({ at, key }) => ({
      key,
      title: this.#index.titleKey.get(at),
      id: this.#index.idKey.get(at),
      offerId: this.#index.ids[at] ?? '',
    }));
  }

  #before(at: number, key: number, other: number, otherKey: number): boolean {
    if (key !== otherKey) return key < otherKey;
    const { titleKey, idKey } = this.#index;
    const [title, otherTitle] = [titleKey.get(at), titleKey.get(other)];
    return title !== otherTitle ? title < otherTitle : idKey.get(at) < idKey.get(other);
  }

  #isAfter(at: number, key: number, place: Place): boolean {
    if (key !== place.key) return key > place.key;
    const title = this.#index.titleKey.get(at);
    return title !== place.title ? title > place.title : this.#index.idKey.get(at) > place.id;
  }
}
