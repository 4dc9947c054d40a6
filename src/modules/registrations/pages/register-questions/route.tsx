import { anyone } from '../../../../platform/auth/actor.ts';
import { emptyForm, type FormState, filledForm } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { route } from '../../../../platform/http/route.ts';
import { type AskedStep, groupAndDraft, keptDraft as kept, draftParams as params, stepPage } from '../../draft-page.ts';
import { saveDraft } from '../../drafts.ts';
import { registerPath } from '../../paths.ts';
import { asksMore, unmetConditions } from '../../rules/conditions.ts';
import { whatFits } from '../../rules/fitting.ts';
import { answersBody, answersOf, answerValues, unmetErrors } from '../../rules/questions-form.ts';
import { toldConditions } from '../../rules/told.ts';
import { QuestionsStep, questionsTitle } from './view.tsx';

const path = '/groepen/:slug/aanmelden/:draft/vragen';

async function show(context: AskedStep, form?: FormState): Promise<Reply> {
  const found = await groupAndDraft(context);
  if (!found) return notFound();
  const { group, draft } = found;
  const { lang } = context;
  const at = (step: 'contact' | 'overzicht') => registerPath(group.slug, lang, context.params.draft, step);
  if (!draft.contact) return redirect(at('contact'));
  if (!asksMore(group) || draft.reservation) return redirect(at('overzicht'));
  const shown = form ?? (draft.terms ? filledForm(answerValues(draft.terms)) : emptyForm);
  const births = draft.children.map((child) => Temporal.PlainDate.from(child.birthDate));
  const refused = ['postcode', 'verwijzer', 'eerder'].some((field) => shown.errors[field]);
  const model = await context.read(async (reading) => ({
    told: await toldConditions(reading, group, lang),
    fits: refused ? await whatFits(reading, group, births, { otherOffers: true }) : [],
  }));
  const view = <QuestionsStep {...model} group={group} lang={lang} action={context.path} csrf={context.csrf()} form={shown} />;
  return stepPage(`${questionsTitle(lang)} · ${group.title}`, view, at('contact'), lang);
}

/** The step between, only where the offer asks for more: its conditions and questions. */
export const questionsStep = route({
  method: 'GET',
  path,
  can: anyone,
  audit: kept,
  params,
  handle: (context) => show(context as AskedStep),
});

export const questionsStepSent = route({
  method: 'POST',
  path,
  can: anyone,
  audit: kept,
  params,
  body: answersBody,
  retry: (context, form) => show(context as AskedStep, form),
  handle: async (context) => {
    const found = await groupAndDraft(context);
    if (!found) return notFound();
    const { group, draft } = found;
    const { lang } = context;
    if (!draft.contact) return redirect(registerPath(group.slug, lang, context.params.draft, 'contact'));
    const terms = answersOf(context.body, group.rules);
    const errors = await context.read(async (reading) => {
      const told = await toldConditions(reading, group, lang);
      const unmet = await unmetConditions(reading, group, terms);
      return unmetErrors(unmet, { where: told.where, earlier: told.earlier?.title ?? '' }, lang);
    });
    if (Object.keys(errors).length > 0) return context.again(errors);
    await context.change((work) => saveDraft(work, context.params.draft, { ...draft, terms }));
    return redirect(registerPath(group.slug, lang, context.params.draft, 'overzicht'));
  },
});
