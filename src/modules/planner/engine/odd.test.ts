import { describe, expect, it } from 'vitest';
import { makeInstance } from '../../../../bench/lib/planner-instance.ts';
import { checkPlan } from './check.test-help.ts';
import type { Instance } from './format.ts';
import { parseInstance } from './parse.ts';
import { solve } from './solve.ts';

const steps = (work: number) => ({ seconds: null, work, seed: 1, startedAt: 0, now: () => 0, stopped: () => false });
const base = makeInstance({ demands: 30, seed: 3, trainers: 15, rooms: 8 });

/** Solves what the format allows, however odd, and has it checked. */
async function planOf(instance: Instance) {
  expect(parseInstance(JSON.parse(JSON.stringify(instance)), 'odd')).toMatchObject({ ok: true });
  const plan = await solve(instance, steps(40));
  expect(checkPlan(instance, plan).faults).toEqual([]);
  return plan;
}

const change = <Key extends 'types' | 'demands' | 'rooms' | 'trainers'>(
  key: Key,
  make: (thing: Instance[Key][number], at: number) => object,
): Instance => ({ ...base, [key]: base[key].map((thing, at) => ({ ...thing, ...make(thing, at) })) });

describe('an odd instance has a plan that keeps every rule', () => {
  it.each<[string, Instance]>([
    ['nothing at all', { ...base, types: [], demands: [], rooms: [], trainers: [] }],
    ['no rooms', { ...base, rooms: [] }],
    ['no trainers', { ...base, trainers: [] }],
    ['no demands', { ...base, demands: [] }],
    ['demands without slots and languages', change('demands', () => ({ slots: [], languages: [] }))],
    ['trainers without anything', change('trainers', () => ({ types: [], slots: [], languages: [] }))],
    ['trainers who can lead no group', change('trainers', () => ({ groups: 0 }))],
    ['trainers who can lead a thousand million groups', change('trainers', () => ({ groups: 1_000_000_000 }))],
    ['rooms for everyone', change('rooms', () => ({ capacity: 1_000_000_000 }))],
    ['types for everyone', change('types', () => ({ max: 1_000_000_000, ageSpan: 1_000_000_000 }))],
    ['types that need more trainers than there are', change('types', () => ({ trainers: 20 }))],
    ['rents beyond counting', change('rooms', () => ({ rent: Number.MAX_SAFE_INTEGER }))],
    ['fees beyond counting', change('trainers', () => ({ fee: 10 ** 13 }))],
    ['journeys that cost more than they bring', change('demands', (_, at) => ({ maxKm: 10_000, lat: at % 2 ? 20 : 52 }))],
    ['waiting for ages', change('demands', () => ({ waitingWeeks: Number.MAX_SAFE_INTEGER }))],
    ['everyone at one place', change('demands', () => ({ lat: 52.1, lon: 5.1 }))],
    ['one slot', oneSlot(base)],
    ['28 slots', manySlots(base)],
    ['long and strange ids', longIds(base)],
    [
      'the youngest and the oldest',
      change('demands', (_, at) => ({ type: 't0', count: 2, ages: at % 2 ? [-9, -9] : [287, 287] })),
    ],
  ])('%s', async (_name, instance) => {
    await planOf(instance);
  });

  it('uses the ages at both ends', async () => {
    const types = base.types.map((type) => ({ ...type, ageMin: -9, ageMax: 287, ageSpan: 0, trainers: 1 }));
    const demands = base.demands.map((demand, at) => ({
      ...demand,
      type: 't0',
      count: 3,
      ages: Array.from({ length: 3 }, () => (at % 2 ? -9 : 287)),
      slots: base.rooms[0]?.slots ?? [],
      languages: ['nl'],
      maxKm: 500,
    }));
    const trainers = base.trainers.map((trainer) => ({ ...trainer, types: ['t0'], slots: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] }));
    const plan = await planOf({ ...base, types, demands, trainers });
    expect(plan.groups.length).toBeGreaterThan(1);
  });
});

describe('agreed groups', () => {
  it('may hold who has no reach, keep two trainers, and make the value negative', async () => {
    const room = base.rooms[0];
    const slot = room?.slots[0] ?? 0;
    const at = { lat: room?.lat ?? 0, lon: room?.lon ?? 0 };
    const types = base.types.map((type, t) => (t === 0 ? { ...type, trainers: 2 } : type));
    const trainers = base.trainers.map((trainer, p) =>
      p < 2 ? { ...trainer, ...at, types: ['t0'], slots: [slot], languages: ['nl'], maxKm: 0, groups: 1 } : trainer,
    );
    const demands = base.demands.map((demand, d) =>
      d === 0 ? { ...demand, ...at, type: 't0', count: 1, ages: [60], slots: [slot], languages: ['nl'], maxKm: 0 } : demand,
    );
    const agreed = { type: 't0', room: room?.id ?? '', slot, language: 'nl', trainers: ['p1', 'p0'], demands: ['d0'] };
    const locked = { ...base, types, trainers, demands, locked: [agreed] };
    const plan = await planOf(locked);
    expect(plan.groups.some((group) => group.room === agreed.room && group.demands.includes('d0'))).toBe(true);
    const alone = await planOf({ ...locked, demands: demands.slice(0, 1) });
    expect(alone.value).toBeLessThan(0);
    expect(alone).toMatchObject({ optimal: true, groups: [{ demands: ['d0'], trainers: ['p0', 'p1'] }] });
    const empty = await planOf({ ...locked, demands: [], locked: [{ ...agreed, demands: [] }] });
    expect(empty.groups).toHaveLength(1);
  });
});

function oneSlot(instance: Instance): Instance {
  const slots = [0];
  return {
    ...instance,
    slots: 1,
    demands: instance.demands.map((demand) => ({ ...demand, slots })),
    rooms: instance.rooms.map((room) => ({ ...room, slots })),
    trainers: instance.trainers.map((trainer) => ({ ...trainer, slots })),
  };
}

function manySlots(instance: Instance): Instance {
  const more = (slots: number[]) => [...slots, ...slots.map((slot) => 27 - slot)];
  return {
    ...instance,
    slots: 28,
    demands: instance.demands.map((demand) => ({ ...demand, slots: more(demand.slots) })),
    rooms: instance.rooms.map((room) => ({ ...room, slots: more(room.slots) })),
    trainers: instance.trainers.map((trainer) => ({ ...trainer, slots: more(trainer.slots) })),
  };
}

function longIds(instance: Instance): Instance {
  const name = (id: string) => `${id}\n"<&é\u{1f600}__proto__${'x'.repeat(5000)}`;
  const named = <Thing extends { id: string }>(list: Thing[]) => list.map((thing) => ({ ...thing, id: name(thing.id) }));
  return {
    ...instance,
    types: named(instance.types),
    demands: named(instance.demands).map((demand) => ({ ...demand, type: name(demand.type) })),
    rooms: named(instance.rooms),
    trainers: named(instance.trainers).map((trainer) => ({ ...trainer, types: trainer.types.map(name) })),
  };
}
