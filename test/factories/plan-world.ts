import { sql } from 'kysely';
import { startPlan } from '../../src/modules/plans/index.ts';
import type { Actor } from '../../src/platform/auth/actor.ts';
import { localDate } from '../../src/platform/clock/clock.ts';
import type { Work } from '../../src/platform/work.ts';
import type { Browser, TestApp } from '../app.ts';
import type { FormSample } from './form-samples.ts';

type App = Pick<TestApp, 'as' | 'region' | 'clock' | 'runJob'>;

/** Two regional plans that were made, and one that waits; a need in the first. */
export interface PlanWorld {
  plans: { made: string; other: string; waiting: string; need: string };
}

/** Plans of the example region, made by a planner. */
export async function planWorld(app: App, planner: Actor): Promise<PlanWorld> {
  const waiting = await asked(app, planner);
  const other = await asked(app, planner);
  const made = await asked(app, planner);
  for (const planId of [other, made]) await app.runJob('plans-run', { regionId: app.region.id, planId });
  return { plans: { made, other, waiting, need: await app.as(planner, (work) => needIn(work, made)) } };
}

async function needIn(work: Work, planId: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select d->>'id' as id from plans, jsonb_array_elements(instance->'demands') d
    where plans.id = ${planId} and d->>'id' not like '%#%' limit 1`.execute(work.tx);
  return rows[0]?.id ?? '';
}

async function asked(app: App, planner: Actor): Promise<string> {
  const from = localDate(app.clock.now()).add({ weeks: 5 });
  const period = { from, until: from.add({ weeks: 26 }), municipalityIds: [] };
  const limits = { seconds: null, work: 20, seed: 1 };
  const started = await app.as(planner, (work) => startPlan(work, { name: 'Voorjaar', ...period, ...limits }));
  if (!started.ok) throw new Error(`no plan: ${JSON.stringify(started.errors)}`);
  return started.planId;
}

/** Values of the parameters in the paths of this world; the first start that fits counts. */
export function planPathValues({ plans }: PlanWorld): Record<string, Record<string, string>> {
  return {
    '/werk/regioplan/:id/afronding': { id: plans.waiting },
    '/werk/regioplan/': { id: plans.made, other: plans.other },
    '/api/v1/plans/': { id: plans.made },
  };
}

/** Who sends the forms of this world, from where, and what is right. */
export function planSamples({ plans, planner }: PlanWorld & { planner: { browser: Browser } }): Record<string, FormSample> {
  const as = planner.browser;
  const one = `/werk/regioplan/${plans.made}`;
  return {
    'POST /werk/regioplan': { as, page: '/werk/regioplan/nieuw' },
    'POST /werk/regioplan/:id/afronding': { as, page: `/werk/regioplan/${plans.waiting}` },
    'POST /werk/regioplan/:id/verwijdering': { as },
    'POST /werk/regioplan/:id/verplaatsing': { as, page: `${one}/verplaatsing?vraag=${plans.need}` },
    'POST /werk/regioplan/:id/afspraak': { as, page: one },
    'POST /werk/regioplan/:id/plekken': { as, page: one },
    'POST /werk/regioplan/:id/vervallen-groep': { as, page: one },
    'POST /werk/regioplan/:id/stap-terug': { as, page: one },
    'POST /werk/regioplan/:id/opnieuw': { as, page: one },
    'POST /werk/regioplan/:id/voorstellen': { as },
    'POST /werk/regioplan/:id/opbrengst': { as, page: `${one}/waarom`, emptyIsRight: true },
    'POST /werk/regioplan/:id/opbrengst/stop': { as, page: `${one}/waarom`, emptyIsRight: true },
  };
}
