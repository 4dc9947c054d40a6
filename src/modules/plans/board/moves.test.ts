import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeInstance } from '../../../../bench/lib/planner-instance.ts';
import { checkPlan } from '../../planner/engine/check.test-help.ts';
import { type Demand, type Instance, type Plan, solve } from '../../planner/index.ts';
import { effectsFor, effectTo, moved, withoutGroup } from './moves.ts';
import { keyOf, type SeenPlan, seePlan } from './seen.ts';

const run = (of: Instance) => solve(of, { seconds: null, work: 25, seed: 1, startedAt: 0, now: () => 0, stopped: () => false });

describe('any move that is offered', () => {
  let instance: Instance;
  let start: Plan;
  beforeAll(async () => {
    instance = makeInstance({ demands: 140, seed: 7 });
    start = await run(instance);
  });

  it('keeps every rule of the format, and changes the value by what was shown', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 }), (choices) => {
        let seen: SeenPlan = seePlan(instance, start);
        for (const [which, where] of choices) {
          const demand = instance.demands[which % instance.demands.length];
          const possible = effectsFor(seen, demand?.id ?? '').filter(({ obstacles }) => obstacles.length === 0);
          const effect = possible[where % Math.max(1, possible.length)];
          if (!demand || !effect) continue;
          const plan = moved(seen, demand.id, effect.to?.key ?? null);
          expect(checkPlan(instance, plan).faults).toEqual([]);
          expect(plan.value - seen.plan.value).toBe(effect.points);
          seen = seePlan(instance, plan);
          expect(seen.groupOf.get(demand.id)?.key ?? null).toBe(effect.to?.key ?? null);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is refused exactly where the checker would object', () => {
    const seen = seePlan(instance, start);
    let refused = 0;
    for (const demand of instance.demands.slice(0, 40)) {
      for (const effect of effectsFor(seen, demand.id)) {
        const { faults } = checkPlan(instance, moved(seen, demand.id, effect.to?.key ?? null));
        expect(faults.length > 0).toBe(effect.obstacles.length > 0);
        refused += faults.length > 0 ? 1 : 0;
      }
    }
    expect(refused).toBeGreaterThan(0);
  });

  it('a group can go as a whole: its demands are not served then', () => {
    const seen = seePlan(instance, start);
    const [gone] = seen.groups;
    const plan = withoutGroup(seen, gone?.key ?? '');
    expect(checkPlan(instance, plan).faults).toEqual([]);
    expect(plan.groups).toHaveLength(start.groups.length - 1);
    const left = new Set(plan.unserved.map(({ id }) => id));
    expect(gone?.group.demands.every((id) => left.has(id))).toBe(true);
  });
});

/** Two rooms with a group each, of one kind, at one time; each test changes one thing about the demand that is to move. */
const here = { lat: 52, lon: 5 };
const child: Demand = {
  id: 'd0',
  type: 't0',
  ...here,
  count: 2,
  ages: [60, 62],
  slots: [0],
  languages: ['nl'],
  maxKm: 5,
  waitingWeeks: 0,
  urgent: false,
};
const small: Instance = {
  format: 'opgroeiplein-plan/1',
  slots: 2,
  types: [{ id: 't0', ageMin: 48, ageMax: 100, ageSpan: 24, min: 2, max: 4, trainers: 1 }],
  demands: [child, { ...child, id: 'd1' }, { ...child, id: 'd2' }],
  rooms: [
    { id: 'r0', ...here, capacity: 4, slots: [0, 1], rent: 1 },
    { id: 'r1', lat: 52.02, lon: 5, capacity: 4, slots: [0, 1], rent: 1 },
  ],
  trainers: ['p0', 'p1'].map((id) => ({
    id,
    ...here,
    types: ['t0'],
    languages: ['nl', 'ar'],
    slots: [0, 1],
    groups: 2,
    fee: 1,
    maxKm: 9,
  })),
  locked: [],
};
const groups = [
  { type: 't0', room: 'r0', slot: 0, language: 'nl', trainers: ['p0'], demands: ['d0', 'd2'] },
  { type: 't0', room: 'r1', slot: 0, language: 'nl', trainers: ['p1'], demands: ['d1'] },
];
const plan: Plan = { format: small.format, value: 0, bound: null, optimal: false, seconds: 0, groups, unserved: [] };
const second = keyOf({ room: 'r1', slot: 0 });

describe('the effect of a move', () => {
  it('is the difference of the journeys, and tells how both groups are then', () => {
    const effect = effectTo(seePlan(small, plan), 'd0', second);
    // 2.78 km for two children: 2 * round(3 * 2.78).
    expect(effect).toMatchObject({ points: -16, km: { before: 0, after: 2.78 }, children: { there: 4, left: 2 }, obstacles: [] });
  });

  it('out of the plan costs what the demand brings', () => {
    expect(effectTo(seePlan(small, plan), 'd0', null)).toMatchObject({ points: -200, km: { after: null }, obstacles: [] });
  });

  it.each<[string, Partial<Demand>, Partial<Plan['groups'][number]>]>([
    ['age', { ages: [60, 110] }, {}],
    ['span', { ages: [60, 100] }, {}],
    ['slot', {}, { slot: 1 }],
    ['language', {}, { language: 'ar' }],
    ['distance', { maxKm: 2 }, {}],
    ['full', { count: 3, ages: [60, 60, 60] }, {}],
  ])('names what stands in the way: %s', (kind, change, other) => {
    const demands = small.demands.map((demand) => (demand.id === 'd0' ? { ...demand, ...change } : demand));
    const [first, there] = groups;
    if (!first || !there) throw new Error('no groups');
    const at = { ...there, ...other };
    const seen = seePlan({ ...small, demands }, { ...plan, groups: [first, at] });
    expect(effectTo(seen, 'd0', keyOf(at))?.obstacles.map((one) => one.kind)).toEqual([kind]);
  });

  it('a group is not left below its minimum, and what was agreed stays', () => {
    const seen = seePlan(small, plan);
    expect(effectTo(seen, 'd1', null)?.obstacles).toEqual([{ kind: 'minimum', left: 0, least: 2 }]);
    const agreed = seePlan(small, plan, new Map([[keyOf({ room: 'r0', slot: 0 }), 'agreed' as const]]));
    expect(effectTo(agreed, 'd0', second)?.obstacles).toEqual([{ kind: 'bound' }]);
    const proposed = seePlan(small, plan, new Map([[second, 'proposed' as const]]));
    expect(effectTo(proposed, 'd0', second)?.obstacles).toEqual([{ kind: 'fixed' }]);
  });

  it('a group that exists keeps its own people, may be small, and takes others in', () => {
    const existing = { ...groups[1], demands: [] } as Plan['groups'][number];
    const seen = seePlan({ ...small, locked: [existing] }, plan);
    expect(effectTo(seen, 'd1', null)?.obstacles).toEqual([]);
    expect(effectTo(seen, 'd0', second)?.obstacles).toEqual([]);
  });

  it('is not there for what is unknown', () => {
    expect(effectsFor(seePlan(small, plan), 'x')).toEqual([]);
    expect(effectTo(seePlan(small, plan), 'd0', 'x')).toBeUndefined();
  });
});
