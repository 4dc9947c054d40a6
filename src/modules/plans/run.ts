import { setTimeout as pause } from 'node:timers/promises';
import type { JobContext } from '../../platform/jobs/jobs.ts';
import type { Work } from '../../platform/work.ts';
import { type Plan, type Progress, solveInWorker } from '../planner/index.ts';
import { type Again, type Claim, claim, fail, finish, retryOrFail, tell } from './run-state.ts';
import { inThread } from './thread.ts';

const ORIGIN = 'job plans-run';
const BEAT_MS = 1000;
/** A search that counts steps ends here, whatever it has by then. */
const LONGEST_MS = 600_000;

/** How a search is started; tests put another in its place. */
export type Solver = typeof solveInWorker;
type InRegion = <T>(change: (work: Work) => Promise<T>) => Promise<T>;

/**
 * Makes one plan: takes it, searches in a thread of its own, tells every second how far it is, and keeps the result. Stopping is asked
 * through the row of the plan, so that every process can. Safe to run twice: who finds it taken leaves it.
 */
export async function runPlan(
  context: JobContext,
  { regionId, planId }: { regionId: string; planId: string },
  again: Again,
  solver: Solver = solveInWorker,
): Promise<void> {
  const run: InRegion = (change) => context.run(regionId, ORIGIN, change);
  const taken = await run((work) => claim(work, planId));
  if (!taken) return;
  try {
    const plan = (await changedAtOnce(taken)) ?? (await search(taken, solver, run));
    if (plan) await run((work) => finish(work, taken, plan));
  } catch (fault) {
    await run((work) => (isOutOfMemory(fault) ? fail(work, taken, 'too-large') : retryOrFail(work, taken, again)));
  }
}

/** The plan before with as few changes as possible, in about a second; null when a search is due. */
function changedAtOnce({ instance, from, fewChanges }: Claim): Promise<Plan | null> {
  if (!from || !fewChanges) return Promise.resolve(null);
  return inThread('change-worker', import.meta.url, { instance, from });
}

/** Null when somebody else has the plan by now, or it is gone. */
async function search({ instance, from, planId, runner, ...limits }: Claim, solver: Solver, run: InRegion): Promise<Plan | null> {
  const began = performance.now();
  let latest: Progress | null = null;
  let over = false;
  const running = solver(instance, { ...limits, from }, (progress) => {
    latest = progress;
  });
  const ended = running.plan.finally(() => {
    over = true;
  });
  // Its fault is seen below, when the beat notices that it is over.
  ended.catch(() => {});
  for (;;) {
    const milliseconds = performance.now() - began;
    const heard = await run((work) => tell(work, { planId, runner }, progressOf(latest, milliseconds)));
    if (heard !== 'go on' || milliseconds > LONGEST_MS) running.stop();
    await Promise.race([pause(BEAT_MS), ended]);
    if (over) return heard === 'lost' ? null : ended;
  }
}

function progressOf(latest: Progress | null, milliseconds: number) {
  if (!latest) return null;
  const { value, bound, groups, share } = latest;
  return { value, bound, groups, share, seconds: Math.round(milliseconds / 100) / 10 };
}

function isOutOfMemory(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
