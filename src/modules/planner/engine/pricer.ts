import type { Model } from './model.ts';
import type { Tasks } from './tasks.ts';

/** A price at which nothing is bought: what is taken already. */
export const TAKEN = 1e12;
const NOTHING = -1e15;

/**
 * Finds the best demands of a task at given prices: a knapsack over at most `most` children, at least `least`, for each window of ages.
 * Per number of children only the most profitable few can be in it, which leaves a grouped knapsack of a few dozen items.
 */
export class Pricer {
  /** The choice of the last `best(task, prices, floor, true)`. */
  readonly chosen: number[] = [];
  /** What the last task can be worth at most before costs, also when nothing was found above the floor. */
  ceiling = NOTHING;
  private readonly model: Model;
  private readonly tasks: Tasks;
  private readonly widest: number;
  private readonly offset: Int32Array;
  private readonly length: Int32Array;
  private readonly top: Float64Array;
  private readonly who: Int32Array;
  private readonly sum: Float64Array;
  private readonly used: Int32Array;

  constructor(model: Model, tasks: Tasks) {
    this.model = model;
    this.tasks = tasks;
    this.widest = tasks.most.reduce((most, size) => Math.max(most, size), 1);
    this.offset = new Int32Array(this.widest + 2);
    for (let c = 1; c <= this.widest; c++) this.offset[c + 1] = (this.offset[c] ?? 0) + Math.floor(this.widest / c);
    const places = this.offset[this.widest + 1] ?? 0;
    this.length = new Int32Array(this.widest + 1);
    this.top = new Float64Array(places);
    this.who = new Int32Array(places);
    this.sum = new Float64Array(this.widest + 1);
    const largest = Math.min(
      this.widest,
      model.count.reduce((most, count) => Math.max(most, count), 1),
    );
    this.used = new Int32Array((largest + 1) * (this.widest + 1));
  }

  /**
   * Highest total of value minus price over sets of demands that fit `task`; -1e15 when there is none above `floor`.
   * With `collect` the set is in `chosen`. Ties go to the demand that comes first.
   */
  best(task: number, prices: Float64Array, floor: number, collect: boolean): number {
    const { windowFrom, windowStart, windowEnd, windowOldest, itemFrom, least } = this.tasks;
    const [first, last] = [windowFrom[task] ?? 0, windowFrom[task + 1] ?? 0];
    let found = NOTHING;
    if (last - first > 1) {
      // Without ages the knapsack is a bound: most tasks end here.
      this.select(task, itemFrom[task] ?? 0, itemFrom[task + 1] ?? 0, Number.MAX_SAFE_INTEGER, prices);
      this.ceiling = this.knapsack(task, false);
      if (this.ceiling <= floor) return NOTHING;
    }
    this.ceiling = NOTHING;
    for (let window = first; window < last; window++) {
      this.select(task, windowStart[window] ?? 0, windowEnd[window] ?? 0, windowOldest[window] ?? 0, prices);
      const value = this.knapsack(task, collect);
      if (value > this.ceiling) this.ceiling = value;
      if (value <= found || value <= floor) continue;
      found = value;
      if (collect) this.trace(task);
    }
    if ((least[task] ?? 0) === 0 && found < 0 && floor < 0) {
      this.chosen.length = 0;
      return 0;
    }
    return found;
  }

  /** The most profitable items for each number of children, best first. */
  private select(task: number, from: number, to: number, oldest: number, prices: Float64Array): void {
    const { itemDemand, itemValue } = this.tasks;
    const { length, top, who, offset } = this;
    const { count } = this.model;
    const ages = this.model.oldest;
    const most = this.tasks.most[task] ?? 0;
    length.fill(0, 0, most + 1);
    for (let at = from; at < to; at++) {
      const demand = itemDemand[at] ?? 0;
      const profit = (itemValue[at] ?? 0) - (prices[demand] ?? 0);
      if (profit < -TAKEN / 2 || (ages[demand] ?? 0) > oldest) continue;
      const size = count[demand] ?? 1;
      const base = offset[size] ?? 0;
      const room = (most / size) | 0;
      const long = length[size] ?? 0;
      let place = base + long;
      if (long === room) {
        place--;
        if (room === 0 || profit <= (top[place] ?? 0)) continue;
      } else length[size] = long + 1;
      while (place > base && (top[place - 1] ?? 0) < profit) {
        top[place] = top[place - 1] ?? 0;
        who[place] = who[place - 1] ?? 0;
        place--;
      }
      top[place] = profit;
      who[place] = demand;
    }
  }

  /** Best total for an allowed number of children; `used` remembers how many of each size. */
  private knapsack(task: number, remember: boolean): number {
    const { sum, length, top, offset, used, widest } = this;
    const most = this.tasks.most[task] ?? 0;
    const least = this.tasks.least[task] ?? 0;
    sum.fill(NOTHING, 0, most + 1);
    sum[0] = 0;
    let filled = 0;
    for (let size = 1; size <= most; size++) {
      const long = length[size] ?? 0;
      if (long === 0) continue;
      const base = offset[size] ?? 0;
      const row = size * (widest + 1);
      if (remember) used.fill(0, row, row + most + 1);
      filled = Math.min(most, filled + size * long);
      for (let total = filled; total >= size; total--) {
        let value = sum[total] ?? 0;
        let profit = 0;
        let left = total;
        let taken = 0;
        for (let n = 1; n <= long && left >= size; n++) {
          left -= size;
          profit += top[base + n - 1] ?? 0;
          const sought = (sum[left] ?? 0) + profit;
          if (sought > value) {
            value = sought;
            taken = n;
          }
        }
        sum[total] = value;
        if (remember) used[row + total] = taken;
      }
    }
    let best = NOTHING;
    for (let total = least; total <= filled; total++) if ((sum[total] ?? 0) > best) best = sum[total] ?? 0;
    return best < NOTHING / 2 ? NOTHING : best;
  }

  private trace(task: number): void {
    const { sum, used, who, offset, chosen, widest, length } = this;
    const most = this.tasks.most[task] ?? 0;
    let total = this.tasks.least[task] ?? 0;
    for (let at = total + 1; at <= most; at++) if ((sum[at] ?? 0) > (sum[total] ?? 0)) total = at;
    chosen.length = 0;
    for (let size = most; size >= 1; size--) {
      if ((length[size] ?? 0) === 0) continue;
      const taken = used[size * (widest + 1) + total] ?? 0;
      for (let n = 0; n < taken; n++) chosen.push(who[(offset[size] ?? 0) + n] ?? 0);
      total -= taken * size;
    }
  }
}
