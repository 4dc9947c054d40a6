import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type PlannerWorld, plannerWorld, type Worker } from '../../../test/factories/planner-world.ts';
import type { Work } from '../../platform/work.ts';
import { answerDemand, answerTrainer, proposalById, sendProposal } from './index.ts';

let world: PlannerWorld;

beforeAll(async () => {
  world = await plannerWorld({ pool: 12 });
});
afterAll(() => world.app.close());
beforeEach(async () => {
  await world.app.system((work) => work.tx.deleteFrom('room_bookings').execute());
  await world.app.system((work) => work.tx.deleteFrom('trainer_bookings').execute());
});

const as = <T>({ actor }: Worker, change: (work: Work) => Promise<T>) => world.app.as(actor, change);
const send = (id: string) => as(world.planner, (work) => sendProposal(work, id));
const pair = async () => [await world.need('leiden'), await world.need('katwijk')];
const trainers = (...which: number[]) => which.flatMap((at) => world.trainers[at]?.id ?? []);
const yes = { answer: 'accepted', reason: '' } as const;

async function held(proposalId: string) {
  return world.app.read(async (r) => ({
    rooms: (await r.tx.selectFrom('room_bookings').select('id').where('proposal_id', '=', proposalId).execute()).length,
    trainers: (await r.tx.selectFrom('trainer_bookings').select('id').where('proposal_id', '=', proposalId).execute()).length,
    live: (
      await r.tx
        .selectFrom('proposal_demands')
        .select('demand_id')
        .where('proposal_id', '=', proposalId)
        .where('live', '=', true)
        .execute()
    ).length,
    state: (await proposalById(r, proposalId))?.state,
  }));
}

/** Sends both at the same moment: exactly one may win, and of the other nothing is done. */
async function expectOneOf(first: string, second: string, reason: string): Promise<void> {
  const results = await Promise.all([send(first), send(second)]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(results.filter((result) => !result.ok)).toEqual([{ ok: false, reason }]);
  const [winner, loser] = results[0]?.ok ? [first, second] : [second, first];
  expect(await held(winner)).toEqual({ rooms: 8, trainers: 16, live: 2, state: 'sent' });
  expect(await held(loser)).toEqual({ rooms: 0, trainers: 0, live: 0, state: 'draft' });
}

describe('at the same moment', () => {
  test.each([1, 2, 3])('two proposals for one room: the database refuses one (round %i)', async () => {
    await expectOneOf(await world.draft(await pair()), await world.draft(await pair()), 'room');
  });

  test.each([1, 2, 3])('two proposals for one trainer: the database refuses one (round %i)', async () => {
    const first = await world.draft(await pair(), { roomId: world.rooms[0] ?? '', trainerIds: trainers(0, 1) });
    const second = await world.draft(await pair(), { roomId: world.rooms[1] ?? '', trainerIds: trainers(2, 1) });
    await expectOneOf(first, second, 'trainer');
  });

  test('the same demand in two proposals goes along in one only', async () => {
    const shared = await world.need('leiden');
    const first = await world.draft([shared, await world.need('katwijk')]);
    const second = await world.draft([shared, await world.need('katwijk')], {
      roomId: world.rooms[1] ?? '',
      first: Temporal.PlainDate.from('2027-05-11'),
    });
    await expectOneOf(first, second, 'demand');
  });

  test('the database itself refuses a demand that is live twice', async () => {
    const demands = await pair();
    const [first, second] = [await world.draft(demands), await world.draft(demands)];
    expect(await send(first)).toEqual({ ok: true });
    const forced = world.app.system((work) =>
      sql`update proposal_demands set live = true where proposal_id = ${second}`.execute(work.tx),
    );
    await expect(forced).rejects.toMatchObject({ constraint: 'proposal_demands_once' });
  });

  test.each([1, 2, 3])('all teams and trainers accept: exactly one group (round %i)', async () => {
    const [leiden = '', katwijk = ''] = await pair();
    const id = await world.draft([leiden, katwijk]);
    await send(id);
    const count = () => world.app.read((r) => r.tx.selectFrom('groups').select('id').execute());
    const before = (await count()).length;
    const outcomes = await Promise.all([
      as(world.leiden, (work) => answerDemand(work, { ...yes, proposalId: id, demandId: leiden })),
      as(world.katwijk, (work) => answerDemand(work, { ...yes, proposalId: id, demandId: katwijk })),
      ...world.trainers.slice(0, 2).map((trainer) => as(trainer, (work) => answerTrainer(work, { ...yes, proposalId: id }))),
    ]);
    expect(outcomes.map((one) => one.ok && one.outcome).sort()).toEqual(['accepted', 'waiting', 'waiting', 'waiting']);
    expect((await count()).length).toBe(before + 1);
  });

  test('one answer sent twice counts once', async () => {
    const [leiden = '', katwijk = ''] = await pair();
    const id = await world.draft([leiden, katwijk]);
    await send(id);
    const twice = [1, 2].map(() => as(world.leiden, (work) => answerDemand(work, { ...yes, proposalId: id, demandId: leiden })));
    expect((await Promise.all(twice)).filter((one) => one.ok)).toHaveLength(1);
  });
});

describe('the term', () => {
  test('a proposal lapses after seven days, once, however often the job runs', async () => {
    const demands = await pair();
    const id = await world.draft(demands);
    await send(id);
    world.app.clock.move({ hours: 7 * 24 - 1 });
    await world.app.runJob('planner-proposal-lapse');
    expect((await held(id)).state).toBe('sent');
    world.app.clock.move({ hours: 2 });
    const late = await as(world.leiden, (work) => answerDemand(work, { ...yes, proposalId: id, demandId: demands[0] ?? '' }));
    expect(late).toEqual({ ok: false, reason: 'not-sent' });
    await Promise.all([world.app.runJob('planner-proposal-lapse'), world.app.runJob('planner-proposal-lapse')]);
    await world.app.runJob('planner-proposal-lapse');
    expect(await held(id)).toEqual({ rooms: 0, trainers: 0, live: 0, state: 'lapsed' });
    expect(await Promise.all(demands.map(world.demandState))).toEqual(['open', 'open']);
    const told = (await world.app.mails()).filter(
      (mail) => mail.text.includes(`vragen=`) && demands.every((demand) => mail.text.includes(demand)),
    );
    expect(told.map((mail) => mail.kind)).toEqual(['proposal-ended']);
  });
});
