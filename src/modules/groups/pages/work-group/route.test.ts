import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser, createTestApp, type TestApp } from '../../../../../test/app.ts';
import {
  anotherRoom,
  anotherTrainer,
  type GroupWorld,
  groupWorld,
  plannedGroup,
  weekly,
} from '../../../../../test/factories/group-world.ts';
import { system } from '../../../../platform/auth/actor.ts';
import { openDatabase } from '../../../../platform/db/database.ts';
import { changing } from '../../../../platform/work.ts';
import { addOrganisation, foundRegion } from '../../../regions/index.ts';
import { openSession } from '../../../sign-in/index.ts';
import type { NewGroup } from '../../planning.ts';
import { groupCard, sessionsOf } from '../../queries.ts';

let app: TestApp;
let world: GroupWorld;
let planner: Browser;
let owner: Browser;
let stranger: Browser;
let rooms = 0;

beforeAll(async () => {
  app = await createTestApp({ start: Temporal.Instant.from('2026-09-01T10:00:00Z') });
  world = await app.system((work) => groupWorld(work));
  const elsewhere = await app.system((work) =>
    addOrganisation(work, { slug: 'elders', name: 'JGT Elders', kind: 'core-partner', sort: 'team', summary: '' }),
  );
  planner = (await app.person({ memberships: [{ role: 'facility-support', planner: true }] })).browser;
  owner = (await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] })).browser;
  stranger = (await app.person({ memberships: [{ role: 'professional', organisationId: elsewhere }] })).browser;
});
afterAll(() => app.close());

function group(input: Partial<NewGroup> = {}): Promise<{ groupId: string; slug: string }> {
  rooms += 1;
  return app.system(async (work) =>
    plannedGroup(work, world, {
      roomId: await anotherRoom(work, world.locationId, `w${rooms}`),
      trainerIds: [],
      openedTo: 'teams',
      ...input,
    }),
  );
}
const trainer = (certified = true) =>
  app.system((work) => anotherTrainer(work, world, { name: 'Vera Verzonnen', ...(certified ? {} : { vog: undefined }) }));
const card = (groupId: string) => app.read((reading) => groupCard(reading, groupId));

describe('who sees it', () => {
  test('planners and the organisation that runs it; for another team it is not there', async () => {
    const { groupId } = await group();
    const path = `/werk/groepen/${groupId}`;
    expect((await planner.get(path)).statusCode).toBe(200);
    expect((await owner.get(path)).statusCode).toBe(200);
    expect((await stranger.get(path)).statusCode).toBe(404);
    expect((await app.browser().get(path)).headers.location).toContain('/inloggen');
    const parent = await app.person({ memberships: [{ role: 'parent' }] });
    expect((await parent.browser.get(path)).statusCode).toBe(403);
  });

  test('a trainer sees the group that they give, and cannot change it', async () => {
    const trainerId = await trainer();
    const { groupId } = await group({ trainerIds: [trainerId] });
    const { personId } = await app.read((reading) =>
      reading.tx.selectFrom('trainers').select('person_id as personId').where('id', '=', trainerId).executeTakeFirstOrThrow(),
    );
    const { token } = await app.system((work) => openSession(work, personId, { method: 'example', strength: 2 }));
    const page = await new Browser(app.http, { sessie: token }).get(`/werk/groepen/${groupId}`);
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toContain('Bevestig de groep');
    expect(page.body).not.toContain('Papieren');
  });

  test('a trainer goes from the group straight to who was there, today with a button; a colleague does not note it', async () => {
    const trainerId = await trainer();
    const at = app.clock.now();
    const today = { startsAt: at.add({ minutes: 1 }), endsAt: at.add({ minutes: 61 }) };
    const { groupId } = await group({ trainerIds: [trainerId], sessions: [today, ...weekly(at, 7, 1)] });
    const { personId } = await app.read((reading) =>
      reading.tx.selectFrom('trainers').select('person_id as personId').where('id', '=', trainerId).executeTakeFirstOrThrow(),
    );
    const { token } = await app.system((work) => openSession(work, personId, { method: 'example', strength: 2 }));
    const path = `/werk/groepen/${groupId}`;
    const page = await new Browser(app.http, { sessie: token }).get(path);
    const sessions = await app.read((reading) => sessionsOf(reading, groupId));
    for (const { id } of sessions) expect(page.body).toContain(`href="${path}/aanwezigheid/${id}"`);
    expect(page.body).toContain('Aanwezigheid van vandaag');
    expect((await owner.get(path)).body).not.toContain('/aanwezigheid/');
  });

  test('the list shows a team its own groups only, and a planner all of them', async () => {
    await group({ title: 'Alleen voor de eigenaar' });
    expect((await planner.get('/werk/groepen')).body).toContain('Alleen voor de eigenaar');
    expect((await owner.get('/werk/groepen')).body).toContain('Alleen voor de eigenaar');
    expect((await stranger.get('/werk/groepen')).body).not.toContain('Alleen voor de eigenaar');
    expect((await stranger.get('/werk/groepen')).body).toContain('Nog geen groepen');
  });

  test('a group of another region is not there, not even for a planner', async () => {
    const foreign = await groupElsewhere();
    expect((await planner.get(`/werk/groepen/${foreign}`)).statusCode).toBe(404);
    const own = await group();
    const posted = await planner.post(`/werk/groepen/${foreign}/bevestiging`, {}, `/werk/groepen/${own.groupId}`);
    expect(posted.statusCode).toBe(404);
  });
});

describe('what can be decided', () => {
  test('opening to parents and the go, each with its button', async () => {
    const { groupId, slug } = await group({ trainerIds: [await trainer()] });
    const path = `/werk/groepen/${groupId}`;
    const opened = await owner.post(`${path}/openstelling`, {}, path);
    expect([opened.statusCode, opened.headers.location]).toEqual([303, path]);
    expect((await app.browser().get(`/groepen/${slug}`)).statusCode).toBe(200);
    expect((await planner.post(`${path}/bevestiging`, {}, path)).statusCode).toBe(303);
    expect(await card(groupId)).toMatchObject({ state: 'confirmed', openedTo: 'parents' });
    const page = await owner.get(path);
    expect(page.body).toContain('Gaat door');
    expect(page.body).not.toContain('Bevestig de groep');
    expect(page.body).toContain(`href="${path}/annulering"`);
    expect(page.body).toContain(`href="${path}/deelnemers"`);
  });

  test('without certificate of conduct the go is refused with an explanation, and nothing changes (rule 18)', async () => {
    const trainerId = await trainer(false);
    const { groupId } = await group({ trainerIds: [trainerId] });
    const path = `/werk/groepen/${groupId}`;
    const refused = await planner.post(`${path}/bevestiging`, {}, path);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Vera Verzonnen heeft geen geldige VOG tot en met de laatste bijeenkomst.');
    expect(await card(groupId)).toMatchObject({ state: 'planned' });
    expect((await planner.get(path)).body).toContain('Papieren niet in orde');
  });

  test('another team cannot decide, and unknown fields are refused', async () => {
    const { groupId } = await group({ trainerIds: [await trainer()] });
    const path = `/werk/groepen/${groupId}`;
    const own = await group();
    expect((await stranger.post(`${path}/openstelling`, {}, '/werk/groepen')).statusCode).not.toBe(303);
    expect((await owner.post(`${path}/bevestiging`, { vreemd: 'ja' }, `/werk/groepen/${own.groupId}`)).statusCode).toBe(422);
    expect(await card(groupId)).toMatchObject({ state: 'planned', openedTo: 'teams' });
  });
});

/** A group in a second region of the same database; this region keeps the host of the tests. */
async function groupElsewhere(): Promise<string> {
  const { db } = openDatabase(app.ownerUrl, 1);
  try {
    await db.insertInto('region_hosts').values({ host: 'localhost', region_id: app.region.id }).execute();
    const region = await foundRegion(db, {
      slug: 'andere-regio',
      name: 'Andere regio',
      isExample: true,
      hosts: ['andere.example'],
    });
    const situation = { region, actor: system, now: app.clock.now(), origin: 'test', services: app.services };
    return await changing(situation, async (work) => (await plannedGroup(work, await groupWorld(work))).groupId);
  } finally {
    await db.destroy();
  }
}
