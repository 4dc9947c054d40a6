import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp, tokenIn } from '../../../test/app.ts';
import { type GroupWorld, groupWorld } from '../../../test/factories/group-world.ts';
import { readPdf } from '../../platform/pdf/read-pdf.test-help.ts';
import { finishedGroup } from '../evaluation/evaluation.test-help.ts';
import { changeSetting } from '../regions/index.ts';
import { noteAttendance, type Presence } from '../registrations/index.ts';
import { earnedIn } from './earned.ts';

let app: TestApp;
let world: GroupWorld;
beforeAll(async () => {
  app = await createTestApp({ start: Temporal.Instant.from('2026-11-23T09:00:00Z') });
  world = await app.system((work) => groupWorld(work));
});
afterAll(() => app.close());

test('who came often enough gets an accessible certificate, by the family button and for the whole group; names in the file only', async () => {
  const { groupId, session, emails } = await finishedGroup(app, world, 2, world.trainerIds);
  const planner = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
  const list = `/werk/groepen/${groupId}/bewijzen`;
  expect((await planner.browser.get(list)).body).toContain('Niemand noteerde wie er was');
  expect((await planner.browser.get(`${list}/bewijzen.pdf`)).statusCode).toBe(404);

  const children = await app.read(({ tx }) => tx.selectFrom('participants').select('id').orderBy('id').execute());
  const marks = new Map(children.map((child, nth): [string, Presence] => [child.id, nth === 0 ? 'present' : 'absent']));
  await app.as(planner.actor, (work) => noteAttendance(work, session, marks));

  const links = await Promise.all(emails.map(linkOf));
  const [came = '', stayed = ''] = links;
  const visitor = app.browser();
  const page = (await visitor.get(came)).body;
  expect(page).toContain('Download het bewijs');
  expect((await visitor.get(stayed)).body).not.toContain('Download het bewijs');
  expect((await visitor.postWithToken(`${stayed}/bewijs`, {}, tokenIn(page))).statusCode).toBe(404);
  const own = await visitor.post(`/en${came}/bewijs`, {}, `/en${came}`);
  expect(own.headers['content-disposition']).toBe('attachment; filename="certificate-of-participation.pdf"');
  const english = await readPdf(own.rawPayload);
  expect(english).toMatchObject({ lang: 'en', marked: true, pages: 1, fontsInside: true });
  expect(english.title).toBe('Certificate of participation: Sterk staan in Leiden-Noord');
  expect(english.tags.slice(0, 3)).toEqual(['Document', 'H1', 'P']);
  expect(english.text).toMatch(/Kind 1.*took part in.*Sterk staan in Leiden-Noord/s);
  const given = await app.read(({ tx }) =>
    tx.selectFrom('audit_events').select(['subject_kind', 'detail']).where('action', '=', 'certificate.give').execute(),
  );
  expect(given).toEqual([{ subject_kind: 'registration', detail: {} }]);

  await app.system((work) => changeSetting(work, 'certificate.least-percent', 1));
  expect((await planner.browser.get(list)).body).toContain('Download 1 bewijs');
  const all = await readPdf((await planner.browser.get(`${list}/bewijzen.pdf`)).rawPayload);
  expect(all).toMatchObject({ lang: 'nl', marked: true, pages: 1 });
  expect(all.text).toContain('Nadia Proefbeeld');
  const stranger = await app.person({ memberships: [{ role: 'trainer' }] });
  expect((await stranger.browser.get(list)).statusCode).toBe(404);
}, 60_000);

test('a parent who came with two children gets one certificate', async () => {
  await app.system(({ tx }) =>
    tx
      .updateTable('offers')
      .set({ audience: ['parents'] })
      .where('id', '=', world.offerId)
      .execute(),
  );
  const { groupId, session, registrations, participants } = await finishedGroup(app, world, 2, [], 2);
  const planner = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
  const marks = new Map(participants.map((id): [string, Presence] => [id, 'present']));
  await app.as(planner.actor, (work) => noteAttendance(work, session, marks));
  const found = await app.read((reading) => earnedIn(reading, groupId));
  expect([participants.length, found?.earned.map((one) => one.registrationId)]).toEqual([4, registrations]);
}, 60_000);

async function linkOf(email: string): Promise<string> {
  const mail = (await app.mails()).find((one) => one.to === email && one.text.includes('/aanmelding/'));
  return new URL(/https?:\/\/\S+\/aanmelding\/\S+/.exec(mail?.text ?? '')?.[0] ?? '').pathname;
}
