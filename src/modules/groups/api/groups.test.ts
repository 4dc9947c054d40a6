import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createTestApp, type TestApp } from '../../../../test/app.ts';
import { anotherRoom, type GroupWorld, groupWorld, plannedGroup, weekly } from '../../../../test/factories/group-world.ts';

let app: TestApp;
let world: GroupWorld;

const Page = z.object({
  groups: z.array(z.object({ slug: z.string(), title: z.string(), placesLeft: z.number() })),
  nextCursor: z.string().nullable(),
});

beforeAll(async () => {
  app = await createTestApp();
  world = await app.system((work) => groupWorld(work));
  for (let number = 1; number <= 5; number += 1) {
    await app.system(async (work) => {
      const roomId = await anotherRoom(work, world.locationId, `api-${number}`);
      // Two of them begin at the same moment: the cursor must not skip or repeat one.
      await plannedGroup(work, world, {
        title: `Groep ${number}`,
        roomId,
        trainerIds: [],
        sessions: weekly(work.now, 7 + Math.ceil(number / 2) * 7, 2),
      });
    });
  }
  await app.system(async (work) => {
    const roomId = await anotherRoom(work, world.locationId, 'api-teams');
    await plannedGroup(work, world, { title: 'Voor teams', roomId, trainerIds: [], openedTo: 'teams' });
  });
});
afterAll(() => app.close());

const get = (path: string) => app.http.inject({ url: `/api/v1${path}` });

test('the groups that parents can join come page by page, each exactly once', async () => {
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const response = await get(`/groups?limit=1${cursor ? `&cursor=${cursor}` : ''}`);
    expect(response.statusCode).toBe(200);
    const page = Page.parse(response.json());
    seen.push(...page.groups.map((group) => group.title));
    cursor = page.nextCursor;
  }
  expect(seen.sort()).toEqual(['Groep 1', 'Groep 2', 'Groep 3', 'Groep 4', 'Groep 5']);
});

test('they are narrowed by time, municipality and theme', async () => {
  const later = app.clock
    .now()
    .add({ hours: 17 * 24 })
    .toString();
  const titles = async (query: string) =>
    Page.parse((await get(`/groups?${query}`)).json())
      .groups.map((group) => group.title)
      .sort();
  expect(await titles(`to=${later}`)).toEqual(['Groep 1', 'Groep 2']);
  expect(await titles(`from=${later}`)).toEqual(['Groep 3', 'Groep 4', 'Groep 5']);
  expect(await titles('municipality=GM0546&theme=weerbaarheid')).toHaveLength(5);
});

test.each([
  'vreemd=1',
  'limit=0',
  'limit=101',
  'cursor=x',
  'from=gisteren',
  'municipality=GM9999',
  'municipality=Leiden',
  'theme=bestaat-niet',
])('?%s is refused as a problem', async (query) => {
  const response = await get(`/groups?${query}`);
  expect(response.statusCode).toBe(400);
  expect(response.headers['content-type']).toContain('application/problem+json');
});

test('one group comes with its sessions; one for teams, and an unknown one, is not found', async () => {
  const first = Page.parse((await get('/groups?limit=1')).json()).groups[0];
  const response = await get(`/groups/${first?.slug}`);
  expect(response.statusCode).toBe(200);
  expect(response.json()).toMatchObject({
    placesLeft: 12,
    place: { municipality: 'GM0546', town: 'Leiden' },
    sessions: [{ number: 1 }, { number: 2 }],
  });
  const teams = await app.read((reading) =>
    reading.tx.selectFrom('groups').select('slug').where('opened_to', '=', 'teams').executeTakeFirstOrThrow(),
  );
  expect((await get(`/groups/${teams.slug}`)).statusCode).toBe(404);
  expect((await get('/groups/bestaat-niet')).statusCode).toBe(404);
});
