import { type Duals, noDuals } from './dual.ts';
import type { Offer, Offers } from './offers.ts';

/** What the limits allow beside "once": how many groups each trainer can take, and perhaps how much may change. */
export interface Limits {
  groups: (trainer: number) => number;
  /** The sum of `weight` over the groups that are chosen is at most `most`. */
  changes?: { weight: (offer: Offer) => number; most: number };
}

/** Prices of the rows: `place` by place, or -1 minus the locked group; `changes` of one unit of weight. */
export interface RowPrices {
  duals: Duals;
  place: Map<number, number>;
  changes: number;
}

/**
 * The rows of the master problem: a demand, a place, a trainer's slot once; a trainer as many groups as are left; a locked group once.
 * Each has a key, and its row comes with the first group that needs it.
 */
export class MasterRows {
  private readonly offers: Offers;
  private readonly limits: Limits;
  private readonly rows = new Map<number, number>();
  private readonly keys: number[] = [];
  /** First key of each kind of row. */
  private readonly starts: { place: number; staffSlot: number; staffGroups: number; lock: number; changes: number };

  constructor(offers: Offers, limits: Limits) {
    const { source, slots, locked } = offers.model;
    const place = source.demands.length;
    const staffSlot = place + source.rooms.length * slots.length;
    const staffGroups = staffSlot + source.trainers.length * slots.length;
    const lock = staffGroups + source.trainers.length;
    this.starts = { place, staffSlot, staffGroups, lock, changes: lock + locked.length };
    this.offers = offers;
    this.limits = limits;
  }

  get length(): number {
    return this.keys.length;
  }

  /** The rows that a group needs, with what it takes of each. */
  of(offer: Offer): { row: number; takes: number }[] {
    const { tasks, model } = this.offers;
    const found = offer.demands.map((demand) => ({ row: this.row(demand), takes: 1 }));
    const once = (key: number) => found.push({ row: this.row(key), takes: 1 });
    const place = tasks.place[offer.task] ?? -1;
    once(place >= 0 ? this.starts.place + place : this.starts.lock + (tasks.lock[offer.task] ?? 0));
    for (const p of offer.trainers) {
      once(this.starts.staffSlot + p * model.slots.length + (tasks.slot[offer.task] ?? 0));
      once(this.starts.staffGroups + p);
    }
    const weight = this.limits.changes?.weight(offer) ?? 0;
    if (weight !== 0) found.push({ row: this.row(this.starts.changes), takes: weight });
    return found;
  }

  /** The most that the rows from `from` on allow. */
  uppers(from: number): Float64Array {
    return Float64Array.from(this.keys.slice(from), (key) => {
      if (key === this.starts.changes) return this.limits.changes?.most ?? 0;
      return key >= this.starts.staffGroups && key < this.starts.lock ? this.limits.groups(key - this.starts.staffGroups) : 1;
    });
  }

  /** The prices of a solution, row by row, as prices of what they stand for. */
  prices(rowDual: ArrayLike<number>): RowPrices {
    const { starts } = this;
    const found: RowPrices = { duals: noDuals(this.offers.model), place: new Map(), changes: 0 };
    this.keys.forEach((key, row) => {
      const price = Math.max(0, rowDual[row] ?? 0);
      if (key < starts.place) found.duals.demand[key] = price;
      else if (key < starts.staffSlot) found.place.set(key - starts.place, price);
      else if (key < starts.staffGroups) found.duals.staffSlot[key - starts.staffSlot] = price;
      else if (key < starts.lock) found.duals.staffGroups[key - starts.staffGroups] = price;
      else if (key < starts.changes) found.place.set(-1 - (key - starts.lock), price);
      else found.changes = price;
    });
    return found;
  }

  private row(key: number): number {
    const known = this.rows.get(key);
    if (known !== undefined) return known;
    this.rows.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }
}
