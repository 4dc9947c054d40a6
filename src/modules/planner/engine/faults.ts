/** Where something stands: a key or a place in a list, and in what. It becomes a text only when something is wrong there. */
export interface Path {
  readonly within: Path | null;
  readonly key: string | number;
}

/** The path of the whole file. */
export const TOP: Path = { within: null, key: '' };

/** What stands at `key` in what stands at `path`. */
export function inside(path: Path, key: string | number): Path {
  return { within: path, key };
}

/** Everything that is wrong with an instance or a plan, in the order in which it was read. */
export class Faults {
  readonly lines: string[] = [];

  /** `path` says where (`demands[3].ages[1]`), `message` what was expected. */
  add(path: Path | string, message: string): void {
    this.lines.push(`${typeof path === 'string' ? path : written(path)}: ${message}`.replaceAll(/[\n\r\u2028\u2029]/g, ' '));
  }
}

/** Wraps what was read, so that reading goes on after a fault. Every method returns null after noting what was wrong. */
export class Reader {
  readonly faults: Faults;

  constructor(faults: Faults) {
    this.faults = faults;
  }

  /** An object with exactly these keys; a key that ends in `?` may be absent. */
  record(value: unknown, path: Path, keys: readonly string[]): Record<string, unknown> | null {
    if (!isRecord(value)) return this.refuse(path, `expected an object, found ${kind(value)}`);
    for (const key of Object.keys(value)) {
      if (!keys.includes(key) && !keys.includes(`${key}?`)) this.faults.add(inside(path, key), 'unknown key');
    }
    for (const key of keys)
      if (!key.endsWith('?') && !Object.hasOwn(value, key)) this.faults.add(inside(path, key), 'is missing');
    return value;
  }

  /** The items that could be read; what is wrong with the others is noted. */
  list<Item>(value: unknown, path: Path, read: (item: unknown, path: Path) => Item | null): Item[] | null {
    if (!Array.isArray(value)) return value === undefined ? null : this.refuse(path, `expected a list, found ${kind(value)}`);
    return value.map((item, at) => read(item, inside(path, at))).filter((item) => item !== null);
  }

  /** A list of texts or numbers in which nothing occurs twice. */
  set<Item extends string | number>(value: unknown, path: Path, read: (item: unknown, path: Path) => Item | null): Item[] | null {
    const seen = new Map<Item, Path>();
    return this.list(value, path, (given, where) => {
      const item = read(given, where);
      const before = item === null ? undefined : seen.get(item);
      if (before !== undefined) return this.refuse(where, `the same as ${written(before)}: ${JSON.stringify(item)}`);
      if (item !== null) seen.set(item, where);
      return item;
    });
  }

  text(value: unknown, path: Path): string | null {
    if (typeof value === 'string') return value;
    return value === undefined ? null : this.refuse(path, `expected a text, found ${kind(value)}`);
  }

  flag(value: unknown, path: Path): boolean | null {
    if (typeof value === 'boolean') return value;
    return value === undefined ? null : this.refuse(path, `expected true or false, found ${kind(value)}`);
  }

  number(value: unknown, path: Path, least: number, most: number): number | null {
    if (value === undefined) return null;
    if (typeof value !== 'number' || !Number.isFinite(value)) return this.refuse(path, `expected a number, found ${kind(value)}`);
    if (value < least || value > most) return this.refuse(path, `expected a number ${range(least, most)}, found ${value}`);
    return value;
  }

  whole(value: unknown, path: Path, least: number, most: number = Number.MAX_SAFE_INTEGER): number | null {
    const number = this.number(value, path, least, most);
    if (number !== null && !Number.isSafeInteger(number)) return this.refuse(path, `expected a whole number, found ${number}`);
    return number;
  }

  refuse(path: Path, message: string): null {
    this.faults.add(path, message);
    return null;
  }
}

/** `a.b[3]`, or `b` at the top. */
function written({ within, key }: Path): string {
  if (!within) return '';
  const before = written(within);
  if (typeof key === 'number') return `${before}[${key}]`;
  const name = /^[A-Za-z_][\w-]*$/.test(key) ? key : JSON.stringify(key);
  return before === '' ? name : `${before}.${name}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kind(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  const shown = JSON.stringify(value) ?? 'nothing';
  return shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
}

function range(least: number, most: number): string {
  return most >= 1_000_000_000 ? `of at least ${least}` : `from ${least} to ${most}`;
}
