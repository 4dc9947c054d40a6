import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp, tokenIn } from '../../../test/app.ts';
import { endMembership, membershipsFor } from '../people/index.ts';
import { addOrganisation } from '../regions/index.ts';
import { suspend } from './access.ts';

type Person = Awaited<ReturnType<TestApp['person']>>;

let app: TestApp;
let admin: Person;
let team: string;
beforeAll(async () => {
  app = await createTestApp({ pool: 20 });
  admin = await app.person({ name: 'Wim Beheer', memberships: [{ role: 'region-admin' }] });
  team = await app.system((work) =>
    addOrganisation(work, { slug: 'team', name: 'JGT Proef', kind: 'core-partner', sort: 'Team', summary: '' }),
  );
});
afterAll(() => app?.close());

const worker = (name = 'Piet Werker', email?: string) =>
  app.person({ name, ...(email ? { email } : {}), memberships: [{ role: 'professional', organisationId: team }] });
const page = (person: Person, part = '') => `/werk/beheer/mensen/${person.actor.personId}${part}`;
const audited = (action: string, subject: string) =>
  app.read(async (reading) => {
    const query = reading.tx.selectFrom('audit_events').select('actor_id').where('action', '=', action);
    return (await query.where('subject_id', '=', subject).execute()).length;
  });
const roles = (person: Person) => app.read((reading) => membershipsFor(reading, person.actor.personId));

describe('the list of people', () => {
  test('is found by part of a name, by role and by organisation, in pages that miss and repeat nobody', async () => {
    for (let n = 10; n < 60; n += 1) await worker(`Lijst Persoon ${n}`);
    const seen: string[] = [];
    let address: string | undefined = `/werk/beheer/mensen?naam=lijst&rol=professional&organisatie=${team}`;
    while (address) {
      const { body } = await admin.browser.get(address);
      seen.push(...[...body.matchAll(/Lijst Persoon \d+/g)].map(([name]) => name));
      address = /href="([^"]+)" rel="next"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen).toEqual(Array.from({ length: 50 }, (_, n) => `Lijst Persoon ${n + 10}`));
    expect((await admin.browser.get('/werk/beheer/mensen?naam=lijst&rol=editor')).body).not.toContain('Lijst Persoon');
  });

  test('shows no address; the page of one person does, and that is in the trail', async () => {
    const person = await worker('Anna Adres', 'anna.adres@voorbeeld.example');
    expect((await admin.browser.get('/werk/beheer/mensen?naam=anna')).body).not.toContain('anna.adres@');
    expect((await admin.browser.get(page(person))).body).toContain('anna.adres@voorbeeld.example');
    expect(await audited('person.view', person.actor.personId)).toBe(1);
  });

  test('is for the administrator only, also with a link to one person', async () => {
    const person = await worker();
    expect((await person.browser.get('/werk/beheer/mensen')).statusCode).toBe(403);
    expect((await person.browser.get(page(person))).statusCode).toBe(403);
  });
});

describe('roles of a person', () => {
  test('are given at once and end on a day, both in the trail', async () => {
    const person = await worker();
    const form = { roles: 'trainer', organisation: team, municipality: '', 'until-day': '', 'until-month': '', 'until-year': '' };
    expect((await admin.browser.post(page(person, '/rollen/nieuw'), form)).statusCode).toBe(303);
    const again = await admin.browser.post(page(person, '/rollen/nieuw'), form);
    expect([again.statusCode, again.body.includes('heeft deze rol al')]).toEqual([422, true]);
    const trainer = (await roles(person)).find((one) => one.role === 'trainer');
    const end = page(person, `/rollen/${trainer?.id}/einde`);
    const nothing = { 'day-day': '', 'day-month': '', 'day-year': '' };
    expect((await admin.browser.post(end, { when: 'on', ...nothing })).body).toContain('Vul de laatste dag in');
    expect((await admin.browser.post(end, { when: 'now', ...nothing })).statusCode).toBe(303);
    expect((await roles(person)).find((one) => one.role === 'trainer')?.over).toBe(true);
    expect((await person.browser.get('/werk')).statusCode).toBe(200);
    expect(await audited('membership.add', person.actor.personId)).toBe(1);
    expect(await audited('membership.end', person.actor.personId)).toBe(1);
  });
});

describe('access of a person', () => {
  test('is closed: signed out at once, not in again, and open again later', async () => {
    const person = await worker();
    expect((await admin.browser.post(page(person, '/afsluiting'), {})).statusCode).toBe(303);
    expect((await person.browser.get('/werk')).headers.location).toMatch(/^\/inloggen/);
    expect(await app.read((reading) => sessionsOf(reading, person))).toBe(0);
    expect((await admin.browser.get(page(person))).body).toContain('afgesloten');
    expect((await admin.browser.post(page(person, '/heropening'), {})).statusCode).toBe(303);
    expect(await audited('person.suspend', person.actor.personId)).toBe(1);
    expect(await audited('person.resume', person.actor.personId)).toBe(1);
  });

  test('ends everywhere, and the second step is reset with a mail to the person', async () => {
    const person = await worker('Kwijt Telefoon', 'kwijt@voorbeeld.example');
    expect((await admin.browser.post(page(person, '/uitloggen'), {})).statusCode).toBe(303);
    expect((await person.browser.get('/werk')).statusCode).toBe(303);
    expect((await admin.browser.post(page(person, '/tweede-stap'), {})).statusCode).toBe(303);
    expect((await app.mails()).find((mail) => mail.to === 'kwijt@voorbeeld.example')?.subject).toContain('tweede stap');
    expect(await audited('factor.remove', person.actor.personId)).toBe(1);
  });
});

async function sessionsOf(reading: Parameters<Parameters<TestApp['read']>[0]>[0], person: Person): Promise<number> {
  const rows = await reading.tx.selectFrom('sessions').select('id').where('person_id', '=', person.actor.personId).execute();
  return rows.length;
}

describe('the last administrator', () => {
  test('is not closed and keeps the role, with the reason', async () => {
    const closed = await admin.browser.post(page(admin, '/afsluiting'), {});
    expect([closed.statusCode, closed.body.includes('laatste regiobeheerder')]).toEqual([422, true]);
    const role = (await roles(admin))[0];
    const fields = { when: 'now', 'day-day': '', 'day-month': '', 'day-year': '' };
    const ended = await admin.browser.post(page(admin, `/rollen/${role?.id}/einde`), fields);
    expect([ended.statusCode, ended.body.includes('laatste regiobeheerder')]).toEqual([422, true]);
    expect((await admin.browser.get('/werk/beheer/mensen')).statusCode).toBe(200);
  });

  test('somebody whose role ends next year is no successor', async () => {
    const until = app.clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().add({ years: 1 });
    const second = await app.person({ memberships: [{ role: 'region-admin' }] });
    const [role] = await roles(second);
    const end = { personId: second.actor.personId, membershipId: role?.id ?? '', lastDay: until };
    expect(await app.as(admin.actor, (work) => endMembership(work, end))).toEqual({ ok: true });
    expect(await app.as(second.actor, (work) => suspend(work, admin.actor.personId))).toEqual({
      ok: false,
      reason: 'last-admin',
    });
  });

  test('two administrators who remove each other at the same moment: one stays, in every round', async () => {
    for (let round = 0; round < 10; round += 1) {
      const second = await app.person({ memberships: [{ role: 'region-admin' }] });
      const pair = [admin, second];
      const done = await Promise.all(
        pair.map((one, n) => app.as(one.actor, (work) => suspend(work, (pair[1 - n] ?? one).actor.personId))),
      );
      expect(done.filter((one) => one.ok)).toHaveLength(1);
      if (done[1]?.ok) {
        await app.system(async (work) => {
          await work.tx.deleteFrom('suspensions').execute();
          await suspend(work, second.actor.personId);
        });
        admin = await app.person({ memberships: [{ role: 'region-admin' }] });
        await app.system((work) => work.tx.deleteFrom('memberships').where('person_id', '<>', admin.actor.personId).execute());
      }
    }
  });

  test('the same by two browsers', async () => {
    const second = await app.person({ memberships: [{ role: 'region-admin' }] });
    const sides = [
      { browser: admin.browser, url: page(second, '/afsluiting') },
      { browser: second.browser, url: page(admin, '/afsluiting') },
    ];
    const tokens = await Promise.all(sides.map(async ({ browser, url }) => tokenIn((await browser.get(url)).body)));
    const answers = await Promise.all(sides.map(({ browser, url }, n) => browser.postWithToken(url, {}, tokens[n] ?? '')));
    expect(answers.filter((one) => one.statusCode === 303 && !String(one.headers.location).startsWith('/inloggen'))).toHaveLength(
      1,
    );
  });
});
