import { z } from 'zod';
import { audit } from '../../../platform/audit/audit.ts';
import { announce } from '../../../platform/live/live.ts';
import type { Reading, Work } from '../../../platform/work.ts';
import type { Plan } from '../../planner/index.ts';
import { figuresOf, PLANS, type StoredPlan, topicOf } from '../plan.ts';
import { readPlan } from '../stored.ts';

const kinds = z.enum(['solved', 'move', 'lock', 'unlock', 'remove']);
const keys = z.array(z.string());

/** One state of a plan: the result of the search, or what a planner made of the version before. */
export interface PlanVersion {
  number: number;
  previous: number | null;
  kind: z.infer<typeof kinds>;
  plan: Plan;
  /** Keys of the groups that the planner calls agreed. */
  locks: string[];
  madeAt: Temporal.Instant;
}

/** The version of a plan that is shown; undefined while there is no result. */
export async function shownVersion(reading: Reading, planId: string): Promise<PlanVersion | undefined> {
  const row = await versions(reading, planId)
    .innerJoin('plans as p', (join) => join.onRef('p.id', '=', 'v.plan_id').onRef('p.version', '=', 'v.number'))
    .executeTakeFirst();
  return row && typed(row);
}

function versions(reading: Reading, planId: string) {
  return reading.tx
    .selectFrom('plan_versions as v')
    .select(['v.number', 'v.previous', 'v.kind', 'v.plan', 'v.locks', 'v.made_at as madeAt'])
    .where('v.plan_id', '=', planId);
}

type Row = Awaited<ReturnType<ReturnType<typeof versions>['executeTakeFirstOrThrow']>>;

function typed(row: Row): PlanVersion {
  return { ...row, kind: kinds.parse(row.kind), plan: readPlan(row.plan), locks: keys.parse(row.locks) };
}

/** Holds the plan until the end of the transaction, so that changes of two planners come one after the other. False when unknown. */
export async function lockPlan(work: Work, planId: string): Promise<boolean> {
  const row = await work.tx.selectFrom('plans').select('id').where('id', '=', planId).forUpdate().executeTakeFirst();
  return row !== undefined;
}

interface NextVersion {
  kind: Exclude<PlanVersion['kind'], 'solved'>;
  plan: Plan;
  locks: string[];
  /** Ids only. */
  change: Record<string, string | null>;
}

const actions = { move: 'plan.move', lock: 'plan.lock', unlock: 'plan.unlock', remove: 'plan.remove-group' } as const;

/** Keeps a change of a plan as its next version and shows that one. The caller holds the plan. */
export async function addVersion(work: Work, stored: StoredPlan, from: PlanVersion, next: NextVersion): Promise<number> {
  const { newest } = await work.tx
    .selectFrom('plan_versions')
    .select((eb) => eb.fn.max<number>('number').as('newest'))
    .where('plan_id', '=', stored.id)
    .executeTakeFirstOrThrow();
  const number = newest + 1;
  await work.tx
    .insertInto('plan_versions')
    .values({
      region_id: work.region.id,
      plan_id: stored.id,
      number,
      previous: from.number,
      kind: next.kind,
      plan: JSON.stringify(next.plan),
      locks: JSON.stringify(next.locks),
      change: JSON.stringify(next.change),
      made_by: work.actor.personId,
      made_at: work.now,
    })
    .execute();
  await audit(work, { action: actions[next.kind], subjectKind: 'plan', subjectId: stored.id, detail: { version: number } });
  await show(work, stored, number, next.plan);
  return number;
}

/** One version of a plan; undefined when there is none with that number. */
export async function versionOf(reading: Reading, planId: string, number: number): Promise<PlanVersion | undefined> {
  const row = await versions(reading, planId).where('v.number', '=', number).executeTakeFirst();
  return row && typed(row);
}

/** Goes back to an earlier version. The caller holds the plan. */
export async function showAgain(work: Work, stored: StoredPlan, { number, plan }: PlanVersion): Promise<void> {
  await audit(work, { action: 'plan.undo', subjectKind: 'plan', subjectId: stored.id, detail: { version: number } });
  await show(work, stored, number, plan);
}

/** Another version is shown: what was being reckoned about the old one stops, open screens fetch themselves again. */
async function show(work: Work, { id, instance }: StoredPlan, number: number, plan: Plan): Promise<void> {
  await work.tx
    .updateTable('plans')
    .set({ version: number, figures: JSON.stringify(figuresOf(instance, plan)) })
    .where('id', '=', id)
    .execute();
  await work.tx
    .updateTable('plan_gains')
    .set({ state: 'stopped', ended_at: work.now })
    .where('plan_id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .execute();
  await announce(work, topicOf(id));
  await announce(work, PLANS);
}
