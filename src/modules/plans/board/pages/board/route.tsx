import { z } from 'zod';
import { id } from '../../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../../platform/http/reply.ts';
import { type Context, changes, route } from '../../../../../platform/http/route.ts';
import { localPath } from '../../../../../platform/i18n/lang.ts';
import { municipalities } from '../../../../regions/index.ts';
import { labelsOf } from '../../../labels.ts';
import { topicOf } from '../../../plan.ts';
import { mayPlan, mayTakeInstance } from '../../../policy.ts';
import { planCards } from '../../../queries.ts';
import { removeGroup, setLock, undo } from '../../changes.ts';
import { unservedOf } from '../../explained.ts';
import { boardFacts } from '../../facts.ts';
import { boardPaths } from '../../paths.ts';
import { type Again, planAgain } from '../../plan-again.ts';
import { reserveInGroup } from '../../reserving.ts';
import { staleNeeds } from '../../stale.ts';
import { joinWords } from './join-words.ts';
import { BoardPage } from './view.tsx';
import { words } from './words.ts';

/** What the address of the board may say: a theme and a municipality to narrow it to. */
export const boardQuery = z.object({
  thema: z.string().max(60).catch('').default(''),
  gemeente: z.string().max(60).catch('').default(''),
});
const params = z.object({ id });
type Shown = Pick<Context, 'actor' | 'lang' | 'csrf' | 'read'> & { query?: unknown };

const OTHERS = 10;

/** The board of one plan; 404 while it has no result. */
export async function boardReply(context: Shown, planId: string, form: FormState = emptyForm): Promise<Reply> {
  const found = await context.read(async (reading) => {
    const facts = await boardFacts(reading, planId);
    if (!facts) return undefined;
    const others = (await planCards(reading)).filter(({ id: other, result }) => other !== planId && result).slice(0, OTHERS);
    const labels = await labelsOf(reading, facts.stored.instance);
    return { facts, labels, stale: await staleNeeds(reading, facts), others, towns: await municipalities(reading) };
  });
  if (!found) return notFound();
  const { towns, ...parts } = found;
  const { lang } = context;
  const { thema, gemeente } = boardQuery.parse(context.query ?? {});
  const shown = { theme: thema, municipality: gemeente };
  const model = { ...parts, because: unservedOf(parts.facts), shown, mayTake: mayTakeInstance.allows(context.actor) };
  return workPage(parts.facts.stored.name, <BoardPage model={model} towns={towns} form={form} csrf={context.csrf()} />, {
    width: 'wide',
    titleLang: 'nl',
    live: [topicOf(planId), 'proposals', 'demand'],
    back: { href: localPath(boardPaths.plans, lang), label: words[lang].back },
  });
}

/** A key of a group in a plan: its room and day-part. */
export const groupKey = z.string().regex(/^[0-9a-f-]{36}\.\d{1,2}$/);

export const groupLocked = route({
  method: 'POST',
  path: boardPaths.lock(':id'),
  can: mayPlan,
  audit: changes('plan.lock', 'plan.unlock'),
  params,
  body: z.strictObject({ groep: groupKey, vast: z.enum(['ja', 'nee']) }),
  retry: (context, form) => boardReply(context, context.params.id, form),
  handle: async (context) => {
    const { groep, vast } = context.body;
    const t = words[context.lang];
    const done = await context.change((work) => setLock(work, { planId: context.params.id, key: groep, locked: vast === 'ja' }));
    if (!done) return context.again({ '': t.faults.gone });
    return redirect(boardPaths.board(context.params.id), vast === 'ja' ? t.locked : t.unlocked);
  },
});

export const groupRemoved = route({
  method: 'POST',
  path: boardPaths.removal(':id'),
  can: mayPlan,
  audit: changes('plan.remove-group'),
  params,
  body: z.strictObject({ groep: groupKey }),
  retry: (context, form) => boardReply(context, context.params.id, form),
  handle: async (context) => {
    const t = words[context.lang];
    const done = await context.change((work) => removeGroup(work, { planId: context.params.id, key: context.body.groep }));
    if (!done) return context.again({ '': t.faults.gone });
    return redirect(boardPaths.board(context.params.id), t.removed);
  },
});

/** Places in a group that exists, for the team of a need that the plan puts there. */
export const placesReserved = route({
  method: 'POST',
  path: boardPaths.reservation(':id'),
  can: mayPlan,
  audit: changes('registration.reserve', 'demand.serve'),
  params,
  body: z.strictObject({ groep: groupKey, vraag: id }),
  retry: (context, form) => boardReply(context, context.params.id, form),
  handle: async (context) => {
    const { groep: key, vraag: demandId } = context.body;
    const t = joinWords[context.lang];
    const done = await context.change((work) => reserveInGroup(work, { planId: context.params.id, key, demandId }));
    if (!done.ok) return context.again({ '': t.faults[done.reason] });
    return redirect(boardPaths.board(context.params.id), t.done(done.places));
  },
});

export const stepUndone = route({
  method: 'POST',
  path: boardPaths.undo(':id'),
  can: mayPlan,
  audit: changes('plan.undo'),
  params,
  body: z.strictObject({
    stap: z
      .string()
      .regex(/^\d{1,6}$/)
      .transform(Number),
  }),
  retry: (context, form) => boardReply(context, context.params.id, form),
  handle: async (context) => {
    const t = words[context.lang];
    const done = await context.change((work) => undo(work, { planId: context.params.id, number: context.body.stap }));
    if (!done.ok) return context.again({ '': t.faults[done.reason] });
    return redirect(boardPaths.board(context.params.id), t.undone);
  },
});

export const plannedAgain = route({
  method: 'POST',
  path: boardPaths.again(':id'),
  can: mayPlan,
  audit: changes('plan.start'),
  params,
  body: z.strictObject({ hoe: z.enum(['rest', 'weinig']) }),
  retry: (context, form) => boardReply(context, context.params.id, form),
  handle: async (context) => {
    const few = context.body.hoe === 'weinig';
    const started: Again = await context.change((work) => planAgain(work, context.params.id, few));
    if (started.ok) return redirect(boardPaths.board(started.planId));
    return started.reason === 'unknown' ? notFound() : context.again({ '': words[context.lang].faults.replan[started.reason] });
  },
});
