import { afterAll, beforeAll, expect, test } from 'vitest';
import { system } from '../../../platform/auth/actor.ts';
import type { JobContext } from '../../../platform/jobs/jobs.ts';
import { changing } from '../../../platform/work.ts';
import { askGains } from './ask-gains.ts';
import { type BoardWorld, boardWorld } from './board.test-help.ts';
import { setLock } from './changes.ts';
import { latestGains, stopGains } from './gains.ts';
import { runGains } from './run-gains.ts';

let world: BoardWorld;
beforeAll(async () => {
  world = await boardWorld();
});
afterAll(() => world.app.close());

const ask = () => world.app.as(world.planner.actor, (work) => askGains(work, world.planId));
const latest = () => world.app.read((reading) => latestGains(reading, world.planId));
const run = async (gainsId: string, onStep: () => Promise<unknown> = async () => {}) => {
  const context = {
    run: async (_region: string, origin: string, change: Parameters<JobContext['run']>[2]) => {
      const { region, services, clock } = world.app;
      const done = await changing({ region, services, actor: system, now: clock.now(), origin }, change);
      await onStep();
      return done;
    },
  } as unknown as JobContext;
  await runGains(context, { regionId: world.app.region.id, gainsId }, { work: 2 });
};

test('prices first, then what one more really brings, the most first; once at a time', async () => {
  expect(await ask()).toBe(true);
  expect(await ask()).toBe(true);
  const asked = await latest();
  expect(asked).toMatchObject({ state: 'waiting', version: 1, gains: [], prices: null });
  await run(asked?.id ?? '');
  const done = await latest();
  expect(done).toMatchObject({ id: asked?.id, state: 'done' });
  expect(done?.done).toBe(done?.total);
  expect(done?.prices?.travel.kilometres).toBeGreaterThan(0);
  const points = done?.gains.map((gain) => gain.points) ?? [];
  expect(points).toEqual(points.toSorted((a, b) => b - a));
  expect(points.every((value) => value >= 0)).toBe(true);
  expect(done?.gains).toHaveLength((done?.total ?? 0) - 2);
});

test('ends when somebody stops it, and when the plan changes', async () => {
  await ask();
  const first = await latest();
  let steps = 0;
  await run(first?.id ?? '', async () => {
    steps += 1;
    if (steps === 2) await world.app.as(world.planner.actor, (work) => stopGains(work, world.planId));
  });
  expect(await latest()).toMatchObject({ id: first?.id, state: 'stopped', done: 1 });

  await ask();
  const second = await latest();
  expect(second?.id).not.toBe(first?.id);
  await world.app.as(world.planner.actor, (work) => setLock(work, { planId: world.planId, key: world.a, locked: true }));
  expect(await latest()).toMatchObject({ id: second?.id, state: 'stopped' });
  await run(second?.id ?? '');
  expect(await latest()).toMatchObject({ state: 'stopped', done: 0 });
});

test('an unknown plan has nothing to reckon', async () => {
  expect(await world.app.as(world.planner.actor, (work) => askGains(work, crypto.randomUUID()))).toBe(false);
});
