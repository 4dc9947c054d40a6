import type { Highs } from 'highs';
import { type Limits, MasterRows, type RowPrices } from './master-rows.ts';
import type { Offer, Offers } from './offers.ts';

/** Seconds that stand for no limit: HiGHS wants a number. */
const ENDLESS = 1e9;

/**
 * The restricted master problem: which of the known groups (columns) to open (set packing). As a linear programme it gives prices for
 * generating more groups; with whole numbers it gives a plan. Rows come with the columns that need them. `close` frees the memory.
 */
export class Master {
  readonly columns: Offer[] = [];
  private readonly highs: Highs;
  private readonly model: ReturnType<Highs['createModel']>;
  private readonly rows: MasterRows;
  private readonly known = new Set<string>();
  private readonly fixed = new Set<number>();

  constructor(highs: Highs, offers: Offers, limits: Limits) {
    this.rows = new MasterRows(offers, limits);
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
    const values: number[] = [];
    const before = this.rows.length;
    for (const offer of fresh) {
      for (const { row, takes } of this.rows.of(offer)) {
        indices.push(row);
        values.push(takes);
      }
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
        numRows: this.rows.length,
        numCols: fresh.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    });
    this.columns.push(...fresh);
    return fresh.length;
  }

  /** Solves the linear programme; null when it did not end well (out of time). `stop` is asked now and then. */
  relaxation(
    stop: () => boolean,
    after: 'columns' | 'bounds' = 'columns',
  ): (RowPrices & { value: number; weights: Float64Array }) | null {
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
    return { value: this.model.getObjectiveValue(), ...this.rows.prices(solution.rowDual), weights: solution.colValue };
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
   * The best set of known groups with whole numbers, as far as `nodes` of branching and `seconds` go; null when there is none.
   * `start` is a set that is known. `proved` says that no set of these columns is better.
   */
  choose(
    options: { nodes: number; start: readonly Offer[]; seconds: number },
    stop: () => boolean,
  ): { picks: Offer[]; proved: boolean } | null {
    const { constants } = this.highs;
    const every = Int32Array.from(this.columns, (_, at) => at);
    const whole = new Int32Array(every.length).fill(constants.variableType.integer);
    const { model } = this;
    model.changeColsIntegrality({ kind: 'set', indices: every }, whole);
    model.options.set({
      mip_max_nodes: options.nodes,
      mip_rel_gap: 0,
      mip_abs_gap: 0.99,
      time_limit: Math.min(options.seconds, ENDLESS),
    });
    model.zeroAllClocks();
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
    model.options.set({ time_limit: ENDLESS });
    return picks.length === 0 ? null : { picks, proved: status === constants.modelStatus.optimal };
  }

  private addRows(from: number): void {
    const added = this.rows.length - from;
    if (added === 0) return;
    this.model.addRows({
      lower: new Float64Array(added).fill(-this.highs.infinity),
      upper: this.rows.uppers(from),
      matrix: {
        format: 'csr',
        numRows: added,
        numCols: this.columns.length,
        starts: new Int32Array(added + 1),
        indices: new Int32Array(0),
        values: new Float64Array(0),
      },
    });
  }
}
