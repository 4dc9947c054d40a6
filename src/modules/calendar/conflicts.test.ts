import { expect, test } from 'vitest';
import { type Conflict, conflictsOf, type Surroundings } from './conflicts.ts';
import type { Outlined } from './outline.ts';

const HOUR = 3_600_000;
const nothing: Surroundings = { trainers: new Map(), teams: new Map(), openings: new Map(), absences: [], freeDays: [] };

/** A session of an hour and a half on Tuesday 20 October 2026; the group has its letter. */
const at = (id: string, hour: number, roomId: string | null = null): Outlined => ({
  ...{ id, groupId: `group-${id[0]}`, title: id, roomId, begins: false, shown: true },
  starts: `2026-10-20T${String(hour).padStart(2, '0')}:00`,
  startsAt: hour * HOUR,
  endsAt: (hour + 1.5) * HOUR,
});
const found = (rows: Outlined[], around: Partial<Surroundings>): Record<string, Conflict[]> =>
  Object.fromEntries(conflictsOf(rows, { ...nothing, ...around }));

test('a trainer, a room and a team at two sessions at once are found at both; one after the other is fine', () => {
  const rows = [at('a1', 9, 'room'), at('b1', 10, 'room'), at('c1', 12, 'room')];
  const trainers = new Map(rows.map((row) => [row.id, ['nadia']]));
  const teams = new Map([
    ['group-a', ['team']],
    ['group-b', ['team', 'other']],
  ]);
  expect(found(rows, { trainers, teams })).toEqual({
    a1: ['trainer', 'room', 'team'].map((kind) => ({
      kind,
      id: { trainer: 'nadia', room: 'room', team: 'team' }[kind],
      with: 'b1',
    })),
    b1: ['trainer', 'room', 'team'].map((kind) => ({
      kind,
      id: { trainer: 'nadia', room: 'room', team: 'team' }[kind],
      with: 'a1',
    })),
  });
  expect(found([at('a1', 9, 'room'), { ...at('b1', 10, 'room'), startsAt: 10.5 * HOUR }], {})).toEqual({});
});

test('a long session is compared with all that begin before it ends', () => {
  const rows = [{ ...at('a1', 9, 'room'), endsAt: 20 * HOUR }, at('b1', 10, 'room'), at('c1', 15, 'room')];
  expect(Object.keys(found(rows, {}))).toEqual(['a1', 'b1', 'c1']);
});

test('a free day, a day away and a day-part in which the room is closed, first and last day included', () => {
  const rows = [at('a1', 9, 'room')];
  const openings = (part: number) => new Map([['room', new Set([part])]]);
  const span = (from: string, to: string) => ({ from: `2026-10-${from}`, to: `2026-10-${to}` });
  expect(found(rows, { openings: openings(4), freeDays: [{ name: 'Herfst', ...span('21', '25') }] })).toEqual({});
  expect(found(rows, { openings: openings(5) })).toEqual({ a1: [{ kind: 'room-closed' }] });
  expect(found(rows, { freeDays: [{ name: 'Herfst', ...span('17', '20') }] })).toEqual({
    a1: [{ kind: 'holiday', name: 'Herfst' }],
  });
  const trainers = new Map([['a1', ['nadia', 'joost']]]);
  const absences = [
    { trainerId: 'joost', ...span('20', '22') },
    { trainerId: 'nadia', ...span('21', '22') },
  ];
  expect(found(rows, { trainers, absences })).toEqual({ a1: [{ kind: 'trainer-away', id: 'joost' }] });
});
