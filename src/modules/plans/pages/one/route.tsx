import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { municipalities } from '../../../regions/index.ts';
import { boardQuery, boardReply } from '../../board/pages/board/route.tsx';
import { removePlan, stopPlan } from '../../ending.ts';
import { planPaths } from '../../paths.ts';
import { topicOf } from '../../plan.ts';
import { mayPlan } from '../../policy.ts';
import { planCard } from '../../queries.ts';
import { RemovePlan } from './remove.tsx';
import { PlanProgressPage } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
type InPlan = Context<{ id: string }, unknown, unknown>;

/** One plan: how far it is while it runs, and its board when it has a result. */
export const onePlan = route({
  method: 'GET',
  path: planPaths.one(':id'),
  can: mayPlan,
  audit: nothing('needs of teams name no person, and those of residents are a number (rule 7)'),
  params,
  query: boardQuery,
  handle: async (context) => {
    const { lang } = context;
    const found = await context.read(async (reading) => {
      const plan = await planCard(reading, context.params.id);
      if (!plan || plan.result) return plan;
      const all = await municipalities(reading);
      return { plan, municipalities: all.flatMap(({ id, name }) => (plan.municipalityIds.includes(id) ? [name] : [])) };
    });
    if (!found) return notFound();
    if (!('municipalities' in found)) return boardReply(context, context.params.id);
    return workPage(found.plan.name, <PlanProgressPage {...found} csrf={context.csrf()} />, {
      titleLang: 'nl',
      noIndex: true,
      live: [topicOf(context.params.id)],
      back: { href: localPath(planPaths.list, lang), label: words[lang].back },
    });
  },
});

const back = async (context: InPlan): Promise<Reply> => redirect(planPaths.one(context.params.id));
const button = { method: 'POST', can: mayPlan, params, body: z.strictObject({}), retry: back } as const;

/** Ends a search with the best plan so far; one that is over already is just shown. */
export const planStopped = route({
  ...button,
  path: planPaths.stop(':id'),
  audit: changes('plan.stop'),
  handle: async (context) => {
    const planId = context.params.id;
    const stopped = await context.change(async (work) => ((await planCard(work, planId)) ? stopPlan(work, planId) : null));
    if (stopped === null) return notFound();
    return redirect(planPaths.one(planId), ...(stopped ? [words[context.lang].stopped] : []));
  },
});

export const removePlanPage = route({
  method: 'GET',
  path: planPaths.remove(':id'),
  can: mayPlan,
  audit: nothing('needs of teams name no person, and those of residents are a number (rule 7)'),
  params,
  handle: async (context) => {
    const { lang } = context;
    const plan = await context.read((reading) => planCard(reading, context.params.id));
    if (!plan) return notFound();
    return workPage(words[lang].removeTitle, <RemovePlan plan={plan} csrf={context.csrf()} />, {
      width: 'narrow',
      noIndex: true,
      back: { href: localPath(planPaths.one(plan.id), lang), label: plan.name, lang: 'nl' },
    });
  },
});

export const planRemoved = route({
  ...button,
  path: planPaths.remove(':id'),
  audit: changes('plan.delete'),
  handle: async (context) => {
    const planId = context.params.id;
    const removed = await context.change(async (work) => ((await planCard(work, planId)) ? removePlan(work, planId) : null));
    if (removed === null) return notFound();
    return removed ? redirect(planPaths.list, words[context.lang].removed) : redirect(planPaths.one(planId));
  },
});
