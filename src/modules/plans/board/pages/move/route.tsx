import { z } from 'zod';
import { id } from '../../../../../platform/http/fields.ts';
import { emptyForm, type FormState, typed } from '../../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../../platform/http/reply.ts';
import { type Context, changes, reads, route } from '../../../../../platform/http/route.ts';
import { localPath } from '../../../../../platform/i18n/lang.ts';
import { labelsOf } from '../../../labels.ts';
import { topicOf } from '../../../plan.ts';
import { mayPlan } from '../../../policy.ts';
import { moveDemand } from '../../changes.ts';
import { boardFacts } from '../../facts.ts';
import { boardPaths } from '../../paths.ts';
import { staleNeeds } from '../../stale.ts';
import { groupKey } from '../board/route.tsx';
import { MovePage } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
const needId = z.string().regex(/^[0-9a-f-]{36}(#wacht)?$/);
type Shown = Pick<Context<{ id: string }>, 'lang' | 'csrf' | 'read' | 'params'>;

/** One need of a plan: why it is where it is, and what it would mean to put it elsewhere. */
export const movePage = route({
  method: 'GET',
  path: boardPaths.move(':id'),
  can: mayPlan,
  audit: reads('plan.read', 'plan', 'id'),
  params,
  query: z.object({ vraag: needId }),
  handle: (context) => show(context, context.query.vraag, emptyForm),
});

const place = z.union([z.literal(''), groupKey]).transform((value) => (value === '' ? null : value));

export const needMoved = route({
  method: 'POST',
  path: boardPaths.move(':id'),
  can: mayPlan,
  audit: changes('plan.move'),
  params,
  body: z.strictObject({
    vraag: needId,
    van: place,
    naar: place,
    punten: z
      .string()
      .regex(/^-?\d{1,7}$/)
      .transform(Number),
  }),
  retry: (context, form) => show(context, typed(form, 'vraag'), form),
  handle: async (context) => {
    const { vraag, van, naar, punten } = context.body;
    const t = words[context.lang];
    const move = { planId: context.params.id, demandId: vraag, from: van, to: naar, points: punten };
    const changed = await context.change((work) => moveDemand(work, move));
    if (!changed.ok) return changed.reason === 'unknown' ? notFound() : context.again({ '': t.faults[changed.reason] });
    return redirect(boardPaths.board(context.params.id), naar === null ? t.taken : t.moved);
  },
});

async function show(context: Shown, demandId: string, form: FormState): Promise<Reply> {
  const { lang, params: at } = context;
  const found = await context.read(async (reading) => {
    const facts = await boardFacts(reading, at.id);
    if (!facts?.seen.demands.has(demandId)) return undefined;
    return { facts, labels: await labelsOf(reading, facts.stored.instance), stale: await staleNeeds(reading, facts) };
  });
  const demand = found?.facts.seen.demands.get(demandId);
  if (!found || !demand) return notFound();
  return workPage(words[lang].title, <MovePage {...found} demand={demand} form={form} csrf={context.csrf()} />, {
    live: [topicOf(at.id)],
    back: { href: localPath(boardPaths.board(at.id), lang), label: words[lang].back },
  });
}
