import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { plannedGroup, weekly } from '../../../test/factories/group-world.ts';
import { faultsInJsonLd, jsonLdIn } from '../../../test/factories/schema-org.ts';
import { anOffer, type ShelfWorld, shelfWorld } from '../../../test/factories/shelf-world.ts';
import { cancelGroup } from '../groups/index.ts';
import { forms } from './lists.ts';

let app: TestApp;
let world: ShelfWorld;
let group: { groupId: string; slug: string };
const HOSTILE = '</script><script>alert(1)</script><!-- & \u2028';

beforeAll(async () => {
  app = await createTestApp();
  world = await shelfWorld(app);
  group = await app.system(async (work) => {
    for (const form of forms)
      await anOffer(work, world, {
        slug: `vorm-${form}`,
        form,
        municipalities: [world.municipalityId],
        whatYouGet: ['Rust'],
        contributionCents: 1250,
      });
    await anOffer(work, world, { slug: 'kwaad', title: HOSTILE, summary: HOSTILE, audience: ['children'] });
    await anOffer(work, world, { slug: 'besloten', access: 'owner-only' });
    return plannedGroup(work, world, { sessions: weekly(work.now, 20) });
  });
});
afterAll(() => app.close());

const get = (url: string) => app.browser().get(url);

test.each(['/aanbod/sterk-staan', '/en/aanbod/sterk-staan', '/aanbod/kwaad', ...forms.map((form) => `/aanbod/vorm-${form}`)])(
  '%s has data that schema.org knows',
  async (url) => {
    const data = jsonLdIn((await get(url)).body);
    expect(data).toBeDefined();
    expect(faultsInJsonLd(data ?? {})).toEqual([]);
  },
);

test('what is done together is a course with its groups, what is done alone a service', async () => {
  const course = jsonLdIn((await get('/aanbod/sterk-staan')).body);
  expect(course).toMatchObject({
    '@type': 'Course',
    url: 'http://opgroeiplein.test/aanbod/sterk-staan',
    offers: { priceCurrency: 'EUR' },
    hasCourseInstance: [
      { '@type': 'CourseInstance', maximumAttendeeCapacity: 12, remainingAttendeeCapacity: 12, courseMode: 'onsite' },
    ],
  });
  const service = jsonLdIn((await get('/aanbod/vorm-at-home')).body);
  expect(service).toMatchObject({
    '@type': 'Service',
    audience: { '@type': 'ParentAudience', childMinAge: 2, childMaxAge: 3 },
    offers: { price: '12.50' },
    areaServed: [{ '@type': 'AdministrativeArea', name: 'Leiden' }],
  });
});

test('a group is an event with its place, its sessions and what is free', async () => {
  const data = jsonLdIn((await get(`/groepen/${group.slug}`)).body) ?? {};
  expect(faultsInJsonLd(data)).toEqual([]);
  expect(data).toMatchObject({
    '@type': 'Event',
    eventStatus: 'https://schema.org/EventScheduled',
    location: { '@type': 'Place', address: { '@type': 'PostalAddress', addressCountry: 'NL' } },
    offers: { availability: 'https://schema.org/InStock' },
    maximumAttendeeCapacity: 12,
    remainingAttendeeCapacity: 12,
  });
  expect(data.startDate).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+]0[12]:00$/);
  expect(data.subEvent).toHaveLength(8);
});

test('a full group is sold out, one that does not go on is cancelled', async () => {
  await app.system((work) => sql`update group_places set taken = capacity where group_id = ${group.groupId}`.execute(work.tx));
  expect(jsonLdIn((await get(`/groepen/${group.slug}`)).body)).toMatchObject({
    remainingAttendeeCapacity: 0,
    offers: { availability: 'https://schema.org/SoldOut' },
  });
  await app.system((work) => cancelGroup(work, group.groupId, 'De trainer is ziek.'));
  expect(jsonLdIn((await get(`/groepen/${group.slug}`)).body)).toMatchObject({
    eventStatus: 'https://schema.org/EventCancelled',
  });
});

test('no text ends the block or starts another', async () => {
  const { body, headers } = await get('/aanbod/kwaad');
  expect(body.match(/<script/g)).toHaveLength((await get('/aanbod/sterk-staan')).body.match(/<script/g)?.length ?? 0);
  expect(jsonLdIn(body)?.name).toBe(HOSTILE);
  // A block of data needs no leave of the policy: nothing in the page may run.
  expect(headers['content-security-policy']).toContain("script-src 'self'");
});

test('what is closed to visitors says nothing of itself', async () => {
  const { browser } = await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] });
  const { statusCode, body } = await browser.get('/aanbod/besloten');
  expect(statusCode).toBe(200);
  expect(jsonLdIn(body)).toBeUndefined();
});
