import { z } from 'zod';
import { id, optionalText } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { cancelWholeGroup } from '../../group-cancellation.ts';
import { workGroupPath } from '../../paths.ts';
import { accessTo, groupWorker } from '../../policy.ts';
import { placesSummary } from '../../queries.ts';
import { CancelGroup } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
const path = '/werk/groepen/:id/annulering';

async function show(context: Context<{ id: string }, unknown, unknown>, form: FormState = emptyForm): Promise<Reply> {
  const { id: groupId } = context.params;
  const t = words[context.lang];
  const model = await context.read(async (reading) => {
    const access = await accessTo(reading, groupId);
    const summary = (await placesSummary(reading, [groupId])).get(groupId);
    return access?.cancel && summary ? { group: access.group, summary } : undefined;
  });
  if (!model) return notFound();
  if (!['planned', 'confirmed', 'running'].includes(model.group.state)) return redirect(workGroupPath(groupId), t.tooLate);
  const back = { href: localPath(workGroupPath(groupId), context.lang), label: model.group.title, lang: 'nl' as const };
  return workPage(`${t.title} · ${model.group.title}`, <CancelGroup {...model} form={form} csrf={context.csrf()} />, {
    back,
    width: 'narrow',
    noIndex: true,
  });
}

/** Asks before a group is cancelled. */
export const groupCancellation = route({
  method: 'GET',
  path,
  can: groupWorker,
  audit: nothing('counts only'),
  params,
  handle: (context) => show(context),
});

export const groupCancelled = route({
  method: 'POST',
  path,
  can: groupWorker,
  audit: changes('group.cancel', 'registration.cancel', 'registration.offer'),
  params,
  body: z.strictObject({ reden: optionalText(300).pipe(z.string().min(3)) }),
  retry: show,
  handle: async (context) => {
    const { id: groupId } = context.params;
    const outcome = await context.change(async (work) =>
      (await accessTo(work, groupId))?.cancel ? cancelWholeGroup(work, groupId, context.body.reden) : null,
    );
    if (!outcome || (!outcome.ok && outcome.reason === 'unknown')) return notFound();
    const t = words[context.lang];
    return redirect(workGroupPath(groupId), outcome.ok ? t.done : t.tooLate);
  },
});
