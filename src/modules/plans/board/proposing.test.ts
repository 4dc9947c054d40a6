import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '../../../platform/clock/clock.ts';
import { bookRoom } from '../../facilities/index.ts';
import { proposalById, withdraw } from '../../planner/index.ts';
import { type BoardWorld, boardWorld, freshPlan, UNTIL } from './board.test-help.ts';
import { moveDemand, undo } from './changes.ts';
import { boardFacts } from './facts.ts';
import { effectTo } from './moves.ts';
import { proposeGroup } from './proposing.ts';
import { staleNeeds } from './stale.ts';

let world: BoardWorld;
beforeAll(async () => {
  world = await boardWorld();
});
afterAll(() => world.app.close());
beforeEach(async () => {
  Object.assign(world, await freshPlan(world));
});

const propose = (key: string, who: 'planner' | 'second' = 'planner') =>
  world.app.as(world[who].actor, (work) => proposeGroup(work, { planId: world.planId, key }));
const facts = async () => {
  const found = await world.app.read((reading) => boardFacts(reading, world.planId));
  if (!found) throw new Error('no plan');
  return found;
};
const proposals = () =>
  world.app.read(async (reading) => (await reading.tx.selectFrom('proposals').select('id').execute()).length);

async function proposed(key: string) {
  const done = await propose(key);
  if (!done.ok) throw new Error(JSON.stringify(done.refusal));
  const proposal = await world.app.read((reading) => proposalById(reading, done.proposalId));
  if (!proposal) throw new Error('no proposal');
  return proposal;
}

describe('from a group of a plan to a proposal', () => {
  test('it is sent with room, trainers and days in the period, over the holidays; the group is fixed from then on', async () => {
    const proposal = await proposed(world.a);
    expect(proposal).toMatchObject({ state: 'sent', offerId: world.offerId, roomId: world.rooms[0], language: 'nl' });
    expect(proposal.demands.map(({ id }) => id).sort()).toEqual([world.needs.a5, world.needs.a4].sort());
    const days = proposal.sessions.map(({ startsAt }) => localDate(startsAt).toString());
    expect(days).toHaveLength(8);
    expect(days[0]).toBe('2027-02-09');
    expect(days).not.toContain('2027-02-23');
    const { seen, proposals: made } = await facts();
    expect(made.get(world.a)).toEqual({ id: proposal.id, state: 'sent', groupId: null });
    expect(seen.groups.find(({ key }) => key === world.a)?.fixed).toBe('proposed');
    expect(effectTo(seen, world.needs.free2, world.a)?.obstacles).toContainEqual({ kind: 'fixed' });
    expect(await propose(world.a)).toEqual({ ok: false, refusal: { kind: 'fixed' } });
  });

  test('a room that was taken meanwhile: a later week, and when there is none a refusal without traces', async () => {
    const week = (n: number) => {
      const startsAt = Temporal.Instant.from('2027-02-09T13:00:00Z').add({ hours: 24 * 7 * n });
      return { startsAt, endsAt: startsAt.add({ hours: 4 }) };
    };
    const elsewhere = await proposed(world.b);
    await world.app.system((work) => bookRoom(work, world.rooms[0] ?? '', [{ ...week(0), proposalId: elsewhere.id }]));
    const later = await proposed(world.a);
    expect(localDate(later.sessions[0]?.startsAt ?? world.app.clock.now()).toString()).toBe('2027-02-16');
    await world.app.as(world.planner.actor, (work) => withdraw(work, later.id));

    const weeks = Array.from({ length: 18 }, (_, n) => ({ ...week(n + 1), proposalId: elsewhere.id }));
    await world.app.system((work) => bookRoom(work, world.rooms[0] ?? '', weeks));
    const before = await proposals();
    expect(await propose(world.a)).toEqual({ ok: false, refusal: { kind: 'faults', faults: { roomId: 'room' } } });
    expect(await proposals()).toBe(before);
    expect(await Promise.all([world.needs.a5, world.needs.a4].map(world.demandState))).toEqual(['open', 'open']);
    expect((await facts()).seen.groups.find(({ key }) => key === world.a)?.fixed).toBeNull();
  });

  test('the last session is within the period', async () => {
    const { sessions } = await proposed(world.a);
    const last = sessions.at(-1);
    expect(last && Temporal.PlainDate.compare(localDate(last.startsAt), UNTIL)).toBeLessThanOrEqual(0);
    world.app.clock.move({ hours: 24 * 75 });
    expect(await propose(world.b)).toEqual({ ok: false, refusal: { kind: 'no-time' } });
    world.app.clock.move({ hours: -24 * 75 });
  });

  test('a proposal that ended leaves the group free to be proposed again', async () => {
    const first = await proposed(world.a);
    await world.app.as(world.planner.actor, (work) => withdraw(work, first.id));
    const { seen, proposals: made } = await facts();
    expect(made.get(world.a)?.state).toBe('lapsed');
    expect(seen.groups.find(({ key }) => key === world.a)?.fixed).toBeNull();
    expect((await proposed(world.a)).id).not.toBe(first.id);
  });

  test('a step back cannot change a group that is with the teams', async () => {
    const { seen } = await facts();
    const points = effectTo(seen, world.needs.free2, world.a)?.points ?? 0;
    const move = { planId: world.planId, demandId: world.needs.free2, from: null, to: world.a, points };
    expect(await world.app.as(world.planner.actor, (work) => moveDemand(work, move))).toEqual({ ok: true });
    await proposed(world.a);
    const back = await world.app.as(world.planner.actor, (work) => undo(work, { planId: world.planId, number: 2 }));
    expect(back).toEqual({ ok: false, reason: 'proposed' });
  });
});

describe('a need that changed since', () => {
  test('makes its group out of date, and it is not proposed', async () => {
    const set = (id: string, change: { state?: 'withdrawn'; places?: number }) =>
      world.app.system((work) => work.tx.updateTable('demands').set(change).where('id', '=', id).execute());
    await set(world.needs.a5, { state: 'withdrawn' });
    await set(world.needs.b4, { places: 3 });
    const stale = await world.app.read(async (reading) => staleNeeds(reading, await facts()));
    expect(stale).toEqual(
      new Map([
        [world.needs.a5, 'withdrawn'],
        [world.needs.b4, 'changed'],
      ]),
    );
    expect(await propose(world.a)).toEqual({ ok: false, refusal: { kind: 'stale' } });
  });

  test('because it went along with its own proposal, is not out of date', async () => {
    await proposed(world.a);
    expect(await world.app.read(async (reading) => staleNeeds(reading, await facts()))).toEqual(new Map());
  });
});

describe('two planners at the same moment', () => {
  test.each([1, 2])('propose the same group: it is sent once (round %i)', async () => {
    const results = await Promise.all([propose(world.a), propose(world.a, 'second')]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: { kind: 'fixed' } });
  });
});
