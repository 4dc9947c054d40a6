import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type PlannerWorld, plannerWorld, type Worker } from '../../../test/factories/planner-world.ts';
import type { Work } from '../../platform/work.ts';
import {
  answerDemand,
  answerTrainer,
  askSubstitute,
  makeCounter,
  makeVersion,
  proposalById,
  sendProposal,
  takePlaces,
  withdraw,
} from './index.ts';

const THURSDAY = 13;
let world: PlannerWorld;
let leiden: string;
let katwijk: string;

beforeAll(async () => {
  world = await plannerWorld({ pool: 12 });
});
afterAll(() => world.app.close());
beforeEach(async () => {
  leiden = await world.need('leiden');
  katwijk = await world.need('katwijk');
  await world.app.system((work) => work.tx.deleteFrom('room_bookings').execute());
  await world.app.system((work) => work.tx.deleteFrom('trainer_bookings').execute());
});

const as = <T>({ actor }: Worker, change: (work: Work) => Promise<T>) => world.app.as(actor, change);
const yes = { answer: 'accepted', reason: '' } as const;
const seen = async (id: string) => {
  const found = await world.app.read((r) => proposalById(r, id));
  if (!found) throw new Error('no proposal');
  return found;
};
const sent = async () => {
  const id = await world.draft([leiden, katwijk]);
  expect(await as(world.planner, (work) => sendProposal(work, id))).toEqual({ ok: true });
  return id;
};
const say = (id: string, version = 1) =>
  as(world.leiden, (work) => answerDemand(work, { ...yes, proposalId: id, demandId: leiden, version }));
const counter = (id: string) =>
  as(world.katwijk, (work) =>
    makeCounter(work, { proposalId: id, version: 1, demandId: katwijk, wish: { dayPart: THURSDAY }, note: '' }),
  );
const version = (id: string) =>
  as(world.planner, (work) => makeVersion(work, { proposalId: id, version: 1, change: { dayPart: THURSDAY } }));
const end = (id: string) => as(world.planner, (work) => withdraw(work, id));

/** Rules 2 and 4, whatever happened: a demand is live where it is proposed or served, and nothing is held for what ended. */
async function expectWhole(id: string): Promise<void> {
  const { state } = await seen(id);
  const { live, rooms, trainers } = await world.app.read(async (r) => ({
    live: await r.tx
      .selectFrom('proposal_demands')
      .select('demand_id')
      .where('proposal_id', '=', id)
      .where('live', '=', true)
      .execute(),
    rooms: await r.tx.selectFrom('room_bookings').select('id').where('proposal_id', '=', id).execute(),
    trainers: await r.tx.selectFrom('trainer_bookings').select('id').where('proposal_id', '=', id).execute(),
  }));
  const states = await Promise.all([leiden, katwijk].map(world.demandState));
  if (state === 'sent') {
    expect(rooms).toHaveLength(8);
    expect(trainers.length % 8).toBe(0);
    expect(live).toHaveLength(states.filter((one) => one === 'proposed').length);
  } else {
    expect([live.length, rooms.length, trainers.length]).toEqual([0, 0, 0]);
    expect(states).toEqual(['open', 'open']);
  }
}

const rounds = [1, 2, 3];

describe('at the same moment', () => {
  test.each(rounds)('two new versions: one is made, the other is told that it changed (round %i)', async () => {
    const id = await sent();
    const made = await Promise.all([version(id), version(id)]);
    expect(made.filter((one) => one.ok)).toHaveLength(1);
    expect(made.filter((one) => !one.ok)).toEqual([{ ok: false, reason: 'changed' }]);
    expect((await seen(id)).version).toBe(2);
    await expectWhole(id);
  });

  test.each(rounds)('an answer and a new version: the answer counts for what was read, or not at all (round %i)', async () => {
    const id = await sent();
    const [answer, made] = await Promise.all([say(id), version(id)]);
    expect(made).toMatchObject({ ok: true });
    const after = (await seen(id)).demands.find((one) => one.id === leiden);
    // Asked again in either case; a yes that came first stays known.
    expect(after).toMatchObject({ answer: 'pending', changed: ['when'], acceptedVersion: answer.ok ? 1 : null });
    if (!answer.ok) expect(answer).toEqual({ ok: false, reason: 'changed' });
    await expectWhole(id);
  });

  test.each(rounds)('a counter-proposal and a withdrawal: never an open counter of what ended (round %i)', async () => {
    const id = await sent();
    const [made, ended] = await Promise.all([counter(id), end(id)]);
    expect(ended).toEqual({ ok: true });
    const open = await world.app.read((r) =>
      r.tx.selectFrom('proposal_counters').select('id').where('proposal_id', '=', id).where('state', '=', 'open').execute(),
    );
    expect(open).toEqual([]);
    if (!made.ok) expect(made.reason).toBe('not-sent');
    await expectWhole(id);
  });

  test.each(rounds)('an answer and the end of the term: whole either way (round %i)', async () => {
    const id = await sent();
    world.app.clock.move({ hours: 7 * 24 - 1 });
    await Promise.all([say(id), world.app.runJob('planner-proposal-lapse')]);
    world.app.clock.move({ hours: 2 });
    const [late] = await Promise.all([
      as(world.katwijk, (work) => answerDemand(work, { ...yes, proposalId: id, demandId: katwijk })),
      world.app.runJob('planner-proposal-lapse'),
      world.app.runJob('planner-proposal-lapse'),
    ]);
    expect(late).toEqual({ ok: false, reason: 'not-sent' });
    await world.app.runJob('planner-proposal-lapse');
    expect((await seen(id)).state).toBe('lapsed');
    await expectWhole(id);
  });

  test.each(rounds)('two substitutes for one place: one is asked (round %i)', async () => {
    const id = await sent();
    const [first] = world.trainers;
    if (!first) throw new Error('no trainer');
    await as(first, (work) => answerTrainer(work, { answer: 'declined', reason: 'Ziek', proposalId: id }));
    const ask = () =>
      as(world.planner, (work) => askSubstitute(work, { proposalId: id, trainerId: world.trainers[2]?.id ?? '' }));
    expect((await Promise.all([ask(), ask()])).filter((one) => one.ok)).toHaveLength(1);
    await expectWhole(id);
  });

  test.each(rounds)('a demand takes places and is sent in a proposal: it is served once (round %i)', async () => {
    const full = await sent();
    for (const [team, id] of [[world.leiden, leiden] as const, [world.katwijk, katwijk] as const])
      await as(team, (work) => answerDemand(work, { ...yes, proposalId: full, demandId: id }));
    for (const one of world.trainers.slice(0, 2)) await as(one, (work) => answerTrainer(work, { ...yes, proposalId: full }));
    const groupId = (await seen(full)).groupId ?? '';
    const more = await world.need('leiden', { places: 3 });
    const other = await world.need('katwijk', { places: 4 });
    const draft = await world.draft([more, other], {
      roomId: world.rooms[1] ?? '',
      first: Temporal.PlainDate.from('2027-05-11'),
    });
    const [taken, gone] = await Promise.all([
      as(world.leiden, (work) => takePlaces(work, { demandId: more, groupId })),
      as(world.planner, (work) => sendProposal(work, draft)),
    ]);
    expect([taken.ok, gone.ok].filter(Boolean)).toHaveLength(1);
    expect(await world.demandState(more)).toBe(taken.ok ? 'served' : 'proposed');
    const again = await as(world.leiden, (work) => takePlaces(work, { demandId: more, groupId }));
    expect(again).toEqual({ ok: false, reason: 'not-open' });
  });

  test('two demands for the last places: one gets them, the other stays open', async () => {
    const full = await sent();
    for (const [team, id] of [[world.leiden, leiden] as const, [world.katwijk, katwijk] as const])
      await as(team, (work) => answerDemand(work, { ...yes, proposalId: full, demandId: id }));
    for (const one of world.trainers.slice(0, 2)) await as(one, (work) => answerTrainer(work, { ...yes, proposalId: full }));
    const groupId = (await seen(full)).groupId ?? '';
    const [a, b] = [await world.need('leiden', { places: 3 }), await world.need('katwijk', { places: 2 })];
    const results = await Promise.all([
      as(world.leiden, (work) => takePlaces(work, { demandId: a, groupId })),
      as(world.katwijk, (work) => takePlaces(work, { demandId: b, groupId })),
    ]);
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    expect((await Promise.all([a, b].map(world.demandState))).sort()).toEqual(['open', 'served']);
    const { taken, capacity } = await world.app.read((r) =>
      r.tx.selectFrom('group_places').select(['taken', 'capacity']).where('group_id', '=', groupId).executeTakeFirstOrThrow(),
    );
    expect(taken).toBeLessThanOrEqual(capacity);
  });
});
