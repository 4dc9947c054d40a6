import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.ts';
import { anotherRoom, type GroupWorld, groupWorld, plannedGroup, weekly } from '../../../../../test/factories/group-world.ts';
import { cancelGroup } from '../../cancellation.ts';
import { confirmGroup } from '../../states.ts';
import { monthOf } from './choices.ts';

let app: TestApp;
let world: GroupWorld;
let open: { groupId: string; slug: string };

beforeAll(async () => {
  app = await createTestApp({ start: Temporal.Instant.from('2026-09-10T10:00:00Z') });
  world = await app.system((work) => groupWorld(work));
  const own = async (slug: string) => app.system((work) => anotherRoom(work, world.locationId, slug));
  const sessions = weekly(app.clock.now(), 5, 4);
  const plan = async (title: string, openedTo: 'teams' | 'parents', room: string) => {
    const roomId = await own(room);
    return app.system((work) => plannedGroup(work, world, { title, openedTo, roomId, sessions, trainerIds: [] }));
  };
  open = await plan('Open groep', 'parents', 'a');
  await plan('Groep voor teams', 'teams', 'b');
  const cancelled = await plan('Afgezegde groep', 'parents', 'c');
  await app.system((work) => cancelGroup(work, cancelled.groupId, 'Te weinig aanmeldingen.'));
});
afterAll(() => app.close());

const get = (path: string, headers: Record<string, string> = {}) => app.http.inject({ url: path, headers });

describe('the calendar', () => {
  test('shows what is open to parents, not what is for teams or cancelled', async () => {
    const { statusCode, body } = await get('/agenda');
    expect(statusCode).toBe(200);
    expect(body).toContain('Open groep');
    expect(body).toContain('september 2026');
    expect(body).not.toContain('Groep voor teams');
    expect(body).not.toContain('Afgezegde groep');
  });

  test('begins with this month, goes on month by month, and not into the past', async () => {
    const september = (await get('/agenda')).body;
    expect(september).toContain('href="/agenda?maand=2026-10"');
    expect(september).not.toContain('maand=2026-08');
    const october = await get('/agenda?maand=2026-10&gemeente=GM0546');
    expect(october.body).toContain('href="/agenda?maand=2026-09&amp;gemeente=GM0546"');
    expect(october.body).toContain('bijeenkomst 4 van 4');
    for (const month of ['2026-08', '2027-10', '2026-13', 'nu'])
      expect((await get(`/agenda?maand=${month}`)).statusCode).toBe(404);
  });

  test('is narrowed by municipality and theme, and a month without anything shows a next step', async () => {
    expect((await get('/agenda?gemeente=GM0546&thema=weerbaarheid')).body).toContain('Open groep');
    const empty = await get('/agenda?maand=2027-05');
    expect(empty.body).toContain('Deze maand staat er niets meer op de agenda');
    expect(empty.body).toContain('href="/agenda?maand=2027-06"');
    for (const choice of ['gemeente=GM9999', 'thema=bestaat-niet']) expect((await get(`/agenda?${choice}`)).statusCode).toBe(404);
  });

  test('empty choices, as a form sends them, are no choices', async () => {
    expect((await get('/agenda?maand=&gemeente=&thema=')).body).toContain('Open groep');
  });
});

test('months begin and end at midnight in the Netherlands, also over the change of the clock', () => {
  const october = monthOf('2026-10', app.clock.now());
  expect([october?.from.toString(), october?.to.toString()]).toEqual(['2026-09-30T22:00:00Z', '2026-10-31T23:00:00Z']);
});

describe('the feed', () => {
  const events = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

  test('holds the coming sessions that are open to parents', async () => {
    const response = await get('/agenda.ics');
    expect(response.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(response.headers['cache-control']).toBe('public, max-age=900');
    expect(events(response.body).map((event) => event.summary)).toEqual(Array(4).fill('Open groep'));
  });

  test('is not sent again to who has this version; a change makes a new one', async () => {
    const first = await get('/agenda.ics');
    const { etag, 'last-modified': changed } = first.headers;
    const known = await get('/agenda.ics', { 'if-none-match': String(etag) });
    expect([known.statusCode, known.body, known.headers.etag]).toEqual([304, '', etag]);
    expect((await get('/agenda.ics', { 'if-modified-since': String(changed) })).statusCode).toBe(304);
    expect((await get('/agenda.ics', { 'if-none-match': '"other"', 'if-modified-since': String(changed) })).statusCode).toBe(200);
    app.clock.move({ minutes: 1 });
    await app.system(async (work) => {
      await work.tx
        .insertInto('group_trainers')
        .values({ region_id: work.region.id, group_id: open.groupId, trainer_id: world.trainerIds[0] })
        .execute();
      await confirmGroup(work, open.groupId);
    });
    const after = await get('/agenda.ics', { 'if-none-match': String(etag) });
    expect(after.statusCode).toBe(200);
    expect((await get('/agenda.ics', { 'if-modified-since': String(changed) })).statusCode).toBe(200);
    expect(events(after.body)[0]?.sequence).toBe(1);
  });
});
