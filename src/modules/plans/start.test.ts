import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reading } from '../../platform/work.ts';
import { parseInstance } from '../planner/index.ts';
import { originOf, type PlanRequest } from './plan.ts';
import { type PlansWorld, plansWorld } from './plans.test-help.ts';
import { planById, planCards } from './queries.ts';
import { type PlanFaults, startPlan } from './start.ts';

let w: PlansWorld;
let leiden: string;
beforeAll(async () => {
  w = await plansWorld();
  leiden = await w.need('leiden');
});
afterAll(() => w.app.close());

const day = (text: string) => Temporal.PlainDate.from(text);

describe('asking for a plan', () => {
  test.each<[string, Partial<PlanRequest>, PlanFaults]>([
    ['a first day that is over', { from: day('2027-01-04') }, { from: 'past' }],
    ['a last day before the first', { until: day('2027-02-01') }, { until: 'order' }],
    ['two weeks', { until: day('2027-02-20') }, { until: 'short' }],
    ['two years', { until: day('2029-02-20') }, { until: 'long' }],
    ['a telephone number for a name', { name: 'Bel 06-12345678' }, { name: 'personal' }],
    ['a municipality of nowhere', { municipalityIds: [crypto.randomUUID()] }, { municipalityIds: 'unknown' }],
    ['a plan of nowhere to begin with', { baseId: crypto.randomUUID() }, { baseId: 'unknown' }],
    [
      'everything wrong at once',
      { name: 'a@b.nl', from: day('2027-01-01'), until: day('2026-12-01') },
      { name: 'personal', from: 'past', until: 'order' },
    ],
  ])('refuses %s', async (_, over, errors) => {
    const started = await w.app.as(w.planner.actor, (work) => startPlan(work, w.request(over)));
    expect(started).toEqual({ ok: false, errors });
  });

  test('refuses a part of the region where nobody asks', async () => {
    const over = { municipalityIds: [w.katwijk.municipalityId] };
    const started = await w.app.as(w.planner.actor, (work) => startPlan(work, w.request(over)));
    expect(started).toEqual({ ok: false, errors: { '': 'nothing' } });
  });

  test('refuses a sixth plan while five are being made', async () => {
    const plans: string[] = [];
    for (let n = 0; n < 5; n += 1) plans.push(await w.start());
    const started = await w.app.as(w.planner.actor, (work) => startPlan(work, w.request()));
    expect(started).toEqual({ ok: false, errors: { '': 'busy' } });
    await w.app.system((work) => work.tx.deleteFrom('plans').where('id', 'in', plans).execute());
    await expect(w.start()).resolves.toBeDefined();
  });
});

describe('what a plan is made from', () => {
  test('are the open needs, rooms and trainers of the region, with ids that lead back', async () => {
    const planId = await w.start();
    const { instance } = await w.stored(planId);
    expect(parseInstance(instance, 'plan')).toMatchObject({ ok: true });
    expect(instance.types.map(({ id }) => id)).toEqual([w.offerId]);
    expect(instance.rooms.map(({ id }) => id).toSorted()).toEqual(w.rooms.toSorted());
    expect(instance.trainers.map(({ id }) => id).toSorted()).toEqual(w.trainers.map(({ id }) => id).toSorted());
    expect(instance.demands).toMatchObject([{ id: leiden, count: 5, slots: [5, 13], languages: ['nl'], maxKm: 15 }]);
    expect(originOf('demands', leiden)).toEqual({ kind: 'demand', id: leiden });
  });

  test('a booking of a room takes its day-part out', async () => {
    const held = await w.draft([leiden, await w.need('katwijk')]);
    await w.app.system(async (work) => {
      const during = '[2027-03-09T14:00:00Z,2027-03-09T16:00:00Z)';
      const booked = { region_id: work.region.id, proposal_id: held, during };
      await work.tx
        .insertInto('room_bookings')
        .values({ ...booked, room_id: w.rooms[0] ?? '' })
        .execute();
      await work.tx
        .insertInto('trainer_bookings')
        .values({ ...booked, trainer_id: w.trainers[0]?.id ?? '' })
        .execute();
    });
    const { instance } = await w.stored(await w.start());
    const slotsOf = (list: { id: string; slots: number[] }[], id = '') => list.find((one) => one.id === id)?.slots;
    expect(slotsOf(instance.rooms, w.rooms[0])).toEqual([1, 9, 13, 17]);
    expect(slotsOf(instance.rooms, w.rooms[1])).toEqual([1, 5, 9, 13, 17]);
    expect(slotsOf(instance.trainers, w.trainers[0]?.id)).toEqual([1, 9, 13, 17]);
    expect(instance.trainers.find(({ id }) => id === w.trainers[0]?.id)?.groups).toBe(2);
  });

  test('only of the chosen municipalities', async () => {
    const { instance } = await w.stored(await w.start({ municipalityIds: [w.leiden.municipalityId] }));
    expect(instance.demands.map(({ id }) => id)).toEqual([leiden]);
    expect(instance.rooms).toEqual([]);
  });
});

test('plans of another region are not there', async () => {
  const planId = await w.start();
  const elsewhere = { ...w.app.region, id: crypto.randomUUID() };
  const situation = {
    region: elsewhere,
    actor: w.planner.actor,
    now: w.app.clock.now(),
    origin: 'test',
    services: w.app.services,
  };
  expect(await reading(situation, (r) => planById(r, planId))).toBeUndefined();
  expect(await reading(situation, planCards)).toEqual([]);
});
