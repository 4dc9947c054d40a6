import { distanceKm } from '../../../platform/geo.ts';
import { Bitmap } from './bitmap.ts';
import type { Facets } from './facets.ts';
import { type GroupFacts, groupFacetsOf } from './offer-facts.ts';

/** Facets that follow from the groups that one can still join, and so from the clock. */
const FROM_GROUPS = ['gemeente', 'dagdeel', 'moment', 'plek'];

/** Somewhere to go from. */
interface Somewhere {
  id: string;
  lat: number;
  lon: number;
}

/** Offers in an order, with the key of each. */
export interface KeyedOrder {
  order: Int32Array;
  keys: Map<number, number>;
}

/** The groups of offers that one can still join at a moment; the bits and orders that follow from them are made anew when one closes. */
export class OpenGroups {
  readonly #all = new Map<number, GroupFacts[]>();
  readonly #facets: Facets;
  readonly #byTitle: (at: number, other: number) => number;
  readonly #made = new Map<string, unknown>();
  #from = 0;
  #until = 0;
  /** By offer. */
  open = new Map<number, GroupFacts[]>();
  /** Offers with such a group. */
  dated = new Bitmap();

  constructor(facets: Facets, byTitle: (at: number, other: number) => number) {
    this.#facets = facets;
    this.#byTitle = byTitle;
  }

  put(at: number, groups: GroupFacts[]): void {
    if (groups.length === 0) return;
    this.#all.set(at, groups);
    this.#made.clear();
    this.#add(at, groups);
  }

  remove(at: number): void {
    if (!this.#all.delete(at)) return;
    this.#made.clear();
    this.open.delete(at);
    this.dated.set(at, false);
  }

  /** Brings the bits to this moment. True when they changed. */
  at(now: number): boolean {
    if (now >= this.#from && now < this.#until) return false;
    for (const facet of FROM_GROUPS) this.#facets.drop(facet);
    this.#made.clear();
    [this.#from, this.#until] = [now, Number.POSITIVE_INFINITY];
    [this.open, this.dated] = [new Map(), new Bitmap()];
    for (const [at, groups] of this.#all) this.#add(at, groups);
    return true;
  }

  /** Offers with a group by when the first begins, in minutes since 1970. */
  soonest(): KeyedOrder {
    return this.#once('soonest', () => this.#ordered((groups) => Math.min(...groups.map(({ startsAt }) => startsAt)) / 60_000));
  }

  /** Offers with a group by how far the nearest is, in tenths of km. */
  nearest(from: Somewhere): KeyedOrder {
    return this.#once(`nearest ${from.id}`, () => this.#ordered((groups) => nearestOf(groups, from) * 10));
  }

  /** Of each offer so many points for how near a group is, from 0 for none to `most` for one in that municipality; half of it fades over `km`. */
  nearness(from: Somewhere, most: number, km: number): Float32Array {
    return this.#once(`near ${from.id}`, () => {
      const points = new Float32Array(this.dated.words.length * 32);
      for (const [at, groups] of this.open) {
        const there = groups.some(({ municipalityId }) => municipalityId === from.id);
        points[at] = there ? most : Math.max(0, (most / 2) * (1 - nearestOf(groups, from) / km));
      }
      return points;
    });
  }

  #add(at: number, all: GroupFacts[]): void {
    const groups = all.filter((group) => group.closesAt > this.#from);
    if (groups.length === 0) return;
    this.open.set(at, groups);
    this.dated.set(at, true);
    for (const group of groups) {
      this.#until = Math.min(this.#until, group.closesAt);
      for (const [facet, value] of groupFacetsOf(group)) this.#facets.add(facet, value, at);
    }
  }

  #ordered(keyOf: (groups: GroupFacts[]) => number): KeyedOrder {
    const keys = new Map([...this.open].map(([at, groups]) => [at, Math.round(keyOf(groups))]));
    const key = (at: number) => keys.get(at) ?? 0;
    const order = Int32Array.from(this.open.keys()).sort((a, b) => key(a) - key(b) || this.#byTitle(a, b));
    return { order, keys };
  }

  #once<T>(name: string, make: () => T): T {
    if (!this.#made.has(name)) this.#made.set(name, make());
    // Each name is only ever made by one maker.
    return this.#made.get(name) as T;
  }
}

const nearestOf = (groups: GroupFacts[], from: Somewhere) => Math.min(...groups.map((group) => distanceKm(group, from)));
