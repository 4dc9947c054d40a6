import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { emptyForm, type FormState, filledForm } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { route } from '../../../../platform/http/route.ts';
import { contactFields, nearOf } from '../../contact-form.ts';
import { type AskedStep, groupAndDraft, keptDraft as kept, draftParams as params, stepPage } from '../../draft-page.ts';
import { type Draft, saveDraft } from '../../drafts.ts';
import { closedToRelation } from '../../opening.ts';
import { registerPath } from '../../paths.ts';
import { asksMore } from '../../rules/conditions.ts';
import { ContactStep, contactTitle } from './view.tsx';

const path = '/groepen/:slug/aanmelden/:draft/contact';

async function show(context: AskedStep, form?: FormState): Promise<Reply> {
  const found = await groupAndDraft(context);
  if (!found) return notFound();
  const { group, draft } = found;
  const { lang } = context;
  if (draft.children.length === 0) return redirect(registerPath(group.slug, lang, context.params.draft, 'kinderen'));
  const shown = form ?? (draft.contact ? filledForm(valuesOf(draft.contact)) : emptyForm);
  const view = (
    <ContactStep
      group={group}
      lang={lang}
      action={context.path}
      csrf={context.csrf()}
      form={shown}
      places={draft.children.length}
    />
  );
  return stepPage(
    `${contactTitle(lang)} · ${group.title}`,
    view,
    registerPath(group.slug, lang, context.params.draft, 'kinderen'),
    lang,
  );
}

/** Step 2: who registers. */
export const contactStep = route({
  method: 'GET',
  path,
  can: anyone,
  audit: kept,
  params,
  handle: (context) => show(context as AskedStep),
});

export const contactStepSent = route({
  method: 'POST',
  path,
  can: anyone,
  audit: kept,
  params,
  body: z.strictObject(contactFields),
  retry: (context, form) => show(context as AskedStep, form),
  handle: async (context) => {
    const found = await groupAndDraft(context);
    if (!found) return notFound();
    const near = await context.read((reading) => nearOf(reading, context.body, context.lang));
    if ('errors' in near) return context.again(near.errors);
    const reserved = found.draft.reservation !== undefined;
    const closed =
      !reserved && (await context.read((reading) => closedToRelation(reading, found.group, context.body.relation, context.lang)));
    if (closed) return context.again({ relation: closed });
    await context.change((work) => saveDraft(work, context.params.draft, { ...found.draft, contact: context.body }));
    const next = asksMore(found.group) && !reserved ? 'vragen' : 'overzicht';
    return redirect(registerPath(found.group.slug, context.lang, context.params.draft, next));
  },
});

function valuesOf({ otherGroups, maxKm, ...contact }: NonNullable<Draft['contact']>): FormState['values'] {
  return { ...contact, maxKm: String(maxKm), ...(otherGroups ? { otherGroups: 'ja' } : {}) };
}
