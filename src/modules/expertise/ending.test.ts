import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { anotherTrainer, type GroupWorld, groupWorld } from '../../../test/factories/group-world.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { changeSetting } from '../regions/index.ts';
import { addQualification } from './trainers.ts';

const JOB = 'expertise-qualifications-ending';
let app: TestApp;
let world: GroupWorld;
let planner: string;
beforeAll(async () => {
  app = await createTestApp();
  world = await app.system((work) => groupWorld(work));
  ({ personId: planner } = (await app.person({ memberships: [{ role: 'facility-support', planner: true }] })).actor);
});
afterAll(() => app.close());

const told = async () => (await app.mails()).filter((mail) => mail.kind === 'qualification-ends');
const inDays = (days: number) => localDate(app.clock.now()).add({ days });

test('announced once per threshold to the trainer and the planner, and again for a new end', async () => {
  const id = await app.system((work) => anotherTrainer(work, world, { name: 'Rik Rand' }));
  const until = (days: number) =>
    app.system((work) =>
      addQualification(work, { trainerId: id, interventionId: world.interventionId, validUntil: inDays(days) }),
    );
  await until(120);
  await app.runJob(JOB);
  expect(await told()).toHaveLength(0);
  app.clock.move({ days: 30 });
  await app.runJob(JOB);
  await app.runJob(JOB);
  expect(await told()).toHaveLength(2);
  app.clock.move({ days: 60 });
  await app.runJob(JOB);
  expect(await told()).toHaveLength(4);
  app.clock.move({ days: 23 });
  await app.runJob(JOB);
  app.clock.move({ days: 3 });
  await app.runJob(JOB);
  expect(await told()).toHaveLength(6);
  // Over: nothing more. A renewed one begins anew.
  app.clock.move({ days: 5 });
  await app.runJob(JOB);
  expect(await told()).toHaveLength(6);
  await until(80);
  await app.runJob(JOB);
  const mails = await told();
  expect(mails).toHaveLength(8);
  expect(mails.some((mail) => mail.text.includes('Rik Rand mag Rots en Water geven'))).toBe(true);
  expect(mails.some((mail) => mail.text.includes('/mijn/trainer'))).toBe(true);
});

test('the region sets the days; what nobody was told of larger days is told once, at the nearest', async () => {
  await app.system((work) => changeSetting(work, 'qualification.warn-days', '60 10'));
  await expect(app.system((work) => changeSetting(work, 'qualification.warn-days', 'soon'))).rejects.toThrow();
  const before = (await told()).length;
  const id = await app.system((work) => anotherTrainer(work, world, { name: 'Nel Nabij' }));
  await app.system((work) =>
    addQualification(work, { trainerId: id, interventionId: world.interventionId, validUntil: inDays(9) }),
  );
  await app.runJob(JOB);
  const fresh = (await told()).filter((mail) => mail.text.includes('Nel Nabij') || mail.text.includes('Je bevoegdheid'));
  expect((await told()).length - before).toBe(2);
  expect(fresh.length).toBeGreaterThan(0);
  const rows = await app.read(({ tx }) =>
    tx.selectFrom('qualification_notices').select('days_before').where('trainer_id', '=', id).execute(),
  );
  expect(rows).toEqual([{ days_before: 10 }]);
});

test('the planner sees what ends, and confirms what trainers state; until then it does not count', async () => {
  const other = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
  const { personId } = await app.read(({ tx }) =>
    tx.selectFrom('trainers').select('person_id as personId').where('id', '=', world.trainerIds[0]).executeTakeFirstOrThrow(),
  );
  expect(personId).not.toBe(planner);
  const trainer = await app.person({ memberships: [{ role: 'trainer', organisationId: world.organisationId }] });
  const path = '/mijn/trainer';
  const filled = { home: world.municipalityId, maxKm: '20', languages: 'nl', role: 'alone', dayParts: ['5'], hoursPerWeek: '8' };
  expect((await trainer.browser.post(path, filled)).statusCode).toBe(303);
  const until = inDays(400);
  const claim = {
    ...{ method: world.interventionId, proof: 'B-77' },
    ...{ 'until-day': String(until.day), 'until-month': String(until.month), 'until-year': String(until.year) },
  };
  expect((await trainer.browser.post(`${path}/bevoegdheden`, claim, path)).statusCode).toBe(303);
  expect((await trainer.browser.post(`${path}/bevoegdheden`, claim, path)).statusCode).toBe(422);
  const held = () =>
    app.read(({ tx }) =>
      tx
        .selectFrom('qualifications as q')
        .innerJoin('trainers as t', 't.id', 'q.trainer_id')
        .select(['q.valid_until', 'q.proof_number', 'q.confirmed_by'])
        .where('t.person_id', '=', trainer.actor.personId)
        .execute(),
    );
  expect(await held()).toEqual([]);
  const page = '/werk/trainers/bevoegdheden';
  const shown = await other.browser.get(page);
  expect(shown.body).toContain('B-77');
  const action = /\/werk\/trainers\/bevoegdheden\/[\w-]{36}\/bevestiging/.exec(shown.body)?.[0] ?? '';
  expect((await trainer.browser.get(page)).statusCode).toBe(403);
  expect((await other.browser.post(action, {}, page)).statusCode).toBe(303);
  expect(await held()).toEqual([{ valid_until: until, proof_number: 'B-77', confirmed_by: other.actor.personId }]);
  expect((await app.mails())[0]?.kind).toBe('qualification-answered');
});

test('hours are asked by the trainer and approved by who plans; what changes must be approved again', async () => {
  const trainer = await app.person({ memberships: [{ role: 'trainer', organisationId: world.organisationId }] });
  const support = await app.person({ memberships: [{ role: 'facility-support' }] });
  const filled = { home: world.municipalityId, maxKm: '20', languages: 'nl', role: 'beside' };
  await trainer.browser.post('/mijn/trainer', filled);
  await trainer.browser.post('/mijn/trainer/uren', { giving: '80', schooling: '16', approver: 'teamleider' }, '/mijn/trainer');
  const { id } = await app.read(({ tx }) =>
    tx.selectFrom('trainers').select('id').where('person_id', '=', trainer.actor.personId).executeTakeFirstOrThrow(),
  );
  const page = `/werk/trainers/${id}`;
  expect((await support.browser.get(page)).body).toContain('te keuren door: teamleider');
  expect((await support.browser.post(`${page}/uren`, { purpose: 'giving', hours: '80' }, page)).statusCode).toBe(303);
  const approved = () =>
    app.read(async ({ tx }) => {
      const rows = await tx.selectFrom('trainer_hours').select(['purpose', 'approved_at']).where('trainer_id', '=', id).execute();
      return rows.filter((row) => row.approved_at).map((row) => row.purpose);
    });
  expect(await approved()).toEqual(['giving']);
  await trainer.browser.post('/mijn/trainer/uren', { giving: '80', schooling: '20', approver: '' }, '/mijn/trainer');
  expect(await approved()).toEqual(['giving']);
  await trainer.browser.post('/mijn/trainer/uren', { giving: '90', schooling: '20', approver: '' }, '/mijn/trainer');
  expect(await approved()).toEqual([]);
  const colleague = await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] });
  const tried = await colleague.browser.post(`${page}/uren`, { purpose: 'giving', hours: '90' }, '/werk/groepsvragen/nieuw');
  expect(tried.statusCode).toBe(404);
});
