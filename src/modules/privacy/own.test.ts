import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type GroupWorld, groupWorld, plannedGroup, weekly } from '../../../test/factories/group-world.ts';
import { register } from '../registrations/index.ts';

let app: TestApp;
let world: GroupWorld;
let groupId: string;
let worker: Awaited<ReturnType<TestApp['person']>>;
beforeAll(async () => {
  app = await createTestApp();
  world = await app.system(groupWorld);
  const group = await app.system((work) =>
    plannedGroup(work, world, { trainerIds: [], capacity: 2, sessions: weekly(work.now, 30, 1) }),
  );
  groupId = group.groupId;
  worker = await app.person({
    name: 'Wim Werker',
    memberships: [{ role: 'professional', organisationId: world.organisationId, planner: true }],
  });
});
afterAll(() => app.close());

async function family(email: string, name = 'Sam') {
  const contact = { name: 'Gezin Voorbeeld', email, phone: '0612345678', relation: 'parent' as const };
  const participants = [{ name, birthDate: Temporal.PlainDate.from('2017-09-01') }];
  const added = await app.system((work) => register(work, { groupId, contact, participants, channel: 'online', lang: 'nl' }));
  if (!added.ok) throw new Error(added.reason);
  const mail = (await app.mails()).find((one) => one.to === email);
  const token = /\/aanmelding\/([\w-]{43})/.exec(mail?.text ?? '')?.[1];
  return { id: added.registrationId, token: token ?? '' };
}

/** The secret in the newest mail with a link to somebody's own data. */
async function dataLink(email: string): Promise<string> {
  const mail = (await app.mails()).find((one) => one.to === email && one.kind === 'privacy-link');
  return /\/gegevens\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';
}

describe('a resident without account', () => {
  it('sees who saw the registration, not what they did themselves', async () => {
    const { id, token } = await family('inzage@voorbeeld.example');
    const log = `/aanmelding/${token}/inzage`;
    expect((await app.browser().get(log)).body).not.toContain('Wim Werker');
    await app.browser().get(`/aanmelding/${token}`);
    await worker.browser.get(`/werk/groepen/${groupId}/deelnemers`);
    await worker.browser.get(`/werk/groepen/${groupId}/deelnemers/${id}`);
    const shown = (await app.browser().get(log)).body;
    expect(shown).toContain('Wim Werker (JGT Leiden-Noord) bekeek de aanmelding met telefoonnummer en mailadres');
    expect(shown).toContain('bekeek de lijst van deelnemers');
    expect(shown).toContain('om de groep te begeleiden');
    expect(shown).not.toContain('Een bezoeker');
    expect((await app.browser().get(`/en${log}`)).body).toContain('viewed the registration');
    expect((await app.browser().get(`/aanmelding/${'A'.repeat(43)}/inzage`)).statusCode).toBe(404);
  });

  it('does not see who read the list before they were on it', async () => {
    app.clock.move({ minutes: 10 });
    const later = await family('later@voorbeeld.example');
    expect((await app.browser().get(`/aanmelding/${later.token}/inzage`)).body).not.toContain('bekeek de lijst');
  });

  it('proves the address by a fresh mail before everything of it is shown, taken or removed', async () => {
    const email = 'alles@voorbeeld.example';
    const first = await family(email, 'Noor');
    const second = await family(email, 'Bram');
    expect(
      await app.read(({ tx }) =>
        tx.selectFrom('registrations').select('state').where('id', '=', second.id).executeTakeFirstOrThrow(),
      ),
    ).toEqual({
      state: 'waiting',
    });
    const visitor = app.browser();
    const sent = await visitor.post(`/aanmelding/${first.token}/gegevens`, {});
    expect(sent.headers.location).toBe(`/aanmelding/${first.token}`);
    const secret = await dataLink(email);
    const shown = (await visitor.get(`/gegevens/${secret}`)).body;
    for (const name of ['Noor', 'Bram']) expect(shown).toContain(name);
    expect(shown).not.toContain('inzage@');
    const json = (await visitor.get(`/gegevens/${secret}/gegevens.json`)).json<{
      data: { kind: string; records: unknown[] }[];
    }>();
    expect(json.data.find((kind) => kind.kind === 'registration')?.records).toHaveLength(2);
    expect((await visitor.get(`/gegevens/${secret}/inzage`)).statusCode).toBe(200);

    const asked = `/gegevens/${secret}/verwijdering`;
    expect((await visitor.get(asked)).body).toContain('Ze gaan naar de volgende');
    expect((await visitor.post(asked, {})).statusCode).toBe(422);
    expect((await visitor.post(asked, { zeker: 'ja' })).statusCode).toBe(303);
    for (const { id } of [first, second])
      expect(
        await app.read(({ tx }) => tx.selectFrom('registrations').selectAll().where('id', '=', id).executeTakeFirstOrThrow()),
      ).toMatchObject({
        state: 'cancelled',
        contact_sealed: null,
      });
    for (const gone of [`/gegevens/${secret}`, `/aanmelding/${first.token}`])
      expect((await visitor.get(gone)).statusCode, gone).toBe(404);
    expect((await app.mails()).filter((mail) => mail.to === email)).toEqual([]);
    const request = await app.read(({ tx }) =>
      tx.selectFrom('privacy_requests').selectAll().where('channel', '=', 'link').executeTakeFirstOrThrow(),
    );
    expect(request).toMatchObject({ kind: 'erasure', outcome: 'granted', sealed: null, address_index: null });
  });

  it('has an hour for that', async () => {
    const email = 'uur@voorbeeld.example';
    const { token } = await family(email);
    await app.browser().post(`/aanmelding/${token}/gegevens`, {});
    const secret = await dataLink(email);
    expect((await app.browser().get(`/gegevens/${secret}`)).statusCode).toBe(200);
    app.clock.move({ minutes: 61 });
    expect((await app.browser().get(`/gegevens/${secret}`)).statusCode).toBe(404);
  });
});

describe('a person with an account', () => {
  it('sees everything that is kept, takes it, and sees who saw the account', async () => {
    const email = 'account@voorbeeld.example';
    const person = await app.person({
      name: 'Anna Account',
      email,
      memberships: [{ role: 'professional', organisationId: world.organisationId }],
    });
    await family(email, 'Kind van Anna');
    const shown = (await person.browser.get('/mijn/gegevens')).body;
    for (const text of ['Anna Account', email, 'Kind van Anna', 'JGT Leiden-Noord']) expect(shown).toContain(text);
    expect(shown).not.toContain('inzage@');
    const json = await person.browser.get('/mijn/gegevens/gegevens.json');
    expect(json.headers['content-disposition']).toContain('attachment');
    expect(json.body).toContain('Kind van Anna');
    expect((await person.browser.get('/mijn/gegevens/gegevens.html')).body).toContain('Anna Account');
    const log = (await person.browser.get('/mijn/gegevens/inzage')).body;
    expect(log).toContain('Het programma zelf maakte een account');
    expect((await app.browser().get('/mijn/gegevens')).statusCode).toBe(303);
  });

  it('is erased in one go: closed, nameless, and nobody is named in the trail', async () => {
    const email = 'sluiten@voorbeeld.example';
    const person = await app.person({
      name: 'Sluit Mij',
      email,
      memberships: [{ role: 'professional', organisationId: world.organisationId }],
    });
    await family(email, 'Kind van Sluit');
    const page = '/mijn/gegevens/verwijdering';
    expect((await person.browser.get(page)).body).toContain('Inloggen kan daarna niet meer');
    expect((await person.browser.post(page, {})).statusCode).toBe(422);
    const gone = await person.browser.post(page, { zeker: 'ja' });
    expect(gone.statusCode).toBe(303);
    expect((await person.browser.get('/mijn/gegevens')).statusCode).toBe(303);
    const { personId } = person.actor;
    const row = await app.read(({ tx }) =>
      tx.selectFrom('persons').selectAll().where('id', '=', personId).executeTakeFirstOrThrow(),
    );
    expect(row).toMatchObject({ name: 'Gesloten account', active: false, about: '' });
    for (const table of ['memberships', 'sessions'] as const)
      expect(
        await app.read(({ tx }) => tx.selectFrom(table).selectAll().where('person_id', '=', personId).execute()),
        table,
      ).toEqual([]);
    // The address is free again for a new account.
    await app.person({ name: 'Nieuw', email, memberships: [{ role: 'professional' }] });
    const since = await app.read(({ tx }) =>
      tx
        .selectFrom('audit_events')
        .select(['action', 'subject_id', 'detail'])
        .where('actor_id', '=', personId)
        .orderBy('id')
        .execute(),
    );
    expect(since.map((one) => one.action)).toEqual([
      'privacy.ask',
      'registration.cancel',
      'registration.anonymise',
      'privacy.erase',
      'privacy.handle',
    ]);
    expect(JSON.stringify(since)).not.toMatch(/Sluit|sluiten@/);
  });

  it('stays when it is the only administrator of the region, and then nothing goes', async () => {
    const email = 'beheer@voorbeeld.example';
    const admin = await app.person({ name: 'Enige Beheerder', email, memberships: [{ role: 'region-admin' }] });
    const page = '/mijn/gegevens/verwijdering';
    expect((await admin.browser.get(page)).body).toContain('de enige beheerder');
    expect((await admin.browser.post(page, { zeker: 'ja' }, '/mijn/gegevens/inzage')).statusCode).toBe(422);
    expect((await admin.browser.get('/mijn/gegevens')).body).toContain('Enige Beheerder');
  });
});
