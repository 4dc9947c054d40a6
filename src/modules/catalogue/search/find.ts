import type { Age } from '../ages.ts';
import type { Understood } from '../understanding.ts';
import { Bitmap } from './bitmap.ts';
import type { Shelf } from './indexes.ts';
import { Ordered, type Place } from './order.ts';
import { questionFit } from './question-fit.ts';
import { standingFit } from './standing-fit.ts';

export const sorts = ['fit', 'soonest', 'nearest'] as const;
export type Sort = (typeof sorts)[number];

/** Conditions by facet: an offer has to have one of the values of each. */
export type Conditions = Partial<Record<FacetName, readonly string[]>>;

export const facetNames = [
  'thema',
  'leeftijd',
  'gemeente',
  'plek',
  'voor',
  'vorm',
  'dagdeel',
  'kosten',
  'taal',
  'niveau',
] as const;
export type FacetName = (typeof facetNames)[number];

export interface Wanted {
  understood: Understood;
  /** False when nothing was asked in words. */
  asked: boolean;
  conditions: Conditions;
  /** Chosen, or understood from the words. */
  age?: Age;
  /** Where somebody lives or wants to go: nearer is better. */
  nearId?: string;
  /** Sees also what is only for who is helped already, and training for professionals beside the rest. */
  whole: boolean;
  sort: Sort;
  now: number;
}

/** What answers to a question and its conditions, and what each choice would leave. */
export class Found {
  readonly #shelf: Shelf;
  readonly #wanted: Wanted;
  /** Everything the actor may see, and what of it answers to the words. */
  readonly #visible: Bitmap;
  readonly #base: Bitmap;
  readonly #conditions: Map<string, Bitmap>;
  readonly #fit: Float32Array | null;
  readonly pool: Bitmap;

  constructor(shelf: Shelf, wanted: Wanted) {
    this.#shelf = shelf;
    this.#wanted = wanted;
    const { index } = shelf;
    index.openGroups(wanted.now);
    this.#visible = index.alive.copy();
    if (!wanted.whole) this.#visible.without(index.ownerOnly);
    for (const [domain, bits] of index.values('domein'))
      if (domain !== 'youth' && !shelf.openDomains.includes(domain)) this.#visible.without(bits);
    this.#conditions = conditionsOf(shelf, wanted);
    const { fit, matching } = wanted.asked ? questionFit(index, wanted.understood, this.#visible) : { fit: null, matching: null };
    this.#fit = fit;
    this.#base = matching ? matching.and(this.#visible) : this.#visible;
    this.pool = this.#without(null);
  }

  /** The first ones in their order, after a place when one is given. */
  first(limit: number, after?: Place): Place[] {
    const { index } = this.#shelf;
    const ordered = new Ordered(index, limit, after);
    const fit = standingFit(this.#shelf, this.#wanted, this.#fit);
    for (const [tier, keyOf] of fit.tiers(this.pool)) {
      tier.each((at) => ordered.offer(at, keyOf(at)));
      if (ordered.full) break;
    }
    return ordered.places();
  }

  /** How many offers each value of a facet would leave, the other conditions kept. */
  counts(facet: FacetName): Map<string, number> {
    const pool = this.#conditions.has(facet) ? this.#without(facet) : this.pool;
    return new Map(this.#shelf.index.values(facet).map(([value, bits]) => [value, bits.countWith(pool)]));
  }

  /** How many would be left without one of the conditions; only those that help. */
  withoutOne(): { facet: string; count: number }[] {
    return [...this.#conditions.keys()]
      .map((facet) => ({ facet, count: this.#without(facet).count() }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
  }

  /** How many answer to the conditions, whatever the words. */
  withoutWords(): number {
    return this.#without(null, this.#visible).count();
  }

  #without(facet: string | null, base = this.#base): Bitmap {
    const pool = base.copy();
    for (const [name, bits] of this.#conditions) if (name !== facet) pool.and(bits);
    return pool;
  }
}

function conditionsOf({ index }: Shelf, { conditions, age }: Wanted): Map<string, Bitmap> {
  const all = new Map<string, Bitmap>();
  for (const facet of facetNames) {
    const values = conditions[facet] ?? [];
    const [only] = values;
    if (facet === 'leeftijd' || only === undefined) continue;
    const any =
      values.length === 1
        ? index.having(facet, only)
        : values.reduce((bits, value) => bits.or(index.having(facet, value)), new Bitmap());
    all.set(facet, any);
  }
  if (age) all.set('leeftijd', index.ofAge(age.from, age.to));
  return all;
}
