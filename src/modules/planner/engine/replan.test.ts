import { describe, expect, it } from 'vitest';
import { makeInstance } from '../../../../bench/lib/planner-instance.ts';
import { replanAtOnce, replanWell } from './change.ts';
import { checkPlan } from './check.test-help.ts';
import type { Instance, Plan } from './format.ts';
import { randomFrom } from './random.ts';
import { solve } from './solve.ts';

const clock = { startedAt: 0, now: () => 0 };
const fresh = (of: Instance, work = 60) => solve(of, { ...clock, seconds: null, work, seed: 1, stopped: () => false });
const previousOf = (plan: Plan) => ({ groups: plan.groups, unserved: plan.unserved.map(({ id }) => id) });

/** Places whose group is another than before in any field, but for the group of the demand that came or went. */
function othersChanged(plan: Plan, made: Plan, about: string): number {
  const written = (of: Plan) => new Map(of.groups.map((group) => [`${group.room}/${group.slot}`, group]));
  const [before, after] = [written(plan), written(made)];
  const own = (place: string) => [before, after].some((groups) => groups.get(place)?.demands.includes(about));
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => JSON.stringify(before.get(place)) !== JSON.stringify(after.get(place)) && !own(place),
  ).length;
}

function checked(instance: Instance, plan: Plan, made: Plan | null, about: string): Plan {
  if (!made) throw new Error('Too much changed.');
  expect(checkPlan(instance, made).faults).toEqual([]);
  expect(othersChanged(plan, made, about)).toBeLessThanOrEqual(2);
  return made;
}

const without = (instance: Instance, gone: string): Instance => ({
  ...instance,
  demands: instance.demands.filter(({ id }) => id !== gone),
});

const withOne = (instance: Instance, like: number): Instance => {
  const demand = instance.demands[like];
  return demand
    ? { ...instance, demands: [...instance.demands, { ...demand, id: 'new', waitingWeeks: 52, urgent: true }] }
    : instance;
};

describe('changing a small plan', () => {
  it('changes nothing when nothing changed, or only who was left out went', async () => {
    const instance = makeInstance({ demands: 60, seed: 21 });
    const plan = await fresh(instance);
    const left = plan.unserved[0]?.id ?? '';
    for (const [changed, gone] of [[instance, ''] as const, [without(instance, left), left] as const]) {
      expect((await replanWell(changed, previousOf(plan), clock))?.groups).toEqual(plan.groups);
      expect(checked(changed, plan, replanAtOnce(changed, previousOf(plan), clock), gone).groups).toEqual(plan.groups);
    }
  });

  it.each([22, 23, 24])('is near a fresh plan with at most two other groups changed, seed %i', async (seed) => {
    const random = randomFrom(seed);
    const instance = makeInstance({ demands: 45, seed, twoTrainers: seed === 24 });
    const plan = await fresh(instance);
    const served = plan.groups.flatMap(({ demands }) => demands);
    for (let turn = 0; turn < 3; turn++) {
      const gone = served[Math.floor(random() * served.length)] ?? '';
      const changes: [Instance, string][] = [
        [without(instance, gone), gone],
        [withOne(instance, Math.floor(random() * instance.demands.length)), 'new'],
      ];
      for (const [changed, about] of changes) {
        const made = checked(changed, plan, await replanWell(changed, previousOf(plan), clock), about);
        const { value } = await fresh(changed, 120);
        expect(made.value).toBeGreaterThanOrEqual(0.98 * value);
        expect(made.value).toBeGreaterThanOrEqual(
          checked(changed, plan, replanAtOnce(changed, previousOf(plan), clock), about).value,
        );
      }
    }
  });

  it('keeps agreed groups, and leaves it to a search when much changed', async () => {
    const free = makeInstance({ demands: 60, seed: 25 });
    const before = await fresh(free);
    const instance = {
      ...free,
      locked: before.groups.slice(0, 3).map((group) => ({ ...group, demands: group.demands.slice(0, -1) })),
    };
    const plan = await fresh(instance);
    const served = plan.groups.flatMap(({ demands }) => demands);
    const agreed = new Set(instance.locked.flatMap(({ demands }) => demands));
    const gone = served.find((id) => !agreed.has(id)) ?? '';
    for (const changed of [without(instance, gone), withOne(instance, 3)]) {
      const about = changed.demands.length < 60 ? gone : 'new';
      checked(changed, plan, await replanWell(changed, previousOf(plan), clock), about);
    }
    const other = makeInstance({ demands: 60, seed: 26 });
    const renamed = { ...other, demands: other.demands.map((demand) => ({ ...demand, id: `other ${demand.id}` })) };
    expect(replanAtOnce(renamed, previousOf(plan), clock)).toBeNull();
  });
});

describe('changing a larger plan', () => {
  it('looks only near the change, and never loses more than the change takes', async () => {
    const instance = makeInstance({ demands: 700, seed: 27 });
    const plan = await fresh(instance, 3);
    const served = plan.groups.flatMap(({ demands }) => demands);
    for (let at = 0; at < 6; at++) {
      const gone = served[at * 40] ?? '';
      const smaller = without(instance, gone);
      const made = checked(smaller, plan, await replanWell(smaller, previousOf(plan), clock), gone);
      expect(made.value).toBeGreaterThan(0.97 * plan.value);
      const larger = withOne(instance, at * 100);
      const grown = checked(larger, plan, await replanWell(larger, previousOf(plan), clock), 'new');
      expect(grown.value).toBeGreaterThanOrEqual(plan.value);
    }
  });
});
