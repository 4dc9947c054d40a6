import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { anotherRoom, type GroupWorld, groupInput, groupWorld } from '../../../test/factories/group-world.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { plainDate } from '../../platform/i18n/format.ts';
import { changing } from '../../platform/work.ts';
import { planGroup } from '../groups/index.ts';
import type { NewReservation } from './holding.ts';
import { tendOptions } from './option-terms.ts';
import { ownUse } from './personal.ts';
import { ownReservations, ownWaits } from './reservation-queries.ts';
import { cancelReservation, confirmOption, reserve } from './reservations.ts';
import { closeRoom } from './room-changes.ts';
import { spanOn, spansOf } from './times.ts';
import { joinWait } from './waits.ts';

type Person = Awaited<ReturnType<TestApp['person']>>;
let app: TestApp;
let world: GroupWorld;
let anna: Person;
let bob: Person;
beforeAll(async () => {
  app = await createTestApp();
  world = await app.system((work) => groupWorld(work));
  const memberships = [{ role: 'professional' as const, organisationId: world.organisationId }];
  anna = await app.person({ name: 'Anna Voorbeeld', memberships });
  bob = await app.person({ name: 'Bob Voorbeeld', memberships });
});
afterAll(() => app.close());

let rooms = 0;
const room = () => app.system((work) => anotherRoom(work, world.locationId, `vrij-${rooms++}`));
const time = (text: string) => Temporal.PlainTime.from(text);

function wish(roomId: string, person: Person, over: Partial<NewReservation> = {}): NewReservation {
  const day = localDate(app.clock.now()).add({ days: 20 });
  return {
    ...{ roomId, kind: 'booking', title: 'Overleg', organisationId: null, madeBy: person.actor.personId, people: 4 },
    ...{ first: spanOn(day, time('13:00'), time('15:00')), weeks: 1 },
    ...over,
  };
}

const held = async (roomId: string) =>
  (await app.read((r) => r.tx.selectFrom('room_bookings').select('id').where('room_id', '=', roomId).execute())).length;
const stateOf = (id: string) =>
  app.read((r) => r.tx.selectFrom('room_reservations').select(['kind', 'state']).where('id', '=', id).executeTakeFirst());

test('rule 2: of twenty reservations at once one has the room, the others hear who', async () => {
  const roomId = await room();
  const made = await Promise.all(
    Array.from({ length: 20 }, () => app.as(anna.actor, (work) => reserve(work, wish(roomId, anna)))),
  );
  expect(made.filter((one) => one.ok)).toHaveLength(1);
  expect(await held(roomId)).toBe(1);
  const refused = made.find((one) => !one.ok && one.reason === 'taken');
  expect(refused).toMatchObject({ taken: [{ by: 'booking', title: 'Overleg', who: 'Anna Voorbeeld' }] });
});

test('rule 2: an option beside the session of a group: one of the two, never both', async () => {
  const roomId = await room();
  const option = wish(roomId, anna, { kind: 'option' });
  const [planned, reserved] = await Promise.all([
    app.system((work) => planGroup(work, groupInput(work, world, { roomId, trainerIds: [], sessions: spansOf(option) }))),
    app.as(anna.actor, (work) => reserve(work, option)),
  ]);
  expect([planned.ok, reserved.ok].filter(Boolean)).toHaveLength(1);
  expect(await held(roomId)).toBe(1);
});

test('a series is booked whole or not at all, and keeps its clock time over the change of the clock', async () => {
  const roomId = await room();
  const first = spanOn(Temporal.PlainDate.from('2027-10-18'), time('13:00'), time('15:00'));
  const times = spansOf({ first, weeks: 4 }).map(({ startsAt }) => startsAt.toZonedDateTimeISO('Europe/Amsterdam').hour);
  expect(times).toEqual([13, 13, 13, 13]);
  await app.as(bob.actor, (work) => reserve(work, wish(roomId, bob, { first: spansOf({ first, weeks: 4 })[2] ?? first })));
  expect((await app.as(anna.actor, (work) => reserve(work, wish(roomId, anna, { first, weeks: 4 })))).ok).toBe(false);
  expect(await held(roomId)).toBe(1);
});

test('an option is reminded of and lapses; confirming beside the end of its term: one of the two', async () => {
  const roomId = await room();
  const made = await app.as(anna.actor, (work) => reserve(work, wish(roomId, anna, { kind: 'option', title: 'Studiedag' })));
  if (!made.ok) throw new Error('not made');
  app.clock.move({ days: 5, hours: 12 });
  await app.runJob('facilities-room-terms');
  await app.runJob('facilities-room-terms');
  expect((await app.mails()).filter((mail) => mail.kind === 'room-option-ends' && mail.text.includes('Studiedag'))).toHaveLength(
    1,
  );
  const lapses = await app.read((r) =>
    r.tx.selectFrom('room_reservations').select('lapses_at').where('id', '=', made.id).executeTakeFirstOrThrow(),
  );
  const end = lapses.lapses_at ?? app.clock.now();
  const at = (now: Temporal.Instant) => ({ region: app.region, actor: anna.actor, now, origin: 'test', services: app.services });
  const [confirmed] = await Promise.all([
    changing(at(end.subtract({ milliseconds: 1 })), (work) => confirmOption(work, made.id)),
    changing(at(end), (work) => tendOptions(work)),
  ]);
  expect(await stateOf(made.id)).toEqual(confirmed ? { kind: 'booking', state: 'held' } : { kind: 'option', state: 'lapsed' });
  expect(await held(roomId)).toBe(confirmed ? 1 : 0);
  app.clock.move({ days: 2 });
  expect(await app.as(anna.actor, (work) => confirmOption(work, made.id))).toBe(false);
});

test('who waits is offered a room in order as an option of theirs, that lapses to the next', async () => {
  const roomId = await room();
  const made = await app.as(anna.actor, (work) => reserve(work, wish(roomId, anna)));
  if (!made.ok) throw new Error('not made');
  const third = await app.person({
    name: 'Cor Voorbeeld',
    memberships: [{ role: 'professional', organisationId: world.organisationId }],
  });
  for (const person of [bob, third])
    await app.as(person.actor, (work) => joinWait(work, { ...wish(roomId, person), madeBy: person.actor.personId }));
  expect((await app.read((r) => ownWaits(r, third.actor.personId))).map((one) => one.before)).toEqual([1]);
  await app.as(anna.actor, (work) => cancelReservation(work, made.id));
  const options = async (person: Person) =>
    (await app.read((r) => ownReservations(r, person.actor.personId))).filter((one) => one.roomId === roomId);
  expect(await options(bob)).toMatchObject([{ kind: 'option' }]);
  expect((await app.as(anna.actor, (work) => reserve(work, wish(roomId, anna)))).ok).toBe(false);
  app.clock.move({ hours: 49 });
  await app.runJob('facilities-room-terms');
  expect(await options(bob)).toEqual([]);
  const [offered] = await options(third);
  expect(offered).toMatchObject({ kind: 'option' });
  expect(await app.as(third.actor, (work) => confirmOption(work, offered?.id ?? ''))).toBe(true);
  const waits = await app.read((r) =>
    r.tx.selectFrom('room_waits').select('state').where('room_id', '=', roomId).orderBy('sequence').execute(),
  );
  expect(waits.map((one) => one.state)).toEqual(['lapsed', 'taken']);
});

test('a room that is still taken is not closed; the database knows an owner for every booking', async () => {
  const roomId = await room();
  await app.as(anna.actor, (work) => reserve(work, wish(roomId, anna)));
  expect(await app.system((work) => closeRoom(work, roomId))).toBe(false);
  await expect(
    app.system((work) =>
      sql`insert into room_bookings (region_id, room_id, during) values (${work.region.id}, ${roomId}, tstzrange(now(), now() + interval '1 hour'))`.execute(
        work.tx,
      ),
    ),
  ).rejects.toThrow(/room_bookings_check/);
});

test('in the browser: reserve, hear why not with what else is free, wait, and close days', async () => {
  const roomId = await room();
  const day = localDate(app.clock.now()).add({ days: 30 });
  const page = `/werk/ruimtes/${roomId}`;
  const fields = {
    dag: `${day}`,
    van: '10:00',
    tot: '11:30',
    weken: 1,
    titel: 'Teamoverleg',
    personen: 5,
    voor: '',
    soort: 'booking',
  };
  expect((await anna.browser.post(`${page}/reserveringen`, fields, page)).statusCode).toBe(303);
  expect((await anna.browser.get(`${page}?week=${day}`)).body).toContain('Teamoverleg');
  const refused = await bob.browser.post(`${page}/reserveringen`, { ...fields, titel: 'Intervisie' }, page);
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toMatch(/10\.00.*Teamoverleg \(Anna Voorbeeld\)/s);
  expect(refused.body).toContain('Deze ruimtes zijn dan wel vrij');
  expect((await bob.browser.post(`${page}/wachtlijst`, { ...fields, titel: 'Intervisie' }, page)).statusCode).toBe(303);
  expect((await bob.browser.get('/werk/reserveringen')).body).toContain('Je bent de eerste.');
  const planner = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
  const days = { 'dicht-van': `${day}`, 'dicht-tot': `${day.add({ days: 2 })}`, reden: 'Verbouwing' };
  expect((await planner.browser.post(`${page}/dagen-dicht`, days, page)).body).toContain('Verplaats dat eerst');
  const free = { ...days, 'dicht-van': `${day.add({ days: 1 })}` };
  expect((await planner.browser.post(`${page}/dagen-dicht`, free, page)).statusCode).toBe(303);
  const shut = await anna.browser.post(`${page}/reserveringen`, { ...fields, dag: `${day.add({ days: 1 })}` }, page);
  expect(shut.body).toContain('Dicht: Verbouwing');
  expect((await planner.browser.get(page)).body).toContain(`Open weer: ${plainDate(day.add({ days: 1 }), 'nl')}`);
  const week = day.add({ days: 7 });
  const mondays = { ...days, 'dicht-van': `${week}`, 'dicht-tot': `${week}`, 'dicht-weken': 3, reden: 'Markt' };
  expect((await planner.browser.post(`${page}/dagen-dicht`, mondays, page)).statusCode).toBe(303);
  const third = await anna.browser.post(`${page}/reserveringen`, { ...fields, dag: `${week.add({ days: 14 })}` }, page);
  expect(third.body).toContain('Dicht: Markt');
});

test('giving a room back while somebody waits and others reserve it goes through, every time', async () => {
  for (let round = 0; round < 6; round += 1) {
    const roomId = await room();
    const made = await app.as(anna.actor, (work) => reserve(work, wish(roomId, anna, { kind: 'option' })));
    if (!made.ok) throw new Error('not made');
    await app.as(bob.actor, (work) => joinWait(work, { ...wish(roomId, bob), madeBy: bob.actor.personId }));
    const results = await Promise.allSettled([
      app.as(anna.actor, (work) => cancelReservation(work, made.id)),
      ...[1, 2, 3].map(() => app.as(anna.actor, (work) => reserve(work, wish(roomId, anna)))),
      app.system((work) => tendOptions(work)),
    ]);
    expect(results.map((one) => one.status)).toEqual(Array(5).fill('fulfilled'));
    expect(await held(roomId)).toBe(1);
  }
});

test('whose account closes leaves every line and holds no option; what the team uses stays', async () => {
  const cor = await app.person({
    name: 'Cor Weg',
    memberships: [{ role: 'professional', organisationId: world.organisationId }],
  });
  const { personId } = cor.actor;
  const [one, two, three, four] = [await room(), await room(), await room(), await room()];
  await app.as(cor.actor, (work) => reserve(work, wish(one, cor, { kind: 'option' })));
  await app.as(anna.actor, (work) => reserve(work, wish(two, anna)));
  await app.as(cor.actor, (work) => joinWait(work, { ...wish(two, cor), madeBy: personId }));
  await app.as(cor.actor, (work) => reserve(work, wish(three, cor)));
  // Nobody has this one: it is offered to them at once.
  const offered = await app.as(cor.actor, (work) => joinWait(work, { ...wish(four, cor), madeBy: personId }));
  const kept = await app.read((r) => ownUse.find(r, { personId, indexes: [] }, 'nl'));
  expect(kept.map((record) => record.stays !== undefined).sort()).toEqual([false, false, false, false, true]);
  // What is told to go is what goes: two options, and two places in line.
  expect(await app.system((work) => ownUse.erase(work, { personId, indexes: [] }))).toBe(4);
  expect([await held(one), await held(three), await held(four)]).toEqual([0, 1, 0]);
  const left = await app.read((r) =>
    r.tx
      .selectFrom('audit_events')
      .select('subject_id')
      .where('action', '=', 'room.unwait')
      .where('subject_id', '=', offered)
      .execute(),
  );
  expect(left).toHaveLength(1);
  expect(await app.read((r) => ownWaits(r, personId))).toEqual([]);
});

test('a location keeps its place and what was typed; closed with its rooms it opens first', async () => {
  const at = await app.system((work) =>
    work.tx
      .updateTable('locations')
      .set({ lat: 52.1111, lon: 4.4444, organisation_id: world.organisationId })
      .where('id', '=', world.locationId)
      .returning(['name', 'address', 'postcode', 'town'])
      .executeTakeFirstOrThrow(),
  );
  const page = `/werk/locaties/${world.locationId}`;
  const form = { naam: at.name, adres: at.address, postcode: at.postcode, plaats: at.town, organisatie: world.organisationId };
  expect((await anna.browser.post(page, { ...form, telefoon: '071 123 45 67' }, page)).statusCode).toBe(303);
  const kept = () =>
    app.read((r) => r.tx.selectFrom('locations').select(['lat', 'lon']).where('id', '=', world.locationId).executeTakeFirst());
  expect(await kept()).toEqual({ lat: 52.1111, lon: 4.4444 });
  const nobody = await anna.browser.post('/werk/locaties/nieuw', { ...form, naam: 'Nieuw gebouw', organisatie: '' });
  expect([nobody.statusCode, nobody.body.includes('Nieuw gebouw')]).toEqual([422, true]);
  const added = await anna.browser.post('/werk/locaties/nieuw', { ...form, naam: 'Nieuw gebouw' });
  const other = String(added.headers.location);
  const roomId = await app.system((work) => anotherRoom(work, other.split('/').at(-1) ?? '', 'dicht-1'));
  await anna.browser.post(`/werk/ruimtes/${roomId}/sluiting`, {}, other);
  await anna.browser.post(`${other}/sluiting`, {}, other);
  expect((await anna.browser.post(`/werk/ruimtes/${roomId}/sluiting`, {}, other)).body).toContain('De locatie is gesloten.');
  expect((await anna.browser.get('/werk/locaties?ook=gesloten')).body).toContain('Nieuw gebouw');
  await anna.browser.post(`${other}/sluiting`, {}, other);
  expect((await anna.browser.post(`/werk/ruimtes/${roomId}/sluiting`, {}, other)).statusCode).toBe(303);
});

test('a room that is closed then is shown so, and taken only by who looks after it and says that they know', async () => {
  const roomId = await room();
  const day = localDate(app.clock.now()).add({ days: 40 });
  const fields = {
    dag: `${day}`,
    van: '03:00',
    tot: '04:00',
    weken: 1,
    titel: 'Nachtoverleg',
    personen: 5,
    voor: '',
    soort: 'booking',
  };
  const page = `/werk/ruimtes/${roomId}`;
  // Only in the morning, and on the day before not at all.
  const weekday = (day.dayOfWeek - 1) * 4;
  const week = async () => {
    const { body } = await anna.browser.get(`${page}?week=${day}`);
    return /<ol class="op-week">.*?<\/ol>/s.exec(body)?.[0] ?? '';
  };
  expect(await week()).not.toContain('gesloten');
  await app.system((work) =>
    work.tx
      .updateTable('rooms')
      .set({ day_parts: [weekday] })
      .where('id', '=', roomId)
      .execute(),
  );
  expect((await week()).match(/gesloten/g)).toHaveLength(7);
  expect(await week()).toMatch(/06\.00\u00a0- 12\.00<\/span> vrij.*12\.00\u00a0- 23\.00<\/span> gesloten/);
  await app.system((work) =>
    work.tx.updateTable('locations').set({ organisation_id: null }).where('id', '=', world.locationId).execute(),
  );
  const refused = await anna.browser.post(`${page}/reserveringen`, fields, page);
  expect([refused.statusCode, refused.body.includes('Dan is de ruimte niet open.')]).toEqual([422, true]);
  const planner = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
  const asked = await planner.browser.post(`${page}/reserveringen`, fields, page);
  expect([asked.statusCode, await held(roomId)]).toEqual([422, 0]);
  expect(asked.body).toContain('Reserveer ook buiten openingstijden');
  expect(asked.body).toContain('value="Nachtoverleg"');
  // From an open part of the day into a closed one is outside it too.
  const over = { ...fields, van: '11:30', tot: '12:30' };
  expect((await planner.browser.post(`${page}/reserveringen`, over, page)).statusCode).toBe(422);
  expect((await planner.browser.post(`${page}/reserveringen`, { ...fields, buiten: 'ja' }, page)).statusCode).toBe(303);
  expect((await planner.browser.post(`${page}/reserveringen`, { ...over, tot: '12:00' }, page)).statusCode).toBe(303);
});

test('who waited for a room that is closed, or of which the time came, is told once', async () => {
  const roomId = await room();
  const made = await app.as(anna.actor, (work) => reserve(work, wish(roomId, anna)));
  if (!made.ok) throw new Error('not made');
  const wait = { ...wish(roomId, bob), title: 'Wachtend overleg', madeBy: bob.actor.personId };
  await app.as(bob.actor, (work) => joinWait(work, wait));
  app.clock.move({ days: 21 });
  await app.runJob('facilities-room-terms');
  await app.runJob('facilities-room-terms');
  const told = (await app.mails()).filter((mail) => mail.kind === 'room-not-freed' && mail.text.includes('Wachtend overleg'));
  expect(told).toHaveLength(1);
});
