import { describe, expect, it } from 'vitest';
import { makeInstance } from '../../../../bench/lib/planner-instance.ts';
import { parseBytes, parseInstance } from './parse.ts';
import { randomFrom } from './random.ts';

type Loose = Record<string, unknown> & Record<'types' | 'demands' | 'rooms' | 'trainers', Record<string, unknown>[]>;

function faultsOf(change: (instance: Loose) => void): string[] {
  const instance = JSON.parse(JSON.stringify(makeInstance({ demands: 3, seed: 1, trainers: 2, rooms: 2 })));
  change(instance);
  const parsed = parseInstance(instance, 'instance.json');
  return parsed.ok ? [] : parsed.faults;
}

describe('an instance', () => {
  it('is accepted when nothing is wrong, also without locked groups', () => {
    expect(faultsOf((instance) => delete instance.locked)).toEqual([]);
  });

  it.each<[string, (instance: Loose) => void, string]>([
    ['an unknown key', (instance) => Object.assign(instance, { colour: 1 }), 'colour: unknown key'],
    ['an unknown key inside', ({ rooms }) => Object.assign(rooms[0] ?? {}, { size: 1 }), 'rooms[0].size: unknown key'],
    ['a missing key', ({ demands }) => delete demands[1]?.urgent, 'demands[1].urgent: is missing'],
    ['an unknown type', ({ demands }) => Object.assign(demands[0] ?? {}, { type: 'x' }), 'demands[0].type: there is no type "x"'],
    ['min above max', ({ types }) => Object.assign(types[0] ?? {}, { min: 20 }), 'types[0].min: 20 is above max 12'],
    ['a wrong count', ({ demands }) => Object.assign(demands[0] ?? {}, { count: 9 }), 'demands[0].ages: expected 9 (count)'],
    ['a double id', ({ rooms }) => Object.assign(rooms[1] ?? {}, { id: 'r0' }), 'rooms[1].id: the same as rooms[0].id'],
    ['a double slot', ({ rooms }) => Object.assign(rooms[0] ?? {}, { slots: [1, 1] }), 'rooms[0].slots[1]: the same as'],
    [
      'a slot too high',
      ({ trainers }) => Object.assign(trainers[0] ?? {}, { slots: [10] }),
      'trainers[0].slots[0]: expected a number from 0 to 9',
    ],
    ['half a point', ({ rooms }) => Object.assign(rooms[0] ?? {}, { rent: 1.5 }), 'rooms[0].rent: expected a whole number'],
    [
      'a text for a number',
      ({ rooms }) => Object.assign(rooms[0] ?? {}, { capacity: '8' }),
      'rooms[0].capacity: expected a number, found "8"',
    ],
    ['no reach', ({ demands }) => Object.assign(demands[0] ?? {}, { maxKm: 0 }), 'demands[0].maxKm: expected more than 0'],
    ['another format', (instance) => Object.assign(instance, { format: 'x/2' }), 'format: expected'],
    ['an object for a list', (instance) => Object.assign(instance, { rooms: {} }), 'rooms: expected a list, found an object'],
  ])('is refused for %s', (_name, change, line) => {
    const faults = faultsOf(change);
    expect(faults.some((fault) => fault.startsWith(line))).toBe(true);
  });

  it('gets every fault at once', () => {
    const faults = faultsOf(({ rooms, types, demands }) => {
      Object.assign(rooms[0] ?? {}, { rent: -1, capacity: 0 });
      Object.assign(types[0] ?? {}, { trainers: 0 });
      Object.assign(demands[2] ?? {}, { lat: 'north', languages: ['nl', 'nl'] });
    });
    expect(faults).toHaveLength(5);
    const more = faultsOf(({ types, demands, rooms }) => {
      Object.assign(types[0] ?? {}, { min: 20, ageMin: 280 });
      // The place in the list is right even when one before it could not be read at all.
      demands[0] = {};
      Object.assign(demands[1] ?? {}, { maxKm: 0 });
      Object.assign(rooms[0] ?? {}, { 'a\nb': 1, '': 2 });
    });
    expect(more).toEqual(
      expect.arrayContaining([
        'types[0].min: 20 is above max 12',
        'types[0].ageMin: 280 is above ageMax 107',
        'demands[0].count: is missing',
        'demands[1].maxKm: expected more than 0 (0 only in a locked group)',
        'rooms[0]."a\\nb": unknown key',
        'rooms[0]."": unknown key',
      ]),
    );
    expect(more).toHaveLength(16);
  });

  it('gets every fault of its agreed groups', () => {
    const group = { type: 't0', room: 'r0', slot: 3, language: 'nl', trainers: ['p0'], demands: ['d0'] };
    const faults = faultsOf((instance) => {
      Object.assign(instance, { locked: [group, { ...group, room: 'r9', trainers: ['p0', 'p1'], demands: ['d0', 'd8'] }] });
      Object.assign(instance.rooms[0] ?? {}, { slots: [1] });
    });
    expect(faults).toEqual(
      expect.arrayContaining([
        'locked[0].slot: room r0 is not free in slot 3',
        'locked[1].room: there is no room "r9"',
        'locked[1].demands[1]: there is no demand "d8"',
        'locked[1].trainers: expected 1 trainers, found 2',
        'locked[1].demands[0]: demand d0 is in locked[0] too',
      ]),
    );
  });

  it.each([
    ['nothing', new Uint8Array(0), 'file: is empty'],
    ['half a file', new TextEncoder().encode('{"format":'), 'file: is not JSON'],
    ['another encoding', new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d]), 'file: is not UTF-8 text'],
    ['a list', new TextEncoder().encode('[]'), 'file: expected an object, found a list'],
  ])('is refused for %s', (_name, bytes, line) => {
    const parsed = parseBytes(bytes, 'file');
    expect(parsed.ok ? [] : parsed.faults).toEqual([expect.stringContaining(line)]);
  });

  it('is never more than refused, whatever stands in it, and every fault is one line', () => {
    const random = randomFrom(71);
    const odd = [null, true, -1, 0.5, 1e300, '', 'a\nb', [], {}, [[null]], { id: 1 }, '__proto__'];
    const any = () => odd[Math.floor(random() * odd.length)];
    const spoil = (value: unknown): unknown => {
      if (random() < 0.03) return any();
      if (Array.isArray(value)) return value.flatMap((item) => (random() < 0.02 ? [item, item] : spoil(item)));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, item]) => (random() < 0.01 ? [] : [[random() < 0.01 ? 'other' : key, spoil(item)]])),
      );
    };
    const whole = makeInstance({ demands: 4, seed: 2, trainers: 3, rooms: 2 });
    const agreed = { type: 't1', room: 'r0', slot: 1, language: 'nl', trainers: ['p0'], demands: ['d0'] };
    for (let turn = 0; turn < 1500; turn++) {
      const parsed = parseInstance(spoil({ ...whole, locked: [agreed] }), 'file');
      if (parsed.ok) continue;
      expect(parsed.faults.length).toBeGreaterThan(0);
      for (const line of parsed.faults) expect(line).toMatch(/^[^\n\r]*: [^\n\r]+$/);
    }
  });
});
