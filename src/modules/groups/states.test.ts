import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import {
  anotherRoom,
  anotherTrainer,
  type GroupWorld,
  groupWorld,
  plannedGroup,
  weekly,
} from '../../../test/factories/group-world.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { NewTrainer } from '../expertise/index.ts';
import { cancelGroup } from './cancellation.ts';
import type { NewGroup } from './planning.ts';
import { groupCard } from './queries.ts';
import { confirmGroup, openToParents } from './states.ts';

let app: TestApp;
let world: GroupWorld;
let rooms = 0;

beforeAll(async () => {
  app = await createTestApp();
  world = await app.system(groupWorld);
});
afterAll(() => app.close());

/** A group of two months in a room of its own. */
function group(input: Partial<NewGroup> = {}): Promise<{ groupId: string; slug: string }> {
  rooms += 1;
  return app.system(async (work) =>
    plannedGroup(work, world, { roomId: await anotherRoom(work, world.locationId, `r${rooms}`), trainerIds: [], ...input }),
  );
}
const trainer = (input: Partial<NewTrainer> & { name?: string }) =>
  app.system((work) => anotherTrainer(work, world, { name: 'Vera Verzonnen', ...input }));
const confirm = (groupId: string) => app.system((work) => confirmGroup(work, groupId));
const state = async (groupId: string) => (await app.read((reading) => groupCard(reading, groupId)))?.state;
const lastDay = () => localDate(weekly(app.clock.now(), 14).at(-1)?.endsAt ?? app.clock.now());
const until = (validUntil: Temporal.PlainDate) => ({ number: 'VB-1', validUntil });
const asks = (requires: 'none' | 'skj' | 'big' | 'skj-or-big') =>
  app.system((work) => work.tx.updateTable('offers').set({ requires }).where('id', '=', world.offerId).execute());

describe('rule 18: a group with minors is not confirmed without certificates', () => {
  test.each([
    ['none at all', undefined, false],
    ['one that ends a day before the last session', (day: Temporal.PlainDate) => day.subtract({ days: 1 }), false],
    ['one that is valid on the last day', (day: Temporal.PlainDate) => day, true],
  ])('certificate of conduct: %s', async (_name, end, allowed) => {
    const trainerId = await trainer({ vog: end ? until(end(lastDay())) : undefined });
    const { groupId } = await group({ trainerIds: [trainerId] });
    const result = await confirm(groupId);
    expect(result).toEqual(
      allowed
        ? { ok: true }
        : { ok: false, reason: 'certificates', faults: [{ trainerId, name: 'Vera Verzonnen', lacks: ['vog'] }] },
    );
    expect(await state(groupId)).toBe(allowed ? 'confirmed' : 'planned');
  });

  test('every trainer counts, not only the first', async () => {
    const without = await trainer({ name: 'Wim Zonder', vog: undefined });
    const { groupId } = await group({ trainerIds: [await trainer({}), without] });
    expect(await confirm(groupId)).toMatchObject({ ok: false, faults: [{ trainerId: without, lacks: ['vog'] }] });
  });

  test('a date without a number is no certificate', async () => {
    const { groupId } = await group({ trainerIds: [await trainer({ vog: { number: '', validUntil: lastDay() } })] });
    expect(await confirm(groupId)).toMatchObject({ ok: false, reason: 'certificates' });
  });

  test('for adults only no certificate of conduct is asked', async () => {
    const { groupId } = await group({ trainerIds: [await trainer({ vog: undefined })], ageMin: 216, ageMax: 287 });
    expect(await confirm(groupId)).toEqual({ ok: true });
    const { groupId: almost } = await group({ trainerIds: [await trainer({ vog: undefined })], ageMin: 215, ageMax: 287 });
    expect(await confirm(almost)).toMatchObject({ ok: false, reason: 'certificates' });
  });

  test.each([
    ['skj', {}, ['skj']],
    ['skj', { big: 1 }, ['skj']],
    ['skj', { skj: 1 }, []],
    ['skj', { skj: -1 }, ['skj']],
    ['big', { skj: 1 }, ['big']],
    ['big', { big: 1 }, []],
    ['skj-or-big', {}, ['skj-or-big']],
    ['skj-or-big', { skj: -1, big: 1 }, []],
    ['none', {}, []],
  ] as const)('an offer that asks %s, with %j', async (requires, held: { skj?: number; big?: number }, lacks) => {
    await asks(requires);
    const on = lastDay();
    const registered = (days: number | undefined) => (days === undefined ? undefined : until(on.add({ days })));
    const trainerId = await trainer({ skj: registered(held.skj), big: registered(held.big) });
    const { groupId } = await group({ trainerIds: [trainerId] });
    const result = await confirm(groupId);
    await asks('none');
    expect(result).toEqual(
      lacks.length === 0
        ? { ok: true }
        : { ok: false, reason: 'certificates', faults: [{ trainerId, name: 'Vera Verzonnen', lacks }] },
    );
  });

  test('a group that needs trainers but has none is not confirmed', async () => {
    const { groupId } = await group();
    expect(await confirm(groupId)).toEqual({ ok: false, reason: 'no-trainers' });
  });

  test('of certificates only number and dates are kept', async () => {
    const columns = await app.read((reading) => reading.tx.selectFrom('trainers').selectAll().limit(1).executeTakeFirstOrThrow());
    const kept = Object.keys(columns)
      .filter((name) => /^(vog|skj|big)_/.test(name))
      .sort();
    expect(kept).toEqual([
      'big_number',
      'big_valid_until',
      'skj_number',
      'skj_valid_until',
      'vog_issued_on',
      'vog_number',
      'vog_valid_until',
    ]);
  });
});

describe('states', () => {
  test('opening to parents is done once and leaves one row in the audit trail', async () => {
    const { groupId } = await group({ openedTo: 'teams' });
    expect(await app.system((work) => openToParents(work, groupId))).toEqual({ ok: true });
    expect(await app.system((work) => openToParents(work, groupId))).toEqual({ ok: true });
    expect(await actions(groupId)).toEqual(['group.plan', 'group.open']);
  });

  test('an unknown group, and one that is cancelled, is refused', async () => {
    const nowhere = crypto.randomUUID();
    expect(await confirm(nowhere)).toEqual({ ok: false, reason: 'unknown' });
    const { groupId } = await group({ openedTo: 'teams' });
    await app.system((work) => cancelGroup(work, groupId, 'Te weinig aanmeldingen.'));
    expect(await confirm(groupId)).toEqual({ ok: false, reason: 'state' });
    expect(await app.system((work) => openToParents(work, groupId))).toEqual({ ok: false, reason: 'state' });
    expect(await app.system((work) => cancelGroup(work, groupId, 'Nog eens.'))).toEqual({ ok: false, reason: 'state' });
  });

  test('cancelling frees room and trainers for others, raises the version and tells the trainers', async () => {
    const roomId = await app.system((work) => anotherRoom(work, world.locationId, 'vrij'));
    const trainerId = await trainer({ name: 'Tess Trainer' });
    const sessions = weekly(app.clock.now(), 20);
    const { groupId } = await group({ roomId, trainerIds: [trainerId], sessions });
    const before = (await app.mails()).length;
    expect(await app.system((work) => cancelGroup(work, groupId, 'Te weinig aanmeldingen.'))).toEqual({ ok: true });
    const [mail, ...others] = (await app.mails()).slice(0, (await app.mails()).length - before);
    expect(others).toEqual([]);
    expect(mail?.text).toContain('Beste Tess Trainer');
    expect(mail?.text).toContain('Te weinig aanmeldingen.');
    expect(mail?.attachments[0]?.content).toMatch(/METHOD:CANCEL[\s\S]*SEQUENCE:1[\s\S]*STATUS:CANCELLED/);
    await expect(group({ roomId, trainerIds: [trainerId], sessions })).resolves.toBeDefined();
  });

  test('two cancellations at the same moment: one does it, the trainers get one mail', async () => {
    const { groupId } = await group({ trainerIds: [await trainer({ name: 'Twan Tweemaal' })] });
    const results = await Promise.all([1, 2].map(() => app.system((work) => cancelGroup(work, groupId, 'Ziekte.'))));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect((await app.mails()).filter((mail) => mail.text.includes('Twan Tweemaal'))).toHaveLength(1);
  });
});

async function actions(groupId: string): Promise<string[]> {
  const rows = await app.read((reading) =>
    reading.tx.selectFrom('audit_events').select('action').where('subject_id', '=', groupId).orderBy('id').execute(),
  );
  return rows.map((row) => row.action);
}
