import { audiences } from '../lists.ts';
import { Column } from './column.ts';
import type { OfferFacts } from './offer-facts.ts';

/** What decides, beside its words and its groups, how well an offer answers. Offers of one method mostly share it. */
export interface Profile {
  /** Its first three themes, the main one first. */
  themes: string[];
  /** A bit for each audience in its list. */
  audience: number;
  ageMin: number;
  ageMax: number;
  /** Somebody to talk with about anything. */
  openDoor: boolean;
}

/** The few profiles of many offers: a question gives points to each profile once. */
export class Profiles {
  readonly all: Profile[] = [];
  /** Number of the profile of each offer. */
  readonly of = new Column((length) => new Int32Array(length));
  readonly #numbers = new Map<string, number>();

  put(at: number, facts: OfferFacts): void {
    const profile = profileOf(facts);
    const name = JSON.stringify(profile);
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.all.push(profile) - 1;
      this.#numbers.set(name, number);
    }
    this.of.set(at, number);
  }

  points(reckon: (profile: Profile) => number): Float32Array {
    return Float32Array.from(this.all, reckon);
  }
}

function profileOf({ themes, audience, ageMin, ageMax, form, level }: OfferFacts): Profile {
  return {
    themes: themes.slice(0, 3),
    audience: audienceBits(audience),
    ageMin,
    ageMax,
    openDoor: level === 'universal' && (form === 'consultation-hour' || form === 'individual'),
  };
}

export function audienceBits(some: readonly string[]): number {
  return audiences.reduce((bits, one, nth) => (some.includes(one) ? bits | (1 << nth) : bits), 0);
}
