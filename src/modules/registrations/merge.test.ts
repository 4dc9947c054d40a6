import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { anotherRoom, type GroupWorld } from '../../../test/factories/group-world.ts';
import { cancelRegistration } from './cancellation.ts';
import { confirmRegistration } from './confirmation.ts';
import { stayMoved, takeElsewhere, waitElsewhere } from './displaced.ts';
import { cancelWholeGroup } from './group-cancellation.ts';
import { mergeGroups } from './merge.ts';
import { acceptPlace } from './offered-place.ts';
import { aGroup, aWorld, counted, family, mailTo, registered, START, stateOf } from './registration.test-help.ts';
import { register } from './registration.ts';

let app: TestApp;
let world: GroupWorld;
let rooms = 0;

beforeAll(async () => {
  app = await createTestApp({ start: START, pool: 40 });
  world = await aWorld(app);
});
afterAll(() => app.close());

/** A group in a room of its own, of an offer of its own unless it is given. */
async function group(offerId: string, capacity: number, inDays = 30): Promise<string> {
  rooms += 1;
  const roomId = await app.system((work) => anotherRoom(work, world.locationId, `fusie-${rooms}`, 40));
  return (await aGroup(app, world, { offerId, capacity, inDays, roomId })).groupId;
}

async function anOffer(): Promise<string> {
  return app.system(async ({ tx }) => {
    const columns = await sql<{
      names: string;
    }>`select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns
      where table_name = 'offers' and is_generated = 'NEVER' and column_name not in ('id', 'slug')`.execute(tx);
    const names = sql.raw(columns.rows[0]?.names ?? '');
    const made = await sql<{
      id: string;
    }>`insert into offers (slug, ${names}) select slug || '-' || ${`${Math.random()}`.slice(2, 12)}::text, ${names}
      from offers where id = ${world.offerId} returning id`.execute(tx);
    return made.rows[0]?.id ?? '';
  });
}

const merge = (from: string, into: string) => app.system((work) => mergeGroups(work, from, into, 'Te weinig deelnemers.'));
const rowsOf = (offerId: string) =>
  app.read(({ tx }) => tx.selectFrom('registrations').selectAll().where('offer_id', '=', offerId).orderBy('sequence').execute());

describe('merging', () => {
  it('takes everybody along with place and position, tells them once, and lets them choose', async () => {
    const offerId = await anOffer();
    const [from, into] = [await group(offerId, 2), await group(offerId, 5, 37)];
    const a = await registered(app, family(from));
    await app.system((work) => confirmRegistration(work, a.registrationId));
    const b = await registered(app, family(from));
    const c = await registered(app, family(from));
    expect(c.state).toBe('waiting');
    expect(await merge(from, into)).toEqual({ ok: true, moved: 2 });
    expect((await rowsOf(offerId)).map((row) => [row.state, row.group_id === into])).toEqual([
      ['confirmed', true],
      ['requested', true],
      ['offered', true],
    ]);
    expect(await counted(app, into)).toEqual({ capacity: 5, taken: 3, rows: 3 });
    expect(await counted(app, from)).toEqual({ capacity: 2, taken: 0, rows: 0 });
    const mails = await app.mails();
    const merged = mails.filter((mail) => mail.kind === 'registration-group-merged');
    expect(merged).toHaveLength(2);
    expect(merged.flatMap((mail) => mail.attachments.map((one) => one.name)).sort()).toEqual(['afgemeld.ics', 'agenda.ics']);
    expect(mails.filter((mail) => mail.kind === 'registration-waiting-merged')).toHaveLength(1);
    expect(await app.system((work) => stayMoved(work, a.registrationId))).toBe('done');
    expect(await app.system((work) => stayMoved(work, a.registrationId))).toBe('already');
    await app.system((work) => confirmRegistration(work, b.registrationId));
    expect(await app.system((work) => waitElsewhere(work, b.registrationId))).toBe('done');
    const [told] = (await app.mails()).filter((mail) => mail.kind === 'registration-waits-on');
    expect(told?.attachments.map((one) => one.name)).toEqual(['afgemeld.ics']);
    const waiting = await stateOf(app, b.registrationId);
    expect(waiting).toMatchObject({ state: 'waiting', other_groups: true, refused_group_id: into, sequence: b.sequence });
    expect(await counted(app, into)).toEqual({ capacity: 5, taken: 2, rows: 2 });
  });

  it('is refused as a whole when there is no place for everybody', async () => {
    const offerId = await anOffer();
    const [from, into] = [await group(offerId, 3), await group(offerId, 2, 37)];
    for (let n = 0; n < 3; n += 1) await registered(app, family(from));
    const before = await rowsOf(offerId);
    expect(await merge(from, into)).toEqual({ ok: false, reason: 'no-place', needed: 3, free: 2 });
    expect(await rowsOf(offerId)).toEqual(before);
  });

  it('a child that does not fit the ages of the other group keeps its position on the list of the offer', async () => {
    const offerId = await anOffer();
    const from = await group(offerId, 3);
    const roomId = await app.system((work) => anotherRoom(work, world.locationId, 'jong', 40));
    const into = (await aGroup(app, world, { offerId, capacity: 5, inDays: 37, roomId, ageMin: 120, ageMax: 131 })).groupId;
    const one = await registered(app, family(from));
    expect(await merge(from, into)).toEqual({ ok: true, moved: 0 });
    expect(await stateOf(app, one.registrationId)).toMatchObject({
      state: 'waiting',
      other_groups: true,
      sequence: one.sequence,
    });
    expect((await app.mails()).filter((mail) => mail.kind === 'registration-waits-elsewhere')).toHaveLength(1);
    const again = await group(offerId, 1, 44);
    await app.runJob('registrations-terms');
    expect(await stateOf(app, one.registrationId)).toMatchObject({ state: 'offered', offered_group_id: again });
  });

  it('never gives a place twice, while families register, cancel, confirm and accept at the same moment (rules 1 and 3)', async () => {
    const offerId = await anOffer();
    const [from, into] = [await group(offerId, 6), await group(offerId, 24, 37)];
    const there: string[] = [];
    for (let n = 0; n < 8; n += 1) there.push((await registered(app, family(n % 4 === 3 ? into : from))).registrationId);
    const storm = [
      ...Array.from({ length: 14 }, (_, n) => () => app.system((work) => register(work, family(n % 2 ? from : into)))),
      ...there.slice(0, 2).map((id) => () => app.system((work) => cancelRegistration(work, id))),
      ...there.slice(2, 5).map((id) => () => app.system((work) => confirmRegistration(work, id))),
      ...there.map((id) => () => app.system((work) => acceptPlace(work, id))),
      () => merge(from, into),
      () => merge(from, into),
    ];
    const results = await Promise.allSettled(storm.map((act) => act()));
    expect(results.filter((one) => one.status === 'rejected')).toEqual([]);
    for (const id of [from, into]) {
      const { capacity, taken, rows } = await counted(app, id);
      expect(taken).toBe(rows);
      expect(taken).toBeLessThanOrEqual(capacity);
    }
    const left = await rowsOf(offerId);
    const gone = await app.read(({ tx }) =>
      tx.selectFrom('groups').select('state').where('id', '=', from).executeTakeFirstOrThrow(),
    );
    expect(gone.state).toBe('cancelled');
    expect(left.filter((row) => row.group_id === from && ['requested', 'confirmed', 'offered'].includes(row.state))).toEqual([]);
  });

  it('keeps the order and every family, whatever their states and sizes (property)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ into: fc.boolean(), places: fc.constantFrom(1, 1, 2), confirm: fc.boolean() }), {
          minLength: 2,
          maxLength: 7,
        }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 2, max: 8 }),
        async (families, first, second) => {
          const offerId = await anOffer();
          const [from, into] = [await group(offerId, first), await group(offerId, second, 37)];
          for (const one of families) {
            const made = await registered(app, family(one.into ? into : from, { children: one.places }));
            if (one.confirm) await app.system((work) => confirmRegistration(work, made.registrationId));
          }
          const before = await rowsOf(offerId);
          const result = await merge(from, into);
          const after = await rowsOf(offerId);
          expect(after.map((row) => row.id)).toEqual(before.map((row) => row.id));
          const { capacity, taken, rows } = await counted(app, into);
          expect(taken).toBe(rows);
          expect(taken).toBeLessThanOrEqual(capacity);
          if (!result.ok) {
            expect(after).toEqual(before);
            return;
          }
          expect(after.filter((row) => row.group_id === from)).toEqual([]);
          // Whoever had a place has one; nobody on the list fits a place that is free.
          for (const [n, row] of before.entries())
            if (['requested', 'confirmed'].includes(row.state)) expect(after[n]?.state).toBe(row.state);
          const free = capacity - taken;
          expect(after.filter((row) => row.state === 'waiting' && row.places <= free)).toEqual([]);
        },
      ),
      { numRuns: 6, endOnFailure: true },
    );
  }, 60_000);
});

describe('a cancelled group', () => {
  it('offers its families the nearest other group, or a place on the list with their position', async () => {
    const offerId = await anOffer();
    const [gone, other] = [await group(offerId, 4), await group(offerId, 1, 37)];
    const [a, b] = [family(gone), family(gone)];
    const first = await registered(app, a);
    const second = await registered(app, b);
    const cancelled = await app.system((work) => cancelWholeGroup(work, gone, 'De trainer is ziek.'));
    expect(cancelled).toMatchObject({ ok: true });
    const mail = await mailTo(app, a.contact.email, 'group-cancelled');
    expect(mail.text).toContain('Buurthuis Het Voorbeeld, Leiden');
    const page = await app.browser().get(`/aanmelding/${mail.token}`);
    expect(page.body).toContain('Kies deze groep');
    const own = `/aanmelding/${mail.token}`;
    expect((await app.browser().post(`${own}/andere-groep`, { groep: other }, own)).statusCode).toBe(303);
    expect(await stateOf(app, first.registrationId)).toMatchObject({ state: 'confirmed', group_id: other });
    // The last place is gone: the second cannot take it any more, and waits with its own position.
    expect(await app.system((work) => takeElsewhere(work, second.registrationId, other))).toBe('too-late');
    expect(await app.system((work) => waitElsewhere(work, second.registrationId))).toBe('done');
    expect(await stateOf(app, second.registrationId)).toMatchObject({ state: 'waiting', sequence: second.sequence });
    await app.system((work) => cancelRegistration(work, first.registrationId));
    expect(await stateOf(app, second.registrationId)).toMatchObject({ state: 'offered', offered_group_id: other });
    expect(await counted(app, other)).toEqual({ capacity: 1, taken: 1, rows: 1 });
  });

  it('families that choose the same last place at the same moment: one gets it', async () => {
    const offerId = await anOffer();
    const [gone, other] = [await group(offerId, 6), await group(offerId, 1, 37)];
    const ids: string[] = [];
    for (let n = 0; n < 6; n += 1) ids.push((await registered(app, family(gone))).registrationId);
    await app.system((work) => cancelWholeGroup(work, gone, 'De trainer is ziek.'));
    const answers = await Promise.all(ids.map((id) => app.system((work) => takeElsewhere(work, id, other))));
    expect(answers.filter((one) => one === 'done')).toHaveLength(1);
    expect(await counted(app, other)).toEqual({ capacity: 1, taken: 1, rows: 1 });
  });
});
