import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type GroupWorld, groupWorld, plannedGroup } from '../../../test/factories/group-world.ts';
import { calendarFile } from './calendar-file.ts';
import { sessionsOf } from './queries.ts';
import { sessionDates } from './session-dates.ts';
import { confirmGroup } from './states.ts';

let app: TestApp;
let world: GroupWorld;
let groupId: string;

beforeAll(async () => {
  app = await createTestApp({ start: Temporal.Instant.from('2026-09-01T10:00:00Z') });
  world = await app.system((work) => groupWorld(work));
  const { sessions } = sessionDates({
    first: Temporal.PlainDate.from('2026-10-20'),
    time: Temporal.PlainTime.from('15:30'),
    minutes: 90,
    count: 3,
    skip: [],
  });
  ({ groupId } = await app.system((work) => plannedGroup(work, world, { sessions, title: 'Sterk staan; rots, water' })));
});
afterAll(() => app.close());

const file = (options: Parameters<typeof calendarFile>[2] = { lang: 'nl' }) =>
  app.read((reading) => calendarFile(reading, groupId, options));

/** The events as ical.js reads them. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component)) };
}

test('two independent readers find the sessions at the right moment, over the end of summer time', async () => {
  const text = await file();
  const sessions = await app.read((reading) => sessionsOf(reading, groupId));
  const starts = sessions.map((session) => session.startsAt.toString());
  const ends = sessions.map((session) => session.endsAt.toString());
  expect(starts).toEqual(['2026-10-20T13:30:00Z', '2026-10-27T14:30:00Z', '2026-11-03T14:30:00Z']);
  const instant = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime()).toString();

  const { events } = read(text);
  expect(events.map((event) => instant(event.startDate.toJSDate()))).toEqual(starts);
  expect(events.map((event) => instant(event.endDate.toJSDate()))).toEqual(ends);
  expect(events.map((event) => event.summary)).toEqual(Array(3).fill('Sterk staan; rots, water'));
  expect(events[0]?.location).toContain('Buurthuis Het Voorbeeld');
  expect(events[0]?.startDate.zone?.tzid).toBe('Europe/Amsterdam');

  const others = Object.values(nodeIcal.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT');
  expect(others.map((event) => instant(event.start))).toEqual(starts);
  expect(others.map((event) => event.location)).toEqual(events.map((event) => event.location));
});

test('the uid stays, the sequence grows with the group, and a plan that became certain is no longer tentative', async () => {
  const before = read(await file());
  await app.system((work) => confirmGroup(work, groupId));
  const after = read(await file());
  expect(after.events.map((event) => event.uid)).toEqual(before.events.map((event) => event.uid));
  expect([before.events[0]?.sequence, after.events[0]?.sequence]).toEqual([0, 1]);
  const status = (file: ReturnType<typeof read>) => file.events[0]?.component.getFirstPropertyValue('status');
  expect([status(before), status(after)]).toEqual(['TENTATIVE', 'CONFIRMED']);
});

test('the file of one registration has uids of its own, and can take its sessions out again', async () => {
  const mine = read(await file({ lang: 'nl', uidFor: 'a1', sequence: 0 }));
  const gone = read(await file({ lang: 'nl', uidFor: 'a1', sequence: 7, cancelled: true }));
  const other = read(await file({ lang: 'nl', uidFor: 'b2' }));
  expect(gone.events.map((event) => event.uid)).toEqual(mine.events.map((event) => event.uid));
  expect(new Set([...mine.events, ...other.events].map((event) => event.uid)).size).toBe(6);
  expect(gone.calendar.getFirstPropertyValue('method')).toBe('CANCEL');
  expect(gone.events.map((event) => [event.sequence, event.component.getFirstPropertyValue('status')])).toEqual(
    Array(3).fill([7, 'CANCELLED']),
  );
});

test('the same group gives the same bytes, in lines of at most 75 bytes with CRLF', async () => {
  const text = await file({ lang: 'en' });
  expect(await file({ lang: 'en' })).toBe(text);
  const lines = text.split('\r\n');
  expect(lines.filter((line) => line.includes('\n') || Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text.replaceAll('\r\n ', '')).toContain('http://opgroeiplein.test/en/groepen/');
});
