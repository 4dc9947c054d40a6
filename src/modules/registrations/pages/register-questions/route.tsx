import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { secret, slug } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState, filledForm } from '../../../../platform/http/form.ts';
import { notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, nothing, route } from '../../../../platform/http/route.ts';
import { groupAndDraft } from '../../draft-page.ts';
import { saveDraft } from '../../drafts.ts';
import { registerPath } from '../../paths.ts';
import { asksMore, unmetConditions } from '../../rules/conditions.ts';
import { whatFits } from '../../rules/fitting.ts';
import { answersBody, answersOf, answerValues, unmetErrors } from '../../rules/questions-form.ts';
import { toldConditions } from '../../rules/told.ts';
import { QuestionsStep, questionsTitle } from './view.tsx';

const params = z.object({ slug, draft: secret });
const path = '/groepen/:slug/aanmelden/:draft/vragen';
const kept = nothing('a draft of the family itself, sealed, for a day');

type Asked = Context<z.infer<typeof params>, unknown, unknown>;

async function show(context: Asked, form?: FormState): Promise<Reply> {
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
  const back = { href: at('contact'), label: lang === 'nl' ? 'Vorige stap' : 'Previous step' };
  return page(`${questionsTitle(lang)} · ${group.title}`, view, { width: 'narrow', noIndex: true, back });
}

/** The step between, only where the offer asks for more: its conditions and questions. */
export const questionsStep = route({
  method: 'GET',
  path,
  can: anyone,
  audit: kept,
  params,
  handle: (context) => show(context as Asked),
});

export const questionsStepSent = route({
  method: 'POST',
  path,
  can: anyone,
  audit: kept,
  params,
  body: answersBody,
  retry: (context, form) => show(context as Asked, form),
  handle: async (context) => {
    const found = await groupAndDraft(context);
    if (!found) return notFound();
    const { group, draft } = found;
    const { lang } = context;
    if (!draft.contact) return redirect(registerPath(group.slug, lang, context.params.draft, 'contact'));
    const { email } = draft.contact;
    const terms = answersOf(context.body, group.rules);
    const errors = await context.read(async (reading) => {
      const told = await toldConditions(reading, group, lang);
      const unmet = await unmetConditions(reading, group, email, terms);
      return unmetErrors(unmet, { where: told.where, earlier: told.earlier?.title ?? '' }, lang);
    });
    if (Object.keys(errors).length > 0) return context.again(errors);
    await context.change((work) => saveDraft(work, context.params.draft, { ...draft, terms }));
    return redirect(registerPath(group.slug, lang, context.params.draft, 'overzicht'));
  },
});
