import { describe, expect, it } from 'vitest';
import { makeInstance } from '../../../../bench/lib/planner-instance.ts';
import { checkPlan } from './check.test-help.ts';
import type { Instance, Plan } from './format.ts';
import { replanAtOnce, solve } from './solve.ts';

const clock = { startedAt: 0, now: () => 0 };
const instance = makeInstance({ demands: 120, seed: 21 });
const fresh = (of: Instance) => solve(of, { ...clock, seconds: null, work: 60, seed: 1, stopped: () => false });
const plan = await fresh(instance);

function again(changed: Instance): Plan {
  const previous = { groups: plan.groups, unserved: plan.unserved.map(({ id }) => id) };
  const made = replanAtOnce(changed, previous, clock);
  if (!made) throw new Error('Too much changed.');
  expect(checkPlan(changed, made).faults).toEqual([]);
  return made;
}

/** Groups that are not the same in every field, before and after. */
function differences(made: Plan): number {
  const key = (group: Plan['groups'][number]) => `${group.room}/${group.slot}`;
  const before = new Map(plan.groups.map((group) => [key(group), JSON.stringify(group)]));
  const after = new Map(made.groups.map((group) => [key(group), JSON.stringify(group)]));
  return [...new Set([...before.keys(), ...after.keys()])].filter((at) => before.get(at) !== after.get(at)).length;
}

describe('changing a plan', () => {
  it('changes nothing when nothing changed', () => {
    expect(again(instance).groups).toEqual(plan.groups);
  });

  it('touches at most two other groups when a demand goes', () => {
    for (const group of plan.groups.slice(0, 10)) {
      const gone = group.demands[0];
      const made = again({ ...instance, demands: instance.demands.filter(({ id }) => id !== gone) });
      expect(differences(made)).toBeLessThanOrEqual(3);
      expect(made.value).toBeGreaterThan(0.9 * plan.value);
    }
  });

  it('touches at most two other groups when a demand comes, and never loses by it', () => {
    for (const demand of instance.demands.slice(0, 10)) {
      const made = again({
        ...instance,
        demands: [...instance.demands, { ...demand, id: 'new', waitingWeeks: 52, urgent: true }],
      });
      expect(differences(made)).toBeLessThanOrEqual(3);
      expect(made.value).toBeGreaterThanOrEqual(plan.value);
    }
  });

  it('leaves it to a search when much changed', () => {
    const other = makeInstance({ demands: 120, seed: 22 });
    const renamed = { ...other, demands: other.demands.map((demand) => ({ ...demand, id: `other ${demand.id}` })) };
    expect(replanAtOnce(renamed, { groups: plan.groups, unserved: [] }, clock)).toBeNull();
  });
});
