import { z } from 'zod';
import { id, optionalLine } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { euros } from '../../../facilities/index.ts';
import { isAhead, onlineLink, setPractical, worker } from '../../../groups/index.ts';
import { tellOfOnline, toldOfOnline } from '../../../registrations/index.ts';
import { crumbs, groupPath, managed } from '../../managed.ts';
import { PracticalForm } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
const path = '/werk/groepen/:id/praktisch';

async function show(context: Context<{ id: string }, unknown, unknown>, form?: FormState): Promise<Reply> {
  const { lang } = context;
  const t = words[lang];
  const model = await context.read(async (reading) => {
    const plan = await managed(reading, context.params.id);
    return plan && { plan, online: await onlineLink(reading, plan.id), told: await toldOfOnline(reading, plan.id) };
  });
  if (!model) return notFound();
  const { plan, online, told } = model;
  if (!isAhead(plan.state)) return redirect(groupPath(plan.id), t.over);
  const shown =
    form ?? filledForm({ online: online ?? '', bijdrage: (plan.contributionCents / 100).toFixed(2).replace('.', ',') });
  return workPage(`${t.title} · ${plan.title}`, <PracticalForm plan={plan} told={told} form={shown} csrf={context.csrf()} />, {
    breadcrumbs: crumbs(plan, t.title, lang),
    width: 'narrow',
  });
}

/** The link of a group that meets on line, and what a participant pays. */
export const groupPracticalPage = route({
  method: 'GET',
  path,
  can: worker,
  audit: nothing('of a group, no participants'),
  params,
  handle: (context) => show(context),
});

export const groupPracticalSet = route({
  method: 'POST',
  path,
  can: worker,
  audit: changes('group.change'),
  params,
  body: z.strictObject({ online: optionalLine(500), bijdrage: euros }),
  retry: show,
  handle: async (context) => {
    const { id: groupId } = context.params;
    const { online, bijdrage } = context.body;
    const t = words[context.lang];
    if (!(await context.read((reading) => managed(reading, groupId)))) return notFound();
    if (online && !isSafe(online)) return context.again({ online: t.notHttps });
    const set = await context.change(async (work) => {
      const done = await setPractical(work, { groupId, online: online || null, contributionCents: bijdrage });
      if (done.ok && done.online) await tellOfOnline(work, groupId, done.online);
      return done;
    });
    if (!set.ok && set.reason === 'registered') return context.again({ bijdrage: t.registered });
    if (!set.ok && set.reason === 'unknown') return notFound();
    if (!set.ok) return redirect(groupPath(groupId), t.over);
    return redirect(groupPath(groupId), set.online ? t.savedAndTold : t.saved);
  },
});

/** A whole address over https, without a name and password in it. */
function isSafe(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && url.username === '' && url.password === '';
}
