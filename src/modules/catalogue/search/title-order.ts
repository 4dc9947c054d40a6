import { Column } from './column.ts';

/** So many new offers stand apart before they are put in their place among the others. */
const LATE = 1024;

/** The order of offers that fit alike: first letters of the title, then the end of the id. */
export class TitleOrder {
  readonly titleKey = new Column((length) => new Float64Array(length));
  readonly idKey = new Column((length) => new Float64Array(length));
  #size = 0;
  #ranked = new Int32Array(0);

  add(at: number, title: string, id: string): void {
    this.titleKey.set(at, keyOfTitle(title));
    this.idKey.set(at, keyOfId(id));
    this.#size = at + 1;
    if (this.#size - this.#ranked.length > LATE) this.#merge();
  }

  /** Numbers in their order; those from its length on came later and are not in it. */
  get ranked(): Int32Array {
    return this.#ranked;
  }

  /** Below 0 when the first comes before the second. */
  compare(at: number, other: number): number {
    return this.titleKey.get(at) - this.titleKey.get(other) || this.idKey.get(at) - this.idKey.get(other);
  }

  #merge(): void {
    const before = this.#ranked;
    const late = Int32Array.from({ length: this.#size - before.length }, (_, n) => before.length + n);
    late.sort((a, b) => this.compare(a, b));
    const ranked = new Int32Array(this.#size);
    for (let [to, i, j] = [0, 0, 0]; to < ranked.length; to += 1) {
      const [old, next] = [before[i], late[j]];
      if (next === undefined || (old !== undefined && this.compare(old, next) <= 0)) {
        ranked[to] = old ?? 0;
        i += 1;
      } else {
        ranked[to] = next;
        j += 1;
      }
    }
    this.#ranked = ranked;
  }
}

/** The first ten letters and digits as a number with the same order. */
function keyOfTitle(title: string): number {
  const letters = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 10)
    .padEnd(10, ' ');
  let key = 0;
  for (const letter of letters) key = key * 37 + (letter === ' ' ? 0 : Number.parseInt(letter, 36) + 1);
  return key;
}

/** The random end of an id as a number. */
function keyOfId(id: string): number {
  return Number.parseInt(id.slice(-12), 16);
}
