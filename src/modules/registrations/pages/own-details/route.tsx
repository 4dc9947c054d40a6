import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { day, line, optionalPhone, optionalText, secret } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm } from '../../../../platform/http/form.ts';
import { page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { changes, nothing, route } from '../../../../platform/http/route.ts';
import { ageSpan } from '../../../../platform/i18n/format.ts';
import { changeDetails } from '../../change-details.ts';
import { childrenValues } from '../../children-form.ts';
import { relations } from '../../contact.ts';
import { registrationPath } from '../../links.ts';
import { registrationIdOf } from '../../own-registration.ts';
import { wrongAnswers } from '../../rules/conditions.ts';
import { answersAmong, answersOf, answerValues, unmetErrors } from '../../rules/questions-form.ts';
import { rulesOf } from '../../rules/rules.ts';
import { activeOwn, belowOwn, type OwnAsked } from '../own-page.ts';
import { words as notices } from '../own-registration/words.ts';
import { DetailsPage, detailsTitle, detailsWords } from './view.tsx';

const params = z.object({ token: secret });
const path = '/aanmelding/:token/wijzigen';

/** Which children and questions there are is known by the registration; what is not named here are answers. */
const named = {
  ...{ name: line(80), phone: optionalPhone, relation: z.enum(relations), remarks: optionalText(500) },
  ...{ 'name-0': line(40), 'birth-0': day },
  ...{ 'name-1': line(40).optional(), 'birth-1': day.optional(), 'name-2': line(40).optional(), 'birth-2': day.optional() },
};
const body = z.looseObject(named).refine((fields) => answersAmong(fields, Object.keys(named)) !== null);

async function show(context: OwnAsked, form?: FormState): Promise<Reply> {
  const own = await activeOwn(context);
  if ('reply' in own) return own.reply;
  const { questions } = await context.read((reading) => rulesOf(reading, own.offerId));
  const shown =
    form ??
    filledForm({
      ...childrenValues(own.participants),
      ...answerValues(own.answers),
      ...{ name: own.contact.name, phone: own.contact.phone, relation: own.contact.relation },
      remarks: own.participants[0]?.remarks ?? '',
    });
  const view = (
    <DetailsPage {...{ own, questions, form: shown }} action={context.path} lang={context.lang} csrf={context.csrf()} />
  );
  return page(detailsTitle(context.lang), view, belowOwn(context));
}

/** What the family told about itself, to change. */
export const ownDetails = route({
  method: 'GET',
  path,
  can: anyone,
  audit: nothing('the family reads its own registration'),
  params,
  handle: (context) => show(context),
});

export const ownDetailsSent = route({
  method: 'POST',
  path,
  can: anyone,
  audit: changes('registration.change'),
  limit: 60,
  params,
  body,
  retry: show,
  handle: async (context) => {
    const { lang, body: fields } = context;
    const own = await activeOwn(context);
    if ('reply' in own) return own.reply;
    const t = detailsWords(lang);
    const rules = await context.read((reading) => rulesOf(reading, own.offerId));
    const given = answersOf(answersAmong(fields, Object.keys(named)) ?? {}, rules);
    const errors = unmetErrors(wrongAnswers(rules.questions, given), { where: '', earlier: '' }, lang);
    const children = own.participants.flatMap(({ id }, n) => {
      const name = fields[`name-${n}` as 'name-1'];
      const birthDate = fields[`birth-${n}` as 'birth-1'];
      if (!name) errors[`name-${n}`] = t.missing;
      if (!birthDate) errors[`birth-${n}`] = t.missing;
      return name && birthDate ? [{ id, name, birthDate }] : [];
    });
    if (Object.keys(errors).length > 0) return context.again(errors);
    const outcome = await context.change(async (work) => {
      const id = await registrationIdOf(work, context.params.token);
      const { name, phone, relation, remarks } = fields;
      return id
        ? changeDetails(work, id, { contact: { name, phone, relation }, children, remarks, questions: given.questions })
        : null;
    });
    if (outcome?.ok === false && outcome.reason === 'ages') {
      const span = ageSpan(own.group.ageMin, own.group.ageMax, lang);
      return context.again(Object.fromEntries(outcome.misfits.map((n) => [`birth-${n}`, t.age(span)])));
    }
    const told = notices[lang].notices;
    return redirect(registrationPath(context.params.token, lang), outcome?.ok ? told.changed : told.tooLate);
  },
});
