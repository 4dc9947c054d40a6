import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PlannerWorld, plannerWorld } from '../../../test/factories/planner-world.ts';
import { type Answered, answerDemand, answerTrainer, proposalById, sendProposal, withdraw } from './index.ts';
import { type Answer, nextStep, type RoomState } from './proposal.ts';

let world: PlannerWorld;

beforeAll(async () => {
  world = await plannerWorld();
});
afterAll(() => world.app.close());

type Step = { who: 'demand' | 'trainer'; at: number; answer: 'accepted' | 'declined' } | { who: 'maker' };
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      who: fc.constant('demand' as const),
      at: fc.integer({ min: 0, max: 2 }),
      answer: fc.constantFrom('accepted' as const, 'accepted' as const, 'declined' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      who: fc.constant('trainer' as const),
      at: fc.integer({ min: 0, max: 1 }),
      answer: fc.constantFrom('accepted' as const, 'accepted' as const, 'accepted' as const, 'declined' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ who: 'maker' as const }) },
);

/** What domain.md says, in as few words as possible. */
class Model {
  state = 'sent';
  readonly demands: Answer[];
  readonly trainers: Answer[] = ['pending', 'pending'];
  readonly sizes: number[];
  constructor(sizes: number[]) {
    this.sizes = sizes;
    this.demands = sizes.map(() => 'pending');
  }
  apply(one: Step): boolean {
    if (this.state !== 'sent') return false;
    // Without a trainer that is why it ends.
    if (one.who === 'maker') this.state = this.trainers.includes('declined') ? 'declined' : 'lapsed';
    else {
      const answers = one.who === 'demand' ? this.demands : this.trainers;
      if (answers[one.at] !== 'pending') return false;
      answers[one.at] = one.answer;
      if (this.left() < 6) this.state = 'lapsed';
      // Whoever says no leaves a gap: it waits for somebody else.
      else if (!this.demands.includes('pending') && this.trainers.every((given) => given === 'accepted')) this.state = 'accepted';
    }
    return true;
  }
  left(): number {
    return this.sizes.reduce((sum, size, at) => sum + (this.demands[at] === 'declined' ? 0 : size), 0);
  }
  demandStates(): string[] {
    const along = { sent: 'proposed', accepted: 'served' }[this.state] ?? 'open';
    return this.demands.map((answer) => (answer === 'declined' ? 'open' : along));
  }
}

describe('any sequence of answers', () => {
  test('leads where the model says; what is held and served always follows from the state', async () => {
    const run = fc.asyncProperty(
      fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 3, maxLength: 3 }),
      fc.array(step, { minLength: 5, maxLength: 9 }),
      async (sizes, steps) => {
        const model = new Model(sizes);
        const { ids, proposalId } = await start(sizes);
        try {
          for (const one of steps) {
            const was = model.state;
            const allowed = model.apply(one);
            expect((await act(proposalId, ids, one)).ok).toBe(allowed);
            if (was === 'sent') await expectAgreement(proposalId, ids, model);
          }
        } finally {
          // Also after a fault, so that a smaller case begins with nothing taken.
          await world.app.system((work) => work.tx.deleteFrom('room_bookings').execute());
          await world.app.system((work) => work.tx.deleteFrom('trainer_bookings').execute());
        }
      },
    );
    await fc.assert(run, { numRuns: 5 });
  }, 60_000);
});

async function start(sizes: number[]) {
  const ids: string[] = [];
  for (const [at, places] of sizes.entries()) ids.push(await world.need(at === 1 ? 'katwijk' : 'leiden', { places }));
  const proposalId = await world.draft(ids);
  expect(await world.app.as(world.planner.actor, (work) => sendProposal(work, proposalId))).toEqual({ ok: true });
  return { ids, proposalId };
}

async function act(proposalId: string, ids: string[], one: Step): Promise<Answered | { ok: boolean }> {
  if (one.who === 'maker') return world.app.as(world.planner.actor, (work) => withdraw(work, proposalId));
  const given = { proposalId, answer: one.answer, reason: '' };
  if (one.who === 'demand') {
    const team = one.at === 1 ? world.katwijk : world.leiden;
    return world.app.as(team.actor, (work) => answerDemand(work, { ...given, demandId: ids[one.at] ?? '' }));
  }
  const trainer = world.trainers[one.at];
  if (!trainer) throw new Error('no trainer');
  return world.app.as(trainer.actor, (work) => answerTrainer(work, given));
}

async function expectAgreement(proposalId: string, ids: string[], model: Model): Promise<void> {
  const proposal = await world.app.read((r) => proposalById(r, proposalId));
  expect(proposal?.state).toBe(model.state);
  expect(await Promise.all(ids.map(world.demandState))).toEqual(model.demandStates());
  const bookings = await world.app.read((r) => r.tx.selectFrom('room_bookings').select('proposal_id').execute());
  expect(bookings.length).toBe(model.state === 'sent' || model.state === 'accepted' ? 8 : 0);
  expect(bookings.filter((one) => one.proposal_id === proposalId).length).toBe(model.state === 'sent' ? 8 : 0);
  const live = await world.app.read((r) =>
    r.tx
      .selectFrom('proposal_demands')
      .select('demand_id')
      .where('live', '=', true)
      .where('proposal_id', '=', proposalId)
      .execute(),
  );
  expect(live.length).toBe(model.demandStates().filter((state) => state !== 'open').length);
  if (proposal?.groupId) {
    const { taken } = await world.app.read((r) =>
      r.tx.selectFrom('group_places').select('taken').where('group_id', '=', proposal.groupId).executeTakeFirstOrThrow(),
    );
    expect(taken).toBe(model.left());
  }
}

describe('nextStep', () => {
  const answer = fc.constantFrom<Answer>('pending', 'accepted', 'declined');
  const room = fc.constantFrom<RoomState>('free', 'asked', 'taken', 'yes', 'no');
  test('plans only when nobody is left to answer, no trainer or room is missing, and the minimum is kept', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ places: fc.integer({ min: 1, max: 8 }), answer }), { maxLength: 6 }),
        fc.array(fc.record({ answer }), { maxLength: 3 }),
        fc.integer({ min: 1, max: 20 }),
        room,
        fc.integer({ min: 0, max: 3 }),
        (demands, trainers, minSize, room, trainersNeeded) => {
          const next = nextStep({ minSize, demands, trainers, room, trainersNeeded });
          const sum = demands.reduce((total, one) => total + (one.answer === 'declined' ? 0 : one.places), 0);
          const gap = trainersNeeded > trainers.filter((one) => one.answer !== 'declined').length;
          const held = room === 'free' || room === 'yes';
          if (next === 'plan') {
            expect(gap).toBe(false);
            expect(held).toBe(true);
            expect(sum).toBeGreaterThanOrEqual(minSize);
            expect([...demands, ...trainers].some((one) => one.answer === 'pending')).toBe(false);
          }
          const pending = [...demands, ...trainers].some((one) => one.answer === 'pending');
          if (next === 'wait') expect(pending || gap || !held).toBe(true);
          expect(next === 'too-few').toBe(sum < minSize);
        },
      ),
    );
  });
});
