import type { Age } from '../ages.ts';
import type { Understood } from '../understanding.ts';
import { Bitmap } from './bitmap.ts';
import type { Shelf } from './indexes.ts';
import { Ordered, type Place } from './order.ts';
import { type QuestionFit, questionFit } from './question-fit.ts';
import type { ShelfIndex } from './shelf-index.ts';
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
  /** Days and parts of days that were said, when no part of the day was chosen: a condition of the same kind. */
  moments?: readonly string[];
  /** Where somebody lives or wants to go: nearer is better. */
  nearId?: string;
  /** Sees also what is only for who is helped already, and training for professionals beside the rest. */
  whole: boolean;
  sort: Sort;
  now: number;
}

/** What answers to a question and its conditions, and what each choice would leave. No set is changed once it was made. */
export class Found {
  readonly #shelf: Shelf;
  readonly #wanted: Wanted;
  /** Everything the actor may see, and what of it answers to the words. */
  readonly #visible: Bitmap;
  readonly #base: Bitmap;
  readonly #conditions: Map<string, Bitmap>;
  readonly #fit: QuestionFit | null;
  readonly pool: Bitmap;
  #spots: Int32Array | undefined;

  constructor(shelf: Shelf, wanted: Wanted) {
    this.#shelf = shelf;
    this.#wanted = wanted;
    const { index } = shelf;
    index.openGroups(wanted.now);
    this.#visible = visibleTo(shelf, wanted.whole);
    this.#conditions = conditionsOf(index, wanted);
    this.#fit = wanted.asked ? questionFit(index, wanted.understood, this.#visible) : null;
    this.#base = this.#fit ? this.#fit.matching.and(this.#visible) : this.#visible;
    this.pool = this.#without(null);
  }

  /** The first ones in their order, after a place when one is given. */
  first(limit: number, after?: Place): Place[] {
    const ordered = new Ordered(this.#shelf.index, limit, after);
    standingFit(this.#shelf, this.#wanted, this.#fit).fill(ordered, this.pool);
    return ordered.places();
  }

  /** How many offers each value of a facet would leave, the other conditions kept. */
  counts(facet: FacetName): Map<string, number> {
    const { index } = this.#shelf;
    if (!this.#conditions.has(facet) && this.pool === this.#visible)
      return index.keep(`counts ${facet} ${this.#nameOfVisible()}`, () => countsOf(index, facet, this.pool, this.pool.spots()));
    if (this.#conditions.has(facet)) {
      const others = this.#without(facet);
      return countsOf(index, facet, others, others.spots());
    }
    this.#spots ??= this.pool.spots();
    return countsOf(index, facet, this.pool, this.#spots);
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

  #nameOfVisible(): string {
    return nameOf(this.#shelf, this.#wanted.whole);
  }

  /** With every condition but one. */
  #without(facet: string | null, base = this.#base): Bitmap {
    let pool: Bitmap | undefined;
    for (const [name, bits] of this.#conditions) if (name !== facet) pool = (pool ?? base.copy()).and(bits);
    return pool ?? base;
  }
}

function countsOf(index: ShelfIndex, facet: FacetName, pool: Bitmap, spots: Int32Array): Map<string, number> {
  return new Map(index.values(facet).map(([value, bits]) => [value, bits.countAt(spots, pool)]));
}

const nameOf = ({ openDomains }: Shelf, whole: boolean) => `${whole} ${openDomains.join(' ')}`;

/** Everything that an actor may see. */
function visibleTo(shelf: Shelf, whole: boolean): Bitmap {
  const { index, openDomains } = shelf;
  return index.keep(`visible ${nameOf(shelf, whole)}`, () => {
    const visible = index.alive.copy();
    if (!whole) visible.without(index.ownerOnly);
    for (const [domain, bits] of index.values('domein'))
      if (domain !== 'youth' && !openDomains.includes(domain)) visible.without(bits);
    return visible;
  });
}

function conditionsOf(index: ShelfIndex, { conditions, age, moments }: Wanted): Map<string, Bitmap> {
  const all = new Map<string, Bitmap>();
  const having = (facet: string, values: readonly string[]) =>
    values.length === 1
      ? index.having(facet, values[0] ?? '')
      : values.reduce((bits, value) => bits.or(index.having(facet, value)), new Bitmap());
  for (const facet of facetNames) {
    const values = conditions[facet] ?? [];
    if (facet !== 'leeftijd' && values.length > 0) all.set(facet, having(facet, values));
  }
  if (moments && !all.has('dagdeel')) all.set('dagdeel', having('moment', moments));
  if (age) all.set('leeftijd', index.ofAge(age.from, age.to));
  return all;
}
