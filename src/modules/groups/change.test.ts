import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import {
  anotherRoom,
  anotherTrainer,
  type GroupWorld,
  groupWorld,
  plannedGroup,
  weekly,
} from '../../../test/factories/group-world.ts';
import { calendarFile, cancelledFile } from './calendar-file.ts';
import { type Changed, changeGroup, type GroupChange } from './change.ts';
import { ahead, type GroupPlan, groupPlan } from './plan-of.ts';
import type { NewGroup } from './planning.ts';
import { confirmGroup } from './states.ts';

let app: TestApp;
let world: GroupWorld;
let rooms = 0;

beforeAll(async () => {
  app = await createTestApp({ start: Temporal.Instant.from('2026-09-01T10:00:00Z'), pool: 20 });
  world = await app.system((work) => groupWorld(work));
});
afterAll(() => app.close());

function room(): Promise<string> {
  rooms += 1;
  return app.system((work) => anotherRoom(work, world.locationId, `wissel-${rooms}`));
}
async function group(input: Partial<NewGroup> = {}): Promise<GroupPlan> {
  const roomId = input.roomId ?? (await room());
  const { groupId } = await app.system((work) => plannedGroup(work, world, { trainerIds: [], ...input, roomId }));
  return plan(groupId);
}
async function plan(groupId: string): Promise<GroupPlan> {
  const found = await app.read((reading) => groupPlan(reading, groupId));
  if (!found) throw new Error('no such group');
  return found;
}

/** The group as it is, with something else. */
function wish(of: GroupPlan, over: Partial<GroupChange> = {}): GroupChange {
  return {
    ...{ groupId: of.id, version: of.version, roomId: of.roomId, minSize: of.minSize, capacity: of.capacity },
    sessions: ahead(of.sessions, app.clock.now()),
    trainerIds: of.team.map((one) => one.trainerId),
    leadId: of.team.find((one) => one.lead)?.trainerId ?? null,
    ...{ decideOn: of.decideOn, opensAt: of.opensAt, closesAt: null, openedTo: of.openedTo },
    ...over,
  };
}
const change = (input: GroupChange) => app.system((work) => changeGroup(work, input));
const later = (of: GroupPlan, minutes: number) =>
  of.sessions.map((one) => ({ id: one.id, startsAt: one.startsAt.add({ minutes }), endsAt: one.endsAt.add({ minutes }) }));
const bookings = (roomId: string) =>
  app.read(async ({ tx }) => (await tx.selectFrom('room_bookings').select('id').where('room_id', '=', roomId).execute()).length);
const won = (results: Changed[]) => results.filter((one) => one.ok).length;

describe('one change, all of it or nothing', () => {
  test('dates, room, trainers, numbers and window change together; the version rises and nothing else does', async () => {
    const before = await group({ trainerIds: [world.trainerIds[0]] });
    const roomId = await room();
    const trainer = await app.system((work) => anotherTrainer(work, world, { name: 'Wilma Wissel' }));
    const sessions = later(before, 30).slice(0, 7);
    const changed = await change(
      wish(before, { roomId, sessions, trainerIds: [trainer], leadId: trainer, minSize: 4, capacity: 10, openedTo: 'teams' }),
    );
    expect(changed).toMatchObject({ ok: true, difference: { joined: [trainer], left: [world.trainerIds[0]], moves: true } });
    const after = await plan(before.id);
    expect(after).toMatchObject({ roomId, minSize: 4, capacity: 10, openedTo: 'teams', version: before.version + 1 });
    expect(after.sessions.map((one) => one.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(after.cancelled.map((one) => one.id)).toEqual([before.sessions[7]?.id]);
    expect(await bookings(before.roomId)).toBe(0);
    expect(await bookings(roomId)).toBe(7);
    expect(after.startsAt.toString()).toBe(sessions[0]?.startsAt.toString());
    const mails = await app.mails();
    expect(
      mails
        .filter((mail) => mail.kind === 'group-changed')
        .map((mail) => mail.subject)
        .sort(),
    ).toEqual([`Je geeft niet meer: ${before.title}`, `Je geeft: ${before.title}`]);
  });

  test('everything that is wrong is said at once, and nothing changes', async () => {
    const other = await group();
    const before = await group({ trainerIds: [] });
    await app.system(({ tx }) => tx.updateTable('group_places').set({ taken: 5 }).where('group_id', '=', before.id).execute());
    const [first, second, ...rest] = before.sessions;
    if (!first || !second) throw new Error('too few sessions');
    const sessions = [
      { id: first.id, startsAt: app.clock.now().subtract({ hours: 1 }), endsAt: app.clock.now() },
      { id: second.id, startsAt: second.endsAt, endsAt: second.startsAt },
      ...rest,
    ];
    const refused = await change(
      wish(before, { sessions, roomId: other.roomId, capacity: 4, minSize: 6, decideOn: Temporal.PlainDate.from('2030-01-01') }),
    );
    if (refused.ok || refused.reason !== 'faults') throw new Error('it was not refused');
    expect(Object.keys(refused.faults).sort()).toEqual(['capacity', 'decideOn', 'minSize', 'room', 'sessions']);
    expect([...(refused.faults.sessions ?? [])]).toEqual([
      [0, 'past'],
      [1, 'ends-before-start'],
    ]);
    expect(refused.faults.room).toMatchObject({
      code: 'taken',
      clashes: expect.arrayContaining([expect.objectContaining({ title: other.title })]),
    });
    expect((await plan(before.id)).version).toBe(before.version);
    expect(await bookings(before.roomId)).toBe(8);
  });

  test('a confirmed group keeps rule 18: no trainer without papers, also not for later dates', async () => {
    const short = await app.system((work) =>
      anotherTrainer(work, world, {
        name: 'Vera Verlopen',
        vog: { number: '1', validUntil: Temporal.PlainDate.from('2026-11-30') },
      }),
    );
    const before = await group({ trainerIds: [short] });
    expect(await app.system((work) => confirmGroup(work, before.id))).toEqual({ ok: true });
    const certain = await plan(before.id);
    const refused = await change(wish(certain, { sessions: later(certain, 60 * 24 * 70) }));
    expect(refused).toMatchObject({ ok: false, faults: { trainers: { code: 'certificates' } } });
    expect(await change(wish(certain, { sessions: later(certain, 15) }))).toMatchObject({ ok: true });
  });

  test('who was overtaken by a colleague is told, and nothing is written over', async () => {
    const before = await group();
    const results = await Promise.all([5, 6, 7, 8].map((minSize) => change(wish(before, { minSize }))));
    expect(won(results)).toBe(1);
    expect(results.filter((one) => !one.ok && one.reason === 'overtaken')).toHaveLength(3);
    expect((await plan(before.id)).version).toBe(before.version + 1);
  });
});

describe('rule 2 under races', () => {
  test('ten groups that move into one room at the same time: one gets it, the others keep what they had', async () => {
    const target = await room();
    const groups: GroupPlan[] = [];
    for (let n = 0; n < 10; n += 1) groups.push(await group({ sessions: weekly(app.clock.now(), 20, 3) }));
    const results = await Promise.all(groups.map((one, n) => change(wish(one, { roomId: target, sessions: later(one, n * 5) }))));
    expect(won(results)).toBe(1);
    expect(await bookings(target)).toBe(3);
    const kept = await Promise.all(groups.map((one) => bookings(one.roomId)));
    expect(kept.filter((n) => n === 3)).toHaveLength(9);
  });

  test('two groups that change places with each other never wait in a ring', async () => {
    for (let round = 0; round < 4; round += 1) {
      const [a, b] = [
        await group({ sessions: weekly(app.clock.now(), 40, 2) }),
        await group({ sessions: weekly(app.clock.now(), 40, 2) }),
      ];
      const results = await Promise.all([change(wish(a, { roomId: b.roomId })), change(wish(b, { roomId: a.roomId }))]);
      // Each is in the other's way: neither can go first.
      expect(won(results)).toBe(0);
      expect(results.every((one) => !one.ok && one.reason === 'faults')).toBe(true);
    }
  });
});

describe('calendars', () => {
  const starts = (text: string) => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  };

  test('the same uids with a higher sequence over the end of summer time; a cancelled session is taken out; two readers agree', async () => {
    const before = await group({ sessions: weekly(app.clock.now(), 49, 3) });
    const text = await app.read((reading) => calendarFile(reading, before.id, { lang: 'nl' }));
    const sessions = later(before, 60);
    await change(wish(before, { sessions: sessions.slice(0, 2) }));
    const after = await app.read((reading) => calendarFile(reading, before.id, { lang: 'nl' }));
    const gone = await app.read((reading) => cancelledFile(reading, before.id, { lang: 'nl' }));
    const [was, is, off] = [starts(text), starts(after), starts(gone)];
    expect(is.map((event) => event.uid)).toEqual(was.map((event) => event.uid));
    expect(Math.min(...is.map((event) => event.sequence))).toBeGreaterThan(Math.max(...was.map((event) => event.sequence)));
    expect(is.map((event) => event.component.getFirstPropertyValue('status'))).toEqual(['TENTATIVE', 'TENTATIVE', 'CANCELLED']);
    expect(off.map((event) => event.uid)).toEqual([was[2]?.uid]);
    expect(gone).toContain('METHOD:CANCEL');
    const clock = (date: Date) =>
      Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO('Europe/Amsterdam').toPlainTime().toString();
    const others = Object.values(nodeIcal.sync.parseICS(after)).filter((part) => part?.type === 'VEVENT');
    expect(others.slice(0, 2).map((event) => clock(event.start))).toEqual(['16:30:00', '16:30:00']);
    expect(others.slice(0, 2).map((event) => event.start.getTime())).toEqual(
      is.slice(0, 2).map((event) => event.startDate.toJSDate().getTime()),
    );
  });
});
