import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { list } from '../../../../platform/i18n/format.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { editsOffers } from '../../../catalogue/index.ts';
import { organisations } from '../../../regions/index.ts';
import { rulesPath } from '../../paths.ts';
import { givenIn } from '../../rules/conditions.ts';
import { earlierParts, ownOffer } from '../../rules/owner.ts';
import { rulesOf, saveRules } from '../../rules/rules.ts';
import { rulesBody, rulesFrom, rulesValues } from '../../rules/rules-form.ts';
import { RulesPage } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
const path = '/werk/aanbod/:id/aanmelden';

type Asked = Context<{ id: string }, unknown, unknown>;

async function show(context: Asked, form?: FormState): Promise<Reply> {
  const { lang } = context;
  const model = await context.read(async (reading) => {
    const offer = await ownOffer(reading, context.params.id);
    if (!offer) return undefined;
    return {
      offer,
      form: form ?? filledForm(rulesValues(await rulesOf(reading, offer.id))),
      given: list(
        (await givenIn(reading, offer.id)).map((one) => one.name),
        lang,
      ),
      earlier: await earlierParts(reading, offer),
      organisations: await organisations(reading),
    };
  });
  if (!model) return notFound();
  const back = { href: localPath(`/werk/aanbod/${model.offer.id}`, lang), label: model.offer.title, lang: 'nl' as const };
  return workPage(words[lang].title, <RulesPage {...model} csrf={context.csrf()} />, { back, width: 'narrow', noIndex: true });
}

/** What an offer asks of who registers, for its owner. */
export const rulesPage = route({
  method: 'GET',
  path,
  can: editsOffers,
  audit: nothing('what an offer asks, no persons'),
  params,
  handle: (context) => show(context as Asked),
});

export const rulesSaved = route({
  method: 'POST',
  path,
  can: editsOffers,
  audit: changes('registration-rules.change'),
  params,
  body: rulesBody,
  retry: (context, form) => show(context as Asked, form),
  handle: async (context) => {
    const t = words[context.lang];
    const typed = rulesFrom(context.body, t);
    if ('errors' in typed) return context.again(typed.errors);
    const { rules } = typed;
    const done = await context.change(async (work) => {
      const offer = await ownOffer(work, context.params.id);
      if (!offer) return 'unknown';
      const known =
        rules.earlierOfferId === null || (await earlierParts(work, offer)).some((one) => one.id === rules.earlierOfferId);
      const holds =
        rules.intakeOrganisationId === null || (await organisations(work)).some((one) => one.id === rules.intakeOrganisationId);
      if (!known || !holds) return known ? 'intake' : 'eerder';
      await saveRules(work, offer.id, rules);
      return 'done';
    });
    if (done === 'unknown') return notFound();
    if (done !== 'done') return context.again({ [done]: t.unknown });
    return redirect(rulesPath(context.params.id), t.saved);
  },
});
