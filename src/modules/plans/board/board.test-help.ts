import { type PlannerWorld, plannerWorld, type Worker } from '../../../../test/factories/planner-world.ts';
import type { Group, Plan } from '../../planner/index.ts';
import { figuresOf } from '../plan.ts';
import { startPlan } from '../start.ts';
import { moved } from './moves.ts';
import { keyOf, seePlan } from './seen.ts';

export const TUE = 5;
export const THU = 13;
export const FROM = Temporal.PlainDate.from('2027-02-08');
export const UNTIL = Temporal.PlainDate.from('2027-05-30');

/** A plan with two groups, A on Tuesday (5 + 4) and B on Thursday (5 + 4), and needs of 2 and 3 outside it. */
export interface BoardWorld extends PlannerWorld {
  second: Worker;
  planId: string;
  needs: { a5: string; a4: string; b5: string; b4: string; free2: string; free3: string };
  a: string;
  b: string;
}

/** The small region with a plan as the planner could have made it; the search itself is tested elsewhere. */
export async function boardWorld(): Promise<BoardWorld> {
  const world = await plannerWorld({ pool: 10 });
  const second = await world.app.person({
    name: 'Piet Planner',
    memberships: [{ role: 'facility-support', organisationId: world.leiden.organisationId, planner: true }],
  });
  return { ...world, second, ...(await freshPlan(world)) };
}

/** Another such plan, with needs of its own; what was asked, booked and proposed before is gone. */
export async function freshPlan(world: PlannerWorld): Promise<Pick<BoardWorld, 'planId' | 'needs' | 'a' | 'b'>> {
  await world.app.system(emptied);
  const needs = {
    a5: await world.need('leiden'),
    a4: await world.need('katwijk'),
    b5: await world.need('leiden'),
    b4: await world.need('katwijk'),
    free2: await world.need('leiden', { places: 2 }),
    free3: await world.need('katwijk', { places: 3, dayParts: [TUE] }),
  };
  const request = { name: 'Voorjaar', from: FROM, until: UNTIL, municipalityIds: [], seconds: null, work: 5, seed: 1 };
  const started = await world.app.as(world.planner.actor, (work) => startPlan(work, request));
  if (!started.ok) throw new Error(JSON.stringify(started.errors));
  const { planId } = started;
  const group = (room: number, slot: number, demands: string[]): Group => ({
    type: world.offerId,
    room: world.rooms[room] ?? '',
    slot,
    language: 'nl',
    trainers: world.trainers.slice(0, 2).map(({ id }) => id),
    demands,
  });
  const groups = [group(0, TUE, [needs.a5, needs.a4]), group(1, THU, [needs.b5, needs.b4])];
  await world.app.system((work) => keepResult(work, planId, groups));
  const [a = '', b = ''] = groups.map(keyOf);
  return { planId, needs, a, b };
}

type Work = Parameters<Parameters<PlannerWorld['app']['system']>[0]>[0];

async function emptied(work: Work): Promise<void> {
  await work.tx.deleteFrom('room_bookings').execute();
  await work.tx.deleteFrom('trainer_bookings').execute();
  await work.tx
    .updateTable('proposals')
    .set({ state: 'lapsed', closed_reason: 'withdrawn' })
    .where('state', '=', 'sent')
    .execute();
  await work.tx.updateTable('demands').set({ state: 'withdrawn' }).execute();
}

async function keepResult(work: Work, planId: string, groups: Group[]): Promise<void> {
  const { instance } = await work.tx.selectFrom('plans').select('instance').where('id', '=', planId).executeTakeFirstOrThrow();
  const source = instance as unknown as Parameters<typeof seePlan>[0];
  const empty: Plan = { format: source.format, value: 0, bound: null, optimal: false, seconds: 0, groups, unserved: [] };
  // Moving nobody anywhere counts the value and says who is left.
  const plan = moved(seePlan(source, empty), '', null);
  await work.tx
    .updateTable('plans')
    .set({
      state: 'done',
      result: JSON.stringify(plan),
      figures: JSON.stringify(figuresOf(source, plan)),
      started_at: work.now,
      ended_at: work.now,
    })
    .where('id', '=', planId)
    .execute();
  const version = {
    region_id: work.region.id,
    plan_id: planId,
    number: 1,
    kind: 'solved' as const,
    plan: JSON.stringify(plan),
    made_at: work.now,
  };
  await work.tx.insertInto('plan_versions').values(version).execute();
}
