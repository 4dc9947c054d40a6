import { z } from 'zod';
import { id, optionalText } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { worker } from '../../../groups/index.ts';
import { impactOf, mergePreview } from '../../../registrations/index.ts';
import { followActions } from '../../../support/index.ts';
import { mergeAndRelease } from '../../cancelling.ts';
import { crumbs, groupPath, managed } from '../../managed.ts';
import { MergeGroup } from './view.tsx';
import { words } from './words.ts';

const path = '/werk/groepen/:id/samenvoeging';
const params = z.object({ id });
type Asked = Context<{ id: string }, unknown, unknown>;

async function show(context: Asked, form: FormState = emptyForm): Promise<Reply> {
  const { lang } = context;
  const t = words[lang];
  const model = await context.read(async (reading) => {
    const plan = await managed(reading, context.params.id);
    return plan && { plan, previews: await mergePreview(reading, plan.id), impact: await impactOf(reading, plan.id) };
  });
  if (!model) return notFound();
  const { plan } = model;
  const begun = Temporal.Instant.compare(plan.startsAt, context.now) <= 0;
  if (begun || !['planned', 'confirmed'].includes(plan.state)) return redirect(groupPath(plan.id), t.over);
  const view = <MergeGroup {...model} form={form} csrf={context.csrf()} />;
  return workPage(`${t.title} · ${plan.title}`, view, { breadcrumbs: crumbs(plan, t.title, lang), width: 'normal' });
}

/** The groups into which this one could be merged, and what each would mean. */
export const groupMergePage = route({
  method: 'GET',
  path,
  can: worker,
  audit: nothing('groups with counts, no participants'),
  params,
  handle: (context) => show(context),
});

export const groupMerged = route({
  method: 'POST',
  path,
  can: worker,
  audit: changes('group.merge', 'registration.move', 'registration.wait', 'registration.offer', ...followActions),
  params,
  body: z.strictObject({ groep: id, reden: optionalText(300).pipe(z.string().min(3)) }),
  retry: show,
  handle: async (context) => {
    const { lang, body } = context;
    const t = words[lang];
    const { id: fromId } = context.params;
    const both = await context.read(async (reading) => [await managed(reading, fromId), await managed(reading, body.groep)]);
    if (!both[0]) return notFound();
    if (!both[1]) return context.again({ groep: t.gone });
    const merged = await context.change((work) => mergeAndRelease(work, fromId, body.groep, body.reden));
    if (merged.ok) return redirect(groupPath(body.groep), t.done);
    if (merged.reason === 'no-place') return context.again({ groep: t.noPlace(merged.needed, merged.free) });
    return context.again({ groep: t.gone });
  },
});
