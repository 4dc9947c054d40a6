/** Ids of what was loaded, found by the content's own keys. An unknown key is a fault of the content. */
export class Keys {
  readonly #ids = new Map<string, string>();
  readonly #kind: string;

  constructor(kind: string) {
    this.#kind = kind;
  }

  set(key: string, id: string): void {
    this.#ids.set(key, id);
  }

  get(key: string): string {
    const id = this.#ids.get(key);
    if (!id) throw new Error(`the example has no ${this.#kind} "${key}"`);
    return id;
  }

  maybe(key: string | undefined): string | undefined {
    return key === undefined ? undefined : this.get(key);
  }
}

/** Everything loaded so far. */
export interface Loaded {
  municipalities: Keys;
  organisations: Keys;
  persons: Keys;
  interventions: Keys;
  offers: Keys;
  locations: Keys;
  rooms: Keys;
  trainers: Keys;
}

export function nothingLoaded(): Loaded {
  return {
    municipalities: new Keys('municipality'),
    organisations: new Keys('organisation'),
    persons: new Keys('person'),
    interventions: new Keys('intervention'),
    offers: new Keys('offer'),
    locations: new Keys('location'),
    rooms: new Keys('room'),
    trainers: new Keys('trainer'),
  };
}
