import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type GroupWorld, LEIDEN, weekly } from '../../../test/factories/group-world.ts';
import { changeSetting } from '../regions/index.ts';
import { cancelRegistration } from './cancellation.ts';
import { confirmRegistration } from './confirmation.ts';
import { startDraft } from './drafts.ts';
import { aGroup, aWorld, counted, family, mailTo, registered, START, stateOf } from './registration.test-help.ts';
import { offerDeadline } from './waiting-list.ts';

let app: TestApp;
let world: GroupWorld;
let week = 4;
const group = (capacity: number, input = {}) => aGroup(app, world, { capacity, inDays: 7 * week++, ...input });
const state = async (id: string) => (await stateOf(app, id)).state;
const terms = () => app.runJob('registrations-terms');

beforeAll(async () => {
  app = await createTestApp({ start: START });
  world = await aWorld(app);
});
afterAll(() => app.close());

describe('terms', () => {
  it('lets an address lapse that is not confirmed in 24 hours, and offers the place on', async () => {
    const { groupId } = await group(1);
    const input = family(groupId);
    const late = await registered(app, input);
    const next = await registered(app, family(groupId));
    await app.system((work) => confirmRegistration(work, next.registrationId));
    app.clock.move({ hours: 23 });
    await terms();
    expect(await state(late.registrationId)).toBe('requested');
    app.clock.move({ hours: 2 });
    expect(await app.system((work) => confirmRegistration(work, late.registrationId))).toBe('too-late');
    await terms();
    await terms();
    expect([await state(late.registrationId), await state(next.registrationId)]).toEqual(['lapsed', 'offered']);
    expect((await mailTo(app, input.contact.email, 'lapsed')).text).toContain('opnieuw');
    expect(await counted(app, groupId)).toEqual({ capacity: 1, taken: 1, rows: 1 });
    app.clock.move({ hours: 49 });
    await terms();
    expect(await state(next.registrationId)).toBe('lapsed');
    expect((await counted(app, groupId)).taken).toBe(0);
  });

  it('follows the setting of the region', async () => {
    await app.system((work) => changeSetting(work, 'registration.confirm-hours', 2));
    const { groupId } = await group(1);
    const one = await registered(app, family(groupId));
    app.clock.move({ hours: 3 });
    await terms();
    expect(await state(one.registrationId)).toBe('lapsed');
    await app.system((work) => changeSetting(work, 'registration.confirm-hours', 24));
  });

  it('gives 48 hours to answer, 4 in the last three days, never past the first session', () => {
    const starts = START.add({ hours: 24 * 10 });
    expect(offerDeadline(START, starts).since(START).total('hours')).toBe(48);
    expect(offerDeadline(starts.subtract({ hours: 72 }), starts)).toEqual(starts.subtract({ hours: 68 }));
    expect(offerDeadline(starts.subtract({ hours: 73 }), starts)).toEqual(starts.subtract({ hours: 25 }));
    expect(offerDeadline(starts.subtract({ hours: 1 }), starts)).toEqual(starts);
  });

  it('gives a new group of the offer to who waits and takes other groups too', async () => {
    const full = await group(1);
    await registered(app, family(full.groupId));
    const waiting = await registered(app, family(full.groupId, { otherGroups: true, maxKm: 10, near: LEIDEN }));
    const before = await state(waiting.registrationId);
    const fresh = await group(1);
    await terms();
    expect(['waiting', 'offered']).toContain(before);
    const row = await stateOf(app, waiting.registrationId);
    expect(row.state).toBe('offered');
    if (before === 'waiting') expect(row.offered_group_id).toBe(fresh.groupId);
  });

  it('tells who waited for a group that has begun', async () => {
    const { groupId } = await group(1, { sessions: weekly(app.clock.now(), 7 * week++, 1, '19:30') });
    const holder = await registered(app, family(groupId));
    await app.system((work) => confirmRegistration(work, holder.registrationId));
    const input = family(groupId);
    const waiting = await registered(app, input);
    await app.system((work) => confirmRegistration(work, waiting.registrationId));
    app.clock.move({ days: 7 * week });
    await terms();
    expect([await state(holder.registrationId), await state(waiting.registrationId)]).toEqual(['confirmed', 'lapsed']);
    await mailTo(app, input.contact.email, 'no-place');
  });
});

describe('retention (rule 11)', () => {
  it('removes drafts and links when their time is over', async () => {
    const { groupId } = await group(1);
    await app.system((work) =>
      startDraft(work, groupId, { children: [{ name: 'Sam', birthDate: '2017-09-01' }], contact: null }),
    );
    app.clock.move({ hours: 25 });
    await app.runJob('platform-retention');
    const drafts = await app.read(({ tx }) => tx.selectFrom('registration_drafts').selectAll().execute());
    expect(drafts).toEqual([]);
  });

  it('makes registrations anonymous a year after the last session; counts stay', async () => {
    const { groupId } = await group(2);
    const one = await registered(app, family(groupId, { children: 2 }));
    await app.system((work) => confirmRegistration(work, one.registrationId));
    const gone = await registered(app, family(groupId));
    await app.system((work) => cancelRegistration(work, gone.registrationId));
    app.clock.move({ days: 7 * (week - 1) + 360 });
    await app.runJob('registrations-completion');
    await app.runJob('platform-retention');
    expect(await stateOf(app, one.registrationId)).toMatchObject({ state: 'completed', anonymised_at: null });
    app.clock.move({ days: 10 });
    await app.runJob('platform-retention');
    await app.runJob('platform-retention');
    for (const id of [one.registrationId, gone.registrationId])
      expect(await stateOf(app, id)).toMatchObject({ contact_sealed: null, email_index: null, lat: null });
    const children = await app.read(({ tx }) =>
      tx.selectFrom('participants').selectAll().where('registration_id', '=', one.registrationId).execute(),
    );
    expect(children.map((child) => child.sealed)).toEqual([null, null]);
    const links = await app.read(({ tx }) =>
      tx.selectFrom('registration_tokens').selectAll().where('registration_id', '=', one.registrationId).execute(),
    );
    expect(links).toEqual([]);
    expect((await counted(app, groupId)).taken).toBe(2);
  });
});
