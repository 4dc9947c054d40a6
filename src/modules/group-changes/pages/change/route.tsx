import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import type { FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { rooms } from '../../../facilities/index.ts';
import { ahead, isAhead, regular, worker } from '../../../groups/index.ts';
import { impactOf } from '../../../registrations/index.ts';
import { followActions } from '../../../support/index.ts';
import { changeAndFollow } from '../../cancelling.ts';
import { askedBy, candidates } from '../../candidates.ts';
import { afterColleague, faultErrors, refusalText } from '../../fault-words.ts';
import { crumbs, groupPath, managed } from '../../managed.ts';
import { ChangeForm, changeOf, shownForm } from './form.ts';
import { ChangeGroup } from './view.tsx';
import { words } from './words.ts';

const path = '/werk/groepen/:id/wijzigen';
const params = z.object({ id });
type Asked = Context<{ id: string }, unknown, unknown>;

async function show(context: Asked, form?: FormState): Promise<Reply> {
  const { lang, now } = context;
  const t = words[lang];
  const model = await context.read(async (reading) => {
    const plan = await managed(reading, context.params.id);
    if (!plan) return undefined;
    const able = await candidates(reading, {
      offer: await askedBy(reading, plan.offerId),
      language: plan.language,
      sessions: ahead(plan.sessions, now),
      at: plan,
      municipalityId: plan.municipalityId,
      groupId: plan.id,
      team: regular(plan),
    });
    return { plan, able, rooms: await rooms(reading), impact: await impactOf(reading, plan.id) };
  });
  if (!model) return notFound();
  if (!isAhead(model.plan.state)) return redirect(groupPath(model.plan.id), t.over);
  const shown = form ? afterColleague(form, model.plan.version, lang) : shownForm(model.plan, now);
  const view = <ChangeGroup {...model} form={shown} csrf={context.csrf()} now={now} />;
  return workPage(`${t.title} · ${model.plan.title}`, view, { breadcrumbs: crumbs(model.plan, t.title, lang), width: 'normal' });
}

/** Dates, room, trainers, places, decision day and registration of one group. */
export const groupChangePage = route({
  method: 'GET',
  path,
  can: worker,
  audit: nothing('a group with counts and its trainers, no participants'),
  params,
  handle: (context) => show(context),
});

export const groupChanged = route({
  method: 'POST',
  path,
  can: worker,
  audit: changes('group.change', 'registration.offer', ...followActions),
  params,
  body: ChangeForm,
  retry: show,
  handle: async (context) => {
    const { lang } = context;
    const t = words[lang];
    const plan = await context.read((reading) => managed(reading, context.params.id));
    if (!plan) return notFound();
    const read = changeOf(context.body, plan);
    if ('missing' in read)
      return context.again(Object.fromEntries(Object.entries(read.missing).map(([name, what]) => [name, t.missing[what]])));
    const changed = await context.change((work) => changeAndFollow(work, read.change, context.body.reden));
    if (changed.ok) return redirect(groupPath(plan.id), t.saved);
    if (changed.reason === 'unknown') return notFound();
    if (changed.reason !== 'faults') return context.again({ '': refusalText(changed.reason, lang) });
    return context.again(
      faultErrors(
        changed.faults,
        {
          session: (index) => `datum-${read.rowOf(index)}`,
          ...{ sessions: 'bijeenkomsten', room: 'ruimte', trainers: 'trainers', lead: 'leider' },
          ...{ capacity: 'plekken', minSize: 'minimum', window: 'open-tot', decideOn: 'besluit' },
        },
        lang,
      ),
    );
  },
});
