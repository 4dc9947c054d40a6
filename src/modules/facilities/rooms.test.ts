import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { anotherRoom, type GroupWorld, groupWorld, plannedGroup, weekly } from '../../../test/factories/group-world.ts';
import type { Span } from '../../platform/clock/span.ts';
import { dayPartOf } from '../../platform/i18n/format.ts';
import { freeRooms } from './queries.ts';
import { addRoom } from './rooms.ts';

let app: TestApp;
let world: GroupWorld;

beforeAll(async () => {
  app = await createTestApp();
  world = await app.system((work) => groupWorld(work));
});
afterAll(() => app.close());

const free = async (sessions: Span[], minCapacity: number) =>
  (await app.read((reading) => freeRooms(reading, { sessions, minCapacity }))).map((room) => room.id);

test('a room is offered when it is large enough, usable in that day-part and free at every session; the smallest first', async () => {
  const sessions = weekly(app.clock.now(), 14, 3);
  const part = dayPartOf(sessions[0]?.startsAt ?? app.clock.now()) ?? 0;
  const large = await app.system((work) => anotherRoom(work, world.locationId, 'groot', 30));
  const small = await app.system((work) => anotherRoom(work, world.locationId, 'klein', 6));
  await app.system((work) =>
    addRoom(work, {
      slug: 'dicht',
      name: 'Dicht',
      locationId: world.locationId,
      capacity: 12,
      dayParts: [(part + 1) % 28],
      rentCents: 0,
      facilities: [],
    }),
  );
  expect(await free(sessions, 5)).toEqual([small, world.roomId, large]);
  expect(await free(sessions, 10)).toEqual([world.roomId, large]);
  await app.system((work) => plannedGroup(work, world, { sessions: sessions.slice(2), trainerIds: [] }));
  expect(await free(sessions, 10)).toEqual([large]);
  expect(await free(sessions.slice(0, 2), 10)).toEqual([world.roomId, large]);
});

test('nothing is free in the night', async () => {
  expect(await free(weekly(app.clock.now(), 14, 1, '02:00'), 1)).toEqual([]);
});

test('the page shows rooms with what is coming, to who looks for one', async () => {
  const { browser } = await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] });
  const page = await browser.get('/werk/ruimtes');
  expect(page.body).toContain('Zaal zaal-1');
  expect(page.body).toMatch(/Sterk staan in Leiden-Noord<\/a>: 1 keer/);
  expect((await browser.get('/werk/ruimtes?plekken=30')).body).not.toContain('Zaal zaal-1');
  expect((await browser.get('/werk/ruimtes?plekken=500&gemeente=')).body).toContain('Geen ruimte gevonden');
  expect((await browser.get('/werk/ruimtes?gemeente=GM9999')).statusCode).toBe(404);
  const parent = await app.person({ memberships: [{ role: 'parent' }] });
  expect((await parent.browser.get('/werk/ruimtes')).statusCode).toBe(403);
});
