import { describe, expect, it } from 'vitest';
import type { Group, Instance, Plan } from '../../planner/index.ts';
import { comparePlans } from './compare.ts';
import { boardFigures } from './figures.ts';
import { seePlan } from './seen.ts';

const here = { lat: 52, lon: 5 };
const ids = ['d0', 'd1', 'd2', 'd3'];
const instance: Instance = {
  format: 'opgroeiplein-plan/1',
  slots: 4,
  types: [{ id: 't0', ageMin: 48, ageMax: 100, ageSpan: 24, min: 1, max: 4, trainers: 1 }],
  demands: ids.map((id, at) => ({
    id,
    type: 't0',
    ...here,
    count: 1,
    ages: [60],
    slots: [0, 1, 2],
    languages: ['nl'],
    maxKm: 5,
    waitingWeeks: at * 10,
    urgent: at === 3,
  })),
  rooms: ['r0', 'r1'].map((id) => ({ id, ...here, capacity: 4, slots: [0, 1, 2], rent: 1 })),
  trainers: ['p0', 'p1'].map((id) => ({
    id,
    ...here,
    types: ['t0'],
    languages: ['nl'],
    slots: [0, 1, 2],
    groups: 2,
    fee: 1,
    maxKm: 9,
  })),
  locked: [],
};
const group = (over: Partial<Group>): Group => ({
  type: 't0',
  room: 'r0',
  slot: 0,
  language: 'nl',
  trainers: ['p0'],
  demands: [],
  ...over,
});
const planOf = (groups: Group[], over: Partial<Plan> = {}): Plan => ({
  format: instance.format,
  value: 400,
  bound: 500,
  optimal: false,
  seconds: 1,
  groups,
  unserved: [],
  ...over,
});
const compare = (first: Group[], second: Group[]) =>
  comparePlans(seePlan(instance, planOf(first)), seePlan(instance, planOf(second)));

describe('two plans beside each other', () => {
  it('the same group is the same, whatever the order of trainers', () => {
    expect(compare([group({ demands: ['d0'] })], [group({ demands: ['d0'] })])).toMatchObject([{ kind: 'same' }]);
  });

  it('tells who came and who left, and what else differs', () => {
    const changed = compare([group({ demands: ['d0', 'd1'] })], [group({ demands: ['d1', 'd2'], trainers: ['p1'] })]);
    expect(changed).toMatchObject([{ kind: 'changed', came: ['d2'], left: ['d0'], moved: ['trainers'] }]);
  });

  it('finds a group again that moved to another room or time', () => {
    const changed = compare([group({ demands: ['d0', 'd1', 'd2'] })], [group({ room: 'r1', slot: 2, demands: ['d0', 'd1'] })]);
    expect(changed).toMatchObject([{ kind: 'changed', left: ['d2'], moved: ['room', 'slot'] }]);
  });

  it('what shares too little is gone, and new', () => {
    const changed = compare([group({ demands: ['d0', 'd1', 'd2'] })], [group({ slot: 1, demands: ['d2', 'd3'] })]);
    expect(changed.map(({ kind }) => kind)).toEqual(['new', 'gone']);
  });
});

describe('the figures of a plan', () => {
  it('count people, journeys and who waits', () => {
    expect(boardFigures(seePlan(instance, planOf([group({ demands: ['d0', 'd1'] })])))).toEqual({
      served: 2,
      asked: 4,
      groups: 1,
      value: 400,
      gap: 0.2,
      km: { average: 0, longest: 0 },
      trainers: 1,
      rooms: 1,
      longestWait: 30,
      urgentLeft: 1,
    });
  });

  it('without groups, and without a bound, nothing is made up', () => {
    expect(boardFigures(seePlan(instance, planOf([], { bound: null })))).toMatchObject({ served: 0, gap: null, km: null });
  });
});
