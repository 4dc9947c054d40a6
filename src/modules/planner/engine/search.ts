import type { Budget } from './budget.ts';
import { type Duals, noDuals, Places, pricesOf } from './dual.ts';
import type { Group } from './format.ts';
import { makeTasks } from './make-tasks.ts';
import type { Model } from './model.ts';
import type { Guide } from './neighbourhood.ts';
import { Offers } from './offers.ts';
import { toGroups } from './plan.ts';
import { randomFrom } from './random.ts';
import { State } from './state.ts';
import type { Tasks } from './tasks.ts';

/** What the person who waits is told: points of the best plan and the proved bound so far, and the used share of the budget. */
export interface Progress {
  phase: 'start' | 'prices' | 'columns' | 'neighbourhoods' | 'proof';
  value: number;
  bound: number | null;
  groups: number;
  share: number;
}

/** What hears how a search goes on. */
export interface Listener {
  progress: (progress: Progress) => void;
  /** A better plan: its groups, with the proved bound so far. Not each one, but the last is at most some moments old. */
  better: (better: Better) => void;
}

/** A plan on the way, in the words of the instance. */
export interface Better {
  value: number;
  bound: number | null;
  groups: Group[];
}

/** Milliseconds between two plans that are told. */
const PAUSE = 200;

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
  private readonly listener: Listener;
  private told = { value: Number.NEGATIVE_INFINITY, at: Number.NEGATIVE_INFINITY };

  constructor(model: Model, budget: Budget, seed: number, listener: Listener) {
    this.model = model;
    this.tasks = makeTasks(model);
    this.offers = new Offers(model, this.tasks);
    this.places = new Places(this.offers);
    this.budget = budget;
    this.random = randomFrom(seed);
    this.best = new State(model, this.tasks);
    this.duals = noDuals(model);
    this.listener = listener;
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

  /** One step of work begins; the best plan is whole, and told when it is better than the last. */
  step(): void {
    this.budget.step();
    const now = this.budget.seconds() * 1000;
    if (this.best.value > this.told.value && now >= this.told.at + PAUSE) this.tellBetter();
  }

  /** Tells the best plan now. */
  tellBetter(): void {
    const { model, tasks, best } = this;
    this.told = { value: best.value, at: this.budget.seconds() * 1000 };
    this.listener.better({ value: best.value, bound: this.wholeBound(), groups: toGroups(model, tasks, best) });
  }

  private wholeBound(): number | null {
    return Number.isFinite(this.bound) ? Math.floor(this.bound) : null;
  }

  tell(phase: Progress['phase']): void {
    const groups = this.best.open.size + this.model.locked.length;
    this.listener.progress({ phase, value: this.best.value, bound: this.wholeBound(), groups, share: this.budget.share() });
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
