import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeInstance } from '../../../bench/lib/planner-instance.ts';
import { checkPlan } from '../planner/engine/check.test-help.ts';
import { sendProposal } from '../planner/index.ts';
import { removePlan, stopPlan } from './ending.ts';
import { dyingSolver, largeInstance, type PlansWorld, plansWorld } from './plans.test-help.ts';
import { shownPlan } from './queries.ts';
import { claim } from './run-state.ts';

let w: PlansWorld;
beforeAll(async () => {
  w = await plansWorld();
  await w.need('leiden');
  await w.need('katwijk');
});
afterAll(() => w.app.close());

describe('a run', () => {
  test('keeps a plan that an independent checker finds right, and its figures', async () => {
    const planId = await w.start();
    expect(await w.stored(planId)).toMatchObject({ state: 'queued', plan: null, startedAt: null });
    await w.runInWorker(planId);
    const stored = await w.stored(planId);
    if (!stored.plan) throw new Error('no plan');
    expect(stored).toMatchObject({ state: 'done', version: 1, failure: null, stopping: false });
    expect(stored.plan.groups).toHaveLength(1);
    expect(checkPlan(stored.instance, stored.plan).faults).toEqual([]);
    expect(await w.app.read((reading) => shownPlan(reading, planId))).toEqual(stored.plan);
  });

  test('gives the same plan for the same seed and steps', async () => {
    const plans = [await w.start({ work: 8, seed: 7 }), await w.start({ work: 8, seed: 7 })];
    for (const planId of plans) {
      await w.replace(planId, makeInstance({ demands: 25, seed: 2 }));
      await w.run(planId);
    }
    const [one, other] = await Promise.all(plans.map(w.stored));
    expect({ ...one?.plan, seconds: 0 }).toEqual({ ...other?.plan, seconds: 0 });
  });

  test('is told while it goes on, and ends with the best plan so far when somebody stops it', async () => {
    const planId = await w.start({ seconds: 60, work: null });
    await w.replace(planId, largeInstance());
    const running = w.runInWorker(planId);
    await expect.poll(async () => (await w.stored(planId)).progress?.value ?? 0).toBeGreaterThan(0);
    expect(await w.stored(planId)).toMatchObject({ state: 'running', plan: null });
    expect(await w.app.as(w.planner.actor, (work) => stopPlan(work, planId))).toBe(true);
    expect(await w.app.as(w.planner.actor, (work) => stopPlan(work, planId))).toBe(false);
    const asked = performance.now();
    await running;
    expect(performance.now() - asked).toBeLessThan(20_000);
    const stored = await w.stored(planId);
    if (!stored.plan) throw new Error('no plan');
    expect(stored.state).toBe('stopped');
    expect(checkPlan(stored.instance, stored.plan).faults).toEqual([]);
  });

  test('that was stopped before it began still has a plan', async () => {
    const planId = await w.start({ seconds: 60, work: null });
    await w.app.as(w.planner.actor, (work) => stopPlan(work, planId));
    await w.run(planId);
    expect(await w.stored(planId)).toMatchObject({ state: 'stopped', plan: { format: 'opgroeiplein-plan/1' } });
  });
});

describe('two planners', () => {
  test('have their plans made at the same time', async () => {
    const plans = await Promise.all([w.start(), w.start()]);
    await Promise.all(plans.map(w.runInWorker));
    const [one, other] = await Promise.all(plans.map(w.stored));
    expect([one?.state, other?.state]).toEqual(['done', 'done']);
    expect(one?.plan?.value).toBe(other?.plan?.value);
  });

  test('and two workers make one plan once', async () => {
    const planId = await w.start();
    await Promise.all([w.run(planId), w.run(planId), w.run(planId)]);
    expect((await w.stored(planId)).state).toBe('done');
    const rows = await w.app.read(({ tx }) => tx.selectFrom('plan_versions').selectAll().where('plan_id', '=', planId).execute());
    expect(rows).toHaveLength(1);
  });
});

describe('what goes wrong', () => {
  test('a worker that dies is tried three times, then the plan has failed', async () => {
    const planId = await w.start();
    const once = () => w.run(planId, dyingSolver);
    expect(await once()).toBe(1);
    expect(await w.stored(planId)).toMatchObject({ state: 'queued', progress: null });
    expect(await once()).toBe(1);
    expect(await once()).toBe(0);
    expect(await w.stored(planId)).toMatchObject({ state: 'failed', failure: 'broken-off', plan: null });
    await once();
    expect((await w.stored(planId)).state).toBe('failed');
  });

  test('a plan of which the process died is begun again, not before it is silent for long', async () => {
    const planId = await w.start();
    expect(await w.app.system((work) => claim(work, planId))).not.toBeNull();
    await w.app.runJob('plans-sweep');
    await w.run(planId);
    expect((await w.stored(planId)).state).toBe('running');
    w.app.clock.move({ minutes: 1 });
    await w.app.runJob('plans-sweep');
    expect((await w.stored(planId)).state).toBe('queued');
    await w.run(planId);
    expect((await w.stored(planId)).state).toBe('done');
  });

  test('a run that comes back from the dead changes nothing', async () => {
    const planId = await w.start({ seconds: 60, work: null });
    await w.replace(planId, largeInstance());
    const running = w.runInWorker(planId);
    await expect.poll(async () => (await w.stored(planId)).state).toBe('running');
    await w.app.system((work) =>
      work.tx.updateTable('plans').set({ state: 'queued', runner: null }).where('id', '=', planId).execute(),
    );
    await running;
    expect(await w.stored(planId)).toMatchObject({ state: 'queued', plan: null });
  });

  test('a plan is not removed while it runs; removed it is gone with its versions', async () => {
    const planId = await w.start();
    expect(await w.app.as(w.planner.actor, (work) => removePlan(work, planId))).toBe(false);
    await w.run(planId);
    expect(await w.app.as(w.planner.actor, (work) => removePlan(work, planId))).toBe(true);
    await expect(w.stored(planId)).rejects.toThrow('no plan');
  });
});

describe('planning again', () => {
  test('from the plan before keeps its groups; a sent proposal stays where it is', async () => {
    const first = await w.start();
    await w.run(first);
    const before = (await w.stored(first)).plan;
    const next = await w.start({ baseId: first, fewChanges: true });
    await w.run(next);
    expect((await w.stored(next)).plan?.groups).toEqual(before?.groups);

    const demandIds = before?.groups[0]?.demands ?? [];
    const proposalId = await w.draft(demandIds);
    const sent = await w.app.as(w.planner.actor, (work) => sendProposal(work, proposalId));
    expect(sent).toMatchObject({ ok: true });
    await w.need('katwijk', { dayParts: [13] });
    const later = await w.start({ baseId: first });
    await w.run(later);
    const stored = await w.stored(later);
    expect(stored.agreed).toEqual([{ kind: 'proposal', id: proposalId }]);
    expect(stored.plan?.groups[0]).toMatchObject({ room: w.rooms[0], slot: 5, demands: demandIds.toSorted() });
  });
});
