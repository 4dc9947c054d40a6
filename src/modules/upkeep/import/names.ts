/** A name as people write it differently: without capitals, accents and signs. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Names that belong to values; a value may have more of them. */
export class Names<T> {
  readonly #known = new Map<string, { value: T; shown: string }>();
  /** What was asked before: a sheet says the same few names thousands of times. */
  readonly #found = new Map<string, T | undefined>();
  readonly #near = new Map<string, string | undefined>();

  /** The first value with a name keeps it. `shown`: what is said when somebody probably meant it. */
  add(value: T, shown: string, names: string[] = [shown]): void {
    for (const name of names) {
      const key = plain(name);
      if (key && !this.#known.has(key)) this.#known.set(key, { value, shown });
    }
    this.#found.clear();
    this.#near.clear();
  }

  find(text: string): T | undefined {
    return remembered(this.#found, text, () => this.#known.get(plain(text))?.value);
  }

  /** The known name that looks most like it: a typing error or a beginning; undefined when nothing does. */
  nearest(text: string): string | undefined {
    return remembered(this.#near, text, () => this.#nearestTo(text));
  }

  #nearestTo(text: string): string | undefined {
    const asked = plain(text).slice(0, 60);
    if (asked.length < 3) return undefined;
    const most = Math.max(1, Math.floor(asked.length / 4));
    let best: { shown: string; far: number } | undefined;
    for (const [name, { shown }] of this.#known) {
      const far = name.startsWith(asked) || (asked.startsWith(name) && name.length > 3) ? 1 : distance(asked, name, most);
      if (far <= most && (!best || far < best.far)) best = { shown, far };
    }
    return best?.shown;
  }
}

/** So many answers are remembered: enough for every name of a region, and no sheet fills the memory. */
const MOST = 5000;

function remembered<A>(answers: Map<string, A>, text: string, answer: () => A): A {
  const known = answers.get(text);
  if (known !== undefined || answers.has(text)) return known as A;
  const found = answer();
  if (answers.size < MOST) answers.set(text, found);
  return found;
}

/** Letters to change, add or leave out; anything above `most` is `most + 1`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same));
    }
    above = row;
  }
  return above[b.length] ?? most + 1;
}
