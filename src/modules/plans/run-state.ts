import { audit } from '../../platform/audit/audit.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import type { Instance, Plan, Previous } from '../planner/index.ts';
import { figuresOf, PLANS, type PlanFailure, type PlanProgress, topicOf } from './plan.ts';
import { shownPlan } from './queries.ts';
import { readInstance } from './stored.ts';

/** So often a plan is begun; then it counts as failed. */
const MOST_ATTEMPTS = 3;
/** A run that gave no sign of life for so long is dead. */
const SILENT_SECONDS = 30;

/** Asks for another run, in the transaction of the change. */
export type Again = (work: Work, planId: string) => Promise<void>;

/** A run of a plan that is ours. */
export interface Claim {
  planId: string;
  runner: string;
  attempts: number;
  instance: Instance;
  seconds: number | null;
  work: number | null;
  seed: number;
  fewChanges: boolean;
  from: Previous | null;
}

/** Takes a plan that waits, or that a dead run left. Null when there is nothing to take. */
export async function claim(work: Work, planId: string): Promise<Claim | null> {
  const runner = crypto.randomUUID();
  const row = await work.tx
    .updateTable('plans')
    .set(({ eb, ref }) => ({
      state: 'running',
      runner,
      seen_at: work.now,
      attempts: eb('attempts', '+', 1),
      started_at: eb.fn.coalesce(ref('started_at'), eb.val(work.now)),
    }))
    .where('id', '=', planId)
    .where('attempts', '<', MOST_ATTEMPTS)
    .where(({ eb, or, and }) =>
      or([eb('state', '=', 'queued'), and([eb('state', '=', 'running'), eb('seen_at', '<', silentSince(work))])]),
    )
    .returning(['instance', 'seconds', 'work_steps', 'seed', 'base_id', 'few_changes', 'attempts'])
    .executeTakeFirst();
  if (!row) return null;
  await tellScreens(work, planId);
  const base = row.base_id === null ? null : await shownPlan(work, row.base_id);
  return {
    planId,
    runner,
    attempts: row.attempts,
    instance: readInstance(row.instance),
    seconds: row.seconds,
    work: row.work_steps,
    seed: row.seed,
    fewChanges: row.few_changes,
    from: base && { groups: base.groups, unserved: base.unserved.map(({ id }) => id) },
  };
}

type Own = Pick<Claim, 'planId' | 'runner'>;

/** A sign of life with how far it is. Hears whether to go on, to stop, or that the plan is not ours any more. */
export async function tell(work: Work, own: Own, progress: PlanProgress | null): Promise<'go on' | 'stop' | 'lost'> {
  const row = await ours(work, own)
    .set({ seen_at: work.now, ...(progress ? { progress: JSON.stringify(progress) } : {}) })
    .returning('stop_asked_at')
    .executeTakeFirst();
  if (!row) return 'lost';
  await announce(work, topicOf(own.planId));
  return row.stop_asked_at === null ? 'go on' : 'stop';
}

/** Keeps the result as version 1; nothing when the plan is not ours any more. Audits 'plan.end'. */
export async function finish(work: Work, { planId, runner, instance }: Claim, plan: Plan): Promise<void> {
  const figures = figuresOf(instance, plan);
  const row = await ours(work, { planId, runner })
    .set(({ eb }) => ({
      state: eb
        .case()
        .when('stop_asked_at', 'is', null)
        .then('done' as const)
        .else('stopped' as const)
        .end(),
      result: JSON.stringify(plan),
      figures: JSON.stringify(figures),
      version: 1,
      runner: null,
      ended_at: work.now,
    }))
    .returning('state')
    .executeTakeFirst();
  if (!row) return;
  await work.tx
    .insertInto('plan_versions')
    .values({
      region_id: work.region.id,
      plan_id: planId,
      number: 1,
      kind: 'solved',
      plan: JSON.stringify(plan),
      made_at: work.now,
    })
    .execute();
  const detail = { state: row.state, groups: figures.groups, children: figures.children };
  await audit(work, { action: 'plan.end', subjectKind: 'plan', subjectId: planId, detail });
  await tellScreens(work, planId);
}

/** Gives a plan of which the run died back to the queue, or up. Audits 'plan.end' when it gives up. */
export async function retryOrFail(work: Work, own: Own & Pick<Claim, 'attempts'>, again: Again): Promise<void> {
  if (own.attempts >= MOST_ATTEMPTS) return fail(work, own, 'broken-off');
  const { numUpdatedRows } = await ours(work, own).set({ state: 'queued', runner: null, progress: null }).executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  await again(work, own.planId);
  await tellScreens(work, own.planId);
}

/** Ends a plan without a result. Audits 'plan.end'. */
export async function fail(work: Work, own: Own, failure: PlanFailure): Promise<void> {
  const { numUpdatedRows } = await ours(work, own)
    .set({ state: 'failed', failure, runner: null, ended_at: work.now })
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  await audit(work, { action: 'plan.end', subjectKind: 'plan', subjectId: own.planId, detail: { state: 'failed', failure } });
  await tellScreens(work, own.planId);
}

/** Plans of which the run died with its process: none runs for ever. Returns how many. Audits 'plan.end' for those given up. */
export async function sweepDead(work: Work, again: Again): Promise<number> {
  const dead = await work.tx
    .selectFrom('plans')
    .select(['id as planId', 'runner', 'attempts'])
    .where('state', '=', 'running')
    .where('seen_at', '<', silentSince(work))
    .forUpdate()
    .skipLocked()
    .execute();
  for (const { runner, ...plan } of dead) if (runner) await retryOrFail(work, { ...plan, runner }, again);
  return dead.length;
}

function ours(work: Work, { planId, runner }: Own) {
  return work.tx.updateTable('plans').where('id', '=', planId).where('runner', '=', runner).where('state', '=', 'running');
}

const silentSince = ({ now }: Work) => now.subtract({ seconds: SILENT_SECONDS });

async function tellScreens(work: Work, planId: string): Promise<void> {
  await announce(work, topicOf(planId));
  await announce(work, PLANS);
}
