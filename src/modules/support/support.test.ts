import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { anotherRoom, type GroupWorld, groupWorld, plannedGroup } from '../../../test/factories/group-world.ts';
import { addMaterial, addStock, reserve, spanOn } from '../facilities/index.ts';
import { ahead, type GroupPlan, groupPlan, type SessionView } from '../groups/index.ts';
import { addOrganisation } from '../regions/index.ts';
import { changeWholeGroup } from '../registrations/index.ts';
import { ask, type NewRequest } from './asking.ts';
import { timesOf } from './group-times.ts';
import { listCounts, requestsIn, requestsOfGroup, supportRequest } from './queries.ts';
import { queueToday } from './queue-today.ts';

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
  request = {
    ...{
      kind: 'other',
      title: 'Koffie',
      question: '',
      askedBy: anna.actor.personId,
      organisationId: null,
      groupId: null,
      roomId: null,
    },
    ...{ municipalityId: null, people: 6, when: null, material: null, wantedBefore: null },
  };
});
afterAll(() => app.close());

/** What anna asks apart from a group. */
let request: NewRequest;
const mailsOf = async (kind: string) => (await app.mails()).filter((mail) => mail.kind === kind);
/** The version of the group that a page between showed. */
const versionIn = (body: string) => /name="versie" value="(\d+)"/.exec(body)?.[1] ?? '';
const requests = () => app.read((reading) => requestsOfGroup(reading, groupId));

test('a group takes a free room of its own organisation at once, with one button and without a human', async () => {
  const shown = await anna.browser.get(page);
  expect(shown.body).toMatch(/Ruimte voor 12, \w+middag, 8 keer, bij Leiden/);
  expect(shown.body).toContain('meteen vast');
  const roomOf = async () => (await app.read((reading) => groupPlan(reading, groupId)))?.roomId;
  const before = await roomOf();
  const mails = (await app.mails()).length;
  const unseen = await anna.browser.post(`${page}/ruimte`, { ruimte: ownRoom }, page);
  expect([unseen.statusCode, unseen.headers.location]).toEqual([303, `${page}/ruimte?ruimte=${ownRoom}`]);
  const check = await anna.browser.get(`${page}/ruimte?ruimte=${ownRoom}`);
  for (const part of [
    'Er is nog niets veranderd',
    'Buurthuis Het Voorbeeld',
    'Eigen gebouw',
    'Proefplein 1',
    'Verplaats 8 bijeenkomsten',
  ])
    expect(check.body).toContain(part);
  expect(check.body).toContain('Samen 2 mails aan gezinnen, teams en trainers.');
  expect([await roomOf(), (await app.mails()).length]).toEqual([before, mails]);
  const versie = versionIn(check.body);
  const overtaken = await anna.browser.post(`${page}/ruimte`, { ruimte: ownRoom, versie: Number(versie) + 1 }, page);
  expect([overtaken.statusCode, overtaken.body.includes('Een collega wijzigde de groep net')]).toEqual([422, true]);
  expect((await anna.browser.post(`${page}/ruimte`, { ruimte: ownRoom, versie }, page)).statusCode).toBe(303);
  expect([await roomOf(), (await app.mails()).length]).toEqual([ownRoom, mails + 2]);
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
  const check = await owner.browser.post(`${address}/antwoord`, yes, address);
  expect([check.statusCode, (await requests())[0]?.state]).toEqual([422, 'new']);
  for (const part of ['Er is nog niets veranderd', 'Wie krijgt bericht', 'De sleutel ligt bij de balie.', 'value="10"'])
    expect(check.body).toContain(part);
  const sure = { ...yes, versie: versionIn(check.body) };
  expect((await owner.browser.post(`${address}/antwoord`, sure, address)).statusCode).toBe(303);
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
  if (!when || !asked || !plan) throw new Error('nothing asked');
  const taken = { roomId: room, kind: 'booking' as const, title: 'Feest', organisationId: null, madeBy: null, people: null };
  await app.system((work) => reserve(work, { ...taken, ...when, weeks: 1 }));
  const address = `/werk/facilitair/${asked.id}`;
  const yes = { uitkomst: 'done', ruimte: room, antwoord: '', minuten: '', werk: 'secretarial' };
  const refused = await owner.browser.post(`${address}/antwoord`, yes, address);
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('Deze ruimte is niet op alle dagen vrij');
  expect(refused.body).not.toContain('Verplaats de groep');
  const late = await owner.browser.post(`${address}/antwoord`, { ...yes, versie: String(plan.version) }, address);
  expect([late.statusCode, late.body.includes('Deze ruimte is niet meer vrij')]).toEqual([422, true]);
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

async function anotherGroup(slug: string): Promise<{ id: string; page: string; plan: () => Promise<GroupPlan> }> {
  const { groupId: id } = await app.system(async (work) =>
    plannedGroup(work, world, { roomId: await anotherRoom(work, world.locationId, slug), trainerIds: [] }),
  );
  const plan = async () => {
    const found = await app.read((reading) => groupPlan(reading, id));
    if (!found) throw new Error('no such group');
    return found;
  };
  return { id, page: `/werk/groepen/${id}/facilitair`, plan };
}

/** Asks the school for one of its rooms; returns the request and the room. */
async function askSchool(group: { id: string; page: string }, slug: string) {
  const roomId = await app.system((work) => anotherRoom(work, world.locationId, slug));
  await app.system((work) => work.tx.updateTable('rooms').set({ rent_cents: 0 }).where('id', '=', roomId).execute());
  expect((await anna.browser.post(`${group.page}/ruimte`, { ruimte: roomId }, group.page)).statusCode).toBe(303);
  const asked = (await app.read((reading) => requestsOfGroup(reading, group.id))).find((one) => one.roomId === roomId);
  if (!asked) throw new Error('not asked');
  return { roomId, id: asked.id, address: `/werk/facilitair/${asked.id}` };
}

const stateOf = async (id: string) => (await app.read((reading) => supportRequest(reading, id)))?.state;
const yesTo = (ruimte: string, version: number | '' = '') => ({
  ...{ uitkomst: 'done', ruimte, antwoord: '', minuten: '', werk: 'secretarial' },
  versie: String(version),
});

const newsFor = async ({ actor }: Person) =>
  (
    await app.read(({ tx }) =>
      tx.selectFrom('mails').select('id').where('kind', '=', 'support-news').where('person_id', '=', actor.personId).execute(),
    )
  ).length;

test('when a group has its room the owners that were asked are told, and a late yes moves nothing', async () => {
  const group = await anotherGroup('laat');
  const [one, two] = [await askSchool(group, 'laat-1'), await askSchool(group, 'laat-2')];
  const told = await newsFor(anna);
  const { version } = await group.plan();
  const answers = await Promise.all(
    [one, two].map(({ address, roomId }) => owner.browser.post(`${address}/antwoord`, yesTo(roomId, version), address)),
  );
  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([303, 422]);
  const states = [await stateOf(one.id), await stateOf(two.id)];
  expect(states.toSorted()).toEqual(['done', 'withdrawn']);
  const chosen = states[0] === 'done' ? one : two;
  expect((await group.plan()).roomId).toBe(chosen.roomId);
  // Of both, also what waits for her digest.
  expect(await newsFor(anna)).toBe(told + 2);
});

const laterInTheMiddle = (session: SessionView, index: number): SessionView => {
  const later = { hours: index === 3 ? 2 : 0 };
  return { ...session, startsAt: session.startsAt.add(later), endsAt: session.endsAt.add(later) };
};

test('a yes is refused when only a session in the middle meets at another time than was asked, in its own words; a colleague of the group may take the request back', async () => {
  const group = await anotherGroup('tijden');
  const asked = await askSchool(group, 'tijden-1');
  const { version, ...plan } = await group.plan();
  await app.system((work) =>
    changeWholeGroup(work, {
      ...{ groupId: group.id, version, roomId: plan.roomId, sessions: ahead(plan.sessions, work.now).map(laterInTheMiddle) },
      ...{ trainerIds: [], leadId: null, minSize: plan.minSize, capacity: plan.capacity, decideOn: plan.decideOn },
      ...{ opensAt: plan.opensAt, closesAt: null, openedTo: 'parents' as const },
    }),
  );
  const refused = await owner.browser.post(`${asked.address}/antwoord`, yesTo(asked.roomId), asked.address);
  expect(refused.body).toContain('op andere tijden bij elkaar dan gevraagd');
  expect((await group.plan()).roomId).toBe(plan.roomId);
  const colleague = await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] });
  expect((await colleague.browser.post(`${asked.address}/intrekking`, {}, asked.address)).statusCode).toBe(303);
  expect(await stateOf(asked.id)).toBe('withdrawn');
});

test('a question goes to who asked; their reply brings it back among the work of today, and who handles it is told', async () => {
  const id = await app.system((work) => ask(work, { ...request, title: 'Stoelen voor twintig' }));
  const address = `/werk/facilitair/${id}`;
  const queued = () => app.read((reading) => queueToday(reading), ahmed.actor);
  await ahmed.browser.post(`${address}/behandelaar`, { collega: '' }, address);
  expect((await queued()).first.map((one) => one.id)).not.toContain(id);
  const form = { vraag: 'Met of zonder leuning?' };
  expect((await ahmed.browser.post(`${address}/vraag`, { vraag: '' }, address)).statusCode).toBe(422);
  expect((await ahmed.browser.post(`${address}/vraag`, form, address)).statusCode).toBe(303);
  expect((await app.read((reading) => queueToday(reading), anna.actor)).questions).toEqual([
    { id, title: 'Stoelen voor twintig', question: form.vraag },
  ]);
  expect((await anna.browser.get('/werk')).body).toContain('Er is een vraag over je aanvraag');
  expect((await anna.browser.get(address)).body).toContain('Er is een vraag aan jou');
  const reply = { reactie: 'Met leuning, graag.' };
  const colleague = await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] });
  for (const { browser } of [ahmed, colleague])
    expect((await browser.post(`${address}/reactie`, reply, '/werk/facilitair/nieuw')).statusCode).toBe(404);
  const told = await newsFor(ahmed);
  const sent = await Promise.all([1, 2].map(() => anna.browser.post(`${address}/reactie`, reply, address)));
  expect(sent.map((one) => one.statusCode).sort()).toEqual([303, 422]);
  expect(sent.map((one) => one.body).join()).toContain('al beantwoord');
  expect(await newsFor(ahmed)).toBe(told + 1);
  expect(await app.read((reading) => supportRequest(reading, id))).toMatchObject({ state: 'taken', askerTurn: 'replied' });
  expect((await queued()).first).toContainEqual(expect.objectContaining({ id, replied: true }));
  expect((await ahmed.browser.get(address)).body).toContain('Met leuning, graag.');
  await ahmed.browser.post(`${address}/antwoord`, { ...yesTo(''), ruimte: '' }, address);
  const late = await anna.browser.post(`${address}/reactie`, reply, address);
  expect([late.statusCode, late.body.includes('al afgerond')]).toEqual([422, true]);
});

test('the work of today shows the queue as it is: how many are late, for today and waiting, the first first', async () => {
  const soon = app.clock.now().add({ minutes: 5 });
  const id = await app.system((work) => ask(work, { ...request, title: 'Sleutel', wantedBefore: soon }));
  app.clock.move({ minutes: 10 });
  const { counts, first } = await app.read((reading) => queueToday(reading), ahmed.actor);
  const { open, gevraagd, ...lists } = await app.read((reading) => listCounts(reading), ahmed.actor);
  expect(counts).toEqual(lists);
  expect(first).toContainEqual(expect.objectContaining({ id, late: true }));
  const today = (await ahmed.browser.get('/werk')).body;
  expect(today).toContain('href="/werk/facilitair?lijst=te-laat"');
  expect(today).toContain('Sleutel');
  // Who handles nothing does not see it.
  const stranger = await app.person({ memberships: [{ role: 'professional' }] });
  expect((await stranger.browser.get('/werk')).body).not.toContain('Facilitaire aanvragen');
});

test('nobody gives themselves the room of another organisation', async () => {
  const form = {
    soort: 'room-search',
    ruimte: ownRoom,
    wat: 'Ruimte voor zes',
    dag: '2029-03-06',
    van: '10:00',
    tot: '11:00',
    weken: 1,
  };
  expect((await anna.browser.post('/werk/facilitair/nieuw', form, '/werk/facilitair/nieuw')).statusCode).toBe(422);
  const when = {
    first: spanOn(Temporal.PlainDate.from('2029-03-06'), Temporal.PlainTime.from('10:00'), Temporal.PlainTime.from('11:00')),
    weeks: 1,
  };
  const old = await app.system((work) =>
    ask(work, { ...request, kind: 'room-search', organisationId: world.organisationId, when }),
  );
  const address = `/werk/facilitair/${old}`;
  const given = await anna.browser.post(`${address}/antwoord`, yesTo(world.roomId), address);
  expect([given.statusCode, given.body.includes('van een andere organisatie')]).toEqual([422, true]);
  expect((await ahmed.browser.post(`${address}/antwoord`, yesTo(world.roomId), address)).statusCode).toBe(303);
});

test('of two who take a request up one has it; what waits goes on, and the rest of a list is reached', async () => {
  const id = await app.system((work) => ask(work, request));
  const address = `/werk/facilitair/${id}`;
  const bea = await app.person({ name: 'Bea', memberships: [{ role: 'facility-support' }] });
  const [one, two] = await Promise.all(
    [ahmed, bea].map(({ browser }) => browser.post(`${address}/behandelaar`, { collega: '' }, address)),
  );
  expect([one?.statusCode, two?.statusCode].sort()).toEqual([303, 422]);
  expect(`${one?.body}${two?.body}`).toMatch(/al opgepakt door (Ahmed|Bea)/);
  await ahmed.browser.post(`${address}/wacht`, { waarop: 'De balie' }, address);
  const taken = (await app.read((reading) => supportRequest(reading, id)))?.takenBy ?? '';
  await bea.browser.post(`${address}/behandelaar`, { collega: '', gezien: taken }, address);
  expect(await app.read((reading) => supportRequest(reading, id))).toMatchObject({
    state: 'taken',
    waitingFor: '',
    takenByName: 'Bea',
  });
  for (const list of ['open', 'klaar', 'gevraagd'] as const) {
    const all = (await app.read((reading) => requestsIn(reading, list), ahmed.actor)).requests.map((row) => row.id);
    const paged: string[] = [];
    for (let after = null as Awaited<ReturnType<typeof requestsIn>>['next'] | undefined; after !== undefined; ) {
      const place = after ?? undefined;
      const part = await app.read((reading) => requestsIn(reading, list, { after: place, limit: 1 }), ahmed.actor);
      paged.push(...part.requests.map((row) => row.id));
      after = part.next ?? undefined;
    }
    expect(paged).toEqual(all);
  }
});
