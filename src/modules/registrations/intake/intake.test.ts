import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.ts';
import { type GroupWorld, groupWorld } from '../../../../test/factories/group-world.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import { addOffer } from '../../catalogue/index.ts';
import { groupPlan } from '../../groups/index.ts';
import { cancelRegistration } from '../cancellation.ts';
import { confirmRegistration } from '../confirmation.ts';
import { changeWholeGroup } from '../group-change.ts';
import { acceptPlace } from '../offered-place.ts';
import { aGroup, counted, family, mailTo, registered, START, stateOf } from '../registration.test-help.ts';
import { register } from '../registration.ts';
import { saveRules } from '../rules/rules.ts';
import { decideIntake, type Outcome } from './decide.ts';
import { planIntake } from './plan.ts';
import { intakesToDo } from './queries.ts';

let app: TestApp;
let world: GroupWorld;
let better: string;
let worker: Awaited<ReturnType<TestApp['person']>>;
let week = 5;

beforeAll(async () => {
  app = await createTestApp({ start: START, pool: 20 });
  world = await app.system((work) => groupWorld(work, { access: 'after-intake', intakeBy: 'Een coach belt u.' }));
  better = await app.system((work) =>
    addOffer(work, {
      ...{
        organisationId: world.organisationId,
        interventionId: world.interventionId,
        slug: 'thuis-sterk',
        title: 'Thuis sterk',
      },
      ...{ summary: 'Een begeleider komt bij u thuis.', level: 'universal', audience: ['children'], ageMin: 96, ageMax: 143 },
      ...{
        form: 'at-home',
        sessions: 4,
        sessionMinutes: 60,
        minSize: 1,
        maxSize: 4,
        languages: ['nl'],
        themes: ['weerbaarheid'],
        access: 'free',
      },
    }),
  );
  worker = await app.person({
    name: 'Nina Vraagbaak',
    memberships: [{ role: 'professional', organisationId: world.organisationId }],
  });
});
afterAll(() => app.close());

const newGroup = (capacity = 1) => aGroup(app, world, { capacity, inDays: 7 * week++ });

/** A family that confirmed its address and waits for the talk. */
async function waitsForTalk(groupId: string) {
  const input = family(groupId);
  const { registrationId } = await registered(app, input);
  expect(await app.system((work) => confirmRegistration(work, registrationId))).toBe('done');
  return { id: registrationId, email: input.contact.email };
}

/** Subjects of the mails to who holds this talk, the newest first. */
const holdersTold = async (id: string) =>
  (await app.mails()).filter((mail) => mail.kind === 'intake-to-do' && mail.text.includes(id)).map((mail) => mail.subject);

describe('a talk beforehand', () => {
  it('holds the place, is arranged and makes it certain', async () => {
    const { groupId } = await newGroup();
    const { id, email } = await waitsForTalk(groupId);
    expect((await stateOf(app, id)).state).toBe('requested');
    expect(await counted(app, groupId)).toEqual({ capacity: 1, taken: 1, rows: 1 });
    expect(await holdersTold(id)).toEqual([expect.stringContaining('Een gezin wacht op een gesprek')]);
    const { token, text } = await mailTo(app, email, 'intake');
    expect(text).toContain('Een coach belt u.');
    expect((await app.browser().get(`/aanmelding/${token}`)).body).toContain('Eerst een gesprek');

    expect((await worker.browser.get('/werk/intakes')).body).toContain(`/werk/intakes/${id}`);
    expect((await worker.browser.get('/werk')).body).toContain(`/werk/intakes/${id}`);
    const page = `/werk/intakes/${id}`;
    const late = { 'dag-day': '1', 'dag-month': '1', 'dag-year': '2020', tijd: '14.30', met: 'Nina', waar: 'Telefoon' };
    expect((await worker.browser.post(`${page}/afspraak`, late, page)).statusCode).toBe(422);
    const on = START.add({ hours: 72 }).toZonedDateTimeISO('Europe/Amsterdam');
    const plan = { ...late, 'dag-day': on.day, 'dag-month': on.month, 'dag-year': on.year };
    expect((await worker.browser.post(`${page}/afspraak`, plan, page)).headers.location).toBe(page);
    expect((await mailTo(app, email, 'intake-planned')).text).toContain('14.30');
    expect((await app.browser().get(`/aanmelding/${token}`)).body).toContain('14.30');

    expect((await worker.browser.post(`${page}/uitkomst`, { uitkomst: 'past' }, page)).headers.location).toBe('/werk/intakes');
    expect((await stateOf(app, id)).state).toBe('confirmed');
    await mailTo(app, email, 'confirmed');
    expect((await worker.browser.get(page)).statusCode).toBe(404);
  });

  it('ends kindly with something better, and gives the place to who waits, who then has the talk', async () => {
    const { groupId } = await newGroup();
    const first = await waitsForTalk(groupId);
    const second = await waitsForTalk(groupId);
    expect((await stateOf(app, second.id)).state).toBe('waiting');
    const page = `/werk/intakes/${first.id}`;
    expect((await worker.browser.get(page)).body).toContain('Thuis sterk');
    const empty = await worker.browser.post(`${page}/uitkomst`, { uitkomst: 'past-niet', bericht: '' }, page);
    expect(empty.statusCode).toBe(422);
    const told = { uitkomst: 'past-niet', aanbod: better, bericht: 'Thuis werkt dit beter.' };
    await worker.browser.post(`${page}/uitkomst`, told, page);
    expect((await stateOf(app, first.id)).state).toBe('not-suitable');
    const mail = (await app.mails()).find((one) => one.to === first.email && one.kind === 'registration-other-fits');
    expect(mail?.text).toContain('/aanbod/thuis-sterk');
    expect(mail?.text).toContain('Thuis werkt dit beter.');
    expect((await stateOf(app, second.id)).state).toBe('offered');
    expect(await app.system((work) => acceptPlace(work, second.id))).toBe('done');
    expect((await stateOf(app, second.id)).state).toBe('requested');
    expect(await counted(app, groupId)).toEqual({ capacity: 1, taken: 1, rows: 1 });
  });

  it('lapses when it does not come within the term of the region', async () => {
    const { groupId } = await newGroup();
    const { id, email } = await waitsForTalk(groupId);
    app.clock.move({ days: 13 });
    await app.runJob('registrations-terms');
    await app.runJob('registrations-terms');
    expect((await stateOf(app, id)).state).toBe('requested');
    expect(await holdersTold(id)).toEqual([
      expect.stringContaining('Nog twee dagen'),
      expect.stringContaining('Een gezin wacht'),
    ]);
    app.clock.move({ days: 2 });
    await app.runJob('registrations-terms');
    expect((await stateOf(app, id)).state).toBe('lapsed');
    expect((await counted(app, groupId)).taken).toBe(0);
    await mailTo(app, email, 'intake-lapsed');
    app.clock.move({ days: -15 });
  });

  it('follows a group that is to begin sooner, and a place that is offered meanwhile is told with its term', async () => {
    const { groupId } = await newGroup();
    const held = await waitsForTalk(groupId);
    const waits = await waitsForTalk(groupId);
    const plan = await app.read((reading) => groupPlan(reading, groupId));
    if (!plan) throw new Error('no group');
    const at = plan.startsAt.subtract({ hours: 24 });
    for (const { id } of [held, waits])
      expect(await app.system((work) => planIntake(work, id, { at, with: 'Nina', where: 'Telefoon' }))).toBe('done');
    expect((await mailTo(app, held.email, 'intake-planned')).text).toContain('Uw plek blijft zo lang van u');
    expect((await mailTo(app, waits.email, 'intake-planned')).text).not.toContain('Uw plek');
    const sooner = START.add({ hours: 24 * 5 });
    const sessions = plan.sessions.map((one) => ({ id: one.id, startsAt: sooner, endsAt: sooner.add({ hours: 1 }) }));
    const { id, version, roomId, capacity, opensAt, openedTo } = plan;
    const wish = {
      groupId: id,
      version,
      roomId,
      minSize: 1,
      capacity,
      sessions,
      trainerIds: [],
      leadId: null,
      opensAt,
      openedTo,
    };
    const changed = await app.system((work) =>
      changeWholeGroup(work, { ...wish, decideOn: localDate(START.add({ hours: 24 * 2 })), closesAt: null }),
    );
    if (!changed.ok) throw new Error(JSON.stringify(changed));
    const [row] = await app.read(({ tx }) =>
      tx.selectFrom('registration_intakes').selectAll().where('registration_id', '=', held.id).execute(),
    );
    expect(row).toMatchObject({ planned_at: null, appointment_sealed: null });
    expect(row?.hold_before?.equals(sooner)).toBe(true);
    await mailTo(app, held.email, 'intake-late');
    expect((await holdersTold(held.id))[0]).toContain('Maak een nieuwe afspraak');
    await app.system((work) => cancelRegistration(work, held.id));
    expect((await stateOf(app, waits.id)).state).toBe('offered');
    expect(await app.system((work) => decideIntake(work, waits.id, { outcome: 'suitable' }))).toBe('done');
    expect((await mailTo(app, waits.email, 'intake-offered')).text).toContain('Laat voor');
  });

  it('has one end when outcome and cancelling come at the same moment', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { groupId } = await newGroup();
      const { id } = await waitsForTalk(groupId);
      const outcome: Outcome =
        round % 2 ? { outcome: 'suitable' } : { outcome: 'not-suitable', betterOfferId: null, message: 'Bel ons.' };
      const [decided, cancelled] = await Promise.all([
        app.system((work) => decideIntake(work, id, outcome)),
        app.system((work) => cancelRegistration(work, id)),
      ]);
      const { state } = await stateOf(app, id);
      expect(['cancelled', 'not-suitable']).toContain(state);
      expect([decided === 'done', cancelled === 'done']).toContain(true);
      expect(await counted(app, groupId)).toEqual({ capacity: 1, taken: 0, rows: 0 });
    }
  });

  it('is seen by who holds it only', async () => {
    const { groupId } = await newGroup();
    const { id, email } = await waitsForTalk(groupId);
    const other = await app.person({ name: 'Onbekende Buur', memberships: [{ role: 'professional' }] });
    expect((await other.browser.get(`/werk/intakes/${id}`)).statusCode).toBe(404);
    expect(await app.read((reading) => intakesToDo(reading, []))).toEqual([]);
    // The family reads who saw it on that list: not somebody of elsewhere. (The trail has the time of the machine, not that of the test.)
    for (const one of [worker, other]) expect((await one.browser.get('/werk/intakes')).statusCode).toBe(200);
    const at = Temporal.Instant.from('2020-01-01T00:00:00Z');
    await app.system(({ tx }) =>
      tx.updateTable('registration_intakes').set({ created_at: at }).where('registration_id', '=', id).execute(),
    );
    const seen = (await app.browser().get(`/aanmelding/${(await mailTo(app, email, 'intake')).token}/inzage`)).body;
    expect(seen.match(/bekeek welke gesprekken vooraf er nog zijn/g)).not.toBeNull();
    expect(seen).toContain('Nina Vraagbaak');
    expect(seen).not.toContain('Onbekende Buur');
    const held = await registered(app, { ...family((await newGroup()).groupId), channel: 'desk', intakeHeld: true });
    await app.system((work) => confirmRegistration(work, held.registrationId));
    expect((await stateOf(app, held.registrationId)).state).toBe('confirmed');
  });
});

describe('conditions and questions', () => {
  it('are set by the owner, asked before, refused kindly with what does fit, and kept sealed', async () => {
    const owner = await app.person({ memberships: [{ role: 'provider', organisationId: world.organisationId }] });
    const page = `/werk/aanbod/${world.offerId}/aanmelden`;
    const wrong = { residents: 'region', 'vraag-0': 'Wat eet uw kind niet?', 'soort-0': 'choice', 'keuzes-0': 'Noten' };
    expect((await owner.browser.post(page, wrong)).statusCode).toBe(422);
    const right = { ...wrong, 'keuzes-0': 'Noten\nMelk', 'nodig-0': 'ja', 'vraag-en-0': 'What does your child not eat?' };
    expect((await owner.browser.post(page, { ...right, 'keuzes-en-0': 'Nuts' })).statusCode).toBe(422);
    expect((await owner.browser.post(page, { ...right, 'keuzes-en-0': 'Nuts\nMilk' })).statusCode).toBe(303);

    const { groupId, slug } = await newGroup(4);
    const visitor = app.browser();
    const start = `/groepen/${slug}/aanmelden`;
    expect((await visitor.get(start)).body).toContain('Voor gezinnen uit Testregio.');
    const sam = { 'name-0': 'Sam', 'birth-0-day': '1', 'birth-0-month': '9', 'birth-0-year': '2017' };
    const contact = String((await visitor.post(start, sam)).headers.location);
    const parent = { name: 'Femke Voorbeeld', email: 'femke@voorbeeld.example', relation: 'parent' };
    const questions = String((await visitor.post(contact, parent)).headers.location);
    expect(questions).toMatch(/vragen$/);
    const asked = (await visitor.get(questions)).body;
    const field = /name="(vraag-[0-9a-f-]{36})"/.exec(asked)?.[1] ?? '';
    expect((await visitor.get(`/en${questions}`)).body).toMatch(/What does your child not eat[\s\S]*value="Noten"[\s\S]*Nuts/);
    const refused = await visitor.post(questions, { postcode: '9999', [field]: 'Hooi' });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Deze groep is voor gezinnen uit Testregio');
    expect(refused.body).toContain('Kies een van de antwoorden');
    const summary = String((await visitor.post(questions, { postcode: '2315', [field]: 'Noten' })).headers.location);
    expect((await visitor.get(summary)).body).toContain('Noten');
    expect((await visitor.post(summary, {})).statusCode).toBe(303);
    const rows = await app.read(({ tx }) => tx.selectFrom('registrations').selectAll().where('group_id', '=', groupId).execute());
    expect(rows).toHaveLength(1);
    expect(rows[0]?.answers_sealed?.includes('Noten')).toBe(false);
    const manager = await worker.browser.get(`/werk/groepen/${groupId}/deelnemers/${rows[0]?.id}`);
    expect(manager.body).toContain('Noten');

    const desk = `/werk/groepen/${groupId}/deelnemers/nieuw`;
    const filled = {
      ...sam,
      name: 'Ouder Balie',
      email: 'balie@voorbeeld.example',
      relation: 'parent',
      taal: 'nl',
      kanaal: 'desk',
      sleutel: crypto.randomUUID(),
    };
    expect((await worker.browser.post(desk, { ...filled, [field]: 'Hooi' })).body).toContain('Kies een van de antwoorden');
    const sent = await worker.browser.post(desk, { ...filled, [field]: 'Melk', bereikt: 'poster', gesprek: 'ja' });
    expect(sent.statusCode).toBe(303);
    const made = await app.read(({ tx }) =>
      tx
        .selectFrom('registrations')
        .selectAll()
        .where('group_id', '=', groupId)
        .where('channel', '=', 'desk')
        .executeTakeFirstOrThrow(),
    );
    expect(made.reached_by).toBe('poster');
    expect((await worker.browser.get(`/werk/groepen/${groupId}/deelnemers/${made.id}`)).body).toContain('Melk');
  });

  it('hold in the capability too, not only on the page', async () => {
    const rules = { residents: 'anywhere', intakeOrganisationId: null, questions: [] } as const;
    const { groupId } = await newGroup(4);
    const earlier = family(groupId, { channel: 'desk' });
    const { registrationId } = await registered(app, earlier);
    await app.system(({ tx }) =>
      tx.updateTable('registrations').set({ offer_id: better, state: 'completed' }).where('id', '=', registrationId).execute(),
    );
    await app.system((work) => saveRules(work, world.offerId, { ...rules, questions: [], earlierOfferId: better }));
    const input = family(groupId);
    // Nobody learns from the answer whether an address took part: it is the same for one that did. Who runs the group sees it afterwards.
    const did = { ...family(groupId), contact: earlier.contact };
    for (const one of [input, did])
      expect(await app.system((work) => register(work, one))).toEqual({
        ok: false,
        reason: 'conditions',
        unmet: [{ what: 'earlier' }],
      });
    const said = { postcode: '', referral: '', earlier: true, questions: [] };
    for (const [one, found] of [
      [input, 'is geen aanmelding gevonden'],
      [did, 'Aanmelding gevonden bij dit mailadres'],
    ] as const) {
      const { registrationId: made } = await registered(app, { ...one, answers: said });
      const page = `/werk/groepen/${groupId}/deelnemers/${made}`;
      expect((await worker.browser.get(page)).body).toContain('Het mailadres is nog niet bevestigd');
      await app.system((work) => confirmRegistration(work, made));
      expect((await worker.browser.get(page)).body).toContain(found);
    }
    await app.system((work) => saveRules(work, world.offerId, { ...rules, questions: [], earlierOfferId: null }));
  });
});
