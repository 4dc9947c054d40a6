import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../../test/app.ts';
import { type GroupWorld, weekly } from '../../../../test/factories/group-world.ts';
import { noteAttendance } from '../attendance.ts';
import { cancelRegistration } from '../cancellation.ts';
import { confirmRegistration } from '../confirmation.ts';
import { aGroup, aWorld, family, mailTo, registered, START } from '../registration.test-help.ts';
import { carryPayment, type Steps } from './carry.ts';
import { contributionOf, recordContribution } from './contributions.ts';
import { endExamplePayment } from './example-bank.ts';
import { beginPayment } from './payments.ts';

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

  it('may be tried again after stopping at the bank', async () => {
    const one = await carryPayment(steps, (await begin()).id);
    await app.system((work) => endExamplePayment(work, one?.reference ?? '', 'failed'));
    expect(await carryPayment(steps, one?.id ?? '')).toMatchObject({ state: 'failed' });
    expect(await due()).toMatchObject({ state: 'to-pay' });
    expect((await begin()).id).not.toBe(one?.id);
  });
});

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
