import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type GroupWorld, groupWorld, plannedGroup, weekly } from '../../../test/factories/group-world.ts';
import { moveWithTheClock } from './clock.ts';
import { onlineLink, setPractical } from './practical.ts';
import { confirmGroup } from './states.ts';

const LINK = 'https://bellen.voorbeeld.example/kamer/geheim';

let app: TestApp;
let world: GroupWorld;
let groupId: string;

beforeAll(async () => {
  app = await createTestApp({ start: Temporal.Instant.from('2026-09-01T10:00:00Z') });
  world = await app.system((work) => groupWorld(work));
  ({ groupId } = await app.system((work) => plannedGroup(work, world, { sessions: weekly(work.now, 5, 1) })));
});
afterAll(() => app.close());

const set = (online: string | null, contributionCents: number) =>
  app.system((work) => setPractical(work, { groupId, online, contributionCents }));

test('the link is kept sealed, shown to staff and not to the public, and gone after the last session', async () => {
  expect(await set(LINK, 1250)).toEqual({ ok: true, online: 'begun' });
  const told = (await app.mails()).filter((mail) => mail.kind === 'group-changed');
  expect(told.map((mail) => mail.text.includes('Deze groep is nu ook online te volgen.'))).toEqual([true, true]);
  expect(JSON.stringify(told)).not.toContain('bellen');
  expect(told[0]?.attachments[0]?.content).toContain('BEGIN:VEVENT');
  const row = await app.read(({ tx }) =>
    tx
      .selectFrom('groups')
      .select(['online_sealed', 'version', 'contribution_cents', 'slug'])
      .where('id', '=', groupId)
      .executeTakeFirstOrThrow(),
  );
  expect(row).toMatchObject({ version: 1, contribution_cents: 1250 });
  expect(row.online_sealed?.toString('latin1')).not.toContain('bellen');
  const { browser } = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
  expect((await browser.get(`/werk/groepen/${groupId}`)).body).toContain(LINK);
  for (const open of [`/groepen/${row.slug}`, `/groepen/${row.slug}/kalender.ics`, '/agenda.ics'])
    expect((await app.browser().get(open)).body, open).not.toContain('bellen');
  const page = `/groepen/${row.slug}`;
  expect((await app.browser().get(page)).body).toContain('Komt u liever online?');
  expect((await app.browser().get(`/en${page}`)).body).toContain('Would you rather join online?');
  await app.system((work) => confirmGroup(work, groupId));
  app.clock.move({ days: 7 });
  await app.system(moveWithTheClock);
  await app.system(moveWithTheClock);
  expect(await app.read((reading) => onlineLink(reading, groupId))).toBeNull();
  expect(await set(LINK, 1250)).toEqual({ ok: false, reason: 'state' });
});

test('what families pay stays as it was when they registered; the form says so and refuses what is no https address', async () => {
  ({ groupId } = await app.system((work) => plannedGroup(work, world, { sessions: weekly(work.now, 5, 1) })));
  await app.system((work) => work.tx.updateTable('group_places').set({ taken: 1 }).where('group_id', '=', groupId).execute());
  expect(await set(null, 500)).toEqual({ ok: false, reason: 'registered' });
  expect(await set(LINK, 0)).toMatchObject({ ok: true, online: 'begun' });
  const { browser } = await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] });
  const path = `/werk/groepen/${groupId}/praktisch`;
  for (const wrong of [
    'http://bellen.voorbeeld.example',
    'javascript:alert(1)',
    'https://naam:woord@bellen.voorbeeld.example',
    'kamer 4',
  ])
    expect((await browser.post(path, { online: wrong, bijdrage: '' })).statusCode, wrong).toBe(422);
  const refused = await browser.post(path, { online: LINK, bijdrage: '5,00' });
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('value="5,00"');
  expect((await browser.post(path, { online: '', bijdrage: '0' })).statusCode).toBe(303);
  expect(await app.read((reading) => onlineLink(reading, groupId))).toBeNull();
});
