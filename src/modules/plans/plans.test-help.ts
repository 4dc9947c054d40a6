import { Worker } from 'node:worker_threads';
import { makeInstance } from '../../../bench/lib/planner-instance.ts';
import { type PlannerWorld, plannerWorld } from '../../../test/factories/planner-world.ts';
import type { JobContext } from '../../platform/jobs/jobs.ts';
import { type Instance, solve } from '../planner/index.ts';
import type { PlanRequest, StoredPlan } from './plan.ts';
import { planById } from './queries.ts';
import { runPlan, type Solver } from './run.ts';
import { startPlan } from './start.ts';

/** The planner's small region, and what plans do in it. */
export interface PlansWorld extends PlannerWorld {
  request(over?: Partial<PlanRequest>): PlanRequest;
  /** A plan that the planner asked for. */
  start(over?: Partial<PlanRequest>): Promise<string>;
  /** Makes it now, as the queue would, in a real worker. */
  runInWorker(planId: string): Promise<void>;
  /** Makes it now, without a thread; or with another way of searching. Returns how often another run was asked. */
  run(planId: string, solver?: Solver): Promise<number>;
  stored(planId: string): Promise<StoredPlan>;
  /** Puts another instance in a plan that waits, for a search that takes longer. */
  replace(planId: string, instance: Instance): Promise<void>;
}

export async function plansWorld(): Promise<PlansWorld> {
  const world = await plannerWorld();
  const { app, planner } = world;
  const request: PlansWorld['request'] = (over = {}) => ({
    name: 'Voorjaar',
    from: Temporal.PlainDate.from('2027-02-08'),
    until: Temporal.PlainDate.from('2027-06-27'),
    municipalityIds: [],
    seconds: null,
    work: 20,
    seed: 1,
    ...over,
  });
  return {
    ...world,
    request,
    start: async (over) => {
      const started = await app.as(planner.actor, (work) => startPlan(work, request(over)));
      if (!started.ok) throw new Error(JSON.stringify(started.errors));
      return started.planId;
    },
    runInWorker: (planId) => app.runJob('plans-run', { regionId: app.region.id, planId }),
    run: async (planId, solver = quickSolver) => {
      let again = 0;
      const ask = async () => {
        again += 1;
      };
      const context: JobContext = {
        db: app.services.db,
        now: () => app.clock.now(),
        regions: async () => [app.region.id],
        run: (_regionId, _origin, change) => app.system(change),
      };
      await runPlan(context, { regionId: app.region.id, planId }, ask, solver);
      return again;
    },
    stored: async (planId) => {
      const plan = await app.read((reading) => planById(reading, planId));
      if (!plan) throw new Error(`no plan ${planId}`);
      return plan;
    },
    replace: async (planId, instance) => {
      await app.system((work) =>
        work.tx
          .updateTable('plans')
          .set({ instance: JSON.stringify(instance) })
          .where('id', '=', planId)
          .execute(),
      );
    },
  };
}

/** Needs enough for a search of many seconds. */
export const largeInstance = () => makeInstance({ demands: 600, seed: 3 });

/** The same search without a thread. */
const quickSolver: Solver = (instance, options) => {
  let over = false;
  const now = () => performance.now();
  const limits = { seconds: null, work: 20, seed: 1, from: null, ...options, startedAt: now() };
  return {
    plan: solve(instance, { ...limits, now, stopped: () => over }),
    stop: () => {
      over = true;
    },
  };
};

/** A search of which the thread dies, as when the machine kills it. */
export const dyingSolver: Solver = () => {
  const worker = new Worker('process.exit(137)', { eval: true });
  const plan = new Promise<never>((_, reject) => {
    worker.on('exit', (code) => reject(new Error(`ended (${code})`)));
  });
  return { plan, stop: () => {} };
};
