import type { Highs } from 'highs';
import { type Duals, noDuals } from './dual.ts';
import type { Offer, Offers } from './offers.ts';

/** What each limit allows: a demand, a place, a trainer's slot once; a trainer as many groups as are left; a locked group once. */
export interface Limits {
  groups: (trainer: number) => number;
}

/**
 * The restricted master problem: which of the known groups (columns) to open (set packing). As a linear programme it gives prices for
 * generating more groups; with whole numbers it gives a plan. Rows come with the columns that need them. `close` frees the memory.
 */
export class Master {
  readonly columns: Offer[] = [];
  private readonly offers: Offers;
  private readonly limits: Limits;
  private readonly highs: Highs;
  private readonly model: ReturnType<Highs['createModel']>;
  private readonly rows = new Map<number, number>();
  private readonly keys: number[] = [];
  private readonly known = new Set<string>();
  private readonly fixed = new Set<number>();
  /** First key of each kind of row. */
  private readonly starts: { place: number; staffSlot: number; staffGroups: number; lock: number };

  constructor(highs: Highs, offers: Offers, limits: Limits) {
    const { source, slots } = offers.model;
    const place = source.demands.length;
    const staffSlot = place + source.rooms.length * slots.length;
    const staffGroups = staffSlot + source.trainers.length * slots.length;
    this.starts = { place, staffSlot, staffGroups, lock: staffGroups + source.trainers.length };
    this.offers = offers;
    this.limits = limits;
    this.highs = highs;
    this.model = highs.createModel();
    this.model.options.set({ output_flag: false, random_seed: 1 });
    this.model.changeObjectiveSense(highs.constants.objectiveSense.maximize);
  }

  close(): void {
    this.model.dispose();
  }

  /** Adds the groups that are not there yet; returns how many. */
  add(list: readonly Offer[]): number {
    const fresh = list.filter((offer) => {
      const key = `${offer.task}:${offer.trainers.join()}:${offer.demands.join()}`;
      return !this.known.has(key) && this.known.add(key);
    });
    if (fresh.length === 0) return 0;
    const starts = [0];
    const indices: number[] = [];
    const before = this.keys.length;
    for (const offer of fresh) {
      for (const key of this.keysOf(offer)) indices.push(this.row(key));
      starts.push(indices.length);
    }
    this.addRows(before);
    this.model.addCols({
      cost: Float64Array.from(fresh, (offer) => offer.value),
      lower: new Float64Array(fresh.length),
      // At most 1 by its rows; a bound of its own would hide prices.
      upper: new Float64Array(fresh.length).fill(this.highs.infinity),
      matrix: {
        format: 'csc',
        numRows: this.keys.length,
        numCols: fresh.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: new Float64Array(indices.length).fill(1),
      },
    });
    this.columns.push(...fresh);
    return fresh.length;
  }

  /** Solves the linear programme; null when it did not end well (out of time). `stop` is asked now and then. */
  relaxation(
    stop: () => boolean,
    after: 'columns' | 'bounds' = 'columns',
  ): { value: number; duals: Duals; place: Map<number, number>; weights: Float64Array } | null {
    // New columns leave the old solution feasible (primal simplex), new bounds the old prices (dual simplex).
    this.model.options.set('simplex_strategy', after === 'columns' ? 4 : 1);
    const { simplexInterrupt } = this.highs.constants.callbackType;
    this.model.run({
      [simplexInterrupt]: (event) => {
        if (stop()) event.interrupt();
        return undefined;
      },
    });
    if (this.model.getModelStatus() !== this.highs.constants.modelStatus.optimal) return null;
    const solution = this.model.getSolution();
    const duals = noDuals(this.offers.model);
    const place = new Map<number, number>();
    const { starts } = this;
    this.keys.forEach((key, row) => {
      const price = Math.max(0, solution.rowDual[row] ?? 0);
      if (key < starts.place) duals.demand[key] = price;
      else if (key < starts.staffSlot) place.set(key - starts.place, price);
      else if (key < starts.staffGroups) duals.staffSlot[key - starts.staffSlot] = price;
      else if (key < starts.lock) duals.staffGroups[key - starts.staffGroups] = price;
      else place.set(-1 - (key - starts.lock), price);
    });
    return { value: this.model.getObjectiveValue(), duals, place, weights: solution.colValue };
  }

  /** From now on this column is in every solution. */
  fix(column: number): void {
    this.model.changeColBounds(column, 1, 1);
    this.fixed.add(column);
  }

  isFixed(column: number): boolean {
    return this.fixed.has(column);
  }

  /** Takes back every `fix`. */
  unfix(): void {
    for (const column of this.fixed) this.model.changeColBounds(column, 0, this.highs.infinity);
    this.fixed.clear();
  }

  /**
   * The best set of known groups with whole numbers, as far as `nodes` of branching go; null when none beats `atLeast`.
   * `proved` says that no set of these columns is better.
   */
  choose(
    options: { nodes: number; start: readonly Offer[]; gap?: number },
    stop: () => boolean,
  ): { picks: Offer[]; proved: boolean } | null {
    const { constants } = this.highs;
    const every = Int32Array.from(this.columns, (_, at) => at);
    const whole = new Int32Array(every.length).fill(constants.variableType.integer);
    const { model } = this;
    model.changeColsIntegrality({ kind: 'set', indices: every }, whole);
    model.options.set({ mip_max_nodes: options.nodes, mip_rel_gap: options.gap ?? 0, mip_abs_gap: 0.99 });
    const started = new Set(options.start);
    model.setSolution({ colValue: Float64Array.from(this.columns, (offer) => (started.has(offer) ? 1 : 0)) });
    model.run({
      [constants.callbackType.mipInterrupt]: (event) => {
        if (stop()) event.interrupt();
        return undefined;
      },
    });
    const status = model.getModelStatus();
    const { colValue } = model.getSolution();
    const picks = this.columns.filter((_, at) => (colValue[at] ?? 0) > 0.5);
    model.clearIntegrality();
    return picks.length === 0 ? null : { picks, proved: status === constants.modelStatus.optimal };
  }

  private row(key: number): number {
    const known = this.rows.get(key);
    if (known !== undefined) return known;
    this.rows.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }

  private addRows(from: number): void {
    const added = this.keys.slice(from);
    if (added.length === 0) return;
    const upper = added.map((key) =>
      key >= this.starts.staffGroups && key < this.starts.lock ? this.limits.groups(key - this.starts.staffGroups) : 1,
    );
    this.model.addRows({
      lower: new Float64Array(added.length).fill(-this.highs.infinity),
      upper: Float64Array.from(upper),
      matrix: {
        format: 'csr',
        numRows: added.length,
        numCols: this.columns.length,
        starts: new Int32Array(added.length + 1),
        indices: new Int32Array(0),
        values: new Float64Array(0),
      },
    });
  }

  private keysOf(offer: Offer): number[] {
    const { tasks, model } = this.offers;
    const keys = [...offer.demands];
    const place = tasks.place[offer.task] ?? -1;
    keys.push(place >= 0 ? this.starts.place + place : this.starts.lock + (tasks.lock[offer.task] ?? 0));
    for (const p of offer.trainers) {
      keys.push(this.starts.staffSlot + p * model.slots.length + (tasks.slot[offer.task] ?? 0));
      keys.push(this.starts.staffGroups + p);
    }
    return keys;
  }
}
