import type { Budget } from './budget.ts';
import { type Duals, noDuals, Places, pricesOf } from './dual.ts';
import type { Model } from './model.ts';
import type { Guide } from './neighbourhood.ts';
import { Offers } from './offers.ts';
import { randomFrom } from './random.ts';
import { State } from './state.ts';
import { makeTasks, type Tasks } from './tasks.ts';

/** What the person who waits is told: points of the best plan and the proved bound so far, and the used share of the budget. */
export interface Progress {
  phase: 'start' | 'prices' | 'columns' | 'neighbourhoods' | 'proof';
  value: number;
  bound: number | null;
  groups: number;
  share: number;
}

/** What all phases of a search share: the best plan, the lowest bound with its prices, and the budget. */
export class Search {
  readonly model: Model;
  readonly tasks: Tasks;
  readonly offers: Offers;
  readonly places: Places;
  readonly budget: Budget;
  readonly random: () => number;
  best: State;
  bound = Number.POSITIVE_INFINITY;
  duals: Duals;
  private readonly report: (progress: Progress) => void;

  constructor(model: Model, budget: Budget, seed: number, report: (progress: Progress) => void) {
    this.model = model;
    this.tasks = makeTasks(model);
    this.offers = new Offers(model, this.tasks);
    this.places = new Places(this.offers);
    this.budget = budget;
    this.random = randomFrom(seed);
    this.best = new State(model, this.tasks);
    this.duals = noDuals(model);
    this.report = report;
  }

  /** Whether nothing better can be found: points are whole. */
  isOptimal(): boolean {
    return this.best.value >= Math.floor(this.bound);
  }

  isOver(): boolean {
    return this.budget.over() || this.isOptimal();
  }

  /** Keeps a plan when it is better. */
  offerPlan(state: State): void {
    if (state.value > this.best.value) this.best = state;
  }

  /** Keeps a proved bound when it is lower. */
  offerBound(bound: number, duals: Duals): void {
    if (bound >= this.bound) return;
    this.bound = bound;
    this.duals = duals;
  }

  tell(phase: Progress['phase']): void {
    const bound = Number.isFinite(this.bound) ? Math.floor(this.bound) : null;
    const groups = this.best.open.size + this.model.locked.length;
    this.report({ phase, value: this.best.value, bound, groups, share: this.budget.share() });
  }

  /** How promising each task is at the prices of the bound. */
  guide(): Guide {
    const { tasks, offers, model } = this;
    const prices = pricesOf(model, this.duals);
    const lack = Float64Array.from({ length: tasks.length }, (_, task) => offers.price(task, prices, Number.NEGATIVE_INFINITY));
    const height = new Float64Array(model.source.rooms.length * model.slots.length);
    lack.forEach((value, task) => {
      const place = tasks.place[task] ?? -1;
      if (place >= 0) height[place] = Math.max(height[place] ?? 0, value);
    });
    const relative = (value: number, task: number) => {
      const place = tasks.place[task] ?? -1;
      return place >= 0 ? value - (height[place] ?? 0) : 0;
    };
    return { duals: this.duals, lack: lack.map(relative) };
  }
}
