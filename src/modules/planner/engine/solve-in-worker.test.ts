import { describe, expect, it } from 'vitest';
import { makeInstance } from '../../../../bench/lib/planner-instance.ts';
import { checkPlan } from './check.test-help.ts';
import { solveInWorker } from './solve-in-worker.ts';
import { Told } from './told.ts';

/** Other tests run beside this one: some time for them. */
const MARGIN = 25_000;

describe('a search in a worker', () => {
  it('tells how far it is, stops when asked, and leaves this thread free', async () => {
    const seen: number[] = [];
    const search = solveInWorker(makeInstance({ demands: 120, seed: 33 }), { seconds: 30 }, ({ value }) => {
      seen.push(value);
      search.stop();
    });
    const plan = await search.plan;
    expect(seen.length).toBeGreaterThan(0);
    expect(plan.value).toBeGreaterThanOrEqual(Math.max(...seen));
    expect(plan.seconds).toBeLessThan(20);
  });

  it.each([0, 0.2, 2])('has a plan that keeps every rule at %d seconds, however long its steps are', async (seconds) => {
    const instance = makeInstance({ demands: 2500, seed: 34 });
    const began = performance.now();
    const plan = await solveInWorker(instance, { seconds }).plan;
    expect(performance.now() - began).toBeLessThan(1100 * seconds + MARGIN);
    expect(checkPlan(instance, plan).faults).toEqual([]);
  });

  it('has a plan at once when it is stopped before it began', async () => {
    const instance = makeInstance({ demands: 2500, seed: 35 });
    const search = solveInWorker(instance, { seconds: 60 });
    search.stop();
    expect(checkPlan(instance, await search.plan).faults).toEqual([]);
  });

  it('fails when the worker fails before there is any plan', async () => {
    const broken = { ...makeInstance({ demands: 5, seed: 36 }), rooms: JSON.parse('null') };
    await expect(solveInWorker(broken, { seconds: 5 }).plan).rejects.toThrow();
  });
});

describe('what a search told', () => {
  it('is a whole plan at any moment', () => {
    const instance = makeInstance({ demands: 20, seed: 37, trainers: 10, rooms: 6 });
    const told = new Told(instance, performance.timeOrigin);
    expect(told.any).toBe(false);
    expect(checkPlan(instance, told.plan()).faults).toEqual([]);
    told.progress({ phase: 'prices', value: 0, bound: 900, groups: 0, share: 0.1 });
    told.better({ value: 0, bound: 1200, groups: [] });
    told.because(instance.demands.map(() => 'too-few'));
    expect(told.plan()).toMatchObject({ value: 0, bound: 900, optimal: false, groups: [] });
    expect(checkPlan(instance, told.plan()).faults).toEqual([]);
  });
});
