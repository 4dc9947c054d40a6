import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, createTestApp, type TestApp } from '../../../../test/app.ts';
import { type GroupWorld, LEIDEN, weekly } from '../../../../test/factories/group-world.ts';
import type { PersonActor } from '../../../platform/auth/actor.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import { addQualification, addTrainer } from '../../expertise/index.ts';
import { addOrganisation } from '../../regions/index.ts';
import { confirmRegistration } from '../confirmation.ts';
import { aGroup, aWorld, begun, counted, family, mailTo, registered, START } from '../registration.test-help.ts';
import { reserveForTeam } from '../reservations.ts';

let app: TestApp;
let world: GroupWorld;
let team: string;
let worker: { actor: PersonActor; browser: Browser };
let trainer: { actor: PersonActor; browser: Browser; trainerId: string };
let other: { browser: Browser };
let week = 3;

beforeAll(async () => {
  app = await createTestApp({ start: START });
  world = await aWorld(app);
  team = await app.system((work) =>
    addOrganisation(work, { slug: 'jgt-katwijk', name: 'JGT Katwijk', kind: 'core-partner', sort: 'team', summary: '' }),
  );
  worker = await app.person({ name: 'Karin Team', memberships: [{ role: 'professional', organisationId: team }] });
  const person = await app.person({ name: 'Tim Trainer', memberships: [{ role: 'trainer', organisationId: team }] });
  const trainerId = await app.system(async (work) => {
    const base = {
      personId: person.actor.personId,
      organisationId: team,
      municipalityId: world.municipalityId,
      ...LEIDEN,
      maxKm: 20,
      languages: ['nl'],
    };
    const id = await addTrainer(work, {
      ...base,
      dayParts: Array.from({ length: 28 }, (_, part) => part),
      feeCents: 0,
      coTrainer: false,
      about: '',
    });
    await addQualification(work, {
      trainerId: id,
      interventionId: world.interventionId,
      validUntil: localDate(work.now).add({ years: 5 }),
    });
    return id;
  });
  trainer = { ...person, trainerId };
  other = await app.person({ memberships: [{ role: 'trainer', organisationId: world.organisationId }] });
});
afterAll(() => app.close());

const group = (input = {}) =>
  aGroup(app, world, {
    capacity: 4,
    trainerIds: [trainer.trainerId],
    sessions: weekly(app.clock.now(), 7 * week++, 1),
    ...input,
  });

const filled = (groupId: string, name = 'Noor') => ({
  'name-0': name,
  'birth-0-day': '1',
  'birth-0-month': '9',
  'birth-0-year': '2017',
  'name-1': '',
  'birth-1-day': '',
  'birth-1-month': '',
  'birth-1-year': '',
  'name-2': '',
  'birth-2-day': '',
  'birth-2-month': '',
  'birth-2-year': '',
  name: 'Ouder Team',
  email: `${name}.${groupId.slice(-6)}@voorbeeld.example`,
  phone: '',
  relation: 'parent',
  remarks: '',
  taal: 'nl',
  sleutel: crypto.randomUUID(),
});

async function reserved(groupId: string, places: number): Promise<string> {
  return app.system(async (work) => {
    const day = localDate(work.now);
    const demand = {
      organisation_id: team,
      created_by: worker.actor.personId,
      municipality_id: world.municipalityId,
      ...LEIDEN,
      theme: 'weerbaarheid',
      places,
      age_min: 96,
      age_max: 131,
      stated_on: day,
    };
    const { id } = await work.tx
      .insertInto('demands')
      .values({
        region_id: work.region.id,
        ...demand,
        day_parts: [1],
        languages: ['nl'],
        max_km: 10,
        waiting_since: day,
        expires_on: day.add({ years: 1 }),
        created_at: work.now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await reserveForTeam(work, {
      groupId,
      demandId: id,
      organisationId: team,
      places,
      giveBackBefore: work.now.add({ hours: 24 * 7 }),
    });
    return (await work.tx.selectFrom('team_reservations').select('id').where('demand_id', '=', id).executeTakeFirstOrThrow()).id;
  });
}

describe('reserved places of a team (rule 1)', () => {
  it('are filled by the team, confirmed by the family, or given back to the waiting list', async () => {
    const { groupId } = await group();
    const reservation = await reserved(groupId, 3);
    await registered(app, family(groupId));
    const first = await registered(app, family(groupId));
    expect(first.state).toBe('waiting');
    const page = `/werk/groepen/${groupId}/deelnemers`;
    expect((await worker.browser.get(page)).body).toContain('JGT Katwijk: nog 3 plekken te vullen');
    const sent = await worker.browser.post(
      `${page}/nieuw`,
      { ...filled(groupId), reservering: reservation },
      `${page}/nieuw?reservering=${reservation}`,
    );
    expect(sent.headers.location).toBe(page);
    expect(await counted(app, groupId)).toEqual({ capacity: 4, taken: 4, rows: 4 });
    const shown = (await worker.browser.get(page)).body;
    expect(shown).toContain('Noor, 9 jaar');
    expect(shown).toContain('nog 2 plekken te vullen');
    await mailTo(app, `noor.${groupId.slice(-6)}@voorbeeld.example`, 'confirm');

    const tooMany = await worker.browser.post(`${page}/teruggave`, { reservering: reservation, aantal: '3' }, page);
    expect(tooMany.statusCode).toBe(422);
    expect(tooMany.body).toContain('Zo veel plekken');
    expect((await worker.browser.post(`${page}/teruggave`, { reservering: reservation, aantal: '1' }, page)).statusCode).toBe(
      303,
    );
    const row = await app.read(({ tx }) =>
      tx.selectFrom('registrations').select('state').where('id', '=', first.registrationId).executeTakeFirstOrThrow(),
    );
    expect(row.state).toBe('offered');
    app.clock.move({ days: 8 });
    await app.runJob('registrations-terms');
    expect(await counted(app, groupId)).toMatchObject({ taken: 0, rows: 0 });
  });

  it('are no concern of another team', async () => {
    const { groupId } = await group();
    const reservation = await reserved(groupId, 1);
    const stranger = await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] });
    const page = `/werk/groepen/${groupId}/deelnemers`;
    expect((await stranger.browser.get(`${page}/nieuw?reservering=${reservation}`)).statusCode).toBe(404);
    expect(
      (await stranger.browser.post(`${page}/teruggave`, { reservering: reservation, aantal: '1' }, `${page}/nieuw`)).statusCode,
    ).toBe(404);
    expect((await counted(app, groupId)).taken).toBe(1);
  });
});

describe('the list', () => {
  it('is read by the trainer of the group, and that is audited; others see only who they registered', async () => {
    const { groupId } = await group();
    const { registrationId } = await registered(
      app,
      family(groupId, {
        participants: [{ name: 'Sam', birthDate: Temporal.PlainDate.from('2017-09-01'), remarks: 'Draagt een bril' }],
      }),
    );
    const page = `/werk/groepen/${groupId}/deelnemers`;
    const shown = (await trainer.browser.get(page)).body;
    for (const text of ['Sam, 9 jaar', 'Draagt een bril', 'Nog bevestigen']) expect(shown).toContain(text);
    expect(shown).not.toContain('@voorbeeld.example');
    expect((await trainer.browser.get(`${page}/${registrationId}`)).body).toContain('@voorbeeld.example');
    for (const someone of [worker, other]) {
      expect((await someone.browser.get(page)).body).not.toContain('Sam');
      expect((await someone.browser.get(`${page}/${registrationId}`)).statusCode).toBe(404);
    }
    const reading = await app.read(({ tx }) =>
      tx
        .selectFrom('audit_events')
        .select(['action', 'actor_id'])
        .where('subject_id', 'in', [groupId, registrationId])
        .where('actor_id', '=', trainer.actor.personId)
        .execute(),
    );
    expect(reading.map((row) => row.action)).toEqual(['registration.list', 'registration.read']);
    expect((await app.browser().get(page)).statusCode).toBe(303);
  });

  it('registers a family that telephones, once, and cancels for one that calls', async () => {
    const { groupId } = await group({ openedTo: 'teams' });
    const page = `/werk/groepen/${groupId}/deelnemers`;
    const input = filled(groupId, 'Bram');
    for (let time = 0; time < 2; time += 1)
      expect((await worker.browser.post(`${page}/nieuw`, { ...input, kanaal: 'telephone' })).headers.location).toBe(page);
    expect((await counted(app, groupId)).taken).toBe(1);
    const wrong = await worker.browser.post(`${page}/nieuw`, {
      ...input,
      'birth-0-year': '2024',
      email: 'geen',
      kanaal: 'telephone',
    });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('value="Bram"');
    const row = await app.read(({ tx }) =>
      tx.selectFrom('registrations').selectAll().where('group_id', '=', groupId).executeTakeFirstOrThrow(),
    );
    expect(row).toMatchObject({ channel: 'telephone', registered_by: worker.actor.personId });
    const gone = await trainer.browser.post(`${page}/${row.id}/annulering`, {}, `${page}/${row.id}`);
    expect(gone.headers.location).toBe(page);
    expect((await counted(app, groupId)).taken).toBe(0);
  });
});

describe('attendance', () => {
  it('is noted by the trainer of the group only, and can be mended', async () => {
    const { groupId } = await group();
    await registered(app, family(groupId));
    await begun(app, groupId);
    const session = await app.read(({ tx }) =>
      tx.selectFrom('group_sessions').select('id').where('group_id', '=', groupId).executeTakeFirstOrThrow(),
    );
    const path = `/werk/groepen/${groupId}/aanwezigheid/${session.id}`;
    const field = /name="(kind-[0-9a-f-]{36})"/.exec((await trainer.browser.get(path)).body)?.[1] ?? '';
    const noted = () =>
      app.read(({ tx }) =>
        tx.selectFrom('attendance').select(['present', 'noted_by']).where('session_id', '=', session.id).execute(),
      );
    expect((await trainer.browser.post(path, { [field]: 'absent' })).headers.location).toBe(path);
    expect(await noted()).toEqual([{ present: 'absent', noted_by: trainer.actor.personId }]);
    await trainer.browser.post(path, { [field]: 'present' });
    expect(await noted()).toEqual([{ present: 'present', noted_by: trainer.actor.personId }]);
    expect((await trainer.browser.post(path, { [field]: 'misschien' })).statusCode).toBe(422);
    expect((await trainer.browser.post(path, { iets: 'present' })).statusCode).toBe(422);
    await trainer.browser.post(path, { [`kind-${crypto.randomUUID()}`]: 'absent' });
    expect(await noted()).toHaveLength(1);
    for (const someone of [worker, other]) expect((await someone.browser.get(path)).statusCode).toBe(404);
  });
});

describe('cancelling a group', () => {
  it('tells every family, team and trainer, and leaves nobody on a place', async () => {
    const planner = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
    const { groupId } = await group({ capacity: 3 });
    await reserved(groupId, 1);
    const [sure, held, waiting] = [family(groupId), family(groupId), family(groupId)];
    const { registrationId } = await registered(app, sure);
    await app.system((work) => confirmRegistration(work, registrationId));
    await registered(app, held);
    expect((await registered(app, waiting)).state).toBe('waiting');
    const path = `/werk/groepen/${groupId}/annulering`;
    expect((await worker.browser.get(path)).statusCode).toBe(404);
    expect((await planner.browser.post(path, { reden: '' })).statusCode).toBe(422);
    expect((await planner.browser.post(path, { reden: 'De trainer is ziek.' })).statusCode).toBe(303);
    for (const one of [sure, held, waiting])
      expect((await mailTo(app, one.contact.email, 'group-cancelled')).text).toContain('De trainer is ziek.');
    expect((await mailTo(app, sure.contact.email, 'group-cancelled')).attachments[0]?.content).toContain('STATUS:CANCELLED');
    const kinds = (await app.mails()).map((mail) => mail.kind);
    expect(kinds).toContain('group-cancelled');
    expect(kinds).toContain('group-cancelled-team');
    expect(await counted(app, groupId)).toMatchObject({ taken: 0, rows: 0 });
  });
});
