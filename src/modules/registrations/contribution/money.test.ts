import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.ts';
import { type GroupWorld, weekly } from '../../../../test/factories/group-world.ts';
import { blindIndexes } from '../../../platform/crypto/keys.ts';
import { ahead, groupPlan } from '../../groups/index.ts';
import { noteAttendance } from '../attendance.ts';
import { cancelRegistration } from '../cancellation.ts';
import { confirmRegistration } from '../confirmation.ts';
import { takeElsewhere } from '../displaced.ts';
import { cancelChildren } from '../fewer.ts';
import { cancelWholeGroup } from '../group-cancellation.ts';
import { changeWholeGroup } from '../group-change.ts';
import { registrationsKept } from '../personal.ts';
import { aGroup, aWorld, begun, family, mailTo, registered, START } from '../registration.test-help.ts';
import { carryPayment, carryRefund, type Steps } from './carry.ts';
import { contributionOf, recordContribution } from './contributions.ts';
import { endExamplePayment } from './example-bank.ts';
import { beginPayment } from './payments.ts';
import { beginRefund } from './refunds.ts';

const LONG_AGO = Temporal.Instant.from('2020-01-01T00:00:00Z');
let app: TestApp;
let world: GroupWorld;
let staff: Awaited<ReturnType<TestApp['person']>>;
let week = 5;
let id: string;
let link: string;
let email: string;
let groupId: string;
const steps: Steps = (step) => app.system(step);

beforeAll(async () => {
  app = await createTestApp({ start: START, pool: 20 });
  world = await aWorld(app);
  staff = await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] });
});
afterAll(() => app.close());
beforeEach(async () => {
  ({ groupId } = await aGroup(app, world, { capacity: 4, inDays: 7 * week++, contributionCents: 1250 }));
  const input = family(groupId, { children: 2 });
  id = (await registered(app, input)).registrationId;
  await app.system((work) => confirmRegistration(work, id));
  email = input.contact.email;
  link = `/aanmelding/${(await mailTo(app, email, 'confirmed')).token}`;
});

const due = () => app.read((reading) => contributionOf(reading, id));
const payments = () =>
  app.read(({ tx }) =>
    tx.selectFrom('payments').select(['id', 'state', 'reference']).where('registration_id', '=', id).execute(),
  );
const settledTimes = async () =>
  (
    await app.read(({ tx }) =>
      tx.selectFrom('audit_events').select('id').where('action', '=', 'payment.settle').where('subject_id', '=', id).execute(),
    )
  ).length;
const children = async (of = id) =>
  (
    await app.read(({ tx }) =>
      tx.selectFrom('participants').select('id').where('registration_id', '=', of).orderBy('id').execute(),
    )
  ).map((row) => row.id);
const begin = async () => {
  const begun = await app.system((work) => beginPayment(work, id));
  if (!begun) throw new Error('nothing to pay');
  return begun;
};

describe('the own contribution', () => {
  it('is what the group asks for every child, and staff notes how it stands', async () => {
    expect(await due()).toMatchObject({ amountCents: 2500, state: 'to-pay' });
    const page = `/werk/groepen/${groupId}/deelnemers/${id}`;
    expect((await staff.browser.post(`${page}/bijdrage`, { stand: 'remitted' }, page)).statusCode).toBe(422);
    await staff.browser.post(`${page}/bijdrage`, { stand: 'remitted', reden: 'Gezin met een stadspas' }, page);
    expect(await due()).toMatchObject({ state: 'remitted', reason: 'Gezin met een stadspas' });
    expect((await staff.browser.get(`/werk/groepen/${groupId}/bijdragen`)).body).toContain('Kwijtgescholden');
    const kept = await app.read(({ tx }) => tx.selectFrom('contributions').select('reason_sealed').execute());
    expect(kept.some((one) => one.reason_sealed?.includes('stadspas'))).toBe(false);
  });

  it('is paid on line: to the bank and back, booked once however often it is told', async () => {
    const browser = app.browser();
    await browser.post(`${link}/betaling`, {});
    const shown = (await browser.get(`${link}/betaling`)).body;
    const bank = /\/dev\/bank\/[\w-]{43}/.exec(shown)?.[0] ?? '';
    expect((await browser.get(bank)).body).toContain('25,00');
    const back = String((await browser.post(bank, { uitkomst: 'betaal' })).headers.location);
    expect((await browser.get(back)).body).toContain('Uw betaling is binnen');
    expect(await due()).toMatchObject({ state: 'paid-online', amountCents: 2500 });
    const news = `/api/v1/payments/${back.split('/').at(-1)}/news`;
    const told = await Promise.all([1, 2, 3].map(() => app.http.inject({ method: 'POST', url: news })));
    expect(told.map((one) => one.statusCode)).toEqual([200, 200, 200]);
    await app.runJob('registrations-payments');
    expect(await settledTimes()).toBe(1);
    expect((await app.mails()).filter((mail) => mail.to === email && mail.kind === 'registration-paid')).toHaveLength(1);
    expect((await browser.get(link)).body).toContain('online betaald');
  });

  it('is asked of the bank once when two begin at the same moment, and booked once when all hear of it at once', async () => {
    const begun = await Promise.all([1, 2, 3, 4].map(begin));
    expect(new Set(begun.map((one) => one.id)).size).toBe(1);
    const [payment] = begun;
    if (!payment) throw new Error('no payment');
    await Promise.all([1, 2, 3].map(() => carryPayment(steps, payment.id)));
    const [row] = await payments();
    await app.system((work) => endExamplePayment(work, row?.reference ?? '', 'paid'));
    await Promise.all([1, 2, 3, 4].map(() => carryPayment(steps, payment.id)));
    expect(await payments()).toMatchObject([{ state: 'paid' }]);
    expect(await settledTimes()).toBe(1);
  });

  it('is not lost when the program dies after the bank was asked, or before it heard of it', async () => {
    const { id: paymentId } = await begin();
    let step = 0;
    const dies: Steps = (run) => {
      step += 1;
      if (step === 2) throw new Error('killed');
      return app.system(run);
    };
    await expect(carryPayment(dies, paymentId)).rejects.toThrow('killed');
    expect(await payments()).toMatchObject([{ state: 'new', reference: null }]);
    await app.runJob('registrations-payments');
    const [row] = await payments();
    const asked = await app.read(({ tx }) =>
      tx.selectFrom('example_payments').select('reference').where('key', '=', paymentId).execute(),
    );
    expect(asked).toEqual([{ reference: row?.reference }]);
    await app.system((work) => endExamplePayment(work, row?.reference ?? '', 'paid'));
    await app.runJob('registrations-payments');
    expect(await due()).toMatchObject({ state: 'paid-online' });
  });

  it('keeps what was paid twice apart, to be given back', async () => {
    const { id: paymentId } = await begin();
    const open = await carryPayment(steps, paymentId);
    await app.system((work) => recordContribution(work, id, { state: 'paid-desk', reason: '' }));
    await app.system((work) => endExamplePayment(work, open?.reference ?? '', 'paid'));
    expect(await carryPayment(steps, paymentId)).toMatchObject({ state: 'surplus' });
    expect(await due()).toMatchObject({ state: 'paid-desk' });
    const page = `/werk/groepen/${groupId}/bijdragen`;
    await staff.browser.post(`${page}/teruggave`, { aanmelding: id, betaling: paymentId }, page);
    expect(await payments()).toMatchObject([{ state: 'returned' }]);
  });

  it('goes back to who left, also when the group was cancelled; a bill is withdrawn', async () => {
    const billed = await registered(app, family(groupId));
    await app.system((work) => recordContribution(work, billed.registrationId, { state: 'invoice', reason: '' }));
    await app.system((work) => recordContribution(work, id, { state: 'paid-desk', reason: '' }));
    const page = `/werk/groepen/${groupId}/bijdragen`;
    const back = (aanmelding: string) => staff.browser.post(`${page}/terugbetaling`, { aanmelding, wat: 'afgemeld' }, page);
    await back(id);
    expect(await due()).toMatchObject({ state: 'paid-desk' });
    await app.system((work) => cancelWholeGroup(work, groupId, 'De trainer is ziek.'));
    const shown = (await staff.browser.get(page)).body;
    expect(shown).toContain('Is terugbetaald');
    expect(shown).toContain('Rekening is aangepast');
    const other = await aGroup(app, world, { inDays: 7 * week++, contributionCents: 1500 });
    const foreign = `/werk/groepen/${other.groupId}/bijdragen`;
    expect((await staff.browser.post(`${foreign}/terugbetaling`, { aanmelding: id, wat: 'afgemeld' }, foreign)).statusCode).toBe(
      404,
    );
    await back(id);
    await back(billed.registrationId);
    expect(await due()).toMatchObject({ state: 'refunded' });
    expect(await app.read((reading) => contributionOf(reading, billed.registrationId))).toMatchObject({ state: 'to-pay' });
    expect((await staff.browser.get(page)).body).not.toContain('Rekening is aangepast');
    // It takes a place after all, and pays for that.
    expect(await app.system((work) => takeElsewhere(work, id, other.groupId))).toBe('done');
    expect(await due()).toMatchObject({ state: 'to-pay', amountCents: 3000 });
  });

  it('gives back what was paid for a child that no longer comes; a payment that runs is replaced, and more than is due goes back', async () => {
    const [first, second] = await children();
    const old = await carryPayment(steps, (await begin()).id);
    await app.system((work) => cancelChildren(work, id, [first ?? '']));
    const fresh = await begin();
    expect(fresh).toMatchObject({ amountCents: 1250 });
    expect(fresh.id).not.toBe(old?.id);
    // The family pays the old one after all: it is for twice as much.
    await app.system((work) => endExamplePayment(work, old?.reference ?? '', 'paid'));
    await app.runJob('registrations-payments');
    expect(await due()).toMatchObject({ state: 'paid-online', amountCents: 1250 });
    const page = `/werk/groepen/${groupId}/bijdragen`;
    expect((await staff.browser.get(page)).body).toContain('voor een kind dat is afgemeld');
    await staff.browser.post(`${page}/terugbetaling`, { aanmelding: id, wat: 'te-veel' }, page);
    expect((await staff.browser.get(page)).body).not.toContain('voor een kind dat is afgemeld');

    const paid = await registered(app, family(groupId, { children: 2 }));
    await app.system((work) => recordContribution(work, paid.registrationId, { state: 'paid-desk', reason: '' }));
    const [one = ''] = await children(paid.registrationId);
    await app.system((work) => cancelChildren(work, paid.registrationId, [one]));
    expect(await app.read((reading) => contributionOf(reading, paid.registrationId))).toMatchObject({ amountCents: 1250 });
    expect((await staff.browser.get(page)).body).toContain('12,50 voor een kind dat is afgemeld');
    expect(second).toBeDefined();
  });

  it('counts for the children that still come when a child is cancelled and it is recorded at the same moment', async () => {
    const [first = ''] = await children();
    await Promise.all([
      app.system((work) => cancelChildren(work, id, [first])),
      app.system((work) => recordContribution(work, id, { state: 'paid-desk', reason: '' })),
    ]);
    expect(await due()).toMatchObject({ state: 'paid-desk', amountCents: 1250 });
  });

  describe('paying back through the provider', () => {
    const refunds = () =>
      app.read(({ tx }) => tx.selectFrom('refunds').select(['id', 'state', 'what']).where('registration_id', '=', id).execute());
    const bankBooks = (reference: string) =>
      app.read(({ tx }) =>
        tx.selectFrom('example_refunds').select(['key', 'amount_cents']).where('reference', '=', reference).execute(),
      );
    const page = () => `/werk/groepen/${groupId}/bijdragen`;
    const press = (wat: 'afgemeld' | 'te-veel', hoe: 'dienst' | 'hand') =>
      staff.browser.post(`${page()}/terugbetaling`, { aanmelding: id, wat, hoe }, page());
    const payOnline = async () => {
      const open = await carryPayment(steps, (await begin()).id);
      const reference = open?.reference ?? '';
      await app.system((work) => endExamplePayment(work, reference, 'paid'));
      await carryPayment(steps, open?.id ?? '');
      return reference;
    };

    it('pays back once however often it is pressed, and records it; paid at the desk it is noted by hand', async () => {
      const reference = await payOnline();
      await app.system((work) => cancelRegistration(work, id));
      expect((await staff.browser.get(page())).body).toContain('Betaal terug via de betaaldienst');
      await Promise.all([1, 2, 3].map(() => press('afgemeld', 'dienst')));
      expect(await due()).toMatchObject({ state: 'refunded' });
      expect(await refunds()).toMatchObject([{ state: 'done', what: 'left' }]);
      expect(await bankBooks(reference)).toMatchObject([{ amount_cents: 2500 }]);

      const desk = await registered(app, family(groupId));
      await app.system((work) => recordContribution(work, desk.registrationId, { state: 'paid-desk', reason: '' }));
      await app.system((work) => cancelRegistration(work, desk.registrationId));
      const shown = (await staff.browser.get(page())).body;
      expect(shown).toContain('Is terugbetaald');
      expect(shown).not.toContain('Betaal terug via de betaaldienst');
      expect(await app.system((work) => beginRefund(work, desk.registrationId, 'left'))).toBeNull();
    });

    it('goes on by the job when the program dies after the bank was asked; meanwhile nobody notes it by hand', async () => {
      const reference = await payOnline();
      const [first = ''] = await children();
      await app.system((work) => cancelChildren(work, id, [first]));
      const begun = await app.system((work) => beginRefund(work, id, 'excess'));
      let step = 0;
      const dies: Steps = (run) => {
        step += 1;
        if (step === 2) throw new Error('killed');
        return app.system(run);
      };
      await expect(carryRefund(dies, begun?.id ?? '')).rejects.toThrow('killed');
      expect(await refunds()).toMatchObject([{ state: 'new' }]);
      expect((await staff.browser.get(page())).body).toContain('Terugbetaling loopt');
      await staff.browser.post(
        `${page()}/terugbetaling`,
        { aanmelding: id, wat: 'te-veel' },
        `/werk/groepen/${groupId}/deelnemers/${id}`,
      );
      expect((await staff.browser.get(page())).body).toContain('voor een kind dat is afgemeld');
      await app.runJob('registrations-payments');
      expect(await refunds()).toMatchObject([{ state: 'done' }]);
      expect(await bankBooks(reference)).toMatchObject([{ key: begun?.id, amount_cents: 1250 }]);
      expect((await staff.browser.get(page())).body).not.toContain('voor een kind dat is afgemeld');
      expect(await due()).toMatchObject({ state: 'paid-online', amountCents: 1250 });
    });

    it('says so when the provider refuses; then it is noted by hand', async () => {
      const reference = await payOnline();
      await app.system((work) => cancelRegistration(work, id));
      await app.system(({ tx }) =>
        tx.updateTable('example_payments').set({ state: 'failed' }).where('reference', '=', reference).execute(),
      );
      await press('afgemeld', 'dienst');
      expect(await refunds()).toMatchObject([{ state: 'refused' }]);
      expect(await due()).toMatchObject({ state: 'paid-online' });
      expect((await staff.browser.get(page())).body).toContain('De betaaldienst betaalde dit niet terug.');
      await press('afgemeld', 'hand');
      expect(await due()).toMatchObject({ state: 'refunded' });
    });
  });

  it('stands in what the family can see and take along, with who looked at it', async () => {
    const payment = await carryPayment(steps, (await begin()).id);
    await app.system((work) => endExamplePayment(work, payment?.reference ?? '', 'paid'));
    await carryPayment(steps, payment?.id ?? '');
    await staff.browser.get(`/werk/groepen/${groupId}/bijdragen`);
    await staff.browser.get(`/werk/groepen/${groupId}/gemist`);
    const subject = { personId: null, indexes: blindIndexes(app.services.keys, email) };
    const [kept] = await app.read((reading) => registrationsKept.find(reading, subject, 'nl'));
    const said = kept?.fields.map((field) => `${field.label}: ${field.value}`).join('\n') ?? '';
    expect(said).toMatch(/Eigen bijdrage: .*25,00, online betaald/);
    expect(said).toMatch(/Online betaling: .*25,00, betaald/);
    // The trail has the time of the machine, not that of the test.
    await app.system(({ tx }) => tx.updateTable('registrations').set({ joined_at: LONG_AGO }).where('id', '=', id).execute());
    const seen = (await app.browser().get(`${link}/inzage`)).body;
    expect(seen).toContain('bekeek wie de eigen bijdrage betaalde');
    expect(seen).toContain('bekeek wie er zonder bericht niet was');
    await app.system((work) => registrationsKept.erase(work, subject));
    expect(await payments()).toMatchObject([{ state: 'paid', reference: null }]);
  });

  it('may be tried again after stopping at the bank', async () => {
    const one = await carryPayment(steps, (await begin()).id);
    await app.system((work) => endExamplePayment(work, one?.reference ?? '', 'failed'));
    expect(await carryPayment(steps, one?.id ?? '')).toMatchObject({ state: 'failed' });
    expect(await due()).toMatchObject({ state: 'to-pay' });
    expect((await begin()).id).not.toBe(one?.id);
  });
});

/** Moves one of the sessions that are still to come. */
async function moveSession(group: string, nth: number, hours: number) {
  const plan = await app.read((reading) => groupPlan(reading, group));
  if (!plan) throw new Error('no group');
  const { version, roomId, capacity, opensAt, openedTo, decideOn } = plan;
  const sessions = ahead(plan.sessions, app.clock.now()).map(({ id: session, startsAt, endsAt }, at) => ({
    id: session,
    startsAt: at === nth ? startsAt.add({ hours }) : startsAt,
    endsAt: at === nth ? endsAt.add({ hours }) : endsAt,
  }));
  const wish = { groupId: group, version, roomId, minSize: 1, capacity, opensAt, openedTo, decideOn, sessions };
  const changed = await app.system((work) => changeWholeGroup(work, { ...wish, trainerIds: [], leadId: null, closesAt: null }));
  if (!changed.ok) throw new Error(JSON.stringify(changed));
}

describe('reminders and who was missed', () => {
  const reminders = async () => (await app.mails()).filter((mail) => mail.to === email && mail.kind === 'registration-reminder');

  it('reminds once of every session, by the days of the region, and never who cancelled', async () => {
    const { groupId: series } = await aGroup(app, world, { capacity: 4, sessions: weekly(START, 7 * week, 2) });
    week += 2;
    const [stays, leaves] = [family(series), family(series)];
    for (const input of [stays, leaves]) {
      const { registrationId } = await registered(app, input);
      await app.system((work) => confirmRegistration(work, registrationId));
      if (input === leaves) await app.system((work) => cancelRegistration(work, registrationId));
    }
    email = stays.contact.email;
    const days = 7 * (week - 2);
    app.clock.move({ days: days - 4 });
    await app.runJob('registrations-reminders');
    expect(await reminders()).toHaveLength(0);
    app.clock.move({ days: 1 });
    await Promise.all([app.runJob('registrations-reminders'), app.runJob('registrations-reminders')]);
    app.clock.move({ days: 2 });
    await app.runJob('registrations-reminders');
    expect(await reminders()).toHaveLength(1);
    app.clock.move({ days: 7 });
    await app.runJob('registrations-reminders');
    expect(await reminders()).toHaveLength(2);
    expect((await app.mails()).some((mail) => mail.to === leaves.contact.email && mail.kind === 'registration-reminder')).toBe(
      false,
    );
    app.clock.move({ days: -(days + 6) });
  });

  it('reminds again of a session that went to another day; a group that has begun offers no other choice', async () => {
    const { groupId: series } = await aGroup(app, world, { capacity: 4, sessions: weekly(START, 7 * week, 2) });
    const days = 7 * week;
    week += 2;
    const input = family(series);
    const { registrationId } = await registered(app, input);
    await app.system((work) => confirmRegistration(work, registrationId));
    email = input.contact.email;
    app.clock.move({ days: days - 3 });
    await app.runJob('registrations-reminders');
    expect(await reminders()).toHaveLength(1);
    await moveSession(series, 0, 24);
    app.clock.move({ days: 1 });
    await app.runJob('registrations-reminders');
    expect(await reminders()).toHaveLength(2);
    app.clock.move({ days: 4 });
    await app.system(({ tx }) => tx.updateTable('groups').set({ state: 'running' }).where('id', '=', series).execute());
    await moveSession(series, 0, 24);
    const told = (await app.mails()).filter((mail) => mail.to === email).map((mail) => mail.kind);
    expect(told.filter((kind) => kind === 'registration-group-moved')).toHaveLength(1);
    expect(told[0]).toBe('registration-group-changed');
    app.clock.move({ days: -(days + 2) });
  });

  it('asks after a child that was missed once, by one press', async () => {
    const { groupId: given } = await aGroup(app, world, { capacity: 4, inDays: 7 * week++ });
    const input = family(given);
    const { registrationId } = await registered(app, input);
    await app.system((work) => confirmRegistration(work, registrationId));
    const { participant, session } = await app.read(async ({ tx }) => ({
      participant: (
        await tx.selectFrom('participants').select('id').where('registration_id', '=', registrationId).executeTakeFirstOrThrow()
      ).id,
      session: (await tx.selectFrom('group_sessions').select('id').where('group_id', '=', given).executeTakeFirstOrThrow()).id,
    }));
    await begun(app, given);
    await app.as(staff.actor, (work) => noteAttendance(work, session, new Map([[participant, 'absent']])));
    const page = `/werk/groepen/${given}/gemist`;
    expect((await staff.browser.get(page)).body).toContain(participant);
    const fields = { kind: participant, bijeenkomst: session, hoe: 'mail' };
    await staff.browser.post(page, fields);
    await staff.browser.post(page, fields);
    const sent = (await app.mails()).filter((mail) => mail.to === input.contact.email && mail.kind === 'registration-missed');
    expect(sent).toHaveLength(1);
    expect((await staff.browser.get(page)).body).not.toContain(participant);
  });
});
