import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type GroupWorld, groupWorld, plannedGroup, weekly } from '../../../test/factories/group-world.ts';
import { groupCard } from './queries.ts';
import { confirmGroup } from './states.ts';

let app: TestApp;
let world: GroupWorld;

beforeAll(async () => {
  app = await createTestApp({ start: Temporal.Instant.from('2026-09-01T10:00:00Z') });
  world = await app.system((work) => groupWorld(work));
});
afterAll(() => app.close());

const state = async (groupId: string) => (await app.read((reading) => groupCard(reading, groupId)))?.state;

test('a confirmed group runs from its first session and is completed after its last', async () => {
  const { groupId } = await app.system((work) => plannedGroup(work, world, { sessions: weekly(work.now, 2, 2) }));
  await app.system((work) => confirmGroup(work, groupId));
  await app.runJob('groups-clock');
  expect(await state(groupId)).toBe('confirmed');
  app.clock.move({ days: 2, hours: 4 });
  await app.runJob('groups-clock');
  expect(await state(groupId)).toBe('running');
  app.clock.move({ days: 7, hours: 2 });
  await app.runJob('groups-clock');
  expect(await state(groupId)).toBe('completed');
  await app.runJob('groups-clock');
  const rows = await app.read((reading) =>
    reading.tx.selectFrom('audit_events').select('action').where('subject_id', '=', groupId).orderBy('id').execute(),
  );
  expect(rows.map((row) => row.action)).toEqual(['group.plan', 'group.confirm', 'group.start', 'group.complete']);
});

test('a group that was never confirmed does not run; its planner hears it before and at the start, once each', async () => {
  const { actor } = await app.person({ name: 'Pia Planner', memberships: [{ role: 'facility-support', planner: true }] });
  const { groupId } = await app.as(actor, (work) =>
    plannedGroup(work, world, { title: 'Wacht op bevestiging', sessions: weekly(work.now, 5, 2) }),
  );
  const told = async () => (await app.mails()).filter((mail) => mail.kind === 'group-not-confirmed').map((mail) => mail.subject);
  await app.runJob('groups-clock');
  expect(await told()).toEqual([]);
  app.clock.move({ days: 3 });
  for (let time = 0; time < 2; time += 1) await app.runJob('groups-clock');
  expect(await told()).toEqual(['Nog niet bevestigd: Wacht op bevestiging']);
  app.clock.move({ days: 3 });
  for (let time = 0; time < 2; time += 1) await app.runJob('groups-clock');
  expect(await told()).toEqual(['Niet begonnen: Wacht op bevestiging', 'Nog niet bevestigd: Wacht op bevestiging']);
  expect(await state(groupId)).toBe('planned');
});
