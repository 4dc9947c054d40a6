import { z } from 'zod';
import { ZONE } from '../../../../platform/clock/clock.ts';
import { day, id, isWhole, line, optionalText } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, reads, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import type { Reading } from '../../../../platform/work.ts';
import { decideIntake, type Outcome } from '../../intake/decide.ts';
import { planIntake } from '../../intake/plan.ts';
import { betterOffers, type Intake, intakeOf } from '../../intake/queries.ts';
import { intakePath, intakesPath } from '../../paths.ts';
import { holdsIntakes, intakesOf } from '../../policy.ts';
import { IntakePage } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ registration: id });
const path = '/werk/intakes/:registration';
/** What cannot be searched for is no search. */
const query = z.object({ zoek: z.string().trim().max(60).refine(isWhole).catch('') });

/** The talk, for who holds it or plans in the region. */
async function mine(reading: Reading, registrationId: string): Promise<Intake | undefined> {
  const found = await intakeOf(reading, registrationId);
  const of = intakesOf(reading.actor);
  return found && (of === 'all' || of.includes(found.organisationId)) ? found : undefined;
}

type Asked = Context<{ registration: string }, { zoek?: string }, unknown>;

async function show(context: Asked, form: FormState = emptyForm): Promise<Reply> {
  const search = context.query?.zoek ?? '';
  const model = await context.read(async (reading) => {
    const intake = await mine(reading, context.params.registration);
    return intake && { intake, offers: await betterOffers(reading, intake, search) };
  });
  if (!model) return notFound();
  const { lang, actor } = context;
  const self = actor.kind === 'person' ? actor.name : '';
  const view = <IntakePage {...model} {...{ search, form, self }} csrf={context.csrf()} />;
  const back = { href: localPath(intakesPath, lang), label: words[lang].back };
  return workPage(`${words[lang].title} · ${model.intake.groupTitle}`, view, { back, width: 'narrow', noIndex: true });
}

/** What is known of the family, the appointment, and the outcome. */
export const intake = route({
  method: 'GET',
  path,
  can: holdsIntakes,
  audit: reads('registration.read', 'registration', 'registration'),
  params,
  query,
  handle: (context) => show(context as Asked),
});

export const intakePlanned = route({
  method: 'POST',
  path: `${path}/afspraak`,
  can: holdsIntakes,
  audit: changes('intake.plan'),
  params,
  body: z.strictObject({ dag: day, tijd: line(5), met: line(80), waar: line(120) }),
  retry: (context, form) => show(context as unknown as Asked, form),
  handle: async (context) => {
    const { registration } = context.params;
    const { dag, tijd, met, waar } = context.body;
    const t = words[context.lang];
    const clock = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(tijd);
    if (!clock) return context.again({ tijd: t.wrongTime });
    const time = { plainTime: Temporal.PlainTime.from({ hour: Number(clock[1]), minute: Number(clock[2]) }), timeZone: ZONE };
    const at = dag.toZonedDateTime(time).toInstant();
    const planned = await context.change(async (work) =>
      (await mine(work, registration)) ? planIntake(work, registration, { at, with: met, where: waar }) : null,
    );
    if (planned === null) return notFound();
    if (planned === 'past') return context.again({ dag: t.past });
    return redirect(planned === 'done' ? intakePath(registration) : intakesPath, planned === 'done' ? t.planned : t.over);
  },
});

export const intakeDecided = route({
  method: 'POST',
  path: `${path}/uitkomst`,
  can: holdsIntakes,
  audit: changes('intake.decide', 'registration.offer'),
  params,
  body: z.strictObject({
    uitkomst: z.enum(['past', 'past-niet']),
    aanbod: z.union([z.literal(''), id]).default(''),
    bericht: optionalText(600),
  }),
  retry: (context, form) => show(context as unknown as Asked, form),
  handle: async (context) => {
    const { registration } = context.params;
    const { uitkomst, aanbod, bericht } = context.body;
    const t = words[context.lang];
    if (uitkomst === 'past-niet' && !aanbod && !bericht) return context.again({ bericht: t.needsMore });
    const outcome: Outcome =
      uitkomst === 'past'
        ? { outcome: 'suitable' }
        : { outcome: 'not-suitable', betterOfferId: aanbod || null, message: bericht };
    const decided = await context.change(async (work) =>
      (await mine(work, registration)) ? decideIntake(work, registration, outcome) : null,
    );
    if (decided === null) return notFound();
    if (decided === 'offer') return context.again({ aanbod: t.notOnShelf });
    const told = uitkomst === 'past' ? t.suitable : t.notSuitable;
    return redirect(intakesPath, decided === 'over' ? t.over : told);
  },
});
