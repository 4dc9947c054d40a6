import { begin } from './begin.ts';
import { Budget } from './budget.ts';
import type { Instance, Plan } from './format.ts';
import { greedy } from './greedy.ts';
import { improve } from './improve.ts';
import { solveLinear } from './linear.ts';
import { loadHighs } from './load-highs.ts';
import { compile } from './model.ts';
import { Offers } from './offers.ts';
import { toPlan } from './plan.ts';
import type { Previous } from './previous.ts';
import { rebuild } from './rebuild.ts';
import { replan } from './replan.ts';
import { type Progress, Search } from './search.ts';
import { makeTasks } from './tasks.ts';

/** How to solve: a limit in `seconds`, counted from `startedAt` (milliseconds of the clock `now`), or in steps of `work`, or both. */
export interface SolveOptions {
  seconds: number | null;
  work: number | null;
  seed: number;
  startedAt: number;
  now: () => number;
  stopped: () => boolean;
  /** An earlier plan, to begin with. For few changes there is `replanAtOnce`. */
  from?: Previous | null;
  onProgress?: (progress: Progress) => void;
}

/** Beyond this share of the demands an earlier plan is only where the search begins. */
const FEW_CHANGES = 0.1;

/** The best plan that is found within the limits, and a proved bound. With steps only (`work`) it is the same every time. */
export async function solve(instance: Instance, options: SolveOptions): Promise<Plan> {
  const budget = new Budget({ ...options, seconds: options.seconds === null ? null : forSearching(instance, options.seconds) });
  const search = new Search(compile(instance), budget, options.seed, options.onProgress ?? (() => {}));
  const { model, tasks, offers } = search;
  const finish = (bound: number | null) =>
    toPlan(model, tasks, search.best, { bound, seconds: budget.seconds(), order: instance.demands });
  if (options.from) search.best = rebuild(offers, options.from).state;
  const wanted = begin(search, 0.35);
  const highs = await loadHighs();
  if (!search.isOver()) solveLinear(search, highs, wanted, 0.6);
  improve(search, highs, Number.POSITIVE_INFINITY);
  return finish(search.bound);
}

/** Changes an earlier plan as little as possible, in well under a second; null when so much changed that a search is due. */
export function replanAtOnce(
  instance: Instance,
  previous: Previous,
  options: { startedAt: number; now: () => number },
): Plan | null {
  const model = compile(instance);
  const offers = new Offers(model, makeTasks(model));
  const rebuilt = rebuild(offers, previous);
  if (rebuilt.changes > Math.max(3, FEW_CHANGES * instance.demands.length)) return null;
  replan(offers, rebuilt);
  const seconds = (options.now() - options.startedAt) / 1000;
  return toPlan(model, offers.tasks, rebuilt.state, { bound: null, seconds, order: instance.demands });
}

/** Points of the greedy baseline, to compare with. */
export function greedyValue(instance: Instance): number {
  const model = compile(instance);
  return greedy(new Offers(model, makeTasks(model))).value;
}

/** Writing the plan takes time too: so much is left for it. */
function forSearching(instance: Instance, seconds: number): number {
  return Math.max(0.5 * seconds, 0.98 * seconds - 0.03 - instance.demands.length * 0.00002);
}
