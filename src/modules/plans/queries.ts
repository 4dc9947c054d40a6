import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import type { Plan } from '../planner/index.ts';
import type { PlanCard, StoredPlan } from './plan.ts';
import { readAgreed, readFigures, readInstance, readLeftOut, readPlan, readProgress } from './stored.ts';

const MOST = 100;

/** Plans of the region, the newest first. */
export async function planCards(reading: Reading): Promise<PlanCard[]> {
  const rows = await cardRows(reading).orderBy('p.created_at', 'desc').orderBy('p.id', 'desc').limit(MOST).execute();
  return rows.map(asCard);
}

/** What a list tells of one plan; undefined outside the region. */
export async function planCard(reading: Reading, id: string): Promise<PlanCard | undefined> {
  const row = await cardRows(reading).where('p.id', '=', id).executeTakeFirst();
  return row && asCard(row);
}

/** One plan with what it was made from and what came out; undefined outside the region. */
export async function planById(reading: Reading, id: string): Promise<StoredPlan | undefined> {
  const row = await cardRows(reading)
    .select(['p.instance', 'p.agreed', 'p.left_out', 'p.result'])
    .where('p.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { instance, agreed, left_out, result: solved, ...rest } = row;
  const { result: _figures, leftOutCount: _count, ...card } = asCard(rest);
  return {
    ...card,
    instance: readInstance(instance),
    agreed: readAgreed(agreed),
    leftOut: readLeftOut(left_out),
    plan: solved === null ? null : readPlan(solved),
  };
}

/** The version of a plan that is shown: its result with what planners changed. Null while there is none. */
export async function shownPlan(reading: Reading, id: string): Promise<Plan | null> {
  const row = await reading.tx
    .selectFrom('plans as p')
    .innerJoin('plan_versions as v', (join) => join.onRef('v.plan_id', '=', 'p.id').onRef('v.number', '=', 'p.version'))
    .select('v.plan')
    .where('p.id', '=', id)
    .executeTakeFirst();
  return row ? readPlan(row.plan) : null;
}

function cardRows(reading: Reading) {
  return reading.tx
    .selectFrom('plans as p')
    .innerJoin('persons as maker', 'maker.id', 'p.created_by')
    .select(['p.id', 'p.name', 'p.state', 'p.failure', 'p.first_day as from', 'p.last_day as until'])
    .select(['p.municipality_ids as municipalityIds', 'p.seconds', 'p.work_steps as work', 'p.seed', 'p.base_id as baseId'])
    .select(sql<number>`jsonb_array_length(p.left_out)`.as('leftOutCount'))
    .select(['p.few_changes as fewChanges', 'p.asked', 'p.version', 'p.figures', 'p.progress', 'p.stop_asked_at'])
    .select(['p.created_by as createdBy', 'maker.name as createdByName', 'p.created_at as createdAt'])
    .select(['p.started_at as startedAt', 'p.ended_at as endedAt']);
}

type Row = Awaited<ReturnType<ReturnType<typeof cardRows>['execute']>>[number];

function asCard({ figures, progress, stop_asked_at, ...row }: Row): PlanCard {
  return { ...row, result: readFigures(figures), progress: readProgress(progress), stopping: stop_asked_at !== null };
}
