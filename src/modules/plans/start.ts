import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { personalDataIn } from '../demand/index.ts';
import { municipalities } from '../regions/index.ts';
import { type Built, buildInstance } from './instance/build.ts';
import { gatherFacts } from './instance/gather.ts';
import { runJob } from './jobs.ts';
import { childrenAsking, PLANS, type PlanRequest } from './plan.ts';

export type PlanField = 'name' | 'from' | 'until' | 'municipalityIds' | 'baseId' | '';
/** What is wrong with a field; fault-words.ts says it in the language of the page. */
export type PlanFault = 'personal' | 'past' | 'order' | 'short' | 'long' | 'unknown' | 'nothing' | 'busy';
export type PlanFaults = Partial<Record<PlanField, PlanFault>>;
export type Started = { ok: true; planId: string } | { ok: false; errors: PlanFaults };

/** So many plans of a region wait or run at once. */
const MOST_AT_ONCE = 5;
const LONGEST_DAYS = 400;
/** A series needs some weeks. */
const SHORTEST_DAYS = 20;

/** Keeps what the plan is made from, and asks for its run. Refuses what cannot be planned. Audits 'plan.start'. */
export async function startPlan(work: Work, request: PlanRequest): Promise<Started> {
  const { personId } = work.actor;
  if (!personId) throw new Error('a plan is made by somebody');
  const today = localDate(work.now);
  const errors = { ...periodFaults(request, today), ...(await otherFaults(work, request)) };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const facts = await gatherFacts(work, { today, ...request });
  if (facts.demands.length + facts.waiting.length === 0) return { ok: false, errors: { '': 'nothing' } };
  const built = buildInstance(facts, request.locks);
  const planId = await insert(work, request, built, personId);
  const detail = { demands: built.instance.demands.length, seed: request.seed };
  await audit(work, { action: 'plan.start', subjectKind: 'plan', subjectId: planId, detail });
  await work.services.jobs.send(work, runJob, { regionId: work.region.id, planId });
  await announce(work, PLANS);
  return { ok: true, planId };
}

function periodFaults({ from, until }: PlanRequest, today: Temporal.PlainDate): PlanFaults {
  const days = from.until(until, { largestUnit: 'days' }).days;
  return {
    ...(Temporal.PlainDate.compare(from, today) <= 0 ? { from: 'past' as const } : {}),
    ...(days < 0 ? { until: 'order' as const } : {}),
    ...(days >= 0 && days < SHORTEST_DAYS ? { until: 'short' as const } : {}),
    ...(days > LONGEST_DAYS ? { until: 'long' as const } : {}),
  };
}

async function otherFaults(work: Work, { name, municipalityIds, baseId }: PlanRequest): Promise<PlanFaults> {
  const known = new Set((await municipalities(work)).map(({ id }) => id));
  const plans = await work.tx
    .selectFrom('plans')
    .select(['id', 'state'])
    .where((where) => where.or([where('state', 'in', ['queued', 'running']), where('id', '=', baseId ?? null)]))
    .execute();
  const busy = plans.filter(({ state }) => state === 'queued' || state === 'running').length;
  return {
    ...(personalDataIn(name, localDate(work.now)).refused.length > 0 ? { name: 'personal' as const } : {}),
    ...(municipalityIds.every((id) => known.has(id)) ? {} : { municipalityIds: 'unknown' as const }),
    ...(baseId && !plans.some(({ id }) => id === baseId) ? { baseId: 'unknown' as const } : {}),
    ...(busy >= MOST_AT_ONCE ? { '': 'busy' as const } : {}),
  };
}

async function insert(
  work: Work,
  request: PlanRequest,
  { instance, agreed, leftOut }: Built,
  createdBy: string,
): Promise<string> {
  const { id } = await work.tx
    .insertInto('plans')
    .values({
      region_id: work.region.id,
      name: request.name,
      first_day: request.from,
      last_day: request.until,
      municipality_ids: request.municipalityIds,
      seconds: request.seconds,
      work_steps: request.work,
      seed: request.seed,
      base_id: request.baseId ?? null,
      few_changes: request.fewChanges ?? false,
      instance: JSON.stringify(instance),
      agreed: JSON.stringify(agreed),
      left_out: JSON.stringify(leftOut),
      asked: childrenAsking(instance),
      created_by: createdBy,
      created_at: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
