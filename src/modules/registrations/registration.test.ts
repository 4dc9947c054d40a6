import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import type { GroupWorld } from '../../../test/factories/group-world.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import { cancelRegistration } from './cancellation.ts';
import { confirmRegistration } from './confirmation.ts';
import { acceptPlace, declinePlace } from './offered-place.ts';
import { aGroup, aWorld, child, counted, family, mailTo, registered, START, stateOf } from './registration.test-help.ts';
import { register } from './registration.ts';

let app: TestApp;
let world: GroupWorld;
let week = 4;
const group = (capacity: number, input = {}) => aGroup(app, world, { capacity, inDays: 7 * week++, ...input });

beforeAll(async () => {
  app = await createTestApp({ start: START });
  world = await aWorld(app);
});
afterAll(() => app.close());

describe('registering', () => {
  it('holds a place and asks to confirm the address within 24 hours', async () => {
    const { groupId } = await group(2);
    const input = family(groupId);
    const result = await registered(app, input);
    expect(result.state).toBe('requested');
    expect(await counted(app, groupId)).toEqual({ capacity: 2, taken: 1, rows: 1 });
    const row = await stateOf(app, result.registrationId);
    expect(row.confirm_before?.since(row.joined_at).total('hours')).toBe(24);
    expect((await mailTo(app, input.contact.email, 'confirm')).text).toContain('Bevestig');
    expect(row.contact_sealed?.toString('latin1')).not.toContain('Ouder');
  });

  it('puts who does not fit on the waiting list, also a family with two children when one place is left', async () => {
    const { groupId } = await group(2);
    await registered(app, family(groupId));
    const twins = await registered(app, family(groupId, { children: 2 }));
    const single = await registered(app, family(groupId));
    expect([twins.state, single.state]).toEqual(['waiting', 'requested']);
    expect(await counted(app, groupId)).toEqual({ capacity: 2, taken: 2, rows: 2 });
  });

  it('gives the same registration for the same key, also when both arrive at once', async () => {
    const { groupId } = await group(5);
    const input = { ...family(groupId), idempotencyKey: hashToken(crypto.randomUUID()) };
    const [first, second] = await Promise.all([registered(app, input), registered(app, input)]);
    const third = await registered(app, input);
    expect(new Set([first.registrationId, second.registrationId, third.registrationId]).size).toBe(1);
    expect([first.again, second.again].sort()).toEqual([false, true]);
    expect((await counted(app, groupId)).taken).toBe(1);
    expect((await app.mails()).filter((mail) => mail.to === input.contact.email)).toHaveLength(1);
  });

  it('refuses a child that is too young or too old at the first session (rule 5)', async () => {
    const { groupId } = await group(5);
    const young = { name: 'Jip', birthDate: Temporal.PlainDate.from('2023-01-01') };
    const result = await app.system((work) => register(work, { ...family(groupId), participants: [child(), young] }));
    expect(result).toEqual({ ok: false, reason: 'age', tooYoungOrOld: [1] });
    expect((await counted(app, groupId)).taken).toBe(0);
  });

  it('refuses a group that is cancelled, begun, unknown or only for teams', async () => {
    const teams = await group(5, { openedTo: 'teams' });
    expect(await app.system((work) => register(work, family(teams.groupId)))).toEqual({ ok: false, reason: 'closed' });
    expect(await app.system((work) => register(work, family(crypto.randomUUID())))).toEqual({ ok: false, reason: 'closed' });
    expect((await app.system((work) => register(work, family(teams.groupId, { channel: 'desk' })))).ok).toBe(true);
  });
});

describe('the waiting list', () => {
  it('offers a freed place to the first, in the transaction of the cancellation', async () => {
    const { groupId } = await group(1);
    const holder = await registered(app, family(groupId));
    const first = family(groupId);
    const waiting = await registered(app, first);
    await registered(app, family(groupId));
    expect(await app.system((work) => cancelRegistration(work, holder.registrationId))).toBe('done');
    const row = await stateOf(app, waiting.registrationId);
    expect(row).toMatchObject({ state: 'offered', offered_group_id: groupId });
    expect(row.offered_until?.since(app.clock.now()).total('hours')).toBeGreaterThan(47);
    await mailTo(app, first.contact.email, 'offer');
    expect(await app.system((work) => acceptPlace(work, waiting.registrationId))).toBe('done');
    expect(await app.system((work) => acceptPlace(work, waiting.registrationId))).toBe('already');
    const certain = await mailTo(app, first.contact.email, 'confirmed');
    expect(certain.attachments[0]?.content).toContain('BEGIN:VEVENT');
    expect(await counted(app, groupId)).toEqual({ capacity: 1, taken: 1, rows: 1 });
  });

  it('keeps the position of who needs more places, and tells them once per occasion', async () => {
    const { groupId } = await group(1);
    const holder = await registered(app, family(groupId));
    const twins = family(groupId, { children: 2 });
    const big = await registered(app, twins);
    const [second, third] = [await registered(app, family(groupId)), await registered(app, family(groupId))];
    await app.system((work) => cancelRegistration(work, holder.registrationId));
    expect((await stateOf(app, big.registrationId)).state).toBe('waiting');
    expect((await stateOf(app, second.registrationId)).state).toBe('offered');
    await app.system((work) => declinePlace(work, second.registrationId));
    expect((await stateOf(app, second.registrationId)).state).toBe('cancelled');
    expect((await stateOf(app, third.registrationId)).state).toBe('offered');
    const told = async () =>
      (await app.mails()).filter((mail) => mail.to === twins.contact.email && mail.kind === 'registration-too-many').length;
    expect(await told()).toBe(1);
    await app.system((work) => acceptPlace(work, third.registrationId));
    const fourth = await registered(app, family(groupId));
    await app.system((work) => cancelRegistration(work, third.registrationId));
    expect((await stateOf(app, fourth.registrationId)).state).toBe('offered');
    expect(await told()).toBe(2);
  });

  it('finds a place in another group of the offer, near enough, and only when asked', async () => {
    const full = await group(1);
    const other = await group(1);
    await registered(app, family(full.groupId));
    const here = await registered(app, family(full.groupId));
    const near = await registered(app, family(full.groupId, { otherGroups: true, maxKm: 10, near: { lat: 52.1, lon: 4.5 } }));
    const far = await registered(app, family(full.groupId, { otherGroups: true, maxKm: 10, near: { lat: 51.4, lon: 5.4 } }));
    expect([here.state, far.state]).toEqual(['waiting', 'waiting']);
    // Other groups of earlier tests have free places too: any of them is right.
    expect(near.state).toBe('offered');
    const offered = await stateOf(app, near.registrationId);
    expect(offered.offered_group_id).not.toBe(full.groupId);
    await app.system((work) => declinePlace(work, near.registrationId));
    expect(await stateOf(app, near.registrationId)).toMatchObject({
      state: 'waiting',
      other_groups: false,
      group_id: full.groupId,
    });
    expect((await counted(app, other.groupId)).rows).toBe((await counted(app, other.groupId)).taken);
  });

  it('speaks to a family of two children about places', async () => {
    const { groupId } = await group(3);
    const input = family(groupId, { children: 2 });
    await registered(app, input);
    expect((await mailTo(app, input.contact.email, 'confirm')).text).toContain('Dan gaan uw plekken naar iemand anders');
  });

  it('confirms a held place once, and sends the dates', async () => {
    const { groupId } = await group(3);
    const input = family(groupId, { lang: 'en' });
    const { registrationId } = await registered(app, input);
    expect(await app.system((work) => confirmRegistration(work, registrationId))).toBe('done');
    expect(await app.system((work) => confirmRegistration(work, registrationId))).toBe('already');
    const mail = await mailTo(app, input.contact.email, 'confirmed');
    expect(mail.subject).toContain('Your place is confirmed');
    await app.system((work) => cancelRegistration(work, registrationId));
    expect((await mailTo(app, input.contact.email, 'cancelled')).attachments[0]?.content).toContain('METHOD:CANCEL');
    expect(await app.system((work) => confirmRegistration(work, registrationId))).toBe('too-late');
  });
});
