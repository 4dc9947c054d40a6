import { audit } from '../../../platform/audit/audit.ts';
import { announce } from '../../../platform/live/live.ts';
import type { Reading, Work } from '../../../platform/work.ts';
import type { ShadowPrices } from '../../planner/index.ts';
import { topicOf } from '../plan.ts';

/** What one more trainer or room like this one would bring, proved by planning again: points, and participants more with a place. */
export interface Gain {
  kind: 'trainer' | 'room';
  id: string;
  points: number;
  people: number;
}

export interface GainsResult {
  /** Null until they are there. */
  prices: ShadowPrices | null;
  /** Highest first. */
  gains: Gain[];
}

/** A reckoning about a version of a plan: waiting -> running -> done, or stopped by a person or because the plan changed. */
export interface Gains extends GainsResult {
  id: string;
  planId: string;
  version: number;
  state: 'waiting' | 'running' | 'done' | 'stopped';
  done: number;
  total: number;
}

/** Ends it with what there is by now. Audits 'plan.gains-stop' when something ran. */
export async function stopGains(work: Work, planId: string): Promise<void> {
  const stopped = await work.tx
    .updateTable('plan_gains')
    .set({ state: 'stopped', ended_at: work.now })
    .where('plan_id', '=', planId)
    .where('state', 'in', ['waiting', 'running'])
    .returning('id')
    .execute();
  if (stopped.length === 0) return;
  await audit(work, { action: 'plan.gains-stop', subjectKind: 'plan', subjectId: planId });
  await announce(work, topicOf(planId));
}

/** The newest reckoning about a plan; it may be about an older version. */
export async function latestGains(reading: Reading, planId: string): Promise<Gains | undefined> {
  const row = await gainsRows(reading)
    .where('plan_id', '=', planId)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && typed(row);
}

export async function gainsById(reading: Reading, id: string): Promise<Gains | undefined> {
  const row = await gainsRows(reading).where('id', '=', id).executeTakeFirst();
  return row && typed(row);
}

function gainsRows(reading: Reading) {
  return reading.tx.selectFrom('plan_gains').select(['id', 'plan_id as planId', 'version', 'state', 'done', 'total', 'results']);
}

type Row = Awaited<ReturnType<ReturnType<typeof gainsRows>['executeTakeFirstOrThrow']>>;

/** Only run-gains.ts writes results, as GainsResult; '[]' is none yet. */
function typed({ state, results, ...row }: Row): Gains {
  const found = Array.isArray(results) ? { prices: null, gains: [] } : (results as unknown as GainsResult);
  return { ...row, state: state as Gains['state'], ...found };
}
