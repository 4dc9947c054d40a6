import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { planWorld } from '../../../test/factories/plan-world.ts';
import { checkPlan } from '../planner/engine/check.test-help.ts';
import { labelsOf } from './labels.ts';
import { figuresOf } from './plan.ts';
import { planById } from './queries.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ example: true });
}, 120_000);
afterAll(() => app.close());

test('a plan of the example region keeps every rule, and there is something to choose', async () => {
  const planner = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
  const { plans } = await planWorld(app, planner.actor);
  const { stored, labels } = await app.read(async (reading) => {
    const stored = await planById(reading, plans.made);
    if (!stored) throw new Error('no plan');
    return { stored, labels: await labelsOf(reading, stored.instance) };
  });
  const { instance, plan } = stored;
  if (!plan) throw new Error('no result');
  expect(checkPlan(instance, plan).faults).toEqual([]);
  const { children, asked, groups } = figuresOf(instance, plan);

  expect(asked).toBeGreaterThan(150);
  expect(children).toBeGreaterThan(50);
  expect(groups).toBeGreaterThan(12);
  // Some wait because others are worth more: the plan decides something.
  expect(plan.unserved.filter(({ reason }) => reason === 'capacity').length).toBeGreaterThan(2);
  for (const { id } of instance.demands) expect(labels.demands.has(id), id).toBe(true);
  for (const { id } of instance.rooms) expect(labels.rooms.has(id), id).toBe(true);
  for (const { id } of instance.types) expect(labels.types.has(id), id).toBe(true);
  for (const { id } of instance.trainers) expect(labels.trainers.has(id), id).toBe(true);
});
