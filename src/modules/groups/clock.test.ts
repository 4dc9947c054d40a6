import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type GroupWorld, groupWorld, plannedGroup, weekly } from '../../../test/factories/group-world.ts';
import { localDate } from '../../platform/clock/clock.ts';
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

test('a group that was never confirmed does not run; its planner hears it before and on the day of decision, and at the start, once each', async () => {
  const { actor } = await app.person({ name: 'Pia Planner', memberships: [{ role: 'facility-support', planner: true }] });
  const { groupId } = await app.as(actor, (work) =>
    plannedGroup(work, world, { title: 'Wacht op bevestiging', sessions: weekly(work.now, 25, 2) }),
  );
  const told = async () => (await app.mails()).filter((mail) => mail.kind === 'group-not-confirmed').map((mail) => mail.subject);
  const days = async (n: number) => {
    app.clock.move({ days: n });
    for (let time = 0; time < 2; time += 1) await app.runJob('groups-clock');
  };
  await days(0);
  expect(await told()).toEqual([]);
  // Ten days before the first session is the day of decision.
  await days(13);
  expect(await told()).toEqual(['Besluit nodig: Wacht op bevestiging']);
  await days(2);
  expect(await told()).toEqual(['Vandaag besluiten: Wacht op bevestiging', 'Besluit nodig: Wacht op bevestiging']);
  // Another day is another decision.
  const later = localDate(app.clock.now()).add({ days: 2 });
  await app.system(({ tx }) => tx.updateTable('groups').set({ decide_on: later }).where('id', '=', groupId).execute());
  await days(0);
  expect(await told()).toHaveLength(3);
  await days(11);
  expect((await told())[0]).toBe('Niet begonnen: Wacht op bevestiging');
  expect(await state(groupId)).toBe('planned');
});
