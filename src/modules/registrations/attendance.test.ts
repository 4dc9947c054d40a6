import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type GroupWorld, weekly } from '../../../test/factories/group-world.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { plainDate } from '../../platform/i18n/format.ts';
import { changeGroup, groupPlan, sessionsOf } from '../groups/index.ts';
import { attendanceOf, attendanceVersion, type Presence, saveAttendance } from './attendance.ts';
import { aGroup, aWorld, begun, family, registered } from './registration.test-help.ts';

let app: TestApp;
let world: GroupWorld;
beforeAll(async () => {
  app = await createTestApp();
  world = await aWorld(app);
});
afterAll(() => app.close());

const colleague = () => app.person({ memberships: [{ role: 'facility-support', planner: true }] });

test('who was left as the list showed them takes no mark of a colleague away, and is noted when nobody did', async () => {
  const { groupId } = await aGroup(app, world);
  for (let nth = 0; nth < 2; nth += 1) await registered(app, family(groupId));
  await begun(app, groupId);
  const [session] = await app.read((reading) => sessionsOf(reading, groupId));
  const page = `/werk/groepen/${groupId}/aanwezigheid/${session?.id}`;
  const [one, two] = [await colleague(), await colleague()];
  const [a = '', b = ''] = (await app.read((reading) => attendanceOf(reading, groupId, session?.id ?? ''))).map(
    (row) => row.participantId,
  );
  const shown = (await two.browser.get(page)).body;
  expect(shown).toMatch(new RegExp(`name="was-${a}" value="present"`));
  const was = { [`was-${a}`]: 'present', [`was-${b}`]: 'present' };
  await one.browser.post(page, { ...was, [`kind-${a}`]: 'absent', [`kind-${b}`]: 'present' }, page);
  app.clock.move({ minutes: 1 });
  await two.browser.post(page, { ...was, [`kind-${a}`]: 'present', [`kind-${b}`]: 'excused' }, page);
  const rows = await app.read((reading) => attendanceOf(reading, groupId, session?.id ?? ''));
  expect([a, b].map((id) => rows.find((row) => row.participantId === id)?.present)).toEqual(['absent', 'excused']);
});

test('tells children of the same name apart by the least that does, also on the page that a phone keeps', async () => {
  const { groupId } = await aGroup(app, world, { inDays: 100 });
  const child = (name: string, birth: string, parent: string) => {
    const input = family(groupId);
    const participants = [{ name, birthDate: Temporal.PlainDate.from(birth) }];
    return registered(app, { ...input, contact: { ...input.contact, name: parent }, participants });
  };
  const today = localDate(app.clock.now());
  await child('Noor', today.subtract({ years: 10 }).toString(), 'Els Vos');
  await child('noor', today.subtract({ years: 8 }).toString(), 'Els Vos');
  const nine = today.subtract({ years: 9, days: 20 });
  await child('Sam', nine.toString(), 'Anna Bakker');
  await child('Sam', nine.add({ days: 9 }).toString(), 'Piet de Wit');
  await child('Daan', nine.with({ day: 5 }).toString(), 'Els Vos');
  await child('Daan', nine.with({ day: 15 }).toString(), 'Hans Vos');
  await child('Lotte', nine.toString(), 'Els Vos');
  await begun(app, groupId);
  const [session] = await app.read((reading) => sessionsOf(reading, groupId));
  const page = await (await colleague()).browser.get(`/werk/groepen/${groupId}/aanwezigheid/${session?.id}`);
  const names = [...page.body.matchAll(/<legend class="op-legend">([^<]*?) ?<\/legend>/g)].map((one) => one[1]);
  expect(names.map((name) => name?.toLowerCase()).sort()).toEqual(
    [
      ...[5, 15].map((day) => `daan (${plainDate(nine.with({ day }), 'nl').replace(/ \d{4}$/, '')})`),
      'lotte',
      'noor (8 jaar)',
      'noor (10 jaar)',
      'sam (b.)',
      'sam (w.)',
    ].sort(),
  );
});

test('of every child what was marked last counts, whenever it arrives; a list that comes twice is one; a colleague is told', async () => {
  const { groupId } = await aGroup(app, world, { inDays: 37 });
  for (let nth = 0; nth < 2; nth += 1) await registered(app, family(groupId));
  await begun(app, groupId);
  const [session] = await app.read((reading) => sessionsOf(reading, groupId));
  const sessionId = session?.id ?? '';
  const [desk, phone] = [await colleague(), await colleague()];
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
  expect(late).toEqual({ others: true, passedOver: 1, early: false });
  expect(await noted()).toEqual(['absent', 'present']);

  const last = await app.as(phone.actor, (work) => saveAttendance(work, list('excused', 'present', 0)));
  expect(last).toEqual({ others: true, passedOver: 0, early: false });
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
}, 60_000);

test('before the session only who cancels is noted; it can still be cancelled, and a list of somebody else is refused', async () => {
  const { groupId } = await aGroup(app, world, { sessions: weekly(app.clock.now(), 44, 2) });
  for (let nth = 0; nth < 2; nth += 1) await registered(app, family(groupId));
  const [first, second] = await app.read((reading) => sessionsOf(reading, groupId));
  const page = `/werk/groepen/${groupId}/aanwezigheid/${second?.id}`;
  const noted = async () =>
    (await app.read((reading) => attendanceOf(reading, groupId, second?.id ?? ''))).map((row) => row.present);
  const { browser, actor } = await colleague();
  const shown = (await browser.get(page)).body;
  expect(shown).toContain('Noteer nu alleen wie afzegde.');
  const [a = '', b = ''] = [...shown.matchAll(/name="kind-([0-9a-f-]{36})" value="present"/g)].map(([, id]) => id);
  const was = { [`was-${a}`]: 'present', [`was-${b}`]: 'present' };
  const list = { ...was, [`kind-${a}`]: 'excused', [`kind-${b}`]: 'present' };
  const foreign = await browser.post(page, { ...list, persoon: randomUUID() }, page);
  expect([foreign.statusCode, await noted()]).toEqual([422, [null, null]]);
  await browser.post(page, { ...list, persoon: actor.personId ?? '' }, page);
  expect((await noted()).sort()).toEqual(['excused', null]);
  expect((await browser.get(page)).body).toContain('We bewaarden wie afzegde.');
  // Comes after all, and cancels again.
  await browser.post(page, { [`was-${a}`]: 'excused', [`kind-${a}`]: 'present' }, page);
  expect(await noted()).toEqual([null, null]);
  await browser.post(page, list, page);
  const plan = await app.read((reading) => groupPlan(reading, groupId));
  if (!plan || !first) throw new Error('no group');
  const wish = { ...plan, groupId, sessions: [first], trainerIds: [], leadId: null, closesAt: null };
  expect(await app.system((work) => changeGroup(work, wish))).toMatchObject({ ok: true });
});
