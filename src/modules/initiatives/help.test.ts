import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser, createTestApp, type TestApp } from '../../../test/app.ts';
import { anotherTrainer, type GroupWorld, groupWorld } from '../../../test/factories/group-world.ts';
import { addDemand, demandById } from '../demand/index.ts';
import { addListEntry } from '../regions/index.ts';
import { openSession } from '../sign-in/index.ts';
import { acceptHelp, declineHelp, offerHelp } from './help.ts';
import { helpFor } from './help-queries.ts';
import { wanted } from './wanted.ts';

type Person = Awaited<ReturnType<TestApp['person']>>;
let app: TestApp;
let world: GroupWorld;
let team: Person;
let planner: Person;
beforeAll(async () => {
  app = await createTestApp();
  world = await app.system((work) => groupWorld(work));
  team = await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] });
  planner = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
});
afterAll(() => app.close());

async function need(input: Partial<Parameters<typeof addDemand>[1]> = {}): Promise<string> {
  const added = await app.as(team.actor, (work) =>
    addDemand(work, {
      ...{ organisationId: world.organisationId, municipalityId: world.municipalityId, theme: 'weerbaarheid', places: 8 },
      ...{ ageMin: 96, ageMax: 131, dayParts: [5, 13], languages: ['nl'], maxKm: 20 },
      ...input,
    }),
  );
  if (!added.ok) throw new Error(JSON.stringify(added.errors));
  return added.demandId;
}

/** A trainer of the world, signed in. */
async function trainer(name: string): Promise<{ personId: string; browser: Browser }> {
  const id = await app.system((work) => anotherTrainer(work, world, { name }));
  const { personId } = await app.read(({ tx }) =>
    tx.selectFrom('trainers').select('person_id as personId').where('id', '=', id).executeTakeFirstOrThrow(),
  );
  const { token } = await app.system((work) => openSession(work, personId, { method: 'example', strength: 2 }));
  return { personId, browser: new Browser(app.http, { sessie: token }) };
}

const offer = (demandId: string, personId: string, dayParts = [5]) =>
  app.system((work) =>
    offerHelp(work, {
      demandId,
      personId,
      organisationId: world.organisationId,
      groupSize: 8,
      firstDay: null,
      dayParts,
      remarks: '',
    }),
  );
const offered = async (demandId: string) => (await app.read((reading) => helpFor(reading, demandId)))[0];

describe('from an open need to "I can do this"', () => {
  test('a trainer offers on the page, sees no more than rule 7 lets them, and the team and planner are told', async () => {
    const demandId = await need({ note: 'Rustige groep graag.' });
    const { browser } = await trainer('Doe Mee');
    const path = `/werk/groepsvragen/${demandId}/hulp`;
    const shown = await browser.get(path);
    expect(shown.statusCode).toBe(200);
    expect(shown.body).not.toContain('Rustige groep');
    const wrong = await browser.post(path, {
      groupSize: '6',
      remarks: 'Bel 06-12345678',
      'firstDay-day': '1',
      'firstDay-month': '1',
      'firstDay-year': '2020',
    });
    expect(wrong.statusCode).toBe(422);
    for (const field of ['remarks', 'firstDay']) expect(wrong.body).toContain(`href="#veld-${field}"`);
    expect((await browser.post(path, { groupSize: '6', dayParts: ['5'], remarks: 'Graag met een ander.' })).statusCode).toBe(303);
    const told = (await app.mails()).filter((mail) => mail.kind === 'help-offered');
    expect(told).toHaveLength(2);
    expect((await team.browser.get(`/werk/groepsvragen/${demandId}`)).body).toContain(path);
    expect((await team.browser.get(path)).body).toContain('Graag met een ander.');
  });

  test('accepted with everything there: a draft proposal with the helper as trainer', async () => {
    const demandId = await need();
    const { personId } = await trainer('Kim Kan');
    expect(await offer(demandId, personId)).toEqual({ ok: true });
    expect(await offer(demandId, personId)).toEqual({ ok: false, reason: 'twice' });
    const help = await offered(demandId);
    const done = await app.as(planner.actor, (work) => acceptHelp(work, { id: help?.id ?? '', message: '' }));
    if (!done.ok || !done.proposalId) throw new Error('no proposal');
    const found = await app.read(async ({ tx }) => ({
      state: (await tx.selectFrom('proposals').select('state').where('id', '=', done.proposalId).executeTakeFirstOrThrow()).state,
      trainers: await tx
        .selectFrom('proposal_trainers as p')
        .innerJoin('trainers as t', 't.id', 'p.trainer_id')
        .select('t.person_id as personId')
        .where('p.proposal_id', '=', done.proposalId)
        .execute(),
    }));
    expect(found.state).toBe('draft');
    expect(found.trainers).toContainEqual({ personId });
    expect((await app.mails())[0]?.text).toContain('met jou als trainer');
  });

  test('accepted without everything: they get in contact; nobody accepts or declines twice', async () => {
    const demandId = await need({ places: 2 });
    const { personId } = await trainer('Ties Te Klein');
    await offer(demandId, personId);
    const id = (await offered(demandId))?.id ?? '';
    const both = await Promise.all([
      app.as(planner.actor, (work) => acceptHelp(work, { id, message: 'Bel je mij maandag?' })),
      app.as(team.actor, (work) => declineHelp(work, { id, reason: 'We hebben al iemand.' })),
    ]);
    const [accepted, declined] = both;
    expect(Number(accepted.ok) + Number(declined)).toBe(1);
    const help = await offered(demandId);
    expect(help?.state).toBe(accepted.ok ? 'accepted' : 'declined');
    if (accepted.ok) expect(accepted.proposalId).toBeNull();
    const answered = (await app.mails()).filter((mail) => mail.kind === 'help-answered' && mail.text.includes('Ties Te Klein'));
    expect(answered).toHaveLength(1);
  });

  test('a need that is gone cannot be helped; another team cannot answer', async () => {
    const demandId = await need();
    const { personId } = await trainer('Lia Laat');
    await offer(demandId, personId);
    const other = await app.person({ memberships: [{ role: 'professional', organisationId: await anotherTeam() }] });
    const id = (await offered(demandId))?.id ?? '';
    const path = `/werk/groepsvragen/${demandId}/hulp`;
    expect((await other.browser.post(`${path}/${id}/afwijzing`, { reason: 'Niet nodig.' }, path)).statusCode).toBe(404);
    await app.system((work) =>
      work.tx.updateTable('demands').set({ state: 'withdrawn', closed_at: work.now }).where('id', '=', demandId).execute(),
    );
    expect((await app.read((reading) => demandById(reading, demandId)))?.state).toBe('withdrawn');
    expect(await app.as(planner.actor, (work) => acceptHelp(work, { id, message: '' }))).toEqual({ ok: false });
    expect((await other.browser.get(path)).statusCode).toBe(404);
  });
});

async function anotherTeam(): Promise<string> {
  const { id } = await app.system((work) =>
    work.tx
      .insertInto('organisations')
      .values({ region_id: work.region.id, slug: 'jgt-elders', name: 'JGT Elders', kind: 'core-partner', sort: 'Team' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  );
  return id;
}

test('what is needed: counts from five on, delicate themes left out, each with a way to begin', async () => {
  await app.system((work) =>
    addListEntry(work, 'theme', 2, { code: 'somber', labelNl: 'Somber', labelEn: 'Gloom', words: [], delicate: true }),
  );
  await app.system((work) =>
    addListEntry(work, 'theme', 3, { code: 'slapen', labelNl: 'Slapen', labelEn: 'Sleep', words: [], delicate: false }),
  );
  await need({ theme: 'somber', places: 9 });
  await need({ theme: 'slapen', places: 3, ageMin: 12, ageMax: 47 });
  const before = await app.read((reading) => wanted(reading));
  expect(before.some((row) => row.theme === 'somber')).toBe(false);
  expect(before.find((row) => row.theme === 'slapen')).toMatchObject({ count: null, phase: 2 });
  await need({ theme: 'slapen', places: 2, ageMin: 24, ageMax: 35 });
  const after = await app.read((reading) => wanted(reading, world.municipalityId));
  expect(after.find((row) => row.theme === 'slapen')).toMatchObject({ count: 5, phase: 2 });
  const page = await app.browser().get('/initiatieven/gevraagd');
  expect(page.body).toContain('5 wachten');
  expect(page.body).not.toContain('Somber');
  const begin = await app.browser().get(`/initiatieven/nieuw?onderwerp=slapen&gemeente=${world.municipalityId}&fase=2`);
  expect(begin.body).toMatch(/<option value="slapen" selected/);
});
