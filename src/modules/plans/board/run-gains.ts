import type { JobContext } from '../../../platform/jobs/jobs.ts';
import { announce } from '../../../platform/live/live.ts';
import type { Work } from '../../../platform/work.ts';
import { type Instance, type Plan, type ShadowPrices, solveInWorker, withOneMore } from '../../planner/index.ts';
import { originOf, topicOf } from '../plan.ts';
import { type BoardFacts, boardFacts } from './facts.ts';
import { type Gain, type Gains, type GainsResult, gainsById } from './gains.ts';
import { pricesInWorker } from './prices.ts';

const ORIGIN = 'job plans-gains';
/** So many trainers, and so many rooms, are tried: those with the highest estimates. */
const TRIED = 3;
const SECONDS_EACH = 5;
const BEAT_MS = 500;

type InRegion = <T>(change: (work: Work) => Promise<T>) => Promise<T>;
interface Payload {
  regionId: string;
  gainsId: string;
}

/**
 * Shadow prices first, then for the scarcest trainers and rooms the proof: the plan is sought again with one more of each, from the plan that
 * is there, and once without, for as long. What that finds more is what one more brings. Ends when it is stopped or the plan changed.
 */
export async function runGains(
  context: JobContext,
  { regionId, gainsId }: Payload,
  limits: Limits = { seconds: SECONDS_EACH },
): Promise<void> {
  const run: InRegion = (change) => context.run(regionId, ORIGIN, change);
  const begun = await run((work) => begin(work, gainsId));
  if (!begun) return;
  const { seen } = begun.facts;
  const tell = (result: GainsResult, done: number, total: number) =>
    run((work) => keep(work, begun.gains, result, { done, total }));
  const prices = await pricesInWorker(seen.instance, seen.plan);
  const tries = scarcest(prices);
  const total = tries.length + 2;
  const gains: Gain[] = [];
  if (!(await tell({ prices, gains }, 1, total))) return;
  const solve = (instance: Instance) => search(instance, seen.plan, limits, () => run((work) => goesOn(work, gainsId)));
  const base = await solve(seen.instance);
  if (!(await tell({ prices, gains }, 2, total))) return;
  for (const [at, { kind, id }] of tries.entries()) {
    const more = await solve(withOneMore(seen.instance, kind, id));
    gains.push({ kind, id, points: Math.max(0, more.value - base.value), people: peopleIn(seen, more) - peopleIn(seen, base) });
    gains.sort((a, b) => b.points - a.points || b.people - a.people || (a.id < b.id ? -1 : 1));
    if (!(await tell({ prices, gains }, at + 3, total))) return;
  }
}

interface Limits {
  seconds?: number;
  /** Steps that do not depend on the machine, for tests. */
  work?: number;
}

async function begin(work: Work, gainsId: string): Promise<{ gains: Gains; facts: BoardFacts } | undefined> {
  const gains = await gainsById(work, gainsId);
  const facts = gains && (await boardFacts(work, gains.planId));
  if (!gains || !facts || gains.version !== facts.version.number || !(await goesOn(work, gainsId))) return undefined;
  await work.tx.updateTable('plan_gains').set({ state: 'running' }).where('id', '=', gainsId).execute();
  return { gains, facts };
}

async function goesOn(work: Work, gainsId: string): Promise<boolean> {
  const row = await work.tx
    .selectFrom('plan_gains')
    .select('id')
    .where('id', '=', gainsId)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps what is known so far; false when it was stopped. */
async function keep(work: Work, gains: Gains, result: GainsResult, at: { done: number; total: number }): Promise<boolean> {
  const ready = at.done === at.total;
  const kept = await work.tx
    .updateTable('plan_gains')
    .set({ ...at, results: JSON.stringify(result), ...(ready ? { state: 'done', ended_at: work.now } : {}) })
    .where('id', '=', gains.id)
    .where('state', '=', 'running')
    .returning('id')
    .executeTakeFirst();
  if (kept) await announce(work, topicOf(gains.planId));
  return kept !== undefined;
}

/** Whom to try: the highest estimates. The part of a trainer that an agreed group takes is no trainer. */
function scarcest({ trainers, rooms }: ShadowPrices): Pick<Gain, 'kind' | 'id'>[] {
  const whole = trainers.filter(({ id }) => originOf('trainers', id).id === id);
  return [
    ...whole.slice(0, TRIED).map(({ id }) => ({ kind: 'trainer' as const, id })),
    ...rooms.slice(0, TRIED).map(({ id }) => ({ kind: 'room' as const, id })),
  ];
}

/** Seeks the best plan from the one that is there; ends early when it should no longer go on. */
async function search(instance: Instance, from: Plan, limits: Limits, mayGoOn: () => Promise<boolean>): Promise<Plan> {
  const previous = { groups: from.groups, unserved: from.unserved.map(({ id }) => id) };
  const running = solveInWorker(instance, { seconds: limits.seconds ?? null, work: limits.work ?? null, from: previous });
  const beat = setInterval(() => {
    mayGoOn().then(
      (goes) => (goes ? undefined : running.stop()),
      () => running.stop(),
    );
  }, BEAT_MS);
  return running.plan.finally(() => clearInterval(beat));
}

function peopleIn({ demands }: BoardFacts['seen'], plan: Plan): number {
  return plan.groups.flatMap((group) => group.demands).reduce((sum, id) => sum + (demands.get(id)?.count ?? 0), 0);
}
