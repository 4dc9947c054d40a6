import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { groupDetails } from '../../details.ts';
import { workGroupPath } from '../../paths.ts';
import { managesGroup, plansForAll, worker } from '../../policy.ts';
import { openToParents } from '../../states.ts';
import { worksOn } from '../../work-queries.ts';
import { refusal } from './refusal-words.ts';
import { groupTeam } from './team.ts';
import { WorkGroup } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
const nothingToFillIn = z.strictObject({});
type Asked = Context<{ id: string }, unknown, unknown>;

/** One group for who works on it: sessions, trainers, room, places, and what can be decided. */
export const workGroupPage = route({
  method: 'GET',
  path: '/werk/groepen/:id',
  can: worker,
  audit: nothing('a group with counts and its trainers, no participants'),
  params,
  handle: (context) => showWorkGroup(context),
});

export const groupOpening = route({
  method: 'POST',
  path: '/werk/groepen/:id/openstelling',
  can: worker,
  audit: changes('group.open'),
  params,
  body: nothingToFillIn,
  retry: (context, form) => showWorkGroup(context, form.errors[''] ?? ''),
  handle: async (context) => {
    if (!(await mayManage(context))) return notFound();
    const opened = await context.change((work) => openToParents(work, context.params.id));
    if (!opened.ok) return context.again({ '': refusal(opened, context.lang) });
    return redirect(workGroupPath(context.params.id), words[context.lang].opened);
  },
});

/** A group that the actor does not work on is not there for them; one they may not manage cannot be changed. */
function mayManage({ read, params: { id }, actor }: Asked): Promise<boolean> {
  return read(async (reading) => {
    const group = await groupDetails(reading, { id });
    return group !== undefined && managesGroup(actor, group);
  });
}

/** The page, with what stands in the way of what was just asked. */
export async function showWorkGroup(context: Asked, fault = ''): Promise<Reply> {
  const { actor } = context;
  const { id } = context.params;
  const found = await context.read(async (reading) => {
    const group = await groupDetails(reading, { id });
    return group && (await worksOn(reading, id)) ? { group, ...(await groupTeam(reading, group)) } : undefined;
  });
  if (!found) return notFound();
  const plans = plansForAll(actor);
  const rights = { manages: managesGroup(actor, found.group), certificates: plans, notes: plans || found.gives };
  return workPage(found.group.title, <WorkGroup {...found} {...rights} fault={fault} csrf={context.csrf()} now={context.now} />, {
    width: 'wide',
    titleLang: 'nl',
    live: ['groups', `group:${id}`],
    breadcrumbs: [
      { href: localPath('/werk/groepen', context.lang), label: words[context.lang].groups },
      { label: found.group.title, lang: 'nl' },
    ],
  });
}
