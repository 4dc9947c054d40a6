import { describe, expect, it } from 'vitest';
import { makeInstance } from '../../../../bench/lib/planner-instance.ts';
import { explainServed, explainUnserved } from './explain.ts';
import type { Demand, Instance } from './format.ts';
import { withOneMore } from './one-more.ts';
import { shadowPrices } from './shadow.ts';
import { solve } from './solve.ts';

const run = (of: Instance) => solve(of, { seconds: null, work: 25, seed: 1, startedAt: 0, now: () => 0, stopped: () => false });

/** One room, one trainer and one type; each test changes one thing about the demand. */
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
  demands: [child],
  rooms: [{ id: 'r0', ...here, capacity: 3, slots: [0], rent: 1 }],
  trainers: [{ id: 'p0', ...here, types: ['t0'], languages: ['nl'], slots: [0], groups: 1, fee: 1, maxKm: 5 }],
  locked: [],
};

describe('why a demand is not served', () => {
  it.each<[string, Partial<Demand>, Partial<Instance>]>([
    ['age', { ages: [20, 62] }, {}],
    ['age', { ages: [50, 90] }, {}],
    ['too-many', { count: 4, ages: [60, 60, 60, 60] }, {}],
    ['no-room-in-reach', { lat: 53 }, {}],
    ['no-slot', { slots: [1] }, {}],
    ['no-language', { languages: ['ar'] }, {}],
    ['no-trainer', {}, { trainers: small.trainers.map((trainer) => ({ ...trainer, slots: [1] })) }],
    ['no-trainer', {}, { trainers: small.trainers.map((trainer) => ({ ...trainer, groups: 0 })) }],
    ['too-few', { count: 1, ages: [60] }, {}],
    ['capacity', {}, { rooms: small.rooms.map((room) => ({ ...room, rent: 5000 })) }],
  ])('%s', async (reason, change, other) => {
    const instance = { ...small, ...other, demands: [{ ...child, ...change }] };
    const plan = await run(instance);
    expect(plan.unserved).toEqual([{ id: 'd0', reason }]);
    expect(explainUnserved(instance, plan)[0]).toMatchObject({ id: 'd0', reason });
  });

  it('says how much is missing', async () => {
    const instance = { ...small, demands: [{ ...child, count: 1, ages: [60] }] };
    expect(explainUnserved(instance, await run(instance))[0]?.missing).toEqual({ unit: 'children', amount: 1 });
  });
});

describe('a plan explained', () => {
  it('tells for each served demand what it brings and where else it could be', async () => {
    const instance = makeInstance({ demands: 90, seed: 31 });
    const plan = await run(instance);
    const served = explainServed(instance, plan);
    expect(served).toHaveLength(instance.demands.length - plan.unserved.length);
    for (const { kilometres, worth, travel, group, alternative } of served) {
      expect(kilometres).toBeLessThanOrEqual(20);
      expect(worth).toBeGreaterThan(0);
      expect(travel).toBeGreaterThanOrEqual(0);
      expect(alternative?.group).not.toBe(group);
    }
  });

  it('tells what the next best group with room would have cost', () => {
    const [room] = small.rooms;
    const far = { id: 'r1', lat: 52.02, lon: 5, capacity: 4, slots: [0], rent: 1 };
    const two = { ...small, rooms: [{ ...far, ...here, id: room?.id ?? '' }, far], demands: [child, { ...child, id: 'd1' }] };
    const group = { type: 't0', slot: 0, language: 'nl', trainers: ['p0'] };
    const groups = [
      { ...group, room: 'r0', demands: ['d0'] },
      { ...group, room: 'r1', demands: ['d1'] },
    ];
    const plan = { format: two.format, value: 0, bound: null, optimal: false, seconds: 0, groups, unserved: [] };
    // 2.78 km for two children: 2 * round(3 * 2.78).
    expect(explainServed(two, plan).map(({ alternative }) => alternative)).toEqual([
      { group: 1, costs: 16 },
      { group: 0, costs: -16 },
    ]);
  });

  it('ranks what one more trainer would bring, and solving with one proves it', async () => {
    const instance = makeInstance({ demands: 120, seed: 32, trainers: 5 });
    const plan = await run(instance);
    const { trainers, rooms, travel } = shadowPrices(instance, plan, 60);
    const [best] = trainers;
    expect(best?.points).toBeGreaterThan(0);
    expect(trainers.map(({ points }) => points)).toEqual(trainers.map(({ points }) => points).sort((a, b) => b - a));
    expect(travel.points).toBeGreaterThan(0);
    expect(rooms.length).toBeLessThanOrEqual(instance.rooms.length);
    const more = withOneMore(instance, 'trainer', best?.id ?? '');
    expect(more.trainers).toHaveLength(6);
    expect((await run(more)).value).toBeGreaterThan(plan.value);
  });
});
