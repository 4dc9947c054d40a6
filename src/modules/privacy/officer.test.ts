import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, createTestApp, type TestApp } from '../../../test/app.ts';
import { type GroupWorld, groupWorld, plannedGroup, weekly } from '../../../test/factories/group-world.ts';
import { chainAudit } from '../../platform/audit/chain.ts';
import { breakGlass } from '../../platform/auth/break-glass.ts';
import { register } from '../registrations/index.ts';

const ROOT = '/werk/beheer/privacy';
let app: TestApp;
let world: GroupWorld;
let officer: Awaited<ReturnType<TestApp['person']>>;
let worker: Awaited<ReturnType<TestApp['person']>>;
let groupId: string;
beforeAll(async () => {
  app = await createTestApp();
  world = await app.system(groupWorld);
  officer = await app.person({
    name: 'Priya Bewaker',
    email: 'priya@voorbeeld.example',
    memberships: [{ role: 'privacy-officer' }],
  });
  worker = await app.person({
    name: 'Wim Werker',
    memberships: [{ role: 'professional', organisationId: world.organisationId, planner: true }],
  });
  const group = await app.system((work) =>
    plannedGroup(work, world, { trainerIds: [], capacity: 50, sessions: weekly(work.now, 30, 1) }),
  );
  groupId = group.groupId;
});
afterAll(() => app.close());

async function family(email: string): Promise<string> {
  const contact = { name: 'Gezin Voorbeeld', email, phone: '0612345678', relation: 'parent' as const };
  const participants = [{ name: 'Sam', birthDate: Temporal.PlainDate.from('2017-09-01') }];
  const added = await app.system((work) => register(work, { groupId, contact, participants, channel: 'online', lang: 'nl' }));
  if (!added.ok) throw new Error(added.reason);
  return added.registrationId;
}

const target = (answer: Awaited<ReturnType<Browser['post']>>) => String(answer.headers.location);

describe('the trail', () => {
  it('is for the privacy officer, tells who did what with names, and notes that it was read', async () => {
    const id = await family('trail@voorbeeld.example');
    await worker.browser.get(`/werk/groepen/${groupId}/deelnemers/${id}`);
    expect((await worker.browser.get(`${ROOT}/logboek`)).statusCode).toBe(403);
    const shown = (await officer.browser.get(`${ROOT}/logboek?soort=registration&nummer=${id}`)).body;
    expect(shown).toContain('Wim Werker (JGT Leiden-Noord)');
    expect(shown).toContain('bekeek de aanmelding met telefoonnummer en mailadres');
    expect(shown).not.toContain('trail@');
    const again = (await officer.browser.get(`${ROOT}/logboek?wat=trail.read`)).body;
    expect(again).toContain('Priya Bewaker');
    const english = (await officer.browser.get(`/en${ROOT}/logboek?wat=trail.read`)).body;
    expect(english).toContain('viewed the trail');
  });

  it('is filtered by person and day, and paged by the number of the row', async () => {
    const body = async (query: string) => (await officer.browser.get(`${ROOT}/logboek?${query}`)).body;
    expect(await body(`wie=${worker.actor.personId}`)).not.toContain('Priya Bewaker bekeek');
    expect(await body('van=2020-01-01&tot=2020-01-02')).toContain('Geen regels met deze filters');
    await app.system(async ({ tx, region }) => {
      const row = {
        region_id: region.id,
        actor_kind: 'system' as const,
        action: 'offer.add',
        subject_kind: 'offer',
        origin: 'test',
      };
      await tx
        .insertInto('audit_events')
        .values(Array.from({ length: 120 }, (_, n) => ({ ...row, subject_id: `aanbod-${n}` })))
        .execute();
    });
    const seen = new Set<string>();
    for (let next: string | undefined = `${ROOT}/logboek?soort=offer`; next; ) {
      const page: string = (await officer.browser.get(next)).body;
      for (const [, n = ''] of page.matchAll(/nummer=(aanbod-\d+)/g)) seen.add(n);
      next = /href="([^"]+)" rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen.size).toBe(120);
  });
});

describe('the chain', () => {
  it('is checked at night; a fault is shown and mailed to the officers', async () => {
    const night = () => app.runJob('privacy-chain-check');
    while ((await chainAudit(app.services.db, [app.region.id])) > 0);
    await night();
    expect((await officer.browser.get(ROOT)).body).toContain('Het logboek is heel');
    const client = new pg.Client(app.ownerUrl);
    await client.connect();
    await client.query(`select set_config('app.region_id', $1, false)`, [app.region.id]);
    await client.query('alter table audit_events disable trigger user');
    const { rows } = await client.query<{ id: string }>(
      `update audit_events set reason = 'veranderd' where id = (select min(id) from audit_events) returning id`,
    );
    await client.query('alter table audit_events enable trigger user');
    await client.end();
    await night();
    const shown = (await officer.browser.get(ROOT)).body;
    expect(shown).toContain('Het logboek klopt niet: 1 fout');
    expect(shown).toContain(`Regel ${rows[0]?.id}: veranderd`);
    const alarm = (await app.mails()).find((mail) => mail.kind === 'privacy-alarm');
    expect(alarm).toMatchObject({ to: 'priya@voorbeeld.example', subject: 'Alarm: het logboek klopt niet' });
  });
});

describe('breaks of the glass', () => {
  it('are judged once, never by who broke it', async () => {
    const reason = 'Er was een crisis en niemand was bereikbaar.';
    const subject = { subjectKind: 'case', subjectId: crypto.randomUUID(), reason };
    await app.as(worker.actor, (work) => breakGlass(work, subject));
    await app.as(officer.actor, (work) => breakGlass(work, subject));
    const page = `${ROOT}/noodtoegang`;
    const shown = (await officer.browser.get(page)).body;
    expect(shown).toContain(reason);
    expect(shown).toContain('Dit was je zelf.');
    const breaks = await app.read(({ tx }) => tx.selectFrom('glass_breaks').select(['id', 'person_id']).execute());
    const idOf = (person: typeof worker) => breaks.find((one) => one.person_id === person.actor.personId)?.id;
    const judge = (id: string | undefined, oordeel: string) => officer.browser.post(`${page}/${id}/oordeel`, { oordeel }, ROOT);
    expect((await judge(idOf(worker), 'misschien')).statusCode).toBe(422);
    expect((await judge(crypto.randomUUID(), 'justified')).statusCode).toBe(404);
    await judge(idOf(officer), 'justified');
    await judge(idOf(worker), 'not-justified');
    await judge(idOf(worker), 'justified');
    const verdicts = await app.read(({ tx }) => tx.selectFrom('glass_breaks').select(['id', 'verdict']).execute());
    expect(verdicts).toContainEqual({ id: idOf(worker), verdict: 'not-justified' });
    expect(verdicts).toContainEqual({ id: idOf(officer), verdict: null });
  });
});

describe('retention terms', () => {
  it('show what is due and how the last run went', async () => {
    const page = `${ROOT}/bewaartermijnen`;
    expect((await officer.browser.get(page)).body).toContain('Nog niet');
    await app.runJob('platform-retention');
    const shown = (await officer.browser.get(page)).body;
    expect(shown).toContain('Aanmeldingen en deelnemers');
    expect(shown).not.toContain('Nog niet');
  });
});

describe('requests', () => {
  it('are found by address, exported and erased; the address stands in no URL', async () => {
    const email = 'weg@voorbeeld.example';
    const id = await family(email);
    const page = `${ROOT}/verzoeken`;
    const fault = await officer.browser.post(page, { email: 'geen', soort: 'erasure', toelichting: 'Belde vandaag.' });
    expect(fault.statusCode).toBe(422);
    expect(fault.body).toContain('Belde vandaag.');
    const one = target(await officer.browser.post(page, { email, soort: 'erasure', toelichting: 'Belde vandaag.' }));
    expect(one).toMatch(/\/verzoeken\/[0-9a-f-]{36}$/);
    const shown = (await officer.browser.get(one)).body;
    for (const text of [email, 'Gezin Voorbeeld', 'Sam, geboren op 1 september 2017', '0612345678'])
      expect(shown).toContain(text);
    const data = (await officer.browser.get(`${one}/gegevens.json`)).json<{ data: { kind: string }[] }>();
    expect(data.data.map((kind) => kind.kind).sort()).toEqual(['mail', 'privacy-request', 'registration']);
    expect((await officer.browser.get(`${one}/gegevens.html`)).body).toContain('Sam, geboren op');

    const sure = await officer.browser.post(`${one}/verwijdering`, {});
    expect(sure.statusCode).toBe(422);
    expect(sure.body).toContain('Zet een vinkje');
    expect(target(await officer.browser.post(`${one}/verwijdering`, { zeker: 'ja' }))).toBe(one);
    const after = (await officer.browser.get(one)).body;
    expect(after).not.toContain('Gezin Voorbeeld');
    expect(after).toContain('Deels gedaan');
    const row = await app.read(({ tx }) =>
      tx.selectFrom('registrations').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
    );
    expect(row).toMatchObject({ contact_sealed: null, email_index: null, state: 'cancelled' });
    expect((await app.mails()).filter((mail) => mail.to === email)).toEqual([]);
    const told = await app.read(({ tx }) =>
      tx.selectFrom('audit_events').select(['action', 'detail']).where('action', '=', 'privacy.erase').executeTakeFirstOrThrow(),
    );
    expect(told.detail).toEqual({ registration: 1, mail: 1 });
  });

  it('are handled once, within a month', async () => {
    const page = `${ROOT}/verzoeken`;
    const one = target(
      await officer.browser.post(page, { email: 'niemand@voorbeeld.example', soort: 'objection', toelichting: '' }),
    );
    app.clock.move({ days: 40 });
    const late = await app.person({ memberships: [{ role: 'privacy-officer' }] });
    expect((await late.browser.get(page)).body).toContain('Te laat');
    expect((await late.browser.post(`${one}/afhandeling`, {}, one)).statusCode).toBe(422);
    await late.browser.post(`${one}/afhandeling`, { uitkomst: 'refused' }, one);
    expect((await late.browser.get(one)).body).toContain('Afgewezen');
    expect((await late.browser.get(page)).body).toContain('Er staan geen verzoeken open.');
  });
});
