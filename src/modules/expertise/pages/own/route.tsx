import { z } from 'zod';
import { organisationsOf } from '../../../../platform/auth/actor.ts';
import { localDate } from '../../../../platform/clock/clock.ts';
import { id } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { municipalities } from '../../../regions/index.ts';
import { addAbsence, removeAbsence } from '../../absences.ts';
import { saveAvailability, trainerIdOf } from '../../availability.ts';
import { claimQualification, claims } from '../../claims.ts';
import { askHours } from '../../hours.ts';
import { fittingNeeds, groupsWithout } from '../../needed.ts';
import { isTrainer } from '../../policy.ts';
import { profileOf } from '../../profile.ts';
import { allInterventions, setWishes } from '../../wishes.ts';
import { AbsenceForm, AvailabilityForm, ClaimForm, HoursForm, WishesForm } from './fields.ts';
import type { Which } from './model.ts';
import { OwnTrainer } from './view.tsx';
import { words } from './words.ts';

const path = '/mijn/trainer';
type Asked = Context<unknown, unknown, unknown>;

async function show(context: Asked, which?: Which, form: FormState = emptyForm): Promise<Reply> {
  const { lang, actor } = context;
  const personId = actor.personId ?? '';
  const model = await context.read(async (reading) => {
    const profile = await profileOf(reading, { personId });
    return {
      profile,
      claims: profile ? await claims(reading, { trainerId: profile.id }) : [],
      groups: profile ? await groupsWithout(reading, profile) : [],
      needs: profile ? await fittingNeeds(reading, profile) : [],
      places: await municipalities(reading),
      methods: await allInterventions(reading),
    };
  });
  const view = <OwnTrainer {...model} which={which} form={form} today={localDate(context.now)} csrf={context.csrf()} />;
  return page(words[lang].title, view, { noIndex: true });
}

/** A trainer's own page: where they are needed, and what they say about themselves (A2). */
export const ownTrainerPage = route({
  method: 'GET',
  path,
  can: isTrainer,
  audit: nothing('own data'),
  handle: (context) => show(context),
});

const retry = (which: Which) => (context: unknown, form: FormState) => show(context as Asked, which, form);

export const availabilitySaved = route({
  method: 'POST',
  path,
  can: isTrainer,
  audit: changes('trainer.change', 'trainer.add'),
  body: AvailabilityForm,
  retry: retry('availability'),
  handle: async (context) => {
    const { home, places, outside, role, ...rest } = context.body;
    const input = {
      ...rest,
      homeId: home,
      municipalityIds: places,
      outsideOwn: outside,
      coTrainer: role === 'beside',
      personId: context.actor.personId ?? '',
      organisationId: organisationsOf(context.actor, 'trainer')[0],
    };
    const saved = await context.change((work) => saveAvailability(work, input));
    const t = words[context.lang];
    if (!saved.ok) return context.again({ [saved.reason === 'municipality' ? 'home' : '']: t.faults[saved.reason] });
    return redirect(path, t.saved);
  },
});

export const absenceAdded = route({
  method: 'POST',
  path: `${path}/afwezigheid`,
  can: isTrainer,
  audit: changes('trainer.absence'),
  body: AbsenceForm,
  retry: retry('absence'),
  handle: async (context) => {
    const t = words[context.lang];
    const { from, to } = context.body;
    const done = await asTrainer(context, (work, trainerId) => addAbsence(work, { trainerId, firstDay: from, lastDay: to }));
    if (!done) return notFound();
    if (!done.ok) return context.again({ to: t.faults[done.reason] });
    return redirect(path, done.clashes > 0 ? t.absenceClash(done.clashes) : t.absenceSaved);
  },
});

export const absenceRemoved = route({
  method: 'POST',
  path: `${path}/afwezigheid/:id/verwijdering`,
  can: isTrainer,
  audit: changes('trainer.absence'),
  params: z.object({ id }),
  body: z.strictObject({}),
  retry: retry('absence'),
  handle: async (context) => {
    const done = await asTrainer(context, (work, trainerId) => removeAbsence(work, { trainerId, id: context.params.id }));
    return done ? redirect(path, words[context.lang].absenceGone) : notFound();
  },
});

export const qualificationClaimed = route({
  method: 'POST',
  path: `${path}/bevoegdheden`,
  can: isTrainer,
  audit: changes('qualification.claim'),
  body: ClaimForm,
  retry: retry('claim'),
  handle: async (context) => {
    const { method, proof, obtained, until } = context.body;
    const claim = {
      interventionId: method,
      proofNumber: proof,
      obtainedOn: obtained === '' ? null : obtained,
      validUntil: until,
    };
    const done = await asTrainer(context, (work, trainerId) => claimQualification(work, { trainerId, ...claim }));
    if (!done) return notFound();
    const t = words[context.lang];
    const field = { past: 'until', waiting: 'method', intervention: 'method', obtained: 'obtained' } as const;
    if (!done.ok) return context.again({ [field[done.reason]]: t.faults[done.reason] });
    return redirect(path, t.claimed);
  },
});

export const hoursAsked = route({
  method: 'POST',
  path: `${path}/uren`,
  can: isTrainer,
  audit: changes('trainer.hours'),
  body: HoursForm,
  retry: retry('hours'),
  handle: async (context) => {
    const { approver, ...hours } = context.body;
    const done = await asTrainer(context, async (work, trainerId) => {
      await askHours(work, { trainerId, hours, approver });
      return true;
    });
    return done ? redirect(path, words[context.lang].hoursSaved) : notFound();
  },
});

export const wishesSaved = route({
  method: 'POST',
  path: `${path}/scholing`,
  can: isTrainer,
  audit: changes('trainer.change'),
  body: WishesForm,
  retry: retry('wishes'),
  handle: async (context) => {
    const done = await asTrainer(context, (work, trainerId) => setWishes(work, { trainerId, slugs: context.body.wishes }));
    if (done === undefined) return notFound();
    const t = words[context.lang];
    return done ? redirect(path, t.saved) : context.again({ wishes: t.faults.intervention });
  },
});

type Run = Parameters<Context['change']>[0] extends (work: infer W) => unknown ? W : never;

/** For the trainer that the actor is; undefined when they are none yet. */
function asTrainer<T>(
  { change, actor }: Pick<Context, 'change' | 'actor'>,
  run: (work: Run, trainerId: string) => Promise<T>,
): Promise<T | undefined> {
  return change(async (work) => {
    const trainerId = await trainerIdOf(work, actor.personId);
    return trainerId ? run(work, trainerId) : undefined;
  });
}
