import { z } from 'zod';
import { hashToken } from '../../../../platform/crypto/tokens.ts';
import { checkbox, id } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState, typed } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import type { Reading } from '../../../../platform/work.ts';
import type { GroupCard } from '../../../groups/index.ts';
import { childrenFields, childrenOf } from '../../children-form.ts';
import { contactFields, nearOf } from '../../contact-form.ts';
import { teamPlaces } from '../../participants.ts';
import { participantsPath } from '../../paths.ts';
import { accessTo, groupWorker } from '../../policy.ts';
import { reachedBy } from '../../reached-by.ts';
import { register } from '../../registration.ts';
import { wrongAnswers } from '../../rules/conditions.ts';
import { answersAmong, answersOf, unmetErrors } from '../../rules/questions-form.ts';
import { accessOf, noRules, rulesOf } from '../../rules/rules.ts';
import { workWords } from '../work-words.ts';
import { WorkRegistration } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
const path = '/werk/groepen/:id/deelnemers/nieuw';
const named = {
  ...childrenFields,
  ...contactFields,
  kanaal: z.enum(['telephone', 'desk']).default('telephone'),
  taal: z.enum(['nl', 'en']),
  sleutel: id,
  reservering: id.optional(),
  gesprek: checkbox,
  bereikt: z.union([z.literal(''), z.enum(reachedBy)]).default(''),
};
/** What is not named here are answers to the questions of the offer. */
const body = z.looseObject(named).refine((fields) => answersAmong(fields, Object.keys(named)) !== null);

/** The group and, when one is to be filled, the reserved places of the actor's own team. */
async function found(reading: Reading, groupId: string, reservationId: string | undefined) {
  const access = await accessTo(reading, groupId);
  if (!access) return undefined;
  const intake = (await accessOf(reading, groupId)) === 'after-intake';
  // Who registers for a family may not know every answer: it gives the others by its link.
  const questions = (await rulesOf(reading, access.group.offerId)).questions.map((one) => ({ ...one, required: false }));
  if (!reservationId) return { group: access.group, reservation: null, intake, questions };
  const mine = (await teamPlaces(reading, groupId)).find(
    (team) => team.id === reservationId && access.teams.includes(team.organisationId),
  );
  return mine && { group: access.group, reservation: mine, intake, questions };
}

/** Before the first session, and not cancelled. */
function isAhead(group: GroupCard, now: Temporal.Instant): boolean {
  return ['planned', 'confirmed'].includes(group.state) && Temporal.Instant.compare(now, group.startsAt) < 0;
}

type Asked = Context<{ id: string }, { reservering?: string | undefined }, unknown>;

async function show(context: Asked, form: FormState = emptyForm): Promise<Reply> {
  const reservationId = context.query?.reservering ?? (typed(form, 'reservering') || undefined);
  const safe = reservationId === undefined || id.safeParse(reservationId).success;
  const model = safe ? await context.read((reading) => found(reading, context.params.id, reservationId)) : undefined;
  if (!model) return notFound();
  if (!isAhead(model.group, context.now)) return redirect(participantsPath(model.group.id), words[context.lang].refusals.closed);
  const key = id.safeParse(typed(form, 'sleutel'));
  const view = (
    <WorkRegistration {...model} form={form} onceKey={key.success ? key.data : crypto.randomUUID()} csrf={context.csrf()} />
  );
  const back = { href: localPath(participantsPath(model.group.id), context.lang), label: workWords[context.lang].participants };
  return workPage(`${words[context.lang].title} · ${model.group.title}`, view, { back, width: 'narrow', noIndex: true });
}

/** Registering a family for them: an empty form. */
export const workRegistration = route({
  method: 'GET',
  path,
  can: groupWorker,
  audit: nothing('an empty form'),
  params,
  query: z.object({ reservering: id.optional() }),
  handle: (context) => show(context as Asked),
});

export const workRegistrationSent = route({
  method: 'POST',
  path,
  can: groupWorker,
  audit: changes('registration.add', 'registration.offer'),
  params,
  body,
  retry: (context, form) => show(context as unknown as Asked, form),
  handle: async (context) => {
    const { body: fields, params: at } = context;
    const model = await context.read(async (reading) => {
      const place = await found(reading, at.id, fields.reservering);
      return place && { ...place, near: await nearOf(reading, fields, context.lang) };
    });
    if (!model) return notFound();
    const checked = childrenOf(fields, model.group, context.now, context.lang);
    const answers = answersOf(answersAmong(fields, Object.keys(named)) ?? {}, { ...noRules, questions: model.questions });
    const errors = {
      ...('errors' in checked ? checked.errors : {}),
      ...('errors' in model.near ? model.near.errors : {}),
      ...unmetErrors(wrongAnswers(model.questions, answers), { where: '', earlier: '' }, context.lang),
    };
    if ('errors' in checked || 'errors' in model.near || Object.keys(errors).length > 0) return context.again(errors);
    const { near } = model.near;
    const registered = await context.change((work) =>
      register(work, {
        groupId: at.id,
        contact: { name: fields.name, email: fields.email, phone: fields.phone, relation: fields.relation },
        participants: checked.children.map((child, n) => ({ ...child, remarks: n === 0 ? fields.remarks : '' })),
        channel: model.reservation ? 'team' : fields.kanaal,
        lang: fields.taal,
        otherGroups: fields.otherGroups,
        maxKm: fields.maxKm,
        near,
        idempotencyKey: hashToken(fields.sleutel),
        teamReservationId: model.reservation?.id ?? null,
        intakeHeld: fields.gesprek,
        reachedBy: fields.bereikt || undefined,
        answers,
      }),
    );
    if (!registered.ok) return context.again({ '': words[context.lang].refusals[registered.reason] });
    const t = words[context.lang];
    return redirect(participantsPath(at.id), registered.state === 'waiting' ? t.waiting : t.registered);
  },
});
