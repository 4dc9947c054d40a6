import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { anotherRoom, type GroupWorld, groupWorld, plannedGroup } from '../../../test/factories/group-world.ts';
import { addMaterial, addStock, reserve } from '../facilities/index.ts';
import { groupPlan } from '../groups/index.ts';
import { addOrganisation } from '../regions/index.ts';
import { timesOf } from './pages/group/model.ts';
import { listCounts, requestsOfGroup, supportRequest } from './queries.ts';

type Person = Awaited<ReturnType<TestApp['person']>>;
let app: TestApp;
let world: GroupWorld;
let anna: Person;
let ahmed: Person;
let owner: Person;
let groupId: string;
let ownRoom: string;
let page: string;
beforeAll(async () => {
  app = await createTestApp();
  world = await app.system((work) => groupWorld(work));
  const base = { kind: 'core-partner' as const, sort: 'School', summary: '', municipalityId: world.municipalityId };
  const school = await app.system((work) => addOrganisation(work, { ...base, slug: 'school', name: 'School Voorbeeld' }));
  await app.system((work) => work.tx.updateTable('locations').set({ organisation_id: school }).execute());
  ownRoom = await app.system(async (work) => {
    const { id } = await work.tx
      .insertInto('locations')
      .values({
        ...{ region_id: work.region.id, municipality_id: world.municipalityId, organisation_id: world.organisationId },
        ...{ slug: 'eigen', name: 'Eigen gebouw', address: 'Proefplein 1', postcode: '2315 ZX', town: 'Leiden' },
        ...{ lat: 52.17, lon: 4.5, wheelchair: true },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return anotherRoom(work, id, 'eigen');
  });
  anna = await app.person({ name: 'Anna', memberships: [{ role: 'professional', organisationId: world.organisationId }] });
  owner = await app.person({ name: 'Olga', memberships: [{ role: 'professional', organisationId: school }] });
  ahmed = await app.person({ name: 'Ahmed', memberships: [{ role: 'facility-support' }] });
  ({ groupId } = await app.system((work) => plannedGroup(work, world)));
  page = `/werk/groepen/${groupId}/facilitair`;
});
afterAll(() => app.close());

const mailsOf = async (kind: string) => (await app.mails()).filter((mail) => mail.kind === kind);
const requests = () => app.read((reading) => requestsOfGroup(reading, groupId));

test('a group takes a free room of its own organisation at once, with one button and without a human', async () => {
  const shown = await anna.browser.get(page);
  expect(shown.body).toMatch(/Ruimte voor 12, \w+middag, 8 keer, bij Leiden/);
  expect(shown.body).toContain('meteen vast');
  expect((await anna.browser.post(`${page}/ruimte`, { ruimte: ownRoom }, page)).statusCode).toBe(303);
  expect((await app.read((reading) => groupPlan(reading, groupId)))?.roomId).toBe(ownRoom);
  expect(await requests()).toEqual([]);
});

test("another's room goes to its owner; yes books it for the group in the same step, and who asked is told", async () => {
  await anna.browser.post(`${page}/ruimte`, { ruimte: world.roomId }, page);
  const [asked] = await requests();
  expect(asked).toMatchObject({ kind: 'room', state: 'new', roomId: world.roomId, weeks: 8, people: 12 });
  expect(await mailsOf('support-asked')).toHaveLength(1);
  const address = `/werk/facilitair/${asked?.id}`;
  const stranger = await app.person({ memberships: [{ role: 'professional' }] });
  expect((await stranger.browser.get(address)).statusCode).toBe(404);
  expect((await owner.browser.get('/werk/facilitair')).body).toContain('Ruimte voor 12');
  const yes = {
    uitkomst: 'done',
    ruimte: world.roomId,
    antwoord: 'De sleutel ligt bij de balie.',
    minuten: 10,
    werk: 'secretarial',
  };
  expect((await owner.browser.post(`${address}/antwoord`, yes, address)).statusCode).toBe(303);
  expect((await app.read((reading) => groupPlan(reading, groupId)))?.roomId).toBe(world.roomId);
  const [done] = await requests();
  expect(done).toMatchObject({ state: 'done', effortMinutes: 10, effortKind: 'secretarial' });
  expect((await mailsOf('support-news')).map((mail) => mail.subject)).toEqual([
    expect.stringMatching(/^Geregeld: Ruimte voor 12/),
  ]);
  expect((await anna.browser.get(address)).body).toContain('De sleutel ligt bij de balie.');
});

test('a yes to a room that was taken meanwhile is refused, and the request stays as open as it was', async () => {
  const room = await app.system((work) => anotherRoom(work, world.locationId, 'net-weg'));
  await anna.browser.post(`${page}/ruimte`, { ruimte: room }, page);
  const [asked] = await requests();
  const plan = await app.read((reading) => groupPlan(reading, groupId));
  const when = plan && timesOf(plan, app.clock.now());
  if (!when || !asked) throw new Error('nothing asked');
  const taken = { roomId: room, kind: 'booking' as const, title: 'Feest', organisationId: null, madeBy: null, people: null };
  await app.system((work) => reserve(work, { ...taken, ...when, weeks: 1 }));
  const address = `/werk/facilitair/${asked.id}`;
  const yes = { uitkomst: 'done', ruimte: room, antwoord: '', minuten: '', werk: 'secretarial' };
  const refused = await owner.browser.post(`${address}/antwoord`, yes, address);
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('niet meer vrij');
  expect(await app.read((reading) => supportRequest(reading, asked.id))).toMatchObject({
    state: 'new',
    closedAt: null,
    effortMinutes: null,
  });
  const no = { ...yes, uitkomst: 'not-possible', ruimte: '' };
  expect((await owner.browser.post(`${address}/antwoord`, no, address)).body).toContain('Zeg kort waarom');
  const instead = { ...no, ruimte: world.roomId };
  expect((await owner.browser.post(`${address}/antwoord`, instead, address)).statusCode).toBe(303);
  expect((await anna.browser.get(address)).body).toContain('Dit kan wel');
});

test('material in stock is lent at once for all days of the group; too much is said with what is free', async () => {
  const kind = await app.system(async (work) => {
    const id = await addMaterial(work, { name: 'Koffer', summary: '', organisationId: null, loanDays: 365 });
    await addStock(work, { kindId: id, locationId: world.locationId, amount: 2 });
    return id;
  });
  const refused = await anna.browser.post(`${page}/materiaal`, { materiaal: kind, aantal: 3 }, page);
  expect(refused.body).toContain('Er zijn er 2 vrij');
  expect((await anna.browser.post(`${page}/materiaal`, { materiaal: kind, aantal: 2 }, page)).statusCode).toBe(303);
  expect((await anna.browser.get(page)).body).toContain('Koffer (0 vrij)');
});

test('the secretariat takes, hands over, waits, notes and closes; what is late stands apart, notes are not for the asker', async () => {
  await anna.browser.post(`${page}/aanvraag`, { soort: 'registration', toelichting: 'Vijf ouders bellen liever.' }, page);
  const [asked] = (await requests()).filter((one) => one.kind === 'registration');
  const address = `/werk/facilitair/${asked?.id}`;
  const personal = { soort: 'other', toelichting: 'Bel 06 12345678' };
  expect((await anna.browser.post(`${page}/aanvraag`, personal, page)).body).toContain('gegevens van een persoon');
  const counts = () => app.read((reading) => listCounts(reading), ahmed.actor);
  expect(await counts()).toMatchObject({ vandaag: 1, 'te-laat': 0 });
  await ahmed.browser.post(`${address}/behandelaar`, { collega: '' }, address);
  await ahmed.browser.post(`${address}/notities`, { notitie: 'Balie gebeld.' }, address);
  await ahmed.browser.post(`${address}/wacht`, { waarop: 'De balie belt terug' }, address);
  expect(await counts()).toMatchObject({ wacht: 1, vandaag: 0 });
  expect((await ahmed.browser.get('/werk/facilitair?lijst=wacht')).body).toContain('Wacht op: De balie belt terug');
  const seen = (await anna.browser.get(address)).body;
  expect(seen).toContain('De balie belt terug');
  expect(seen).not.toContain('Balie gebeld.');
  expect((await anna.browser.post(`${address}/wacht`, { waarop: 'Iets' }, '/werk/facilitair/nieuw')).statusCode).toBe(404);
  app.clock.move({ days: 4 });
  expect(await counts()).toMatchObject({ 'te-laat': 1 });
  const answer = { uitkomst: 'done', antwoord: 'De balie neemt ze aan.', minuten: '25', werk: 'content' };
  const [one, two] = await Promise.all([1, 2].map(() => ahmed.browser.post(`${address}/antwoord`, answer, address)));
  expect([one?.statusCode, two?.statusCode].sort()).toEqual([303, 422]);
  expect(await app.read((reading) => supportRequest(reading, asked?.id ?? ''))).toMatchObject({
    effortMinutes: 25,
    effortKind: 'content',
  });
});
