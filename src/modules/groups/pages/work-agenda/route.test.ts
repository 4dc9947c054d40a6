import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.ts';
import { groupWorld, plannedGroup, weekly } from '../../../../../test/factories/group-world.ts';
import { addSchoolHoliday } from '../../../regions/index.ts';
import { weekOf } from './week.ts';

let app: TestApp;

beforeAll(async () => {
  app = await createTestApp({ start: Temporal.Instant.from('2026-10-07T10:00:00Z') });
  await app.system(async (work) => {
    const world = await groupWorld(work);
    await plannedGroup(work, world, { sessions: weekly(work.now, 1, 2), openedTo: 'teams' });
    const day = (text: string) => Temporal.PlainDate.from(text);
    await addSchoolHoliday(work, { name: 'Herfstvakantie', from: day('2026-10-17'), to: day('2026-10-25'), madeUp: true });
  });
});
afterAll(() => app.close());

test('a week runs from Monday midnight to Monday midnight in the Netherlands, also over the change of the clock', () => {
  const week = weekOf(Temporal.PlainDate.from('2026-10-25'), app.clock.now());
  expect([week.from.toString(), week.to.toString()]).toEqual(['2026-10-18T22:00:00Z', '2026-10-25T23:00:00Z']);
  expect([week.number, week.previous, week.next]).toEqual([43, '2026-10-12', '2026-10-26']);
  expect(weekOf(undefined, app.clock.now()).days[0]?.toString()).toBe('2026-10-05');
});

test('shows who is where in which room, also of groups for teams, and the free days', async () => {
  const { browser } = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
  const week = (await browser.get('/werk/agenda')).body;
  for (const part of [
    'week 41',
    'Sterk staan in Leiden-Noord',
    'Zaal zaal-1, Buurthuis Het Voorbeeld, Leiden',
    'Joost Modelman, Nadia Proefbeeld',
    '1/2',
    '0/12',
  ]) {
    expect(week).toContain(part);
  }
  const holiday = (await browser.get('/werk/agenda?week=2026-10-21')).body;
  expect(holiday).toContain('Vrij deze week: Herfstvakantie.');
  expect(holiday).toContain('Deze week zijn er geen bijeenkomsten');
  expect((await browser.get('/werk/agenda?week=2026-02-31')).statusCode).toBe(404);
  expect((await app.browser().get('/werk/agenda')).headers.location).toContain('/inloggen');
});
