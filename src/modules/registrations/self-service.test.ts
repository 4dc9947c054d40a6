import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { anotherRoom, type GroupWorld } from '../../../test/factories/group-world.ts';
import { sessionsOf } from '../groups/index.ts';
import { cancelRegistration } from './cancellation.ts';
import { confirmRegistration } from './confirmation.ts';
import { moveToGroup } from './move.ts';
import { aGroup, aWorld, counted, family, mailTo, registered, START, stateOf } from './registration.test-help.ts';

let app: TestApp;
let world: GroupWorld;
let second: string;
let week = 5;

beforeAll(async () => {
  app = await createTestApp({ start: START, pool: 20 });
  world = await aWorld(app);
  second = await app.system((work) => anotherRoom(work, world.locationId, 'zaal-2'));
});
afterAll(() => app.close());

/** Two groups of the offer in the same week. */
async function twoGroups(capacity: [number, number]) {
  const inDays = 7 * week++;
  const one = await aGroup(app, world, { capacity: capacity[0], inDays });
  const two = await aGroup(app, world, { capacity: capacity[1], inDays, roomId: second });
  return { one: one.groupId, two: two.groupId };
}

async function placed(groupId: string, children = 1) {
  const input = family(groupId, { children });
  const { registrationId: id, state } = await registered(app, input);
  await app.system((work) => confirmRegistration(work, id));
  const { token } = await mailTo(app, input.contact.email, state === 'waiting' ? 'waiting' : 'confirmed');
  return { id, link: `/aanmelding/${token}`, email: input.contact.email };
}

it('moves by its link to a group with free places; the old place goes to who waits', async () => {
  const { one, two } = await twoGroups([1, 2]);
  const mover = await placed(one);
  const waits = await placed(one);
  const browser = app.browser();
  expect((await browser.get(mover.link)).body).toContain('Naar een andere groep');
  expect((await browser.get(`${mover.link}/verplaatsen`)).body).toContain(`${mover.link}/verplaatsen?groep=${two}`);
  const sure = (await browser.get(`${mover.link}/verplaatsen?groep=${two}`)).body;
  for (const text of ['Uw groep nu', 'Uw nieuwe groep', 'Uw oude plek gaat naar iemand anders', 'Ja, ga naar deze groep'])
    expect(sure).toContain(text);
  expect((await stateOf(app, mover.id)).group_id).toBe(one);
  await browser.post(`${mover.link}/verplaatsen`, { groep: two }, `${mover.link}/verplaatsen?groep=${two}`);
  expect(await stateOf(app, mover.id)).toMatchObject({ state: 'confirmed', group_id: two });
  const mail = await mailTo(app, mover.email, 'confirmed');
  expect(mail.attachments.map((file) => file.name)).toEqual(['afgemeld.ics', 'agenda.ics']);
  expect(mail.text).toContain('Uw oude plek is niet meer van u: Sterk staan');
  expect((await stateOf(app, waits.id)).state).toBe('offered');
  expect(await counted(app, one)).toEqual({ capacity: 1, taken: 1, rows: 1 });
  expect(await counted(app, two)).toEqual({ capacity: 2, taken: 1, rows: 1 });
});

it('numbers the calendar files of a family that comes back higher than the file that took it out', async () => {
  const { one, two } = await twoGroups([2, 2]);
  const mover = await placed(one);
  for (const groupId of [two, one, two, one]) await app.system((work) => moveToGroup(work, mover.id, groupId));
  const mails = (await app.mails()).filter((mail) => mail.to === mover.email && mail.kind === 'registration-confirmed').reverse();
  const numbers = new Map<string, number[]>();
  for (const file of mails.flatMap((mail) => mail.attachments))
    for (const [, uid = '', number] of file.content.replaceAll(/\r\n /g, '').matchAll(/UID:(\S+)\r\nSEQUENCE:(\d+)/g))
      numbers.set(uid, [...(numbers.get(uid) ?? []), Number(number)]);
  expect(numbers.size).toBe(2);
  for (const all of numbers.values()) expect(all).toEqual([...new Set(all)].sort((a, b) => a - b));
  const own = (await app.browser().get(`${mover.link}/kalender.ics`)).body;
  expect(Number(/SEQUENCE:(\d+)/.exec(own)?.[1])).toBe(Math.max(...[...numbers.values()].map((all) => all.at(-1) ?? 0)));
});

it('gives the last place to one of two who move to it at the same moment', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { one, two } = await twoGroups([2, 1]);
    const [a, b] = [await placed(one), await placed(one)];
    const outcomes = await Promise.all([a, b].map(({ id }) => app.system((work) => moveToGroup(work, id, two))));
    expect(outcomes.sort()).toEqual(['done', 'too-late']);
    expect(await counted(app, two)).toEqual({ capacity: 1, taken: 1, rows: 1 });
    expect(await counted(app, one)).toEqual({ capacity: 2, taken: 1, rows: 1 });
  }
});

it('lets who waits go first in a group that was just planned; is that the family itself, then it has the place', async () => {
  const { one, two } = await twoGroups([1, 1]);
  const [mover, there] = [await placed(one), await placed(two)];
  const waits = await placed(two);
  const also = await placed(two);
  // More places, as nobody was told of yet.
  const grows = (capacity: number) =>
    app.system(({ tx }) => tx.updateTable('group_places').set({ capacity }).where('group_id', '=', two).execute());
  await grows(2);
  expect(await app.system((work) => moveToGroup(work, mover.id, two))).toBe('too-late');
  expect((await stateOf(app, waits.id)).state).toBe('offered');
  expect(await stateOf(app, mover.id)).toMatchObject({ state: 'confirmed', group_id: one });
  await grows(3);
  expect(await app.system((work) => moveToGroup(work, also.id, two))).toBe('done');
  expect(await stateOf(app, also.id)).toMatchObject({ state: 'confirmed', group_id: two });
  expect(await counted(app, two)).toEqual({ capacity: 3, taken: 3, rows: 3 });
  expect((await stateOf(app, there.id)).state).toBe('confirmed');
});

it('registers and moves beside each other without a place too many', async () => {
  const { one, two } = await twoGroups([1, 1]);
  const { id } = await placed(one);
  await Promise.all([
    app.system((work) => moveToGroup(work, id, two)),
    registered(app, family(two)),
    registered(app, family(one)),
  ]);
  for (const group of [one, two]) {
    const { taken, rows, capacity } = await counted(app, group);
    expect(taken).toBe(rows);
    expect(taken).toBeLessThanOrEqual(capacity);
  }
});

it('chooses by its link for which groups it waits, and gets the first place in one of them', async () => {
  const { one, two } = await twoGroups([1, 1]);
  await placed(one);
  const there = await placed(two);
  const waits = await placed(one);
  const browser = app.browser();
  const page = `${waits.link}/wachten`;
  expect((await browser.post(page, { waar: 'gekozen' })).statusCode).toBe(422);
  expect((await browser.post(page, { waar: 'dichtbij', postcode: '9999' })).body).toContain('kennen we niet');
  await browser.post(page, { waar: 'gekozen', groepen: two });
  expect((await browser.get(waits.link)).body).toContain('Deze groep, en nog 1 andere groep');
  await app.system((work) => cancelRegistration(work, there.id));
  expect(await stateOf(app, waits.id)).toMatchObject({ state: 'offered', offered_group_id: two });
});

it('passes over a group that it did not choose, also when it is near', async () => {
  const { one, two } = await twoGroups([1, 1]);
  const third = (await aGroup(app, world, { capacity: 1, inDays: 7 * week++ })).groupId;
  await placed(one);
  const there = await placed(two);
  await placed(third);
  const waits = await placed(one);
  await app.browser().post(`${waits.link}/wachten`, { waar: 'gekozen', groepen: third });
  await app.system((work) => cancelRegistration(work, there.id));
  expect((await stateOf(app, waits.id)).state).toBe('waiting');
});

it('cancels for one child of two; the place goes on, and fewer fit sooner', async () => {
  const { one } = await twoGroups([2, 1]);
  const twins = await placed(one, 2);
  const waits = await placed(one);
  const browser = app.browser();
  const born = (n: number) => ({
    [`birth-${n}-day`]: '1',
    [`birth-${n}-month`]: '9',
    [`birth-${n}-year`]: '2017',
    [`name-${n}`]: 'Sam',
  });
  const told = { name: 'Anna', relation: 'parent', remarks: 'Allergisch voor noten.', ...born(0), ...born(1) };
  await browser.post(`${twins.link}/wijzigen`, told);
  const page = `${twins.link}/annulering`;
  const child = /name="kinderen" value="([0-9a-f-]{36})"/.exec((await browser.get(page)).body)?.[1] ?? '';
  expect((await browser.post(page, {})).statusCode).toBe(422);
  await browser.post(page, { kinderen: child });
  expect(await stateOf(app, twins.id)).toMatchObject({ state: 'confirmed', places: 1 });
  expect((await stateOf(app, waits.id)).state).toBe('offered');
  expect(await counted(app, one)).toEqual({ capacity: 2, taken: 2, rows: 2 });
  expect((await mailTo(app, twins.email, 'fewer')).text).toContain('Kijk of dat nog klopt');
  expect((await browser.get(`${twins.link}/wijzigen`)).body).toContain('Allergisch voor noten.');
  const [session] = await app.read((reading) => sessionsOf(reading, one));
  // In a group that has begun nobody is led to one that it could not go to.
  await aGroup(app, world, { capacity: 4, inDays: 7 * week++ });
  expect((await browser.get(twins.link)).body).toContain('Naar een andere groep');
  const now = app.clock.now();
  app.clock.move({ minutes: Math.ceil(now.until(session?.startsAt ?? now).total('minutes')) + 5 });
  expect((await browser.get(twins.link)).body).not.toContain('Naar een andere groep');
  expect((await browser.get(`${twins.link}/verplaatsen`)).body).toContain('geen andere groep');
  app.clock.move({ minutes: -Math.ceil(now.until(session?.startsAt ?? now).total('minutes')) - 5 });
});

it('changes names, birth dates and contact by its link; a new date must fit', async () => {
  const { one } = await twoGroups([2, 1]);
  const { link } = await placed(one);
  const browser = app.browser();
  const page = `${link}/wijzigen`;
  const typed = {
    name: 'Anna Anders',
    phone: '0612345678',
    relation: 'family',
    remarks: 'Komt op de fiets.',
    'name-0': 'Samuel',
  };
  const born = { 'birth-0-day': '1', 'birth-0-month': '9', 'birth-0-year': '2017' };
  expect((await browser.post(page, { ...typed, ...born, 'birth-0-year': '2024' })).body).toContain('Deze groep is voor');
  expect((await browser.post(page, { ...typed, ...born, onbekend: 'x' })).statusCode).toBe(422);
  expect((await browser.post(page, { ...typed, ...born })).headers.location).toBe(link);
  const shown = (await browser.get(page)).body;
  for (const text of ['Anna Anders', 'Samuel', 'Komt op de fiets.']) expect(shown).toContain(text);
});
