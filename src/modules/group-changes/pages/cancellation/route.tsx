import { z } from 'zod';
import { id, optionalText } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { isAhead, worker } from '../../../groups/index.ts';
import { impactOf } from '../../../registrations/index.ts';
import { followActions } from '../../../support/index.ts';
import { cancelAndReopen } from '../../cancelling.ts';
import { crumbs, groupPath, managed } from '../../managed.ts';
import { CancelGroup } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
const path = '/werk/groepen/:id/annulering';

async function show(context: Context<{ id: string }, unknown, unknown>, form: FormState = emptyForm): Promise<Reply> {
  const { lang } = context;
  const t = words[lang];
  const model = await context.read(async (reading) => {
    const plan = await managed(reading, context.params.id);
    return plan && { plan, impact: await impactOf(reading, plan.id) };
  });
  if (!model) return notFound();
  const { plan } = model;
  if (!isAhead(plan.state)) return redirect(groupPath(plan.id), t.tooLate);
  return workPage(`${t.title} · ${plan.title}`, <CancelGroup {...model} form={form} csrf={context.csrf()} />, {
    breadcrumbs: crumbs(plan, t.title, lang),
    width: 'normal',
    noIndex: true,
  });
}

/** Asks before a group is cancelled, and says whom it touches. */
export const groupCancellation = route({
  method: 'GET',
  path,
  can: worker,
  audit: nothing('counts only'),
  params,
  handle: (context) => show(context),
});

export const groupCancelled = route({
  method: 'POST',
  path,
  can: worker,
  audit: changes('group.cancel', 'registration.cancel', 'registration.offer', 'demand.reopen', ...followActions),
  params,
  body: z.strictObject({ reden: optionalText(300).pipe(z.string().min(3)) }),
  retry: show,
  handle: async (context) => {
    const { id: groupId } = context.params;
    if (!(await context.read((reading) => managed(reading, groupId)))) return notFound();
    const outcome = await context.change((work) => cancelAndReopen(work, groupId, context.body.reden));
    if (!outcome.ok && outcome.reason === 'unknown') return notFound();
    const t = words[context.lang];
    return redirect(groupPath(groupId), outcome.ok ? t.done : t.tooLate);
  },
});
