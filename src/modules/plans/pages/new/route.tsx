import type { FormState } from '../../../../platform/http/form.ts';
import { type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import type { Reading } from '../../../../platform/work.ts';
import { allDemand } from '../../../demand/index.ts';
import { municipalities } from '../../../regions/index.ts';
import { planPaths } from '../../paths.ts';
import { mayPlan } from '../../policy.ts';
import { startPlan } from '../../start.ts';
import { body, faultsOf, firstForm, requestOf } from './form.ts';
import { NewPlan } from './view.tsx';
import { words } from './words.ts';

/** The form for a new plan. */
export const newPlan = route({
  method: 'GET',
  path: planPaths.new,
  can: mayPlan,
  audit: nothing('how many needs are open'),
  handle: (context) => show(context, firstForm(context.now)),
});

export const planStarted = route({
  method: 'POST',
  path: planPaths.list,
  can: mayPlan,
  audit: changes('plan.start'),
  body,
  retry: show,
  handle: async (context) => {
    const { lang, now } = context;
    const started = await context.change((work) => startPlan(work, requestOf(context.body, now, lang)));
    if (!started.ok) return context.again(faultsOf(started.errors, lang));
    return redirect(planPaths.one(started.planId), words[lang].started);
  },
});

async function show(context: Context<unknown, unknown, unknown>, form: FormState): Promise<Reply> {
  const { lang } = context;
  const facts = await context.read(async (reading) => ({
    municipalities: await municipalities(reading),
    asked: await askedNow(reading),
  }));
  return workPage(words[lang].title, <NewPlan {...facts} form={form} csrf={context.csrf()} />, {
    width: 'narrow',
    back: { href: localPath(planPaths.list, lang), label: words[lang].back },
  });
}

async function askedNow(reading: Reading) {
  const { demands, waiting } = await allDemand(reading);
  const people = (list: readonly { places: number }[]) => list.reduce((sum, { places }) => sum + places, 0);
  return { needs: demands.length, people: people(demands), waiting: people(waiting) };
}
