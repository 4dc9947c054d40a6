import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkPlan } from '../../planner/engine/check.test-help.ts';
import { type BoardWorld, boardWorld, freshPlan } from './board.test-help.ts';
import { type Move, moveDemand, removeGroup, setLock, undo } from './changes.ts';
import { boardFacts } from './facts.ts';
import { effectTo } from './moves.ts';

let world: BoardWorld;
beforeAll(async () => {
  world = await boardWorld();
});
afterAll(() => world.app.close());
beforeEach(async () => {
  Object.assign(world, await freshPlan(world));
});

const facts = async () => {
  const found = await world.app.read((reading) => boardFacts(reading, world.planId));
  if (!found) throw new Error('no plan');
  return found;
};

/** The move as the board would offer it now. */
async function offered(demandId: string, to: string | null): Promise<Move> {
  const { seen } = await facts();
  const effect = effectTo(seen, demandId, to);
  return { planId: world.planId, demandId, from: seen.groupOf.get(demandId)?.key ?? null, to, points: effect?.points ?? 0 };
}

const by = (who: 'planner' | 'second', move: Move) => world.app.as(world[who].actor, (work) => moveDemand(work, move));

describe('moving a need', () => {
  test('into the plan makes a next version, worth as much more as was shown', async () => {
    const before = await facts();
    const move = await offered(world.needs.free2, world.a);
    expect(move.points).toBeGreaterThan(0);
    expect(await by('planner', move)).toEqual({ ok: true });
    const after = await facts();
    expect(after.version).toMatchObject({ number: 2, previous: 1, kind: 'move' });
    expect(after.version.plan.value - before.version.plan.value).toBe(move.points);
    expect(after.seen.groupOf.get(world.needs.free2)?.key).toBe(world.a);
    expect(checkPlan(after.seen.instance, after.version.plan).faults).toEqual([]);
  });

  test('that breaks a rule is refused, with what is in the way', async () => {
    const refusals = [
      [world.needs.a4, world.b, ['minimum', 'full']],
      [world.needs.a4, null, ['minimum']],
      [world.needs.free3, world.b, ['slot']],
    ] as const;
    for (const [demand, to, kinds] of refusals) {
      const refused = await by('planner', await offered(demand, to));
      expect(refused).toMatchObject({ ok: false, reason: 'impossible' });
      expect(refused.ok ? [] : refused.effect?.obstacles.map(({ kind }) => kind)).toEqual(kinds);
    }
    expect((await facts()).version.number).toBe(1);
  });

  test('of what is not in the plan, or to a group that is gone, does nothing', async () => {
    const move = await offered(world.needs.free2, world.a);
    expect(await by('planner', { ...move, demandId: crypto.randomUUID() })).toMatchObject({ reason: 'unknown' });
    expect(await by('planner', { ...move, planId: crypto.randomUUID() })).toMatchObject({ reason: 'unknown' });
    expect(await by('planner', { ...move, to: `${crypto.randomUUID()}.5` })).toMatchObject({ reason: 'gone' });
  });

  test('undoing goes back, step by step, and a new step begins from there', async () => {
    await by('planner', await offered(world.needs.free2, world.a));
    await by('planner', await offered(world.needs.free2, world.b));
    const back = (number: number) => world.app.as(world.planner.actor, (work) => undo(work, { planId: world.planId, number }));
    expect(await back(3)).toEqual({ ok: true });
    expect((await facts()).seen.groupOf.get(world.needs.free2)?.key).toBe(world.a);
    expect(await back(3)).toEqual({ ok: false, reason: 'changed' });
    expect(await back(2)).toEqual({ ok: true });
    expect((await facts()).seen.groupOf.has(world.needs.free2)).toBe(false);
    expect(await back(1)).toEqual({ ok: false, reason: 'first' });
    await by('planner', await offered(world.needs.free2, world.b));
    expect((await facts()).version).toMatchObject({ number: 4, previous: 1 });
  });
});

describe('two planners at the same moment', () => {
  test.each([1, 2, 3])('move the same need: one is told, and loses nothing (round %i)', async () => {
    const first = await offered(world.needs.free2, world.a);
    const second = await offered(world.needs.free2, world.b);
    const results = await Promise.all([by('planner', first), by('second', second)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'elsewhere' });
    const { version, seen } = await facts();
    expect(version.number).toBe(2);
    expect(seen.groupOf.get(world.needs.free2)?.key).toBe(results[0]?.ok ? world.a : world.b);
  });

  test('move different needs: both are done', async () => {
    const moves = [await offered(world.needs.free2, world.b), await offered(world.needs.free3, world.a)] as const;
    const results = await Promise.all([by('planner', moves[0]), by('second', moves[1])]);
    expect(results).toEqual([{ ok: true }, { ok: true }]);
    const { version, seen } = await facts();
    expect(version.number).toBe(3);
    expect(checkPlan(seen.instance, version.plan).faults).toEqual([]);
  });

  test('fill a group together: who comes too late hears that it is full', async () => {
    const moves = [await offered(world.needs.free2, world.a), await offered(world.needs.free3, world.a)] as const;
    const results = await Promise.all([by('planner', moves[0]), by('second', moves[1])]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ reason: 'impossible', effect: { obstacles: [{ kind: 'full' }] } });
  });

  test('a move that means something else than was shown is not made', async () => {
    const move = await offered(world.needs.free2, world.a);
    expect(await by('planner', { ...move, points: move.points + 1 })).toMatchObject({ reason: 'other-effect' });
  });
});

describe('a group', () => {
  const lock = (key: string, locked: boolean) =>
    world.app.as(world.planner.actor, (work) => setLock(work, { planId: world.planId, key, locked }));
  const remove = (key: string) => world.app.as(world.planner.actor, (work) => removeGroup(work, { planId: world.planId, key }));

  test('that is agreed keeps its needs and its place until it is released', async () => {
    await by('planner', await offered(world.needs.free2, world.a));
    expect(await lock(world.a, true)).toBe(true);
    expect(await by('planner', await offered(world.needs.free2, world.b))).toMatchObject({ reason: 'impossible' });
    expect(await remove(world.a)).toBe(false);
    expect(await lock(world.a, true)).toBe(true);
    expect((await facts()).version.number).toBe(3);
    expect(await lock(world.a, false)).toBe(true);
    expect(await by('planner', await offered(world.needs.free2, world.b))).toEqual({ ok: true });
  });

  test('goes as a whole, and its needs wait on', async () => {
    expect(await remove(world.b)).toBe(true);
    const { seen, version } = await facts();
    expect(seen.groups.map(({ key }) => key)).toEqual([world.a]);
    expect(version.plan.unserved.map(({ id }) => id)).toEqual(expect.arrayContaining([world.needs.b5, world.needs.b4]));
    expect(checkPlan(seen.instance, version.plan).faults).toEqual([]);
    expect(await remove(world.b)).toBe(false);
    expect(await lock(world.b, true)).toBe(false);
  });
});
