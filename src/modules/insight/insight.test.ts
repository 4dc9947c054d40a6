import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { groupWorld, plannedGroup, weekly } from '../../../test/factories/group-world.ts';
import { confirmGroup, moveWithTheClock } from '../groups/index.ts';
import { register } from '../registrations/index.ts';
import { recordHappenings } from './recording.ts';

let app: TestApp;

beforeAll(async () => {
  app = await createTestApp({ start: Temporal.Instant.from('2026-09-01T10:00:00Z') });
});
afterAll(() => app.close());

const events = () =>
  app.read(({ tx }) => tx.selectFrom('insight_events').select(['kind', 'group_id', 'figures']).orderBy('kind', 'desc').execute());

test('a group is recorded once at its start and once at its end, without persons, and what is recorded stays', async () => {
  const world = await app.system((work) => groupWorld(work));
  const { groupId } = await app.system((work) => plannedGroup(work, world, { sessions: weekly(work.now, 5, 2) }));
  for (const [channel, count] of [
    ['online', 2],
    ['desk', 1],
  ] as const)
    await app.system((work) =>
      register(work, {
        ...{ groupId, channel, lang: 'nl' as const },
        contact: { name: 'Ouder', email: `${channel}@voorbeeld.example`, phone: '', relation: 'parent' },
        participants: Array.from({ length: count }, () => ({
          ...{ name: 'Kind', remarks: '', birthDate: Temporal.PlainDate.from('2017-03-01') },
        })),
      }),
    );
  await app.system(async (work) => {
    await work.tx.updateTable('registrations').set({ state: 'confirmed' }).execute();
    await confirmGroup(work, groupId);
  });
  await app.system(recordHappenings);
  expect(await events()).toEqual([]);

  app.clock.move({ days: 6 });
  await app.system(moveWithTheClock);
  await app.system(recordHappenings);
  await app.system(recordHappenings);
  const [start, ...more] = await events();
  expect(more).toEqual([]);
  expect(start).toMatchObject({ kind: 'start', group_id: groupId });
  expect(start?.figures).toMatchObject({ capacity: 12, confirmed: 3, online: 2, desk: 1, telephone: 0, waiting: 0, reserved: 0 });

  app.clock.move({ days: 10 });
  await app.system(moveWithTheClock);
  await app.system(recordHappenings);
  expect((await events()).map((event) => event.kind)).toEqual(['start', 'end']);
  await expect(app.system((work) => work.tx.deleteFrom('insight_events').execute())).rejects.toThrow('append-only');

  const officer = await app.person({ memberships: [{ role: 'policy-officer', municipalityId: world.municipalityId }] });
  const page = (await officer.browser.get('/werk/beheer/cijfers')).body;
  // A quarter of the twelve places of the one group would be three participants.
  expect(page).not.toContain('25 %');
  expect(page).toContain('&lt;5');
  expect(page).not.toMatch(/<td[^>]*>[23]<\/td>/);
});
