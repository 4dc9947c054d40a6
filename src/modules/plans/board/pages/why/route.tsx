import { z } from 'zod';
import { id } from '../../../../../platform/http/fields.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../../platform/http/reply.ts';
import { type Context, changes, reads, route } from '../../../../../platform/http/route.ts';
import { localPath } from '../../../../../platform/i18n/lang.ts';
import { labelsOf } from '../../../labels.ts';
import { topicOf } from '../../../plan.ts';
import { mayPlan } from '../../../policy.ts';
import { askGains } from '../../ask-gains.ts';
import { boardFacts } from '../../facts.ts';
import { latestGains, stopGains } from '../../gains.ts';
import { boardPaths } from '../../paths.ts';
import { WhyPage } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
type Shown = Pick<Context<{ id: string }>, 'lang' | 'csrf' | 'read' | 'params'>;

/** What a plan is worth, what is scarce in its region, and what one more of it would bring. */
export const whyPage = route({
  method: 'GET',
  path: boardPaths.why(':id'),
  can: mayPlan,
  audit: reads('plan.read', 'plan', 'id'),
  params,
  handle: (context) => show(context),
});

export const gainsAsked = route({
  method: 'POST',
  path: boardPaths.gains(':id'),
  can: mayPlan,
  audit: changes('plan.gains'),
  params,
  body: z.strictObject({}),
  retry: (context) => show(context),
  handle: async (context) => {
    const asked = await context.change((work) => askGains(work, context.params.id));
    return asked ? redirect(boardPaths.why(context.params.id), words[context.lang].started) : notFound();
  },
});

export const gainsStopped = route({
  method: 'POST',
  path: boardPaths.gainsStop(':id'),
  can: mayPlan,
  audit: changes('plan.gains-stop'),
  params,
  body: z.strictObject({}),
  retry: (context) => show(context),
  handle: async (context) => {
    if (!(await context.read((reading) => boardFacts(reading, context.params.id)))) return notFound();
    await context.change((work) => stopGains(work, context.params.id));
    return redirect(boardPaths.why(context.params.id), words[context.lang].halted);
  },
});

async function show(context: Shown): Promise<Reply> {
  const { lang, params: at } = context;
  const found = await context.read(async (reading) => {
    const facts = await boardFacts(reading, at.id);
    if (!facts) return undefined;
    return { facts, labels: await labelsOf(reading, facts.stored.instance), gains: (await latestGains(reading, at.id)) ?? null };
  });
  if (!found) return notFound();
  return workPage(words[lang].title, <WhyPage {...found} csrf={context.csrf()} />, {
    live: [topicOf(at.id)],
    back: { href: localPath(boardPaths.board(at.id), lang), label: words[lang].back },
  });
}
