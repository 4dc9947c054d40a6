import type { Instance, Plan } from './format.ts';
import { loadHighs } from './load-highs.ts';
import { makeTasks } from './make-tasks.ts';
import { compile } from './model.ts';
import { isSmall, nearScope } from './near.ts';
import { Offers } from './offers.ts';
import { perturb } from './perturb.ts';
import { toPlan } from './plan.ts';
import type { Previous } from './previous.ts';
import { type Rebuilt, rebuild } from './rebuild.ts';
import { replan } from './replan.ts';
import { remainsOf } from './standing.ts';
import type { State } from './state.ts';

/** The clock: `startedAt` in milliseconds of `now`. */
interface Clock {
  startedAt: number;
  now: () => number;
}

/** Beyond this share of the demands an earlier plan is only where a search begins. */
const FEW_CHANGES = 0.1;

/** Milliseconds from the start after which a small plan is no longer looked at more closely. */
const PATIENCE = 700;

/** Changes an earlier plan as little as possible, in well under a second; null when so much changed that a search is due. */
export function replanAtOnce(instance: Instance, previous: Previous, options: Clock): Plan | null {
  const changed = changeOf(instance, previous);
  return changed && write(instance, changed, changed.rebuilt.state, options);
}

/** As `replanAtOnce`; in a small instance every way to change as few groups is weighed against the others (HiGHS, some 50 ms more). */
export async function replanWell(instance: Instance, previous: Previous, options: Clock): Promise<Plan | null> {
  const changed = changeOf(instance, previous);
  if (!changed) return null;
  const { offers, rebuilt } = changed;
  const thorough = isSmall(offers.model) && rebuilt.changes > 0;
  const left = () => (options.startedAt + PATIENCE - options.now()) / 1000;
  const best = thorough ? perturb(await loadHighs(), offers, rebuilt, rebuilt.state, left) : rebuilt.state;
  return write(instance, changed, best, options);
}

function changeOf(instance: Instance, previous: Previous): { offers: Offers; rebuilt: Rebuilt } | null {
  const model = compile(instance);
  const remains = remainsOf(model, previous);
  if (remains.changes > Math.max(3, FEW_CHANGES * instance.demands.length)) return null;
  const offers = new Offers(model, makeTasks(model, nearScope(model, remains)));
  const rebuilt = rebuild(offers, remains);
  replan(offers, rebuilt);
  return { offers, rebuilt };
}

function write(instance: Instance, { offers }: { offers: Offers }, state: State, { now, startedAt }: Clock): Plan {
  const seconds = (now() - startedAt) / 1000;
  return toPlan(offers.model, offers.tasks, state, { bound: null, seconds, order: instance.demands });
}
