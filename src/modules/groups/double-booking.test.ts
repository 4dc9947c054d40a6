import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { anotherRoom, type GroupWorld, groupInput, groupWorld, weekly } from '../../../test/factories/group-world.ts';
import type { Span } from '../../platform/clock/span.ts';
import { bookTrainers } from '../expertise/index.ts';
import { bookRoom } from '../facilities/index.ts';
import { type NewGroup, type Planned, planGroup } from './planning.ts';

let app: TestApp;
let world: GroupWorld;

beforeAll(async () => {
  app = await createTestApp({ pool: 20 });
  world = await app.system(groupWorld);
});
afterAll(() => app.close());

const plan = (input: Partial<NewGroup>) => app.system((work) => planGroup(work, groupInput(work, world, input)));
const shifted = (spans: Span[], minutes: number) =>
  spans.map(({ startsAt, endsAt }) => ({ startsAt: startsAt.add({ minutes }), endsAt: endsAt.add({ minutes }) }));
const counts = (results: Planned[]) => ({
  won: results.filter((result) => result.ok).length,
  room: results.filter((result) => !result.ok && result.conflict === 'room').length,
  trainer: results.filter((result) => !result.ok && result.conflict === 'trainer').length,
});

test('ten groups for the same room at overlapping times: exactly one is planned, nothing of the others remains', async () => {
  const sessions = weekly(app.clock.now(), 10);
  const results = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      plan({ trainerIds: [], sessions: shifted(sessions, index * 5), title: 'Zelfde zaal' }),
    ),
  );
  expect(counts(results)).toEqual({ won: 1, room: 9, trainer: 0 });
  const left = await app.read((reading) =>
    reading.tx.selectFrom('groups').select('id').where('title', '=', 'Zelfde zaal').execute(),
  );
  expect(left).toHaveLength(1);
});

test('ten groups in ten rooms with the same two trainers in either order: exactly one is planned, without deadlock', async () => {
  const rooms = await app.system(async (work) => {
    const ids: string[] = [];
    for (let index = 0; index < 10; index += 1) ids.push(await anotherRoom(work, world.locationId, `trainerzaal-${index}`));
    return ids;
  });
  const sessions = weekly(app.clock.now(), 11);
  const results = await Promise.all(
    rooms.map((roomId, index) =>
      plan({
        roomId,
        sessions,
        trainerIds: index % 2 ? world.trainerIds : world.trainerIds.toReversed(),
        title: 'Zelfde trainers',
      }),
    ),
  );
  expect(counts(results)).toEqual({ won: 1, room: 0, trainer: 9 });
  const bookings = await app.read((reading) =>
    reading.tx.selectFrom('room_bookings').select('id').where('room_id', 'in', rooms).execute(),
  );
  expect(bookings).toHaveLength(sessions.length);
});

test('series that meet only in their last week, handed over in opposite order: one wins, without deadlock', async () => {
  const early = weekly(app.clock.now(), 12, 6);
  const late = weekly(app.clock.now(), 12 + 35, 6);
  const results = await Promise.all([
    plan({ trainerIds: [], sessions: early }),
    plan({ trainerIds: [], sessions: late.toReversed() }),
  ]);
  expect(counts(results)).toEqual({ won: 1, room: 1, trainer: 0 });
});

test('a room and a trainer are free again from the minute that the session before ends', async () => {
  const sessions = weekly(app.clock.now(), 13, 2);
  expect(await plan({ sessions })).toMatchObject({ ok: true });
  expect(await plan({ sessions: shifted(sessions, 90) })).toMatchObject({ ok: true });
  expect(await plan({ sessions: shifted(sessions, 89) })).toEqual({ ok: false, conflict: 'room' });
});

test('two proposals that hold the same room and trainers: one holds, and what the other took before is given back', async () => {
  const sessions = weekly(app.clock.now(), 9, 3);
  const proposals = await Promise.all([proposal(), proposal()]);
  const held = await Promise.all(
    proposals.map((proposalId) =>
      app.system(async (work) => {
        const room = await bookRoom(
          work,
          world.roomId,
          sessions.map((span) => ({ ...span, proposalId })),
        );
        return room.ok
          ? bookTrainers(
              work,
              world.trainerIds,
              sessions.map((span) => ({ ...span, proposalId })),
            )
          : room;
      }),
    ),
  );
  expect(held.filter((result) => result.ok)).toHaveLength(1);
  const rows = await app.read((reading) =>
    reading.tx.selectFrom('room_bookings').select('proposal_id').where('proposal_id', 'in', proposals).execute(),
  );
  expect(rows).toHaveLength(3);
});

test('an accepted proposal becomes a group with its own holds; a third group is refused meanwhile', async () => {
  const sessions = weekly(app.clock.now(), 8, 3);
  const fromProposal = await proposal();
  await app.system(async (work) => {
    await bookRoom(
      work,
      world.roomId,
      sessions.map((span) => ({ ...span, proposalId: fromProposal })),
    );
    await bookTrainers(
      work,
      world.trainerIds,
      sessions.map((span) => ({ ...span, proposalId: fromProposal })),
    );
  });
  expect(await plan({ sessions })).toEqual({ ok: false, conflict: 'room' });
  expect(await plan({ sessions, fromProposal })).toMatchObject({ ok: true });
  const holds = await app.read((reading) =>
    reading.tx.selectFrom('room_bookings').select('id').where('proposal_id', '=', fromProposal).execute(),
  );
  expect(holds).toEqual([]);
});

test('an accepted proposal that loses its trainer keeps its holds: the refusal undoes the release', async () => {
  const sessions = weekly(app.clock.now(), 7, 3);
  const fromProposal = await proposal();
  const roomId = await app.system(async (work) => {
    await bookRoom(
      work,
      world.roomId,
      sessions.map((span) => ({ ...span, proposalId: fromProposal })),
    );
    return anotherRoom(work, world.locationId, 'elders');
  });
  expect(await plan({ sessions, roomId })).toMatchObject({ ok: true });
  expect(await plan({ sessions, fromProposal })).toEqual({ ok: false, conflict: 'trainer' });
  const holds = await app.read((reading) =>
    reading.tx.selectFrom('room_bookings').select('id').where('proposal_id', '=', fromProposal).execute(),
  );
  expect(holds).toHaveLength(3);
});

async function proposal(): Promise<string> {
  const { actor } = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
  return app.system(async (work) => {
    const row = await work.tx
      .insertInto('proposals')
      .values({
        region_id: work.region.id,
        offer_id: world.offerId,
        organisation_id: world.organisationId,
        room_id: world.roomId,
        language: 'nl',
        capacity: 12,
        min_size: 6,
        created_by: actor.personId,
        created_at: work.now,
        changed_at: work.now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return row.id;
  });
}
