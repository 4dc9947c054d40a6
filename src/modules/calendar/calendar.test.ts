import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { anotherRoom, type GroupWorld, groupWorld, plannedGroup, weekly } from '../../../test/factories/group-world.ts';
import { addAbsence } from '../expertise/index.ts';
import { addLocation } from '../facilities/index.ts';
import { cancelGroup } from '../groups/index.ts';
import { addSchoolHoliday } from '../regions/index.ts';

let app: TestApp;
let world: GroupWorld;
let open: { groupId: string; slug: string };
let staff: Awaited<ReturnType<TestApp['person']>>['browser'];

const day = (text: string) => Temporal.PlainDate.from(text);

beforeAll(async () => {
  app = await createTestApp({ start: Temporal.Instant.from('2026-09-10T10:00:00Z') });
  world = await app.system((work) => groupWorld(work));
  const own = async (slug: string) => app.system((work) => anotherRoom(work, world.locationId, slug));
  // Tuesday 15 September, and three weeks after it.
  const sessions = weekly(app.clock.now(), 5, 4);
  const plan = async (title: string, openedTo: 'teams' | 'parents', room: string, trainerIds: string[] = []) => {
    const roomId = await own(room);
    return app.system((work) => plannedGroup(work, world, { title, openedTo, roomId, sessions, trainerIds }));
  };
  open = await plan('Open groep', 'parents', 'zaal-a', [world.trainerIds[0]]);
  await plan('Groep voor teams', 'teams', 'zaal-b');
  const cancelled = await plan('Afgezegde groep', 'parents', 'zaal-c');
  await app.system(async (work) => {
    await cancelGroup(work, cancelled.groupId, 'Te weinig aanmeldingen.');
    await addAbsence(work, { trainerId: world.trainerIds[0], firstDay: day('2026-09-22'), lastDay: day('2026-09-22') });
    await addSchoolHoliday(work, { name: 'Herfstvakantie', from: day('2026-10-05'), to: day('2026-10-09'), madeUp: true });
  });
  staff = (await app.person({ memberships: [{ role: 'facility-support', planner: true }] })).browser;
});
afterAll(() => app.close());

const get = (path: string) => app.http.inject({ url: path });

describe('for everybody', () => {
  test('every view shows what is open to parents, not what is for teams or cancelled', async () => {
    for (const path of ['/agenda', '/agenda?beeld=maand', '/agenda?beeld=week&week=2026-09-16', '/agenda?dag=2026-09-15']) {
      const { statusCode, body } = await get(path);
      expect([path, statusCode]).toEqual([path, 200]);
      expect(body, path).toContain('Open groep');
      expect(body, path).not.toContain('Groep voor teams');
      expect(body, path).not.toContain('Afgezegde groep');
    }
  });

  test('leads on month by month with its choices, and neither into the past nor further than a year', async () => {
    const september = (await get('/agenda')).body;
    expect(september).toContain('href="/agenda?beeld=lijst&amp;maand=2026-10"');
    expect(september).not.toContain('maand=2026-08');
    const october = (await get('/agenda?maand=2026-10&gemeente=GM0546')).body;
    expect(october).toContain('href="/agenda?beeld=lijst&amp;maand=2026-09&amp;gemeente=GM0546"');
    expect(october).toContain('bijeenkomst 4 van 4');
    expect(october).toContain('Herfstvakantie');
    for (const asked of ['maand=2026-08', 'maand=2027-10', 'maand=2026-13', 'maand=nu', 'week=2026-02-31', 'beeld=jaar'])
      expect((await get(`/agenda?${asked}`)).statusCode, asked).toBe(404);
  });

  test('is narrowed by every choice; an unknown one is refused, an empty one is none', async () => {
    for (const fits of [
      'gemeente=GM0546',
      'thema=weerbaarheid',
      'doelgroep=children',
      'organisatie=jgt-leiden-noord',
      'vrij=ja',
      'maand=&thema=',
    ])
      expect((await get(`/agenda?${fits}`)).body, fits).toContain('Open groep');
    const none = (await get('/agenda?doelgroep=parents')).body;
    expect(none).not.toContain('Open groep');
    expect(none).toContain('Deze maand staat er niets meer op de agenda');
    for (const unknown of ['gemeente=GM9999', 'thema=bestaat-niet', 'organisatie=geen-van-ons', 'doelgroep=katten'])
      expect((await get(`/agenda?${unknown}`)).statusCode, unknown).toBe(404);
    await app.system((work) =>
      work.tx.updateTable('group_places').set({ taken: 12 }).where('group_id', '=', open.groupId).execute(),
    );
    expect((await get('/agenda?vrij=ja')).body).not.toContain('Open groep');
  });

  test('is narrowed to one place, also in the feed and while leading on; a place without groups is empty, an unknown one is refused', async () => {
    const chosen = 'locatie=buurthuis';
    const { municipalityId } = world;
    const base = { municipalityId, address: 'Proefplein 1', postcode: '2315 ZX', town: 'Leiden', lat: 52.1, lon: 4.4 };
    const rest = { wheelchair: true, travel: '' };
    await app.system((work) => addLocation(work, { ...base, ...rest, slug: 'leeg', name: 'Wijkcentrum Leeg' }));
    const here = (await get(`/agenda?${chosen}`)).body;
    expect(here).toContain('Open groep');
    expect(here).toMatch(/<option value="buurthuis" selected[^>]*>Leiden, Buurthuis Het Voorbeeld/);
    expect(here).toContain(`href="/agenda.ics?${chosen}"`);
    expect(here).toContain(`maand=2026-10&amp;${chosen}`);
    expect((await get(`/agenda.ics?${chosen}`)).body).toContain('Open groep');
    expect((await get('/agenda')).body).not.toContain('Wijkcentrum Leeg');
    expect((await get('/agenda?locatie=leeg')).body).not.toContain('Open groep');
    expect((await get('/agenda.ics?locatie=leeg')).body).not.toContain('Open groep');
    expect((await get('/agenda?locatie=nergens')).statusCode).toBe(404);
  });

  test('knows nothing of rooms and trainers', async () => {
    const { body } = await get(`/agenda?trainer=${world.trainerIds[0]}&ruimte=zaal-a`);
    expect(body).toContain('Open groep');
    expect(body).not.toContain('Nadia');
  });
});

describe('for staff', () => {
  test('a week says who is where, and what does not fit', async () => {
    const week = (await staff.get('/werk/agenda?week=2026-09-22')).body;
    for (const part of [
      'Week 39',
      'Open groep',
      'Groep voor teams',
      'Zaal zaal-a, Buurthuis Het Voorbeeld, Leiden',
      '12/12',
      '2/4',
    ])
      expect(week).toContain(part);
    expect(week).toContain('Nadia Proefbeeld is deze dag afwezig');
    expect(week).not.toContain('Afgezegde groep');
    const before = (await staff.get('/werk/agenda?week=2026-09-15')).body;
    expect(before).toContain('Nadia Proefbeeld');
    expect(before).not.toContain('afwezig');
    expect(before).not.toContain('klopt iets niet');
  });

  test('a month marks free days and conflicts, also of last year', async () => {
    const month = (await staff.get('/werk/agenda?beeld=maand&maand=2026-09')).body;
    expect(month).toMatch(/Open groep<\/a><strong class="op-calendar__note"> afwezig/);
    expect((await staff.get('/werk/agenda?maand=2026-10')).body).toContain('Herfstvakantie');
    expect((await staff.get('/werk/agenda?maand=2025-12')).body).toContain('Eerste Kerstdag');
  });

  test('a room, a trainer and a team have a calendar of their own', async () => {
    const room = (await staff.get('/werk/agenda?ruimte=zaal-b&week=2026-09-15')).body;
    expect(room).toContain('Agenda van Leiden, Buurthuis Het Voorbeeld, Zaal zaal-b');
    expect(room).toContain('Groep voor teams');
    expect(room).not.toContain('Open groep');
    const trainer = (await staff.get(`/werk/agenda?trainer=${world.trainerIds[0]}&week=2026-09-15`)).body;
    expect(trainer).toContain('Agenda van Nadia Proefbeeld');
    expect(trainer).toContain('Open groep');
    expect(trainer).not.toContain('Groep voor teams');
    expect((await staff.get('/werk/agenda?team=jgt-leiden-noord&week=2026-09-15')).body).toContain('Groep voor teams');
    for (const unknown of ['ruimte=geen', 'team=geen', `trainer=${world.offerId}`])
      expect((await staff.get(`/werk/agenda?${unknown}`)).statusCode, unknown).toBe(404);
  });

  test('is for who works here', async () => {
    expect((await app.browser().get('/werk/agenda')).headers.location).toContain('/inloggen');
  });
});
