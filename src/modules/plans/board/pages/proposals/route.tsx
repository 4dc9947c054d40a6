import { z } from 'zod';
import { id } from '../../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../../platform/http/reply.ts';
import { type Context, changes, reads, route } from '../../../../../platform/http/route.ts';
import { localPath } from '../../../../../platform/i18n/lang.ts';
import type { Reading } from '../../../../../platform/work.ts';
import { labelsOf } from '../../../labels.ts';
import { originOf, topicOf } from '../../../plan.ts';
import { mayPlan } from '../../../policy.ts';
import { type BoardFacts, boardFacts } from '../../facts.ts';
import { alongFromList, invitable } from '../../invited.ts';
import { boardPaths } from '../../paths.ts';
import { proposeGroup, startsIn } from '../../proposing.ts';
import { childrenIn } from '../../seen.ts';
import { staleNeeds } from '../../stale.ts';
import { groupKey } from '../board/route.tsx';
import { type Candidate, ProposalsPage } from './view.tsx';
import { refusalText, words } from './words.ts';

const params = z.object({ id });
type Shown = Pick<Context<{ id: string }>, 'lang' | 'csrf' | 'read' | 'params'>;

/** The groups of a plan that can be proposed, each with its first days. */
export const proposalsPage = route({
  method: 'GET',
  path: boardPaths.proposals(':id'),
  can: mayPlan,
  audit: reads('plan.read', 'plan', 'id'),
  params,
  handle: (context) => show(context, emptyForm),
});

const keys = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => (typeof value === 'string' ? [value] : value))
  .pipe(
    z
      .array(groupKey)
      .max(500)
      .refine((all) => new Set(all).size === all.length),
  );

export const groupsProposed = route({
  method: 'POST',
  path: boardPaths.proposals(':id'),
  can: mayPlan,
  audit: changes('proposal.make', 'proposal.send', 'demand.propose', 'support.ask'),
  params,
  body: z.strictObject({ groepen: keys }),
  retry: (context, form) => show(context, form),
  handle: async (context) => {
    const { lang, params: at, body } = context;
    const t = words[lang];
    if (!(await context.read((reading) => boardFacts(reading, at.id)))) return notFound();
    if (body.groepen.length === 0) return context.again({ groepen: t.choose });
    // Each group by itself: what one of them is refused never undoes another.
    const refused: Record<string, string> = {};
    for (const key of body.groepen) {
      const done = await context.change((work) => proposeGroup(work, { planId: at.id, key }));
      if (!done.ok) refused[key] = refusalText(done.refusal, lang);
    }
    const sent = body.groepen.length - Object.keys(refused).length;
    if (Object.keys(refused).length > 0) return context.again({ '': t.some(sent), ...refused });
    return redirect(boardPaths.board(at.id), t.sent(sent));
  },
});

async function show(context: Shown, form: FormState): Promise<Reply> {
  const { lang, params: at } = context;
  const found = await context.read(async (reading) => {
    const facts = await boardFacts(reading, at.id);
    if (!facts) return undefined;
    const labels = await labelsOf(reading, facts.stored.instance);
    return { facts, labels, candidates: await candidatesIn(reading, facts, labels) };
  });
  if (!found) return notFound();
  return workPage(words[lang].title, <ProposalsPage {...found} form={form} csrf={context.csrf()} />, {
    live: [topicOf(at.id), 'proposals'],
    back: { href: localPath(boardPaths.board(at.id), lang), label: words[lang].back },
  });
}

/** What is neither with the teams nor a group yet, with the days on which it would be given when nothing is taken. */
async function candidatesIn(
  reading: Reading,
  facts: BoardFacts,
  labels: Awaited<ReturnType<typeof labelsOf>>,
): Promise<Candidate[]> {
  const stale = await staleNeeds(reading, facts);
  const groups = facts.seen.groups.filter(({ fixed }) => fixed !== 'existing' && fixed !== 'proposed');
  const invited = await invitable(reading, groups);
  const candidates: Candidate[] = [];
  for (const seen of groups) {
    const type = labels.types.get(seen.group.type);
    const series = { slot: seen.group.slot, minutes: type?.minutes ?? 60, count: type?.sessions ?? 1 };
    const { value: days } = await startsIn(reading, facts.stored, series).next();
    const onList = seen.members.filter(({ id }) => originOf('demands', id).kind === 'waiting');
    const waiting = childrenIn(onList.filter(({ id }) => !stale.has(id)));
    const along = alongFromList(facts, seen, invited)?.places ?? 0;
    candidates.push({
      seen,
      days: days ? { first: days.first, last: days.last, times: series.count } : null,
      stale: seen.members.some((demand) => stale.has(demand.id) && !onList.includes(demand)),
      waiting: along,
      staying: waiting - along,
      helped: childrenIn(onList) - waiting,
    });
  }
  return candidates;
}
