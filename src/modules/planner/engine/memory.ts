import type { Offers, Prices } from './offers.ts';

/** A little more than rounding can take away. */
const MARGIN = 1e-6;

/**
 * Remembers what each task was worth at earlier prices. Since then it can only have become worth more by what prices fell: so much for
 * each child and each trainer at most. Most tasks are far below the best of their place and need not be looked at for many rounds.
 */
export class Memory {
  /** The task that was best at each place last time, or -1. */
  readonly first: Int32Array;
  private readonly offers: Offers;
  /** An upper bound on each task's worth, less what the falls of all prices until then amount to. */
  private readonly base: Float64Array;
  /** How far the prices fell in all: of a child of each type, and of a trainer in each slot, at most. */
  private readonly fallByType: Float64Array;
  private readonly fallBySlot: Float64Array;
  private before: Prices | null = null;

  constructor(offers: Offers, places: number) {
    const { model, tasks } = offers;
    this.offers = offers;
    this.first = new Int32Array(places).fill(-1);
    this.base = new Float64Array(tasks.length).fill(Number.POSITIVE_INFINITY);
    this.fallByType = new Float64Array(model.source.types.length);
    this.fallBySlot = new Float64Array(model.slots.length);
  }

  /** Takes note of the prices that are used from now on. */
  turn(prices: Prices): void {
    const { model } = this.offers;
    const { before } = this;
    this.before = { demand: prices.demand.slice(), staff: prices.staff.slice() };
    if (!before) return;
    const [byType, bySlot] = [new Float64Array(this.fallByType.length), new Float64Array(this.fallBySlot.length)];
    for (let d = 0; d < prices.demand.length; d++) {
      const fall = ((before.demand[d] ?? 0) - (prices.demand[d] ?? 0)) / (model.count[d] ?? 1);
      const type = model.demandType[d] ?? 0;
      if (fall > (byType[type] ?? 0)) byType[type] = fall;
    }
    for (let at = 0; at < prices.staff.length; at++) {
      const fall = (before.staff[at] ?? 0) - (prices.staff[at] ?? 0);
      const slot = at % bySlot.length;
      if (fall > (bySlot[slot] ?? 0)) bySlot[slot] = fall;
    }
    byType.forEach((fall, type) => {
      this.fallByType[type] = (this.fallByType[type] ?? 0) + fall;
    });
    bySlot.forEach((fall, slot) => {
      this.fallBySlot[slot] = (this.fallBySlot[slot] ?? 0) + fall;
    });
  }

  /** At the prices of now the task was worth `worth` at most. */
  keep(task: number, worth: number): void {
    this.base[task] = worth - this.fallen(task);
  }

  /** The most that the task can be worth by now. */
  most(task: number): number {
    return (this.base[task] ?? 0) + this.fallen(task) + MARGIN;
  }

  private fallen(task: number): number {
    const { type, slot, most, trainers } = this.offers.tasks;
    const children = (most[task] ?? 0) * (this.fallByType[type[task] ?? 0] ?? 0);
    return children + (trainers[task] ?? 0) * (this.fallBySlot[slot[task] ?? 0] ?? 0);
  }
}
