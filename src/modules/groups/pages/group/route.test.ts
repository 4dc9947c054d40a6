import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../../../test/app.ts';
import { anotherRoom, type GroupWorld, groupWorld, plannedGroup, weekly } from '../../../../../test/factories/group-world.ts';
import { cancelGroup } from '../../cancellation.ts';
import type { NewGroup } from '../../planning.ts';
import { sessionsOf } from '../../queries.ts';

let app: TestApp;
let world: GroupWorld;
let rooms = 0;

beforeAll(async () => {
  app = await createTestApp({ start: Temporal.Instant.from('2026-09-01T10:00:00Z') });
  world = await app.system((work) =>
    groupWorld(work, { titleEn: 'Standing strong', summaryEn: 'Your child learns to stand up.' }),
  );
});
afterAll(() => app.close());

function group(input: Partial<NewGroup> = {}): Promise<{ groupId: string; slug: string }> {
  rooms += 1;
  return app.system(async (work) =>
    plannedGroup(work, world, { roomId: await anotherRoom(work, world.locationId, `p${rooms}`), trainerIds: [], ...input }),
  );
}
const take = (groupId: string, taken: number) =>
  app.system((work) => work.tx.updateTable('group_places').set({ taken }).where('group_id', '=', groupId).execute());
const get = (path: string) => app.browser().get(path);

describe('a group that is open to parents', () => {
  test('says what, for whom, when, where, by whom, cost and places left, with the way in and a calendar file', async () => {
    const { slug, groupId } = await group({ trainerIds: world.trainerIds, contributionCents: 1250 });
    await take(groupId, 9);
    const { statusCode, body } = await get(`/groepen/${slug}`);
    expect(statusCode).toBe(200);
    for (const part of [
      'Sterk staan in Leiden-Noord',
      'Kinderen van 8-10 jaar',
      'dinsdag 15 september',
      '8 bijeenkomsten, 15.30\u00a0- 17.00 uur',
      'Proefpleinlaan 12, 2315 ZX Leiden',
      'De bushalte is twee minuten lopen.',
      'Joost Modelman en Nadia Proefbeeld',
      '12,50 voor alle bijeenkomsten samen',
      'Nog 3 plekken',
      `href="/groepen/${slug}/aanmelden"`,
      `href="/groepen/${slug}/kalender.ics"`,
    ]) {
      expect(body).toContain(part);
    }
  });

  test('is there in English, with Dutch words marked as such', async () => {
    const { slug } = await group();
    const { body } = await get(`/en/groepen/${slug}`);
    expect(body).toContain('Your child learns to stand up.');
    expect(body).toContain('Tuesday 15 September');
    expect(body).toContain(`href="/en/groepen/${slug}/aanmelden"`);
    expect(body).toMatch(/<span lang="nl">Sterk staan in Leiden-Noord<\/span>/);
  });

  test('when full offers the waiting list', async () => {
    const { slug, groupId } = await group();
    await take(groupId, 12);
    const { body } = await get(`/groepen/${slug}`);
    expect(body).toContain('Deze groep zit vol');
    expect(body).toContain('Kom op de wachtlijst');
    expect(body).not.toContain('Meld je aan');
  });

  test('shows a session that does not take place between the others, by its date', async () => {
    const { slug, groupId } = await group();
    const [, , third] = await app.read((reading) => sessionsOf(reading, groupId));
    if (!third) throw new Error('no third session');
    await app.system(async (work) => {
      const { id, startsAt, endsAt } = third;
      const times = { starts_at: startsAt, ends_at: endsAt };
      await work.tx
        .insertInto('cancelled_sessions')
        .values({ id, region_id: work.region.id, group_id: groupId, ...times, cancelled_at: work.now })
        .execute();
      await work.tx.deleteFrom('group_sessions').where('id', '=', id).execute();
    });
    const list = (await get(`/groepen/${slug}`)).body.match(/<ol><li value.*?<\/ol>/s)?.[0] ?? '';
    expect([...list.matchAll(/<li (class|value)="?([\w-]+)/g)].map((one) => one[2])).toEqual([
      '1',
      '2',
      'op-unnumbered',
      '4',
      '5',
      '6',
      '7',
      '8',
    ]);
    expect(list).toMatch(/<s>dinsdag 29 september<\/s> <span[^>]*>vervallen/);
  });

  test('when cancelled says so kindly, keeps the reason inside and shows another way', async () => {
    const { slug, groupId } = await group();
    await app.system((work) => cancelGroup(work, groupId, 'Trainer is overspannen.'));
    const { statusCode, body } = await get(`/groepen/${slug}`);
    expect(statusCode).toBe(200);
    expect(body).toContain('Deze groep gaat niet door');
    expect(body).toContain('href="/aanbod/sterk-staan"');
    expect(body).not.toContain('overspannen');
    expect(body).not.toContain('/aanmelden');
    expect((await get(`/groepen/${slug}/kalender.ics`)).body).toContain('METHOD:CANCEL');
  });

  test('that has begun cannot be joined', async () => {
    const { slug } = await group({ sessions: weekly(app.clock.now(), -1, 3) });
    const { body } = await get(`/groepen/${slug}`);
    expect(body).toContain('Deze groep is al begonnen');
    expect(body).not.toContain('/aanmelden');
  });

  test('gives a calendar file that a calendar can read', async () => {
    const { slug } = await group();
    const response = await get(`/groepen/${slug}/kalender.ics`);
    expect(response.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(new ICAL.Component(ICAL.parse(response.body)).getAllSubcomponents('vevent')).toHaveLength(8);
  });
});

describe('a group for teams', () => {
  test('is not there for visitors and parents, but is for who works here', async () => {
    const { slug } = await group({ openedTo: 'teams' });
    const parent = await app.person({ memberships: [{ role: 'parent' }] });
    const professional = await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] });
    for (const path of [`/groepen/${slug}`, `/groepen/${slug}/kalender.ics`]) {
      expect((await get(path)).statusCode).toBe(404);
      expect((await parent.browser.get(path)).statusCode).toBe(404);
      expect((await professional.browser.get(path)).statusCode).toBe(200);
    }
    expect((await professional.browser.get(`/groepen/${slug}`)).body).toContain('Nog niet open voor ouders');
  });
});

test('an unknown or broken address is not found', async () => {
  for (const path of ['/groepen/bestaat-niet', '/groepen/%27%3B--', '/groepen/x']) expect((await get(path)).statusCode).toBe(404);
});
