import { begin, firstPlan } from './begin.ts';
import { Budget } from './budget.ts';
import type { Instance, Plan, Reason } from './format.ts';
import { greedy } from './greedy.ts';
import { improve } from './improve.ts';
import { solveLinear } from './linear.ts';
import { loadHighs } from './load-highs.ts';
import { makeTasks } from './make-tasks.ts';
import { compile } from './model.ts';
import { Offers } from './offers.ts';
import { toPlan } from './plan.ts';
import type { Previous } from './previous.ts';
import { rebuild } from './rebuild.ts';
import { type Better, type Progress, Search } from './search.ts';
import { remainsOf } from './standing.ts';
import { everyReason } from './unserved.ts';

/** How to solve: a limit in `seconds`, counted from `startedAt` (milliseconds of the clock `now`), or in steps of `work`, or both. */
export interface SolveOptions {
  seconds: number | null;
  work: number | null;
  seed: number;
  startedAt: number;
  now: () => number;
  stopped: () => boolean;
  /** An earlier plan, to begin with. For few changes there is `replanWell`. */
  from?: Previous | null;
  onProgress?: (progress: Progress) => void;
  /** Hears of better plans on the way, and once of the reasons of all demands, in the order of the instance. */
  onBetter?: (better: Better) => void;
  onReasons?: (reasons: Reason[]) => void;
}

/** With more groups than this the linear programme of the whole takes longer than it brings: prices alone lead on. */
const TOO_MANY_GROUPS = 400;

/** The best plan that is found within the limits, and a proved bound. With steps only (`work`) it is the same every time. */
export async function solve(instance: Instance, options: SolveOptions): Promise<Plan> {
  const budget = new Budget({ ...options, seconds: options.seconds === null ? null : forSearching(instance, options.seconds) });
  const search = new Search(compile(instance), budget, options.seed, {
    progress: options.onProgress ?? (() => {}),
    better: options.onBetter ?? (() => {}),
  });
  const { model, tasks, offers } = search;
  if (options.from) search.best = rebuild(offers, remainsOf(model, options.from)).state;
  // First, because without them no plan is whole, however early the search is ended.
  const reasons = everyReason(model, instance.demands);
  options.onReasons?.(reasons);
  firstPlan(search);
  const many = search.best.open.size > TOO_MANY_GROUPS;
  const wanted = begin(search, many ? 0.25 : 0.35);
  const highs = await loadHighs();
  if (!many && !search.isOver()) solveLinear(search, highs, wanted, 0.6);
  improve(search, highs, Number.POSITIVE_INFINITY);
  return toPlan(model, tasks, search.best, { bound: search.bound, seconds: budget.seconds(), order: instance.demands, reasons });
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
