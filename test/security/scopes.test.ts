import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordScopeOf } from '../../bin/lib/access-matrix.ts';
import { openDatabase } from '../../src/platform/db/database.ts';
import type { AnyRoute } from '../../src/platform/http/route.ts';
import { createTestApp, type TestApp } from '../app.ts';
import { allRoles } from '../factories/everybody.ts';
import { fingerprint } from '../factories/fingerprint.ts';
import { formSamples } from '../factories/form-samples.ts';
import { formOn } from '../factories/html-form.ts';
import { nameOf } from '../factories/route-paths.ts';
import { CHILD, idOf, type RouteWorld, routeWorld } from '../factories/route-world.ts';
import { routes, urlOf } from './router.ts';

type Person = Awaited<ReturnType<TestApp['person']>> & { name: string; role: string };

/** Who plans for the whole region sees all of it. */
const wide = ['facility-support', 'planner'];
/** Records that are about no person, which some roles have for the whole region. */
const alsoFor: [RegExp, string[]][] = [
  // They approve what changes (catalogue/policy.ts).
  [/^(GET|POST) \/werk\/aanbod\//, ['editor', 'region-admin']],
  // Rooms and materials are the region's as well (facilities/policy.ts).
  [/^(GET|POST) \/werk\/(ruimtes|locaties|materialen|uitleningen)\//, ['region-admin']],
  // Figures without persons, small ones hidden (evaluation/policy.ts).
  [/^GET \/werk\/evaluaties\/aanbod\/:id$/, ['policy-officer', 'region-admin']],
];
const hasAll = (route: AnyRoute, role: string) =>
  alsoFor.some(([which, roles]) => which.test(nameOf(route)) && roles.includes(role));
// A form with a file is another kind of body: uploads.test.ts.
const ofOrganisation = routes.filter(
  (route) => recordScopeOf(route) === 'organisation' && !(route.surface === 'page' && route.upload),
);

let app: TestApp;
let world: RouteWorld;
let owner: ReturnType<typeof openDatabase>;
let others: Person[];
beforeAll(async () => {
  app = await createTestApp({ example: true });
  world = await routeWorld(app);
  owner = openDatabase(app.ownerUrl, 1);
  const sameTown = await idOf(
    app,
    sql`select id from organisations where slug like 'jgt-leiden-%' and id <> ${world.leiden.organisationId} limit 1`,
  );
  others = [];
  for (const [where, organisationId] of [
    ['in the same municipality', sameTown],
    ['in another municipality', world.outsider.organisationId],
  ] as const)
    for (const role of allRoles.filter((one) => !wide.includes(one)))
      others.push({
        role,
        name: `${role} of another organisation ${where}`,
        ...(await app.person({ memberships: [{ role, organisationId }] })),
      });
}, 240_000);
afterAll(async () => {
  await owner?.db.destroy();
  await app?.close();
});

/** What its own sender would send now, so that only the sender is wrong. */
async function rightForm(route: AnyRoute, url: string): Promise<Record<string, string | string[]>> {
  const sample = formSamples(world)[nameOf(route)];
  if (!sample) throw new Error(`${nameOf(route)} has no sample: add one to test/factories/form-samples.ts`);
  const page = await sample.as.get(sample.page ?? url);
  expect(page.statusCode, 'page of who may').toBe(200);
  return { ...formOn(page.body, url)?.values, ...sample.fill, ...sample.sent };
}

test('every route about a record says whose records it is for', () => {
  for (const route of routes) expect(recordScopeOf(route) === null, nameOf(route)).toBe(!route.path.includes(':'));
  expect(ofOrganisation.length).toBeGreaterThan(10);
});

test('the page of participants names none of them to another organisation', async () => {
  const route = routes.find((one) => nameOf(one) === 'GET /werk/groepen/:id/deelnemers');
  const allowed = others.filter(({ actor }) => route?.can.allows(actor));
  expect(allowed.length).toBeGreaterThan(10);
  for (const { name, browser } of allowed)
    expect((await browser.get(`/werk/groepen/${world.group.id}/deelnemers`)).body, name).not.toContain(CHILD);
}, 60_000);

test.each(ofOrganisation.map((route) => [nameOf(route), route] as const))(
  '%s: the records of another organisation are not there, in whatever role',
  async (_, route) => {
    const url = urlOf(route, world);
    const fields = route.method === 'POST' ? await rightForm(route, url) : {};
    const before = await fingerprint(owner.db);
    const faults: string[] = [];
    const outsiders = others.filter(({ role }) => !hasAll(route, role));
    for (const who of outsiders.filter(({ actor }) => route.can.allows(actor))) {
      const token =
        route.method === 'POST' ? (/name="_csrf" value="([^"]+)"/.exec((await who.browser.get('/werk')).body)?.[1] ?? '') : '';
      const answer = route.method === 'POST' ? await who.browser.postWithToken(url, fields, token) : await who.browser.get(url);
      if (answer.statusCode !== 404) faults.push(`${who.name}: ${answer.statusCode}`);
    }
    expect(faults).toEqual([]);
    expect(await fingerprint(owner.db)).toEqual(before);
  },
  60_000,
);
