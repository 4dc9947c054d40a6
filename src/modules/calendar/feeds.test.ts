import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { anotherRoom, type GroupWorld, groupWorld, plannedGroup } from '../../../test/factories/group-world.ts';
import type { Span } from '../../platform/clock/span.ts';
import { ahead, cancelGroup, changeGroup, groupPlan, sessionDates } from '../groups/index.ts';
import { suspendPerson } from '../people/index.ts';
import { feedBehind, makeFeed } from './own-feeds.ts';

let app: TestApp;
let world: GroupWorld;
let groupId: string;
let sessions: Span[];
let night: { groupId: string };

const date = (text: string) => Temporal.PlainDate.from(text);
const AUTUMN = { name: 'Herfstvakantie', from: date('2027-10-16'), to: date('2027-10-24') };
const CHRISTMAS = { name: 'Kerstvakantie', from: date('2027-12-25'), to: date('2028-01-02') };

beforeAll(async () => {
  app = await createTestApp({ start: Temporal.Instant.from('2027-10-01T10:00:00Z') });
  world = await app.system((work) => groupWorld(work));
  // Tuesdays over the autumn holiday, the end of summer time, New Year, 29 February and the start of summer time.
  ({ sessions } = sessionDates({
    ...{ first: date('2027-10-05'), time: Temporal.PlainTime.from('15:30'), minutes: 90, count: 24 },
    skip: [AUTUMN, CHRISTMAS],
  }));
  ({ groupId } = await app.system((work) => plannedGroup(work, world, { sessions, title: 'Sterk staan; rots, water' })));
  const roomId = await app.system((work) => anotherRoom(work, world.locationId, 'nacht'));
  const startsAt = Temporal.ZonedDateTime.from('2027-12-31T23:00[Europe/Amsterdam]').toInstant();
  night = await app.system((work) =>
    plannedGroup(work, world, {
      ...{ title: 'Oud en nieuw', roomId, trainerIds: [], openedTo: 'teams' },
      sessions: [{ startsAt, endsAt: startsAt.add({ minutes: 150 }) }],
    }),
  );
});
afterAll(() => app.close());

interface Read {
  uid: string;
  title: string;
  starts: string;
  ends: string;
  sequence: number;
  status: string;
}

const instant = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toString();

/** The events as two independent readers find them, which must agree. */
function read(text: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    return {
      ...{ uid: event.uid, title: event.summary, sequence: event.sequence },
      ...{ starts: instant(event.startDate.toJSDate()), ends: instant(event.endDate.toJSDate()) },
      status: String(part.getFirstPropertyValue('status')),
    };
  });
  const others = Object.values(nodeIcal.sync.parseICS(text)).flatMap((part) => (part?.type === 'VEVENT' ? [part] : []));
  expect(
    others.map((part) => [
      part.uid,
      part.summary,
      instant(part.start),
      instant(part.end as Date),
      Number(part.sequence),
      part.status,
    ]),
  ).toEqual(events.map((event) => [event.uid, event.title, event.starts, event.ends, event.sequence, event.status]));
  return events;
}

const feed = async (path = '/agenda.ics') => read((await app.http.inject({ url: path })).body);
const alive = (events: Read[]) => events.filter((event) => event.status !== 'CANCELLED');

describe('the public feed', () => {
  test('keeps the time on the clock over summer time, New Year, a leap day and the holidays', async () => {
    const events = await feed();
    expect(events.map((event) => event.starts)).toEqual(sessions.map((one) => one.startsAt.toString()));
    const local = events.map((event) => Temporal.Instant.from(event.starts).toZonedDateTimeISO('Europe/Amsterdam'));
    expect(new Set(local.map((one) => one.toPlainTime().toString()))).toEqual(new Set(['15:30:00']));
    const days = local.map((one) => one.toPlainDate().toString());
    for (const there of ['2027-10-12', '2027-10-26', '2027-11-02', '2028-01-04', '2028-02-29', '2028-03-28'])
      expect(days).toContain(there);
    for (const free of ['2027-10-19', '2027-12-28']) expect(days).not.toContain(free);
    expect(new Set(events.map((event) => event.starts.slice(11, 16)))).toEqual(new Set(['13:30', '14:30']));
  });

  test('has the choices of the page, and no groups of teams', async () => {
    expect(await feed('/agenda.ics?gemeente=GM0546&doelgroep=children&vrij=ja')).toHaveLength(24);
    expect(await feed('/agenda.ics?doelgroep=parents')).toHaveLength(0);
    expect((await app.http.inject({ url: '/agenda.ics?thema=bestaat-niet' })).statusCode).toBe(404);
  });

  test('is not sent again to who has it; a session that is moved or cancelled keeps its uid and gets a higher sequence', async () => {
    const first = await app.http.inject({ url: '/agenda.ics' });
    const { etag } = first.headers;
    expect(first.headers['cache-control']).toBe('public, max-age=900');
    const again = await app.http.inject({ url: '/agenda.ics', headers: { 'if-none-match': String(etag) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const before = read(first.body);
    app.clock.move({ minutes: 1 });
    await app.system(async (work) => {
      const plan = await groupPlan(work, groupId);
      if (!plan) throw new Error('no group');
      const [moved, , ...rest] = ahead(plan.sessions, work.now);
      if (!moved) throw new Error('no session');
      const changed = await changeGroup(work, {
        ...{ groupId, version: plan.version, roomId: plan.roomId, minSize: plan.minSize, capacity: plan.capacity },
        sessions: [{ ...moved, startsAt: moved.startsAt.add({ hours: 1 }), endsAt: moved.endsAt.add({ hours: 1 }) }, ...rest],
        trainerIds: plan.team.map((one) => one.trainerId),
        leadId: null,
        ...{ decideOn: plan.decideOn, opensAt: plan.opensAt, closesAt: null, openedTo: plan.openedTo },
      });
      expect(changed.ok).toBe(true);
    });
    const changed = await app.http.inject({ url: '/agenda.ics', headers: { 'if-none-match': String(etag) } });
    expect(changed.statusCode).toBe(200);
    const after = new Map(read(changed.body).map((event) => [event.uid, event]));
    expect(after.size).toBe(24);
    expect([...after.values()].every((event) => event.sequence === 1)).toBe(true);
    expect(after.get(before[0]?.uid ?? '')?.starts).toBe(sessions[0]?.startsAt.add({ hours: 1 }).toString());
    expect(after.get(before[1]?.uid ?? '')).toMatchObject({ status: 'CANCELLED', starts: before[1]?.starts });
    expect(before[1]?.sequence).toBe(0);
  });
});

describe('a personal feed', () => {
  test('is made with a secret address, renewed and taken back by its owner alone', async () => {
    const { browser, actor } = await app.person({
      memberships: [{ role: 'professional', organisationId: world.organisationId }],
    });
    const other = await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] });
    const addressIn = (html: string) => /\/agenda\/eigen\/[\w-]{43}\/agenda\.ics/.exec(html)?.[0] ?? 'no address';
    const offered = [...(await browser.get('/mijn/agenda')).body.matchAll(/<option value="(trainer|team|ruimte):/g)];
    expect(offered.map((one) => one[1])).toEqual(['team', ...offered.slice(1).map(() => 'ruimte')]);
    const made = addressIn((await browser.post('/mijn/agenda', { waarvan: `team:${world.organisationId}` })).body);
    const events = await feed(made);
    expect(events.map((event) => event.title)).toContain('Oud en nieuw');
    const newYear = events.find((event) => event.title === 'Oud en nieuw');
    expect([newYear?.starts, newYear?.ends]).toEqual(['2027-12-31T22:00:00Z', '2028-01-01T00:30:00Z']);
    const answer = await app.http.inject({ url: made });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body.replaceAll('\r\n ', '')).toContain(`/werk/groepen/${night.groupId}`);

    const stored = await app.read(({ tx }) => tx.selectFrom('calendar_feeds').select(['id', 'token_hash']).execute());
    expect(stored).toHaveLength(1);
    expect(made).not.toContain(stored[0]?.token_hash.toString('base64url') ?? '');
    const path = `/mijn/agenda/${stored[0]?.id}`;
    expect((await other.browser.post(`${path}/intrekking`, {}, '/mijn/agenda')).statusCode).toBe(404);
    expect((await other.browser.post(`${path}/adres`, {}, '/mijn/agenda')).statusCode).toBe(404);
    const renewed = addressIn((await browser.post(`${path}/adres`, {}, '/mijn/agenda')).body);
    expect(renewed).not.toBe(made);
    expect((await app.http.inject({ url: made })).statusCode).toBe(404);
    expect((await app.http.inject({ url: renewed })).statusCode).toBe(200);

    await app.system((work) => suspendPerson(work, actor.personId));
    expect((await app.http.inject({ url: renewed })).statusCode).toBe(404);
    await app.system((work) => work.tx.deleteFrom('suspensions').execute());
    expect((await browser.post(`${path}/intrekking`, {}, '/mijn/agenda')).statusCode).toBe(303);
    expect((await app.http.inject({ url: renewed })).statusCode).toBe(404);
  });

  test('is only of one’s own sessions and teams, and of rooms', async () => {
    const { browser } = await app.person({ memberships: [{ role: 'local-contact', municipalityId: world.municipalityId }] });
    for (const foreign of [`team:${world.organisationId}`, `trainer:${world.trainerIds[0]}`, 'team:x', ''])
      expect((await browser.post('/mijn/agenda', { waarvan: foreign })).statusCode, foreign).toBe(422);
    expect((await browser.post('/mijn/agenda', { waarvan: `ruimte:${world.roomId}` })).statusCode).toBe(200);
  });

  test('a cancelled group stays in the calendars of its trainers and the public, as cancelled', async () => {
    const [trainerId] = world.trainerIds;
    const { personId } = await app.read(({ tx }) =>
      tx.selectFrom('trainers').select('person_id as personId').where('id', '=', trainerId).executeTakeFirstOrThrow(),
    );

    const token = await app.system((work) => makeFeed(work, personId, { kind: 'trainer', id: trainerId }));
    const own = async () => read((await app.read((reading) => feedBehind(reading, token ?? '', 'nl')))?.text ?? '');
    expect(alive(await own())).toHaveLength(23);
    app.clock.move({ minutes: 1 });
    await app.system((work) => cancelGroup(work, groupId, 'De trainer is ziek.'));
    for (const events of [await own(), await feed()]) {
      expect(events).toHaveLength(24);
      expect(alive(events)).toEqual([]);
      expect(events.every((event) => event.sequence === 2)).toBe(true);
    }
  });
});
