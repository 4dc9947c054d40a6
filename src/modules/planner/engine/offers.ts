import type { Model } from './model.ts';
import { Pricer, TAKEN } from './pricer.ts';
import type { Tasks } from './tasks.ts';

/** Prices in points: of a demand, and of a trainer in a slot (trainer times slots plus slot), both at least 0 or `TAKEN`. */
export interface Prices {
  demand: Float64Array;
  staff: Float64Array;
}

/** A group that could be opened: the task with its demands and trainers. `value` is in points, without prices. */
export interface Offer {
  task: number;
  demands: readonly number[];
  trainers: readonly number[];
  value: number;
}

/** The best group of a task at given prices. The trainers do not depend on the demands, so each is found on its own. */
export class Offers {
  readonly model: Model;
  readonly tasks: Tasks;
  /** What the task of the last `price` can be worth at most at these prices, also when that is not above the floor. */
  ceiling = -1e15;
  private readonly pricer: Pricer;
  /** The cheapest trainers of the last `crewCost`. */
  private readonly crew: number[] = [];
  private readonly costs: number[] = [];

  constructor(model: Model, tasks: Tasks) {
    this.model = model;
    this.tasks = tasks;
    this.pricer = new Pricer(model, tasks);
  }

  /** Value minus prices of the best group of `task`, or -1e15 when none is above `floor`. */
  price(task: number, prices: Prices, floor: number): number {
    const costs = (this.tasks.opening[task] ?? 0) + this.crewCost(task, prices.staff);
    this.ceiling = -1e15;
    if (costs > TAKEN / 2) return -1e15;
    const value = this.pricer.best(task, prices.demand, floor + costs, false) - costs;
    this.ceiling = this.pricer.ceiling - costs;
    return value;
  }

  /** The best group of `task` at these prices, or null when none is above `floor`. */
  offer(task: number, prices: Prices, floor: number): { offer: Offer; reduced: number } | null {
    const costs = (this.tasks.opening[task] ?? 0) + this.crewCost(task, prices.staff);
    if (costs > TAKEN / 2) return null;
    const reduced = this.pricer.best(task, prices.demand, floor + costs, true) - costs;
    if (reduced <= floor) return null;
    const demands = this.pricer.chosen.toSorted((a, b) => a - b);
    const trainers = this.crew.toSorted((a, b) => a - b);
    return { offer: { task, demands, trainers, value: this.value(task, demands, trainers) }, reduced };
  }

  /** The best demands at these prices for a group that keeps its trainers, or null when its value is not above `floor`. */
  refill(group: Offer, prices: Float64Array, floor: number): Offer | null {
    const { task, trainers } = group;
    const costs = -this.value(task, [], trainers);
    if (this.pricer.best(task, prices, floor + costs, true) - costs <= floor) return null;
    const demands = this.pricer.chosen.toSorted((a, b) => a - b);
    return { task, demands, trainers, value: this.value(task, demands, trainers) };
  }

  /** Points of a group, exactly. */
  value(task: number, demands: readonly number[], trainers: readonly number[]): number {
    const { tasks } = this;
    let value = -(tasks.opening[task] ?? 0);
    const [from, to] = [tasks.itemFrom[task] ?? 0, tasks.itemFrom[task + 1] ?? 0];
    for (const demand of demands) {
      for (let at = from; at < to; at++) if (tasks.itemDemand[at] === demand) value += tasks.itemValue[at] ?? 0;
    }
    for (let at = tasks.staffFrom[task] ?? 0; at < (tasks.staffFrom[task + 1] ?? 0); at++)
      if (trainers.includes(tasks.staff[at] ?? -1)) value -= tasks.staffCost[at] ?? 0;
    return value;
  }

  /** Costs and prices of the cheapest trainers of a task; above `TAKEN` when there are not enough. */
  private crewCost(task: number, prices: Float64Array): number {
    const { trainers, staffFrom, staff, staffCost, slot } = this.tasks;
    const { crew, costs } = this;
    const wanted = trainers[task] ?? 0;
    crew.length = 0;
    if (wanted === 0) return 0;
    costs.length = 0;
    const slots = this.model.slots.length;
    const part = slot[task] ?? 0;
    for (let at = staffFrom[task] ?? 0; at < (staffFrom[task + 1] ?? 0); at++) {
      const p = staff[at] ?? 0;
      const fee = staffCost[at] ?? 0;
      // Sorted by costs before prices: nobody after this one can be cheaper.
      if (crew.length === wanted && fee >= (costs[wanted - 1] ?? 0)) break;
      const cost = fee + (prices[p * slots + part] ?? 0);
      if (crew.length === wanted && cost >= (costs[wanted - 1] ?? 0)) continue;
      let place = crew.length < wanted ? crew.length : wanted - 1;
      while (place > 0 && (costs[place - 1] ?? 0) > cost) {
        costs[place] = costs[place - 1] ?? 0;
        crew[place] = crew[place - 1] ?? 0;
        place--;
      }
      costs[place] = cost;
      crew[place] = p;
    }
    if (crew.length < wanted) return TAKEN;
    let sum = 0;
    for (const cost of costs) sum += cost;
    return sum;
  }
}
