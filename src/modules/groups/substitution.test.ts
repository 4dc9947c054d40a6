import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import {
  anotherRoom,
  anotherTrainer,
  type GroupWorld,
  groupWorld,
  plannedGroup,
  weekly,
} from '../../../test/factories/group-world.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { addAbsence } from '../expertise/index.ts';
import { changeGroup } from './change.ts';
import { groupPlan } from './plan-of.ts';
import { sessionsOf, trainersOf } from './queries.ts';
import { replacementsOf, substitute, substitutesFor } from './substitution.ts';

let app: TestApp;
let world: GroupWorld;
let days = 14;
beforeAll(async () => {
  app = await createTestApp();
  world = await app.system((work) => groupWorld(work));
});
afterAll(() => app.close());

let groupId: string;
let out: string;
let sessions: Awaited<ReturnType<typeof sessionsOf>>;
beforeEach(async () => {
  days += 28;
  const made = await app.system((work) => plannedGroup(work, world, { sessions: weekly(work.now, days, 3) }));
  groupId = made.groupId;
  [out] = world.trainerIds;
  sessions = await app.read((reading) => sessionsOf(reading, groupId));
});

const trainer = (name: string, input = {}) => app.system((work) => anotherTrainer(work, world, { name, ...input }));
const replace = (substituteId: string, sessionId: string | null = null, trainerId = out) =>
  app.system((work) => substitute(work, { groupId, trainerId, sessionId, substituteId }));
const team = async () => (await app.read((reading) => trainersOf(reading, groupId))).map((one) => one.name).sort();
const sessionsIn = (mail?: { attachments: { content: string }[] }) =>
  mail?.attachments.flatMap((one) => one.content.match(/BEGIN:VEVENT/g) ?? []).length;
const booked = (trainerId: string) =>
  app.read(async ({ tx }) => {
    const rows = await tx
      .selectFrom('trainer_bookings as b')
      .innerJoin('group_sessions as s', 's.id', 'b.session_id')
      .select('s.number')
      .where('s.group_id', '=', groupId)
      .where('b.trainer_id', '=', trainerId)
      .orderBy('s.number')
      .execute();
    return rows.map((row) => row.number);
  });

describe('in the place of', () => {
  test('for all the rest: bookings and the place in front pass on, all hear of it with what changes their calendar, the trail says it', async () => {
    const id = await trainer('Vera Vervang');
    const before = (await app.mails()).length;
    expect(await replace(id)).toEqual({ ok: true });
    expect(await team()).toEqual(['Joost Modelman', 'Vera Vervang']);
    expect([await booked(out), await booked(id)]).toEqual([[], [1, 2, 3]]);
    const mails = (await app.mails()).slice(0, (await app.mails()).length - before);
    const [beside, gone, comes] = mails.toSorted((a, b) => a.subject.localeCompare(b.subject));
    expect([beside, gone, comes].map((mail) => mail?.subject.split(':')[0])).toEqual([
      'Gewijzigd',
      'Je bent vervangen',
      'Je valt in',
    ]);
    expect(beside).toMatchObject({ attachments: [] });
    expect(beside?.text).toContain('geeft Vera Vervang de groep met je, in plaats van Nadia Proefbeeld.');
    expect(gone?.attachments[0]?.content).toMatch(/METHOD:CANCEL[\s\S]*STATUS:CANCELLED/);
    expect([gone, comes].map(sessionsIn)).toEqual([3, 3]);
    const audited = await app.read(({ tx }) =>
      tx
        .selectFrom('audit_events')
        .select('detail')
        .where('action', '=', 'group.substitute')
        .where('subject_id', '=', groupId)
        .execute(),
    );
    expect(audited).toEqual([{ detail: { trainer: out, substitute: id, sessions: 3 } }]);
  });

  test('for one session: the other stays on the group, the newcomer works on it too', async () => {
    const id = await trainer('Eef Eenmalig');
    expect(await replace(id, sessions[1]?.id ?? '')).toEqual({ ok: true });
    expect(await team()).toEqual(['Eef Eenmalig', 'Joost Modelman', 'Nadia Proefbeeld']);
    expect([await booked(out), await booked(id)]).toEqual([[1, 3], [2]]);
    const said = await app.read((reading) => replacementsOf(reading, groupId));
    expect(said).toEqual([{ sessionId: sessions[1]?.id, trainer: 'Nadia Proefbeeld', substitute: 'Eef Eenmalig' }]);
  });

  test('a later change gives each trainer their own sessions alone', async () => {
    expect(await replace(await trainer('Ans Alleen'), sessions[1]?.id ?? '')).toEqual({ ok: true });
    const plan = await app.read((reading) => groupPlan(reading, groupId));
    if (!plan) throw new Error('no group');
    const later = plan.sessions.map((one) => ({ ...one, endsAt: one.endsAt.add({ minutes: 15 }) }));
    const team = { trainerIds: [...world.trainerIds], leadId: null, closesAt: null };
    const changed = await app.system((work) => changeGroup(work, { ...plan, ...team, groupId, sessions: later }));
    expect(changed).toMatchObject({ ok: true });
    const mails = (await app.mails()).filter((mail) => mail.kind === 'group-changed').slice(0, 3);
    const files = mails.map((mail) => [mail.text.split('\n')[0], sessionsIn(mail)]);
    expect(files.sort()).toEqual([
      ['Beste Ans Alleen,', 1],
      ['Beste Joost Modelman,', 3],
      ['Beste Nadia Proefbeeld,', 2],
    ]);
  });

  test('what has been stays as it was', async () => {
    const id = await trainer('Lia Later');
    const start = app.clock.now();
    const first = sessions[0]?.endsAt ?? start;
    app.clock.move({ hours: Math.ceil(first.since(start).total('hours')) + 1 });
    expect(await replace(id)).toEqual({ ok: true });
    expect([await booked(out), await booked(id)]).toEqual([[1], [2, 3]]);
    expect(await team()).toContain('Nadia Proefbeeld');
  });
});

describe('refused', () => {
  test('without certificate of conduct with minors (rule 18), also when it ends before the last session', async () => {
    expect(await replace(await trainer('Geen Vog', { vog: undefined }))).toMatchObject({ ok: false, reason: 'certificates' });
    const last = localDate(sessions[2]?.endsAt ?? app.clock.now());
    const vog = { number: 'VOG-VB-9', validUntil: last.subtract({ days: 1 }) };
    const soon = await trainer('Bijna Vog', { vog });
    expect(await replace(soon)).toMatchObject({ reason: 'certificates' });
    expect(await replace(soon, sessions[0]?.id ?? '')).toEqual({ ok: true });
  });

  test('somebody who is booked or away then, who is not qualified, or who stands only beside another', async () => {
    const away = await trainer('Weg Dan');
    const day = localDate(sessions[1]?.startsAt ?? app.clock.now());
    await app.system((work) => addAbsence(work, { trainerId: away, firstDay: day, lastDay: day }));
    expect(await replace(away)).toEqual({ ok: false, reason: 'taken' });
    expect(await replace(crypto.randomUUID())).toEqual({ ok: false, reason: 'unfit' });
    const beside = await trainer('Co Trainer', { coTrainer: true });
    expect(await replace(beside)).toEqual({ ok: true });
    const another = await trainer('Coby Trainer', { coTrainer: true });
    expect(await replace(another, null, world.trainerIds[1])).toEqual({ ok: false, reason: 'alone' });
  });

  test('who left the group already', async () => {
    expect(await replace(await trainer('Een Eerste'))).toEqual({ ok: true });
    expect(await replace(await trainer('Twee Tweede'))).toEqual({ ok: false, reason: 'not-on-it' });
  });
});

describe('at the same moment', () => {
  test('two planners replace the same trainer: one of them does', async () => {
    const [one, two] = [await trainer('Anna Tegelijk'), await trainer('Bob Tegelijk')];
    const done = await Promise.all([replace(one), replace(two)]);
    expect(done.filter((result) => result.ok)).toHaveLength(1);
    const both = [await booked(one), await booked(two)].filter((numbers) => numbers.length > 0);
    expect(both).toEqual([[1, 2, 3]]);
    expect(await team()).toHaveLength(2);
  });

  test('two planners put the same substitute in two groups: rule 2 lets one', async () => {
    const wanted = await trainer('Gewild Persoon');
    const others = [await trainer('Derde Persoon'), await trainer('Vierde Persoon')];
    const second = await app.system(async (work) =>
      plannedGroup(work, world, {
        ...{ sessions: weekly(work.now, days, 3), trainerIds: others, title: 'Tweede groep' },
        roomId: await anotherRoom(work, world.locationId, `zaal-${days}`),
      }),
    );
    const elsewhere = { groupId: second.groupId, trainerId: others[0] ?? '', sessionId: null, substituteId: wanted };
    const done = await Promise.all([replace(wanted), app.system((work) => substitute(work, elsewhere))]);
    expect(done.map((result) => result.ok).sort()).toEqual([false, true]);
    expect(done).toContainEqual({ ok: false, reason: 'taken' });
  });
});

describe('the page', () => {
  test('lists who can in order with a button, and one press replaces', async () => {
    const { browser: planner } = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
    const id = await trainer('Pam Pagina');
    const path = `/werk/groepen/${groupId}/vervanging/${out}`;
    expect((await planner.get(`/werk/groepen/${groupId}`)).body).toContain(path);
    const shown = await planner.get(path);
    expect(shown.body).toContain('Zet in: Pam Pagina');
    expect(shown.body).toContain('vrij op alle dagen');
    const able = await app.read((reading) => substitutesFor(reading, { groupId, trainerId: out, sessionId: null }));
    expect(able.map((one) => one.free)).toEqual([...able.map((one) => one.free)].sort((a, b) => Number(b) - Number(a)));
    const sent = await planner.post(path, { vervanger: id, bijeenkomst: '' });
    expect(sent.statusCode).toBe(303);
    expect((await planner.get(`/werk/groepen/${groupId}`)).body).toContain('Pam Pagina valt in voor Nadia Proefbeeld');
    const late = await planner.post(path, { vervanger: id, bijeenkomst: '' }, `/werk/groepen/${groupId}`);
    expect(late.headers.location).toBe(`/werk/groepen/${groupId}`);
  });

  test('is not there for who does not manage the group', async () => {
    const { browser } = await app.person({ memberships: [{ role: 'trainer', organisationId: world.organisationId }] });
    expect((await browser.get(`/werk/groepen/${groupId}/vervanging/${out}`)).statusCode).toBe(404);
  });
});
