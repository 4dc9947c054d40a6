import { describe, expect, it } from 'vitest';
import { solveDirect } from '../../../../bench/lib/planner-direct.ts';
import { makeInstance } from '../../../../bench/lib/planner-instance.ts';
import { checkPlan } from './check.test-help.ts';
import type { Instance, Plan } from './format.ts';
import { loadHighs } from './load-highs.ts';
import { parseInstance } from './parse.ts';
import { greedyValue, type SolveOptions, solve } from './solve.ts';

const steps = (work: number, more: Partial<SolveOptions> = {}): SolveOptions => ({
  seconds: null,
  work,
  seed: 1,
  startedAt: 0,
  now: () => 0,
  stopped: () => false,
  ...more,
});

/** Groups of an earlier plan become agreed ones, each without its last demand. */
function locking(instance: Instance, plan: Plan, groups: number): Instance {
  const locked = plan.groups.slice(0, groups).map((group) => ({ ...group, demands: group.demands.slice(0, -1) }));
  return { ...instance, locked };
}

describe('a plan', () => {
  it.each([
    { demands: 0, seed: 1 },
    { demands: 1, seed: 1 },
    { demands: 40, seed: 2 },
    { demands: 90, seed: 4, twoTrainers: true },
    { demands: 150, seed: 5, trainers: 8, rooms: 5 },
    { demands: 150, seed: 6, trainers: 12, rooms: 6, twoTrainers: true },
  ])('keeps every rule: %o', async (settings) => {
    const instance = makeInstance(settings);
    expect(parseInstance(instance, 'test').ok).toBe(true);
    const plan = await solve(instance, steps(30));
    expect(checkPlan(instance, plan).faults).toEqual([]);
    expect(plan.value).toBeGreaterThanOrEqual(greedyValue(instance));
  });

  it('keeps agreed groups, even too small ones, and plans around them', async () => {
    const free = makeInstance({ demands: 90, seed: 7 });
    const before = await solve(free, steps(40));
    const instance = locking(free, before, 6);
    for (const lock of instance.locked.slice(0, 2)) lock.demands = lock.demands.slice(0, 1);
    expect(parseInstance(instance, 'test')).toMatchObject({ ok: true });
    const plan = await solve(instance, steps(30));
    expect(checkPlan(instance, plan).faults).toEqual([]);
    // The plan from before is still possible.
    expect(plan.bound).toBeGreaterThanOrEqual(before.value);
  });

  it('has the value of the agreed groups alone when nothing else is possible', async () => {
    const free = makeInstance({ demands: 60, seed: 8 });
    const [group] = (await solve(free, steps(40))).groups;
    if (!group) throw new Error('The instance has no groups.');
    const [demand] = free.demands.filter(({ id }) => id === group.demands[0]);
    const instance = { ...free, demands: demand ? [demand] : [], locked: [{ ...group, demands: group.demands.slice(0, 1) }] };
    const plan = await solve(instance, steps(20));
    expect(checkPlan(instance, plan).faults).toEqual([]);
    expect(plan).toMatchObject({ optimal: true, unserved: [] });
  });
});

describe('the optimum', () => {
  it.each([
    { demands: 30, seed: 51, trainers: 12, rooms: 8 },
    { demands: 40, seed: 52, trainers: 10, rooms: 8 },
    { demands: 40, seed: 53, trainers: 14, rooms: 8, twoTrainers: true },
    { demands: 70, seed: 54, trainers: 8, rooms: 6 },
  ])('is found and proved, the same as that of the direct model: %o', async (settings) => {
    const instance = makeInstance(settings);
    const plan = await solve(instance, steps(300));
    const direct = solveDirect(await loadHighs(), instance, 30);
    expect(plan).toMatchObject({ optimal: true, value: Math.round(direct.value) });
    expect(checkPlan(instance, plan).faults).toEqual([]);
  });
});

describe('the search', () => {
  it('finds the same for the same seed and steps', async () => {
    const instance = makeInstance({ demands: 70, seed: 9 });
    const [one, two] = [await solve(instance, steps(25)), await solve(instance, steps(25))];
    expect({ ...one, seconds: 0 }).toEqual({ ...two, seconds: 0 });
  });

  it('does not depend on the order of the file', async () => {
    const instance = makeInstance({ demands: 70, seed: 10 });
    const turned: Instance = {
      ...instance,
      types: instance.types.toReversed(),
      demands: instance.demands.toReversed().map((demand) => ({ ...demand, slots: demand.slots.toReversed() })),
      rooms: instance.rooms.toReversed(),
      trainers: instance.trainers.toReversed().map((trainer) => ({ ...trainer, types: trainer.types.toReversed() })),
    };
    const [one, two] = [await solve(instance, steps(25)), await solve(turned, steps(25))];
    expect(two.value).toBe(one.value);
  });

  it('never gets worse with one more trainer, where the best plan is proved', async () => {
    let proved = 0;
    for (const seed of [11, 12, 13]) {
      const instance = makeInstance({ demands: 40, seed, trainers: 12 });
      const fewer = { ...instance, trainers: instance.trainers.slice(1) };
      const [without, withAll] = [await solve(fewer, steps(60)), await solve(instance, steps(60))];
      if (!without.optimal || !withAll.optimal) continue;
      proved++;
      expect(withAll.value).toBeGreaterThanOrEqual(without.value);
    }
    expect(proved).toBeGreaterThan(0);
  });

  it('is well above the greedy baseline', async () => {
    const instance = makeInstance({ demands: 180, seed: 16 });
    const plan = await solve(instance, steps(100));
    expect(plan.value).toBeGreaterThan(1.04 * greedyValue(instance));
    expect(plan.value).toBeGreaterThan(0.95 * (plan.bound ?? 0));
  });

  it('ends at its limit, and at once when it is stopped', async () => {
    const instance = makeInstance({ demands: 150, seed: 17 });
    const now = () => performance.now();
    const began = now();
    const plan = await solve(instance, steps(0, { seconds: 1.5, work: null, startedAt: began, now }));
    // Other tests run beside this one: the limit and its tenth, and some time for them.
    expect(now() - began).toBeLessThan(1650 + 10_000);
    const stopped = await solve(instance, steps(0, { work: null, stopped: () => true }));
    for (const made of [plan, stopped]) expect(checkPlan(instance, made).faults).toEqual([]);
  });
});
