import { z } from 'zod';
import { id, wholeNumber } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { regionAdmin } from '../../../people/index.ts';
import { changeRegionForm, ownOffer, regionForm } from '../../own-questions.ts';
import { offerQuestionsPath, offerResultsPath, regionQuestionsPath, resultsPath } from '../../paths.ts';
import { questionScopeOf, seesResults } from '../../policy.ts';
import { askAsRegion, askedFor, changeAsked, questions, scales } from '../../questions.ts';
import { OfferQuestions, RegionQuestions } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
const offerPath = `${resultsPath}/aanbod/:id/vragen`;
const chosen = {
  scale: z.enum(scales),
  asked: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((value) => [value].flat())
    .pipe(z.array(z.enum(questions)).max(questions.length)),
};

async function showOffer(context: Context<{ id: string }, unknown, unknown>, typedForm?: FormState): Promise<Reply> {
  const { lang } = context;
  const found = await context.read(async (reading) => {
    const offer = await ownOffer(reading, context.params.id, questionScopeOf(context.actor));
    return offer && { offer, ...(await askedFor(reading, offer.id)) };
  });
  if (!found) return notFound();
  const { offer, own, scale, asked } = found;
  const form = typedForm ?? filledForm({ which: own ? 'own' : 'region', scale, asked });
  const back = { href: localPath(offerResultsPath(offer.id), lang), label: words[lang].back };
  const view = <OfferQuestions offer={offer} form={form} csrf={context.csrf()} />;
  return workPage(words[lang].offerTitle(offer.title), view, { back, noIndex: true });
}

/** What families are asked after the groups of an offer: for its owner and who plans the region. */
export const offerQuestions = route({
  method: 'GET',
  path: offerPath,
  can: seesResults,
  audit: nothing('what is asked of everybody'),
  params,
  handle: (context) => showOffer(context),
});

export const offerQuestionsChanged = route({
  method: 'POST',
  path: offerPath,
  can: seesResults,
  audit: changes('evaluation.questions'),
  params,
  body: z.strictObject({ which: z.enum(['region', 'own']), ...chosen }),
  retry: (context, form) => showOffer(context as Context<{ id: string }, unknown, unknown>, form),
  handle: async (context) => {
    const { which, scale, asked } = context.body;
    const changed = await context.change(async (work) => {
      const offer = await ownOffer(work, context.params.id, questionScopeOf(work.actor));
      if (!offer) return false;
      await (which === 'own' ? changeAsked(work, offer.id, { scale, asked }) : askAsRegion(work, offer.id));
      return true;
    });
    return changed ? redirect(offerQuestionsPath(context.params.id), words[context.lang].saved) : notFound();
  },
});

async function showRegion(context: Context<unknown, unknown, unknown>, typedForm?: FormState): Promise<Reply> {
  const form = typedForm ?? filledForm(await context.read(regionForm));
  return workPage(words[context.lang].regionTitle, <RegionQuestions form={form} csrf={context.csrf()} />, { noIndex: true });
}

/** What the region asks, its terms, and how often one must come for a certificate. */
export const regionQuestions = route({
  method: 'GET',
  path: regionQuestionsPath,
  can: regionAdmin,
  audit: nothing('what is asked of everybody'),
  handle: (context) => showRegion(context),
});

export const regionQuestionsChanged = route({
  method: 'POST',
  path: regionQuestionsPath,
  can: regionAdmin,
  audit: changes('evaluation.questions'),
  body: z.strictObject({ ...chosen, close: wholeNumber(7, 60), remind: wholeNumber(0, 30), least: wholeNumber(1, 100) }),
  retry: (context, form) => showRegion(context as Context<unknown, unknown, unknown>, form),
  handle: async (context) => {
    const { remind, close } = context.body;
    // It would never go out: the term is over by then.
    if (remind >= close) return context.again({ remind: words[context.lang].remindTooLate });
    await context.change((work) => changeRegionForm(work, context.body));
    return redirect(regionQuestionsPath, words[context.lang].saved);
  },
});
