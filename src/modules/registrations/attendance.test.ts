import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { sessionsOf } from '../groups/index.ts';
import { attendanceOf, attendanceVersion, type Presence, saveAttendance } from './attendance.ts';
import { aGroup, aWorld, family, registered } from './registration.test-help.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

test('of every child what was marked last counts, whenever it arrives; a list that comes twice is one; a colleague is told', async () => {
  const world = await aWorld(app);
  const { groupId } = await aGroup(app, world);
  for (let nth = 0; nth < 2; nth += 1) await registered(app, family(groupId));
  const [session] = await app.read((reading) => sessionsOf(reading, groupId));
  const sessionId = session?.id ?? '';
  const staff = [{ role: 'facility-support' as const, planner: true }];
  const [desk, phone] = [await app.person({ memberships: staff }), await app.person({ memberships: staff })];
  const [a = '', b = ''] = (await app.read((reading) => attendanceOf(reading, groupId, sessionId))).map(
    (row) => row.participantId,
  );
  const now = app.clock.now();
  const list = (first: Presence, second: Presence, minutesAgo: number, version = 0) => ({
    ...{ sessionId, key: randomUUID(), version, markedAt: now.subtract({ minutes: minutesAgo }) },
    marks: new Map([
      [a, first],
      [b, second],
    ]),
  });
  const noted = async () => {
    const rows = await app.read((reading) => attendanceOf(reading, groupId, sessionId));
    return [a, b].map((id) => rows.find((row) => row.participantId === id)?.present);
  };

  const atDesk = list('absent', 'present', 5);
  const twice = await Promise.all([1, 2, 3].map(() => app.as(desk.actor, (work) => saveAttendance(work, atDesk))));
  expect(twice.every((one) => one.passedOver === 0 && !one.others)).toBe(true);
  expect(await app.read((reading) => attendanceVersion(reading, sessionId))).toBe(1);

  // Marked on a phone twenty minutes before, and sent only now: the desk knew better of one child.
  const late = await app.as(phone.actor, (work) => saveAttendance(work, list('present', 'present', 20)));
  expect(late).toEqual({ others: true, passedOver: 1 });
  expect(await noted()).toEqual(['absent', 'present']);

  const last = await app.as(phone.actor, (work) => saveAttendance(work, list('excused', 'present', 0)));
  expect(last).toEqual({ others: true, passedOver: 0 });
  expect(await noted()).toEqual(['excused', 'present']);
  expect(await app.as(phone.actor, (work) => saveAttendance(work, list('excused', 'absent', 0, 3)))).toMatchObject({
    others: false,
  });

  // A clock that runs ahead gains nothing.
  const ahead = { ...list('present', 'present', -600, 3) };
  await app.as(desk.actor, (work) => saveAttendance(work, ahead));
  app.clock.move({ minutes: 1 });
  await app.as(phone.actor, (work) => saveAttendance(work, { ...list('absent', 'absent', 0, 9), markedAt: app.clock.now() }));
  expect(await noted()).toEqual(['absent', 'absent']);
}, 30_000);
