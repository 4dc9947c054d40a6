import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FIRST_TUESDAY, type PlannerWorld, plannerWorld } from '../../../test/factories/planner-world.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Work } from '../../platform/work.ts';
import {
  answerDemand,
  answerTrainer,
  askSubstitute,
  pools,
  proposalById,
  propose,
  sendProposal,
  substitutesFor,
  withdraw,
} from './index.ts';

let world: PlannerWorld;
let demands: [string, string];

beforeAll(async () => {
  world = await plannerWorld();
});
afterAll(() => world.app.close());
beforeEach(async () => {
  demands = [await world.need('leiden'), await world.need('katwijk')];
  await world.app.system((work) => work.tx.deleteFrom('room_bookings').execute());
  await world.app.system((work) => work.tx.deleteFrom('trainer_bookings').execute());
});

const as = <T>(who: { actor: Parameters<PlannerWorld['app']['as']>[0] }, change: (work: Work) => Promise<T>) =>
  world.app.as(who.actor, change);
const yes = { answer: 'accepted', reason: '' } as const;
const no = { answer: 'declined', reason: 'Al geholpen' } as const;
const seen = async (id: string) => {
  const proposal = await world.app.read((r) => proposalById(r, id));
  if (!proposal) throw new Error('no proposal');
  return proposal;
};
const sent = async () => {
  const id = await world.draft(demands);
  expect(await as(world.planner, (work) => sendProposal(work, id))).toEqual({ ok: true });
  return id;
};
const bookings = () => world.app.read((r) => r.tx.selectFrom('room_bookings').select(['proposal_id', 'session_id']).execute());
const states = async () => Promise.all(demands.map((id) => world.demandState(id)));

describe('pools', () => {
  test('only open demands are in one: a sent proposal takes them out', async () => {
    const around = () => world.app.read((r) => pools(r, { demandIds: demands }));
    expect((await around()).flatMap((pool) => pool.demands.map((demand) => demand.id))).toEqual(expect.arrayContaining(demands));
    await sent();
    expect(await around()).toEqual([]);
  });
});

describe('a draft', () => {
  test('has eight dates that pass over the holiday, and holds nothing', async () => {
    const proposal = await seen(await world.draft(demands));
    const days = proposal.sessions.map((session) => localDate(session.startsAt).toString());
    expect(days).toHaveLength(8);
    expect(days[0]).toBe(FIRST_TUESDAY.toString());
    expect(days).not.toContain('2027-02-23');
    expect(await bookings()).toEqual([]);
    expect(await states()).toEqual(['open', 'open']);
  });

  test.each([
    ['too few', (w: PlannerWorld) => w.plan([demands[0]]), 'demandIds'],
    ['a stranger demand', (w: PlannerWorld) => w.plan([crypto.randomUUID()]), 'demandIds'],
    ['no such offer', (w: PlannerWorld) => w.plan(demands, { offerId: crypto.randomUUID() }), 'offerId'],
    ['a language nobody shares', (w: PlannerWorld) => w.plan(demands, { language: 'tr' }), 'language'],
    ['a day of the past', (w: PlannerWorld) => w.plan(demands, { first: Temporal.PlainDate.from('2026-12-29') }), 'first'],
    ['a day-part that does not suit', (w: PlannerWorld) => w.plan(demands, { first: FIRST_TUESDAY.add({ days: 1 }) }), 'time'],
    ['no such room', (w: PlannerWorld) => w.plan(demands, { roomId: crypto.randomUUID() }), 'roomId'],
    [
      'one trainer of two',
      (w: PlannerWorld) => w.plan(demands, { trainerIds: w.trainers.slice(0, 1).map((t) => t.id) }),
      'trainerIds',
    ],
  ])('is refused with %s', async (_name, plan, field) => {
    const made = await as(world.planner, (work) => propose(work, plan(world)));
    expect(made.ok ? {} : made.errors).toHaveProperty(field);
  });

  test('is for planners and the teams of its demands only', async () => {
    expect(await as(world.leiden, (work) => propose(work, world.plan(demands)))).toMatchObject({ ok: true });
    const [trainer] = world.trainers;
    if (trainer) expect(await as(trainer, (work) => propose(work, world.plan(demands)))).toMatchObject({ ok: false });
  });
});

describe('a sent proposal', () => {
  test('holds room and trainers for seven days, takes the demands along and asks for answers', async () => {
    const before = (await world.app.mails()).length;
    const id = await sent();
    expect(await bookings()).toHaveLength(8);
    expect(await states()).toEqual(['proposed', 'proposed']);
    const { lapsesAt, createdAt } = await seen(id);
    expect(lapsesAt?.since(createdAt).total('hours')).toBeCloseTo(168, 0);
    const mails = (await world.app.mails()).slice(0, -before || undefined);
    expect(mails.map((mail) => mail.kind)).toEqual(Array(4).fill('proposal-sent'));
    expect(mails[0]?.text).toContain(`/werk/voorstellen/${id}`);
  });

  test('becomes one group when all accept: places reserved, demands served, calendar to everybody', async () => {
    const id = await sent();
    const before = (await world.app.mails()).length;
    await as(world.leiden, (work) => answerDemand(work, { ...yes, proposalId: id, demandId: demands[0] }));
    await as(world.katwijk, (work) => answerDemand(work, { ...yes, proposalId: id, demandId: demands[1] }));
    expect((await seen(id)).state).toBe('sent');
    for (const trainer of world.trainers.slice(0, 2))
      await as(trainer, (work) => answerTrainer(work, { ...yes, proposalId: id }));
    const { state, groupId } = await seen(id);
    expect(state).toBe('accepted');
    expect(await states()).toEqual(['served', 'served']);
    const places = await world.app.read((r) =>
      r.tx.selectFrom('group_places').select(['taken', 'capacity']).where('group_id', '=', groupId).executeTakeFirst(),
    );
    expect(places).toEqual({ taken: 9, capacity: 12 });
    expect((await bookings()).every((one) => one.proposal_id === null && one.session_id !== null)).toBe(true);
    const mails = (await world.app.mails()).slice(0, -before);
    expect(mails.map((mail) => mail.to)).toHaveLength(5);
    for (const mail of mails) expect(mail.attachments[0]?.content.match(/BEGIN:VEVENT/g)).toHaveLength(8);
  });

  test('goes on without the one team that declines, while the minimum is kept', async () => {
    demands[0] = await world.need('leiden', { places: 6 });
    const id = await sent();
    expect(await as(world.katwijk, (work) => answerDemand(work, { ...no, proposalId: id, demandId: demands[1] }))).toEqual({
      ok: true,
      outcome: 'waiting',
    });
    expect(await states()).toEqual(['proposed', 'open']);
    expect((await world.app.mails())[0]?.text).toContain('gaat door met 6 kinderen');
  });

  test('lapses when too few are left; everything is as it was, waiting time kept', async () => {
    const id = await sent();
    const since = () =>
      world.app.read((r) =>
        r.tx.selectFrom('demands').select('waiting_since').where('id', 'in', demands).orderBy('id').execute(),
      );
    const waiting = await since();
    expect(await as(world.katwijk, (work) => answerDemand(work, { ...no, proposalId: id, demandId: demands[1] }))).toEqual({
      ok: true,
      outcome: 'stopped',
    });
    expect(await seen(id)).toMatchObject({ state: 'lapsed', closedReason: 'too-few' });
    expect(await states()).toEqual(['open', 'open']);
    expect(await since()).toEqual(waiting);
    expect(await bookings()).toEqual([]);
    expect(await as(world.leiden, (work) => answerDemand(work, { ...yes, proposalId: id, demandId: demands[0] }))).toEqual({
      ok: false,
      reason: 'not-sent',
    });
  });

  test('waits for a substitute when a trainer declines: that trainer is free again, the answers of the others stay', async () => {
    const id = await sent();
    const [trainer] = world.trainers;
    if (!trainer) throw new Error('no trainer');
    await as(world.leiden, (work) => answerDemand(work, { ...yes, proposalId: id, demandId: demands[0] }));
    expect(await as(trainer, (work) => answerTrainer(work, { ...no, proposalId: id }))).toEqual({ ok: true, outcome: 'waiting' });
    const proposal = await seen(id);
    expect(proposal.state).toBe('sent');
    expect(proposal.demands.map((demand) => demand.answer).sort()).toEqual(['accepted', 'pending']);
    expect((await world.app.mails())[0]).toMatchObject({ kind: 'proposal-for-maker' });
    const held = await world.app.read((r) => r.tx.selectFrom('trainer_bookings').select('trainer_id').execute());
    expect(held.some((booking) => booking.trainer_id === trainer.id)).toBe(false);
    const [substitute, ...others] = await world.app.read((r) => substitutesFor(r, proposal));
    expect([substitute?.id, others]).toEqual([world.trainers[2]?.id, []]);
    const asked = () => as(world.planner, (work) => askSubstitute(work, { proposalId: id, trainerId: substitute?.id ?? '' }));
    expect(await asked()).toEqual({ ok: true });
    expect(await asked()).toEqual({ ok: false, reason: 'no-gap' });
    expect((await world.app.mails())[0]?.kind).toBe('proposal-sent');
    await as(world.katwijk, (work) => answerDemand(work, { ...yes, proposalId: id, demandId: demands[1] }));
    for (const one of world.trainers.slice(1)) await as(one, (work) => answerTrainer(work, { ...yes, proposalId: id }));
    const { groupId } = await seen(id);
    const givers = await world.app.read((r) =>
      r.tx.selectFrom('group_trainers').select('trainer_id').where('group_id', '=', groupId).orderBy('trainer_id').execute(),
    );
    expect(givers.map((row) => row.trainer_id)).toEqual(
      world.trainers
        .slice(1)
        .map((one) => one.id)
        .sort(),
    );
  });

  test('ends for want of a trainer when its maker withdraws it then', async () => {
    const id = await sent();
    const [trainer] = world.trainers;
    if (trainer) await as(trainer, (work) => answerTrainer(work, { ...no, proposalId: id }));
    expect(await as(world.planner, (work) => withdraw(work, id))).toEqual({ ok: true });
    expect(await seen(id)).toMatchObject({ state: 'declined', closedReason: 'trainer' });
    expect(await states()).toEqual(['open', 'open']);
  });

  test('is withdrawn by its maker only', async () => {
    const id = await sent();
    expect(await as(world.leiden, (work) => withdraw(work, id))).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await as(world.planner, (work) => withdraw(work, id))).toEqual({ ok: true });
    expect(await states()).toEqual(['open', 'open']);
    expect(await as(world.planner, (work) => withdraw(work, id))).toEqual({ ok: false, reason: 'over' });
  });

  test('is answered once, and only by its own team and trainers', async () => {
    const id = await sent();
    expect(await as(world.katwijk, (work) => answerDemand(work, { ...yes, proposalId: id, demandId: demands[0] }))).toEqual({
      ok: false,
      reason: 'unknown',
    });
    expect(await as(world.leiden, (work) => answerTrainer(work, { ...yes, proposalId: id }))).toEqual({
      ok: false,
      reason: 'unknown',
    });
    await as(world.leiden, (work) => answerDemand(work, { ...yes, proposalId: id, demandId: demands[0] }));
    expect(await as(world.leiden, (work) => answerDemand(work, { ...no, proposalId: id, demandId: demands[0] }))).toEqual({
      ok: false,
      reason: 'answered',
    });
  });
});
