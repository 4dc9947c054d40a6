import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, createTestApp, type TestApp, tokenIn } from '../../../test/app.ts';
import { type GroupWorld, groupWorld } from '../../../test/factories/group-world.ts';
import { satisfactionOf } from '../catalogue/satisfaction.ts';
import { noteAttendance, type Presence } from '../registrations/index.ts';
import { openSession } from '../sign-in/index.ts';
import { finishedGroup } from './evaluation.test-help.ts';

let app: TestApp;
let world: GroupWorld;
let visitor: Browser;
beforeAll(async () => {
  app = await createTestApp({ start: Temporal.Instant.from('2026-11-23T09:00:00Z') });
  world = await app.system((work) => groupWorld(work));
  visitor = app.browser();
});
afterAll(() => app.close());

const links = async (kind: string, emails: string[]) => {
  const mails = (await app.mails()).filter((one) => one.kind === kind && emails.includes(one.to));
  return mails.map((one) => new URL(/https?:\/\/\S+\/evaluatie\/\S+/.exec(one.text)?.[0] ?? '').pathname);
};
const answersOf = (groupId: string) =>
  app.read(({ tx }) => tx.selectFrom('evaluation_answers').selectAll().where('group_id', '=', groupId).execute());
const stateOf = (groupId: string) =>
  app.read(({ tx }) => tx.selectFrom('groups').select('state').where('id', '=', groupId).executeTakeFirstOrThrow());

test('families are asked once, reminded once, answer once without a name; then the group is evaluated and its mark is public', async () => {
  const { groupId, emails } = await finishedGroup(app, world, 7, [world.trainerIds[0]]);
  await app.runJob('evaluation-terms');
  await app.runJob('evaluation-terms');
  const asked = await links('evaluation-asked', emails);
  expect(asked).toHaveLength(7);

  const [first = '', second = ''] = asked;
  expect((await visitor.get(first)).body).toContain('De trainer begreep ons.');
  expect(await answersOf(groupId)).toHaveLength(0);
  const refused = await visitor.post(first, { mark: '11', open: 'x'.repeat(1001) });
  expect(refused.statusCode).toBe(422);
  const page = await visitor.get(first);
  const answer = { mark: '8', learned: '5', trainer: '4', recommend: 'yes', open: 'Fijn dat we oefenden.' };
  // Pressed twice: one answer.
  const both = await Promise.all([1, 2].map(() => visitor.postWithToken(first, answer, tokenIn(page.body))));
  expect(both.map((one) => one.statusCode)).toEqual([303, 303]);
  expect((await visitor.get(first)).body).toContain('Dank u wel');
  expect(await answersOf(groupId)).toMatchObject([{ mark: 8, learned: 5, useful: null, recommend: 'yes' }]);
  expect(Object.keys((await answersOf(groupId))[0] ?? {})).not.toContain('registration_id');

  expect((await visitor.post(`${second}/afwijzing`, {}, second)).statusCode).toBe(303);
  expect((await visitor.get(second)).body).toContain('Wij vragen u niet meer');
  app.clock.move({ hours: 24 * 8 });
  await app.runJob('evaluation-terms');
  await app.runJob('evaluation-terms');
  const reminded = await links('evaluation-reminder', emails);
  expect(reminded).toHaveLength(5);
  for (const link of reminded) await visitor.post(link, { mark: '7', recommend: 'maybe' });
  expect(await answersOf(groupId)).toHaveLength(6);
  expect(await app.read((reading) => satisfactionOf(reading, world.offerId))).toBeNull();

  app.clock.move({ hours: 24 * 14 });
  await app.runJob('evaluation-terms');
  expect(await stateOf(groupId)).toEqual({ state: 'evaluated' });
  expect((await visitor.get(first)).statusCode).toBe(404);
  expect((await visitor.get('/aanbod/sterk-staan')).body).toContain('7,2');
}, 60_000);

test('an owner sees its offer, a trainer the own groups, others nothing; below five there is no mark and no text', async () => {
  const own = await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] });
  const other = await app.person({ memberships: [{ role: 'professional' }] });
  const result = `/werk/evaluaties/aanbod/${world.offerId}`;
  const seen = (await own.browser.get(result)).body;
  expect(seen).toContain('7,2');
  expect(seen).toContain('Fijn dat we oefenden.');
  // Six of seven answered: who did not would be one.
  expect(seen).not.toMatch(/7 gezinnen kregen/);
  expect((await own.browser.get('/werk/evaluaties')).body).toContain('Nadia Proefbeeld');
  expect((await other.browser.get(result)).statusCode).toBe(404);
  expect((await other.browser.get('/werk/evaluaties')).body).toContain('Nog geen antwoorden');

  const second = await finishedGroup(app, world, 3, [world.trainerIds[1]]);
  await app.runJob('evaluation-terms');
  for (const link of await links('evaluation-asked', second.emails)) await visitor.post(link, { mark: '4', open: 'Te druk.' });
  const joost = await trainerBrowser(world.trainerIds[1]);
  const few = (await joost.get(result)).body;
  expect(few).toContain('Er zijn nog te weinig antwoorden');
  expect(few).not.toContain('Te druk.');
  const list = (await joost.get('/werk/evaluaties')).body;
  expect(list).toContain('Joost Modelman');
  expect(list).not.toContain('Nadia Proefbeeld');
  expect(list).toContain('&lt;5');
  // The three of Joost could be worked out from what Nadia has and what the offer has.
  expect((await own.browser.get('/werk/evaluaties')).body).toMatch(/Nadia Proefbeeld.*?–.*?nog niet/s);
}, 60_000);

test('smileys: one phone, no names; the same tap counts once and never more than there are children', async () => {
  const { groupId, session } = await finishedGroup(app, world, 2, [world.trainerIds[0]]);
  const nadia = await trainerBrowser(world.trainerIds[0]);
  const path = `/werk/groepen/${groupId}/smileys/${session}`;
  const page = (await nadia.get(path)).body;
  expect(page).toContain('Heel leuk');
  const tap = /name="tap" value="([^"]+)"/.exec(page)?.[1] ?? '';
  for (let twice = 0; twice < 2; twice += 1)
    expect((await nadia.postWithToken(path, { tap, face: '5' }, tokenIn(page))).headers.location).toBe(`${path}/dank`);
  await nadia.post(path, { tap: crypto.randomUUID(), face: '1' });
  const third = await nadia.postWithToken(path, { tap: crypto.randomUUID(), face: '1' }, tokenIn(page));
  expect(third.headers.location).toBe(path);
  const rows = await app.read(({ tx }) => tx.selectFrom('session_smileys').select('face').orderBy('face').execute());
  expect(rows).toEqual([{ face: 1 }, { face: 5 }]);
  const stranger = await app.person({ memberships: [{ role: 'trainer' }] });
  expect((await stranger.browser.get(path)).statusCode).toBe(404);
}, 60_000);

test('who owns an offer chooses its questions; five words instead of a mark count double', async () => {
  const own = await app.person({ memberships: [{ role: 'provider', organisationId: world.organisationId }] });
  const path = `/werk/evaluaties/aanbod/${world.offerId}/vragen`;
  expect((await own.browser.post(path, { which: 'own', scale: 'five', asked: ['learned'] })).statusCode).toBe(303);
  const { groupId, emails } = await finishedGroup(app, world, 1);
  await app.runJob('evaluation-terms');
  const [link = ''] = await links('evaluation-asked', emails);
  const page = (await visitor.get(link)).body;
  expect(page).toContain('Heel goed');
  expect(page).not.toContain('De trainer begreep ons.');
  expect((await visitor.post(link, { mark: '6' })).statusCode).toBe(422);
  await visitor.post(link, { mark: '5', trainer: '1' });
  expect(await answersOf(groupId)).toMatchObject([{ scale: 'five', mark: 5, trainer: null }]);
  const stranger = await app.person({ memberships: [{ role: 'trainer' }] });
  expect((await stranger.browser.get(path)).statusCode).toBe(404);
}, 60_000);

test('it waits for who was there the last time, twelve hours at most; young people are asked themselves; a reminder after the term is refused', async () => {
  await app.system(({ tx }) =>
    tx
      .updateTable('offers')
      .set({ audience: ['young-people'] })
      .where('id', '=', world.offerId)
      .execute(),
  );
  const justOver = async () => {
    const made = await finishedGroup(app, world, 2);
    await app.system(async ({ tx, now }) => {
      const times = { starts_at: now.subtract({ hours: 2 }), ends_at: now.subtract({ hours: 1 }) };
      await tx.updateTable('groups').set(times).where('id', '=', made.groupId).execute();
      await tx.updateTable('group_sessions').set(times).where('id', '=', made.session).execute();
    });
    return made;
  };
  const { session, emails, participants } = await justOver();
  await app.runJob('evaluation-terms');
  expect(await links('evaluation-asked', emails)).toEqual([]);
  const staff = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
  const marks = new Map(participants.map((id, nth): [string, Presence] => [id, nth === 0 ? 'present' : 'absent']));
  await app.as(staff.actor, (work) => noteAttendance(work, session, marks));
  await app.runJob('evaluation-terms');
  const [link = '', nobody] = await links('evaluation-asked', emails);
  expect(nobody).toBeUndefined();
  const page = (await visitor.get(link)).body;
  expect(page).toContain('Wat vond je ervan?');
  expect(page).not.toMatch(/\b[Uu]w?\b(?=[^<>]*<\/(?:h1|p|legend|span|button)>)/);

  const unsaved = await justOver();
  app.clock.move({ hours: 11 });
  await app.runJob('evaluation-terms');
  expect(await links('evaluation-asked', unsaved.emails)).toHaveLength(2);

  const admin = await app.person({ memberships: [{ role: 'region-admin' }] });
  const terms = { scale: 'ten', asked: [], close: '14', remind: '14', least: '75' };
  const refused = await admin.browser.post('/werk/beheer/evaluatie', terms);
  expect([refused.statusCode, refused.body.includes('Kies minder dagen dan de termijn')]).toEqual([422, true]);
  // Results are of two years: by then there are none.
  app.clock.move({ hours: 24 * 740 });
  const later = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
  expect((await later.browser.get('/werk/evaluaties')).body).toContain('Nog geen antwoorden');
}, 60_000);

/** Signed in as this trainer. */
async function trainerBrowser(trainerId: string): Promise<Browser> {
  const { token } = await app.system(async (work) => {
    const { person_id } = await work.tx
      .selectFrom('trainers')
      .select('person_id')
      .where('id', '=', trainerId)
      .executeTakeFirstOrThrow();
    return openSession(work, person_id, { method: 'example', strength: 2 });
  });
  const browser = app.browser();
  browser.cookies.sessie = token;
  return browser;
}
