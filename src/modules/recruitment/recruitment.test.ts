import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { fingerprint } from '../../../test/factories/fingerprint.ts';
import { type GroupWorld, groupWorld, plannedGroup, weekly } from '../../../test/factories/group-world.ts';
import { openDatabase } from '../../platform/db/database.ts';
import { addOrganisation, changeSetting } from '../regions/index.ts';
import { register } from '../registrations/index.ts';
import { makeMaterial, sendMailing } from './index.ts';

type Person = Awaited<ReturnType<TestApp['person']>>;

let app: TestApp;
let world: GroupWorld;
let planner: Person;
let owner: ReturnType<typeof openDatabase>;
beforeAll(async () => {
  app = await createTestApp({ start: Temporal.Instant.from('2026-11-23T09:00:00Z'), pool: 6 });
  world = await app.system(groupWorld);
  planner = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
  owner = openDatabase(app.ownerUrl, 1);
});
afterAll(async () => {
  await owner.db.destroy();
  await app.close();
});

let days = 20;
async function aGroup(openedTo: 'parents' | 'teams' = 'parents') {
  days += 7;
  return app.system((work) => plannedGroup(work, world, { trainerIds: [], openedTo, sessions: weekly(work.now, days, 1) }));
}

async function codeOf(groupId: string): Promise<string> {
  await app.as(planner.actor, (work) => makeMaterial(work, groupId));
  const row = await app.read(({ tx }) =>
    tx.selectFrom('recruitment_materials').select('code').where('group_id', '=', groupId).executeTakeFirstOrThrow(),
  );
  return row.code;
}

async function school(slug: string, email: string | undefined = `${slug}@voorbeeld.example`): Promise<string> {
  return app.system((work) =>
    addOrganisation(work, {
      ...{
        slug,
        name: `School ${slug}`,
        kind: 'finding-place',
        sort: 'Basisschool',
        summary: '',
        municipalityId: world.municipalityId,
      },
      ...(email ? { email } : {}),
    }),
  );
}

const child = { 'name-0': 'Sam', 'birth-0-day': '1', 'birth-0-month': '9', 'birth-0-year': '2017', verder: 'verder' };
const contact = { name: 'Ouder Voorbeeld', email: 'ouder@voorbeeld.example', relation: 'parent' };
const to = (answer: { statusCode: number; headers: Record<string, unknown>; body: string }) => {
  expect(answer.statusCode, answer.body.slice(0, 300)).toBe(303);
  return String(answer.headers.location);
};

test('a short address leads to the group, counts nobody by looking, and the registration knows the channel (rule 19)', async () => {
  const { groupId, slug } = await aGroup();
  const page = `/werk/groepen/${groupId}/werving`;
  expect((await planner.browser.get(page)).body).toContain('Maak het materiaal');
  expect(to(await planner.browser.post(page, {}))).toBe(page);
  const code = await codeOf(groupId);
  expect((await planner.browser.get(page)).body).toContain(`/w/${code}/poster-a4-nl.pdf`);

  const visitor = app.browser();
  const before = await fingerprint(owner.db);
  expect(to(await visitor.get(`/w/${code}p`))).toBe(`/groepen/${slug}?via=poster`);
  expect(to(await visitor.get(`/en/w/${code.toUpperCase()}P`))).toBe(`/en/groepen/${slug}?via=poster`);
  expect(to(await visitor.get(`/w/${code}`))).toBe(`/groepen/${slug}`);
  const shown = await visitor.get(`/groepen/${slug}?via=poster`);
  expect(shown.body).toContain(`/groepen/${slug}/aanmelden?via=poster`);
  expect((await visitor.get(`/groepen/${slug}?via=<script>`)).body).not.toContain('aanmelden?via=');
  const form = await visitor.get(`/groepen/${slug}/aanmelden?via=poster`);
  expect(form.body).toContain(`action="/groepen/${slug}/aanmelden?via=poster"`);
  expect((await visitor.get('/w/zzzzzz')).statusCode).toBe(404);
  expect(await fingerprint(owner.db)).toEqual(before);

  const step = to(await visitor.post(`/groepen/${slug}/aanmelden?via=poster`, child, `/groepen/${slug}/aanmelden?via=poster`));
  const summary = to(await visitor.post(step, contact));
  to(await visitor.post(summary, {}));
  const row = await app.read(({ tx }) =>
    tx.selectFrom('registrations').select(['reached_by', 'channel']).where('group_id', '=', groupId).executeTakeFirstOrThrow(),
  );
  expect(row).toEqual({ reached_by: 'poster', channel: 'online' });
});

test('a group for teams only, of others or over has no material', async () => {
  const closed = await aGroup('teams');
  expect(await app.as(planner.actor, (work) => makeMaterial(work, closed.groupId))).toBe(false);
  const { groupId } = await aGroup();
  const code = await codeOf(groupId);
  const outsider = await app.person({ memberships: [{ role: 'professional', organisationId: await school('buiten') }] });
  for (const part of ['', '/teksten', '/mail'])
    expect((await outsider.browser.get(`/werk/groepen/${groupId}/werving${part}`)).statusCode).toBe(404);
  const pdf = await app.browser().get(`/w/${code}/card-a6-en.pdf`);
  expect([pdf.statusCode, pdf.headers['content-type'], pdf.rawPayload.subarray(0, 5).toString()]).toEqual([
    200,
    'application/pdf',
    '%PDF-',
  ]);
  for (const name of ['card-a9-en.pdf', 'card-a6-fr.pdf'])
    expect((await app.browser().get(`/w/${code}/${name}`)).statusCode).toBe(404);
});

test('texts carry the address of their channel and language', async () => {
  const { groupId } = await aGroup();
  const code = await codeOf(groupId);
  const page = `/werk/groepen/${groupId}/werving/teksten`;
  expect((await planner.browser.get(page)).body.match(new RegExp(`/w/${code}n`, 'g'))).toHaveLength(3);
  const english = await planner.browser.get(`${page}?kanaal=social&taal=en`);
  expect(english.body.match(new RegExp(`/en/w/${code}s`, 'g'))).toHaveLength(3);
  expect(english.body).toContain('Children of 8-10 years.');
});

test('finding places that fit get one mail about a group, also at the same moment, and not more than the region allows', async () => {
  const [near, other, mute] = [await school('eik'), await school('beuk'), await school('linde', '')];
  const group = await aGroup();
  await codeOf(group.groupId);
  const page = `/werk/groepen/${group.groupId}/werving/mail`;
  const shown = (await planner.browser.get(page)).body;
  expect(shown).toContain('Leiden, de gemeente van de groep: hier komen kinderen van 4 tot en met 12 jaar.');
  expect(shown).toContain('heeft geen mailadres');
  const mailing = (groupId: string, ...organisationIds: string[]) =>
    app.as(planner.actor, (work) => sendMailing(work, { groupId, organisationIds, maxKm: 10 }));
  const both = await Promise.all([1, 2, 3].map(() => mailing(group.groupId, near, mute)));
  expect(both.sort()).toEqual([0, 0, 1]);
  const mails = (await app.mails()).filter((mail) => mail.kind === 'recruitment-finding-place');
  expect(mails.map((mail) => mail.to)).toEqual(['eik@voorbeeld.example']);
  expect(mails[0]?.text).toMatch(/\/w\/[2-9a-z]{6}v\n/);
  expect((await planner.browser.get(page)).body).toContain('kreeg al een mail over deze groep');

  await app.system((work) => changeSetting(work, 'recruitment.monthly-mails', 1));
  const later = await aGroup();
  await codeOf(later.groupId);
  expect(await mailing(later.groupId, near, other)).toBe(1);
  const refused = await planner.browser.post(`/werk/groepen/${later.groupId}/werving/mail`, { vindplaats: near, afstand: '10' });
  expect(refused.statusCode).toBe(422);
  app.clock.move({ minutes: 60 * 24 * 31 });
  const last = await app.system((work) => plannedGroup(work, world, { trainerIds: [], sessions: weekly(work.now, 60, 1) }));
  await codeOf(last.groupId);
  planner = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
  expect(await mailing(last.groupId, near, other)).toBe(2);
});

test('a finding place stops these mails by the button behind its link, which is remembered; opening the link changes nothing', async () => {
  const ash = await school('es');
  const groups = [await aGroup(), await aGroup()];
  for (const { groupId } of groups) await codeOf(groupId);
  const mailing = (groupId = '') =>
    app.as(planner.actor, (work) => sendMailing(work, { groupId, organisationIds: [ash], maxKm: 10 }));
  expect(await mailing(groups[0]?.groupId)).toBe(1);
  const mail = (await app.mails()).find((one) => one.to === 'es@voorbeeld.example');
  const link = /\/werving\/stoppen\/[\w-]{43}/.exec(mail?.text ?? '')?.[0] ?? '';
  const visitor = app.browser();
  const before = await fingerprint(owner.db);
  expect((await visitor.get(link)).body).toContain('Stop deze mail');
  expect(await fingerprint(owner.db)).toEqual(before);
  expect(to(await visitor.post(link, { keuze: 'stop' }))).toBe(link);
  expect((await visitor.get(link)).body).toContain('krijgt geen mail meer');
  await app.system((work) => changeSetting(work, 'recruitment.monthly-mails', 5));
  expect(await mailing(groups[1]?.groupId)).toBe(0);
  const manage = (await planner.browser.get('/werk/beheer/werving')).body;
  expect(manage).toContain('School es');
  to(await visitor.post(link, { keuze: 'weer' }));
  expect(await mailing(groups[1]?.groupId)).toBe(1);
  expect((await visitor.get(`/werving/stoppen/${'A'.repeat(43)}`)).statusCode).toBe(404);
});

test('places with one address: one mail about a group, one limit, and stopping holds for all of them', async () => {
  const [one, two] = [await school('es-een', 'es.twee@voorbeeld.example'), await school('es-twee', 'Es.Twee@voorbeeld.example')];
  const groups = [await aGroup(), await aGroup()];
  for (const { groupId } of groups) await codeOf(groupId);
  const mailing = (at: number, ...organisationIds: string[]) =>
    app.as(planner.actor, (work) => sendMailing(work, { groupId: groups[at]?.groupId ?? '', organisationIds, maxKm: 10 }));
  await app.system((work) => changeSetting(work, 'recruitment.monthly-mails', 1));
  expect([await mailing(0, one), await mailing(0, two), await mailing(1, two)]).toEqual([1, 0, 0]);
  await app.system((work) => changeSetting(work, 'recruitment.monthly-mails', 9));
  const mail = (await app.mails()).find((found) => found.to === 'es.twee@voorbeeld.example');
  const link = /\/werving\/stoppen\/[\w-]{43}/.exec(mail?.text ?? '')?.[0] ?? '';
  to(await app.browser().post(link, { keuze: 'stop' }));
  expect(await mailing(1, one, two)).toBe(0);
  to(await app.browser().post(link, { keuze: 'weer' }));
  expect(await mailing(1, one, two)).toBe(2);
});

test('of very many finding places the nearest are ticked, and all of them can be', async () => {
  const { groupId } = await aGroup();
  await codeOf(groupId);
  await app.system((work) =>
    sql`insert into organisations (region_id, slug, name, kind, sort, summary, email, municipality_id)
      select ${work.region.id}, 'vele-' || n, 'Vele ' || n, 'finding-place', 'Basisschool', '', 'vele' || n || '@voorbeeld.example', ${world.municipalityId}
      from generate_series(1, 230) n`.execute(work.tx),
  );
  const page = `/werk/groepen/${groupId}/werving/mail`;
  const ticked = async (query: string) =>
    (await planner.browser.get(`${page}${query}`)).body.match(/type="checkbox"[^>]* checked/g) ?? [];
  const all = await ticked('?vink=alles');
  expect([(await ticked('')).length, (await ticked('?vink=geen')).length]).toEqual([200, 0]);
  expect(all.length).toBeGreaterThan(229);
  const ids = await app.read(({ tx }) => tx.selectFrom('organisations').select('id').where('slug', 'like', 'vele-%').execute());
  to(await planner.browser.post(page, { vindplaats: ids.map((row) => row.id), afstand: '10' }));
}, 60_000);

test('rule 14: ways in are counted per group, offer and region, and a few are not told', async () => {
  const { groupId } = await aGroup();
  const ways = [...new Array(6).fill('flyer'), 'card', 'card', undefined, undefined, undefined];
  for (const [n, reachedBy] of ways.entries())
    await app.system((work) =>
      register(work, {
        groupId,
        contact: { name: 'Ouder', email: `ouder${n}@voorbeeld.example`, phone: '', relation: 'parent' },
        participants: [{ name: 'Sam', birthDate: Temporal.PlainDate.from('2017-09-01'), remarks: '' }],
        ...{ channel: 'online', lang: 'nl', reachedBy },
      }),
    );
  const rows = async () =>
    [...(await planner.browser.get(`/werk/groepen/${groupId}/werving`)).body.matchAll(/<tr[^>]*>(.*?)<\/tr>/g)].map(
      ([, row = '']) =>
        row
          .replaceAll(/<[^>]+>/g, ' ')
          .replaceAll(/\s+/g, ' ')
          .replaceAll('&lt;', '<')
          .trim(),
    );
  // Addresses that nobody confirmed are nobody yet.
  expect((await rows()).find((row) => row.startsWith('Flyer'))).toMatch(/^Flyer <5 <5/);
  await app.system((work) =>
    work.tx.updateTable('registrations').set({ address_confirmed_at: work.now }).where('group_id', '=', groupId).execute(),
  );
  const told = await rows();
  expect(told.find((row) => row.startsWith('Flyer'))).toMatch(/^Flyer 6 /);
  expect(told.find((row) => row.startsWith('Kaartje'))).toMatch(/^Kaartje <5 /);
  expect(told.find((row) => row.startsWith('De website zelf'))).toMatch(/<5/);
  expect(told.find((row) => row.startsWith('Samen'))).toMatch(/^Samen 11 /);
});
