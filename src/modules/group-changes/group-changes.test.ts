import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, createTestApp, type TestApp, tokenIn } from '../../../test/app.ts';
import { anotherRoom, type GroupWorld, groupWorld, plannedGroup, weekly } from '../../../test/factories/group-world.ts';
import { formOn } from '../../../test/factories/html-form.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { addDemand, serveAtOnce } from '../demand/index.ts';
import { addMaterial, addStock, lend } from '../facilities/index.ts';
import { groupPlan, type NewGroup } from '../groups/index.ts';
import { addOrganisation } from '../regions/index.ts';
import { goAhead, register, reserveForTeam } from '../registrations/index.ts';
import { ask, supportRequest } from '../support/index.ts';
import { cancelAndReopen } from './cancelling.ts';

let app: TestApp;
let world: GroupWorld;
let planner: Browser;
let owner: Awaited<ReturnType<TestApp['person']>>;
let stranger: Browser;
let rooms = 0;

beforeAll(async () => {
  app = await createTestApp({ start: Temporal.Instant.from('2026-11-23T09:00:00Z') });
  world = await app.system((work) => groupWorld(work));
  const elsewhere = await app.system((work) =>
    addOrganisation(work, { slug: 'elders', name: 'JGT Elders', kind: 'core-partner', sort: 'team', summary: '' }),
  );
  planner = (await app.person({ name: 'Petra Planner', memberships: [{ role: 'facility-support', planner: true }] })).browser;
  owner = await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] });
  stranger = (await app.person({ memberships: [{ role: 'professional', organisationId: elsewhere }] })).browser;
});
afterAll(() => app.close());

async function group(input: Partial<NewGroup> = {}): Promise<string> {
  rooms += 1;
  const made = await app.system(async (work) =>
    plannedGroup(work, world, { roomId: await anotherRoom(work, world.locationId, `gc${rooms}`), trainerIds: [], ...input }),
  );
  return made.groupId;
}
async function plan(id: string) {
  const found = await app.read((reading) => groupPlan(reading, id));
  if (!found) throw new Error('no such group');
  return found;
}

/** Sends a form as it stands on its page, with something else filled in. */
async function send(browser: Browser, path: string, fill: Record<string, string | string[]> = {}, page = path) {
  const shown = await browser.get(page);
  const form = formOn(shown.body, path);
  if (!form) throw new Error(`no form ${path} on ${page}`);
  return browser.postWithToken(path, { ...form.values, ...fill }, tokenIn(shown.body));
}

describe('the pages', () => {
  test('a group is not there for who does not run it; every page says whom it touches', async () => {
    const id = await group();
    for (const part of ['wijzigen', 'verplaatsing', 'samenvoeging', 'annulering']) {
      const path = `/werk/groepen/${id}/${part}`;
      expect((await stranger.get(path)).statusCode, part).toBe(404);
      const page = await owner.browser.get(path);
      expect([page.statusCode, page.body.includes('Wie krijgt bericht')], part).toEqual([200, true]);
    }
  });

  test('the form as it stands changes nothing but the version; what is wrong comes back with what was typed', async () => {
    const id = await group();
    const path = `/werk/groepen/${id}/wijzigen`;
    const before = await plan(id);
    const wrong = await send(planner, path, { plekken: '2', minimum: '9', 'begin-0': '', reden: 'De zaal is dicht.' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('Vul in hoe laat het begint.');
    expect(wrong.body).toContain('De zaal is dicht.');
    expect((await send(planner, path)).statusCode).toBe(303);
    const { changedAt: _, version, ...after } = await plan(id);
    expect(version).toBe(before.version + 1);
    expect(after).toEqual((({ changedAt: __, version: ___, ...rest }) => rest)(before));
    expect((await app.mails()).filter((mail) => mail.kind === 'registration-group-changed')).toEqual([]);
  });

  test('who was overtaken sees it, keeps what was typed, and can send it again', async () => {
    const id = await group();
    const path = `/werk/groepen/${id}/wijzigen`;
    const page = await planner.get(path);
    expect((await send(owner.browser, path, { minimum: '5' })).statusCode).toBe(303);
    const form = formOn(page.body, path);
    const late = await planner.postWithToken(path, { ...form?.values, plekken: '11' }, tokenIn(page.body));
    expect(late.statusCode).toBe(422);
    expect(late.body).toContain('Een collega heeft deze groep net gewijzigd.');
    const again = formOn(late.body, path);
    expect(again?.values.plekken).toBe('11');
    expect((await planner.postWithToken(path, { ...again?.values }, tokenIn(late.body))).statusCode).toBe(303);
    expect(await plan(id)).toMatchObject({ capacity: 11 });
    const page2 = await planner.get(`/werk/groepen/${id}`);
    expect(page2.body).toMatch(/Petra Planner wijzigde een groep[\s\S]*Het programma plande een groep/);
  });

  test('moving keeps the clock time over the change to summer time, passes over holidays on request, and keeps every id', async () => {
    const id = await group({ sessions: weekly(app.clock.now(), 20, 3) });
    const before = await plan(id);
    const path = `/werk/groepen/${id}/verplaatsing`;
    const moved = await send(planner, path, {}, `${path}?gekozen=ja&eerste=2027-03-22&tijd=19:30`);
    expect(moved.statusCode).toBe(303);
    const { sessions, decideOn } = await plan(id);
    const wall = sessions.map((one) => one.startsAt.toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime().toString());
    // 29 March is Easter Monday.
    expect(wall).toEqual(['2027-03-22T19:30:00', '2027-04-05T19:30:00', '2027-04-12T19:30:00']);
    expect(sessions.map((one) => one.id)).toEqual(before.sessions.map((one) => one.id));
    expect(decideOn.toString()).toBe('2027-03-12');
  });

  test('who owns the offer plans a group without a proposal, and copies one; another organisation cannot', async () => {
    const made = await send(owner.browser, '/werk/groepen/nieuw', { naam: 'Zonder voorstel', trainers: [] });
    expect(made.statusCode).toBe(303);
    const id = String(made.headers.location).split('/').at(-1) ?? '';
    expect(await plan(id)).toMatchObject({ title: 'Zonder voorstel', state: 'planned', organisationId: world.organisationId });
    const copy = await owner.browser.get(`/werk/groepen/nieuw?van=${id}`);
    expect(copy.body).toContain('Kopie van Zonder voorstel');
    const first = localDate((await plan(id)).startsAt)
      .add({ weeks: 52 })
      .toString();
    expect(formOn(copy.body, '/werk/groepen/nieuw')?.values).toMatchObject({ eerste: first, naam: 'Zonder voorstel' });
    expect((await stranger.get('/werk/groepen/nieuw')).body).toContain('Geen aanbod');
    const form = formOn(copy.body, '/werk/groepen/nieuw');
    const foreign = await stranger.postWithToken(
      '/werk/groepen/nieuw',
      { ...form?.values },
      tokenIn((await stranger.get('/werk/agenda')).body),
    );
    expect(foreign.statusCode).toBe(422);
  });
});

describe('go or no-go', () => {
  test('Today and the list of groups show what is to be decided; the page of the group how it stands', async () => {
    const id = await group({ title: 'Besluit gevraagd', sessions: weekly(app.clock.now(), 14, 3) });
    const late = await group({ title: 'Nog lang niet', sessions: weekly(app.clock.now(), 90, 3) });
    for (const path of ['/werk', '/werk/groepen']) {
      const page = await planner.get(path);
      expect(page.body, path).toMatch(/Gaat de groep door\?[\s\S]*Besluit gevraagd/);
      expect(page.body, path).toContain('0 van minimaal 6 plekken bezet');
      expect(
        page.body.split('Gaat de groep door?').some((part) => part.slice(0, 80).includes('Nog lang niet')),
        path,
      ).toBe(false);
    }
    expect((await stranger.get('/werk/groepen')).body).not.toContain('Besluit gevraagd');
    const own = await planner.get(`/werk/groepen/${id}`);
    expect(own.body).toContain('Er zijn nog 6 deelnemers te weinig.');
    expect(own.body).toMatch(/Besluit uiterlijk op <strong>/);
    expect((await planner.get(`/werk/groepen/${late}`)).body).toContain('Voeg samen met een andere groep');
  });

  test('the "go" is told once to every family with a certain place; that it is on line now too, without the address', async () => {
    const id = await group({ sessions: weekly(app.clock.now(), 30, 2) });
    const contact = { name: 'Ouder Een', email: 'ouder.een@voorbeeld.example', phone: '', relation: 'parent' as const };
    const child = { name: 'Sam', birthDate: Temporal.PlainDate.from('2017-09-01') };
    const made = await app.system((work) =>
      register(work, { groupId: id, contact, participants: [child], channel: 'online', lang: 'en' }),
    );
    if (!made.ok) throw new Error(made.reason);
    await app.system(({ tx }) =>
      tx.updateTable('registrations').set({ state: 'confirmed' }).where('id', '=', made.registrationId).execute(),
    );
    await app.system(({ tx }) => tx.updateTable('offers').set({ trainers_needed: 0 }).where('id', '=', world.offerId).execute());
    for (let n = 0; n < 3; n += 1) expect(await app.system((work) => goAhead(work, id))).toEqual({ ok: true });
    const told = (await app.mails()).filter((mail) => mail.kind === 'registration-goes-ahead');
    expect(told.map((mail) => [mail.to, mail.subject])).toEqual([[contact.email, 'It goes ahead: Sterk staan in Leiden-Noord']]);
    expect((await planner.get(`/werk/groepen/${id}/praktisch`)).body).toContain('1 gezin met een zekere plek');
    const online = { online: 'https://bellen.voorbeeld.example/geheim', bijdrage: '' };
    const set = await send(planner, `/werk/groepen/${id}/praktisch`, online);
    expect(set.statusCode).toBe(303);
    const mails = (await app.mails()).filter((mail) => mail.kind === 'registration-group-changed');
    expect(mails.map((mail) => mail.to)).toEqual([contact.email]);
    expect(mails[0]?.text).toContain('This group can be joined online too now. Coming to the room is still possible');
    expect(JSON.stringify(mails)).not.toContain('geheim');
    expect(mails[0]?.attachments[0]?.content).toMatch(/SEQUENCE:2/);
  });
});

describe('cancelling', () => {
  test('gives the demands of teams back with their waiting time, as often as it happens (rule 4)', async () => {
    const { organisationId, municipalityId } = world;
    const added = await app.as(owner.actor, (work) =>
      addDemand(work, {
        ...{ organisationId, municipalityId, theme: 'weerbaarheid', places: 5, ageMin: 96, ageMax: 131 },
        ...{ dayParts: [5], languages: ['nl'], maxKm: 15 },
      }),
    );
    if (!added.ok) throw new Error(JSON.stringify(added.errors));
    const demandId = added.demandId;
    const row = () =>
      app.read(({ tx }) => tx.selectFrom('demands').selectAll().where('id', '=', demandId).executeTakeFirstOrThrow());
    const since = (await row()).waiting_since.toString();
    for (let round = 0; round < 2; round += 1) {
      const groupId = await group({ sessions: weekly(app.clock.now(), 40 + round, 2) });
      await app.system(async (work) => {
        expect(await serveAtOnce(work, [demandId])).toBe(true);
        const giveBackBefore = work.now.add({ hours: 24 });
        expect(await reserveForTeam(work, { groupId, demandId, organisationId, places: 5, giveBackBefore })).toBe(true);
      });
      expect((await row()).state).toBe('served');
      app.clock.move({ days: 1 });
      expect(await app.system((work) => cancelAndReopen(work, groupId, 'De zaal is dicht.'))).toEqual({ ok: true });
      const open = await row();
      expect([open.state, open.places, open.waiting_since.toString()]).toEqual(['open', 5, since]);
    }
    const mails = (await app.mails()).filter((mail) => mail.kind === 'group-cancelled-team');
    expect(mails.length).toBeGreaterThanOrEqual(2);
    expect(mails[0]?.text).toContain('Je groepsvraag staat weer open op het marktplein, met dezelfde wachttijd.');
  });

  test('what was asked and borrowed for the group ends with it, and both sides are told; when it moves the loan goes along', async () => {
    const groupId = await group({ sessions: weekly(app.clock.now(), 60, 3) });
    const before = await plan(groupId);
    const { personId } = owner.actor;
    const { loanId, requestId } = await app.system(async (work) => {
      const material = { name: 'Koffer', summary: '', organisationId: null, loanDays: 365 };
      const kindId = await addMaterial(work, material);
      await addStock(work, { kindId, locationId: world.locationId, amount: 1 });
      const days = { firstDay: localDate(before.startsAt), lastDay: localDate(before.startsAt).add({ days: 14 }) };
      const lent = await lend(work, {
        ...days,
        kindId,
        amount: 1,
        groupId,
        organisationId: null,
        title: 'Koffer',
        madeBy: personId,
      });
      const what = { kind: 'other' as const, title: 'Koffie', question: '', askedBy: personId, organisationId: null, groupId };
      const where = { roomId: null, municipalityId: null, people: null, when: null, material: null, wantedBefore: null };
      return { loanId: lent.ok ? lent.id : '', requestId: await ask(work, { ...what, ...where }) };
    });
    const loan = () =>
      app.read(({ tx }) =>
        tx.selectFrom('material_loans').select(['state', 'first_day']).where('id', '=', loanId).executeTakeFirstOrThrow(),
      );
    const path = `/werk/groepen/${groupId}/verplaatsing`;
    const first = localDate(before.startsAt).add({ days: 1 });
    expect((await send(planner, path, {}, `${path}?gekozen=ja&eerste=${first}&tijd=15:30`)).statusCode).toBe(303);
    expect((await loan()).first_day.toString()).toBe(localDate((await plan(groupId)).startsAt).toString());
    const cancel = `/werk/groepen/${groupId}/annulering`;
    expect((await send(planner, cancel, { reden: 'Te weinig gezinnen.' })).statusCode).toBe(303);
    expect((await loan()).state).toBe('cancelled');
    expect(await app.read((reading) => supportRequest(reading, requestId))).toMatchObject({ state: 'withdrawn' });
    const told = (await app.mails()).filter((mail) => ['loan-news', 'support-news'].includes(mail.kind));
    expect(told.map((mail) => mail.subject)).toEqual(
      expect.arrayContaining(['Een lening heeft andere dagen', 'Niet meer nodig: geleend materiaal', 'Niet meer nodig: Koffie']),
    );
  });
});
