import { z } from 'zod';
import { organisationsOf } from '../../../../platform/auth/actor.ts';
import { localDate } from '../../../../platform/clock/clock.ts';
import { day, dayParts, id, line, optionalText, wholeNumber } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { list } from '../../../../platform/i18n/format.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { demandById, maySeeDemands, personalDataIn, seesWhole, visibleTo } from '../../../demand/index.ts';
import { acceptHelp, declineHelp, offerHelp, withdrawHelp } from '../../help.ts';
import { type HelpView, helpById, helpFor } from '../../help-queries.ts';
import { paths } from '../../links.ts';
import { answersHelp, offersHelp, seesHelp } from '../../policy.ts';
import { HelpPage } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
const ofOne = z.object({ id, help: id });
type Asked = Context<{ id: string }, unknown, unknown>;

/** `answering`: the offer of which the answer came back or is being given. */
async function show(
  context: Asked,
  form: FormState = emptyForm,
  answering?: string,
  came?: 'accept' | 'decline',
): Promise<Reply> {
  const { actor, lang } = context;
  const found = await context.read(async (reading) => {
    const demand = await demandById(reading, context.params.id);
    return demand && { demand, help: await helpFor(reading, demand.id) };
  });
  // What is closed is no longer on the marketplace for others (rule 7).
  if (!found || (found.demand.state !== 'open' && !seesWhole(actor, found.demand))) return notFound();
  const answers = answersHelp(actor, found.demand);
  if (came && !(answers && found.help.some((one) => one.id === answering))) return notFound();
  const t = words[lang];
  const view = (
    <HelpPage
      demand={visibleTo(actor, found.demand)}
      help={found.help.filter((one) => answers || one.personId === actor.personId)}
      answers={answers}
      offers={offersHelp(actor) && found.demand.state === 'open'}
      form={form}
      answering={answering}
      came={came}
      csrf={context.csrf()}
    />
  );
  return workPage(answers ? t.forTeam : t.title, view, {
    live: ['demand'],
    // A trainer comes from their own page: the needs themselves are not open to them.
    back: maySeeDemands.allows(actor)
      ? { href: localPath(`/werk/groepsvragen/${found.demand.id}`, lang), label: t.back }
      : { href: localPath('/mijn/trainer', lang), label: t.backToOwn },
  });
}

/** From an open need to "I can do this"; for its team and planners what was offered. */
export const helpPage = route({
  method: 'GET',
  path: paths.help(':id'),
  can: seesHelp,
  audit: nothing('a need names no person (rule 7); colleagues who offer help'),
  params,
  query: z.object({ antwoord: id.optional() }),
  handle: (context) => show(context, emptyForm, context.query.antwoord),
});

export const helpOffered = route({
  method: 'POST',
  path: paths.help(':id'),
  can: seesHelp,
  audit: changes('help.offer'),
  params,
  body: z.strictObject({
    groupSize: wholeNumber(1, 60),
    firstDay: z.union([z.literal('').transform(() => null), day]).default(null),
    dayParts: dayParts(0),
    remarks: optionalText(500),
  }),
  retry: (context, form) => show(context as Asked, form),
  handle: async (context) => {
    const { actor, lang, body } = context;
    const t = words[lang];
    const demand = await context.read((reading) => demandById(reading, context.params.id));
    if (!demand || !offersHelp(actor) || actor.kind !== 'person') return notFound();
    const organisationId = organisationsOf(actor, 'professional', 'trainer', 'provider')[0];
    const personal = personalDataIn(body.remarks, localDate(context.now)).refused.map((one) => `"${one.found}"`);
    const errors: Record<string, string> = {};
    if (!organisationId) errors[''] = t.noOrganisation;
    if (personal.length > 0) errors.remarks = t.personal(list(personal, lang));
    if (body.firstDay && Temporal.PlainDate.compare(body.firstDay, localDate(context.now)) < 0) errors.firstDay = t.past;
    if (!organisationId || Object.keys(errors).length > 0) return context.again(errors);
    const input = { ...body, demandId: demand.id, personId: actor.personId, organisationId };
    const offered = await context.change((work) => offerHelp(work, input));
    if (offered.ok) return redirect(paths.help(demand.id), t.offered);
    return offered.reason === 'closed' ? notFound() : context.again({ '': t.twice });
  },
});

type Answering = Context<{ id: string; help: string }, unknown, unknown>;

/** The offer that is answered, for who may answer it. */
async function answerable(context: Answering): Promise<HelpView | undefined> {
  return context.read(async (reading) => {
    const help = await helpById(reading, context.params.help);
    const demand = help?.demandId === context.params.id ? await demandById(reading, help.demandId) : undefined;
    return help && demand && answersHelp(context.actor, demand) ? help : undefined;
  });
}

export const helpAccepted = route({
  method: 'POST',
  path: `${paths.help(':id')}/:help/aanname`,
  can: seesHelp,
  audit: changes('help.accept', 'proposal.make'),
  params: ofOne,
  body: z.strictObject({ message: line(500, 5) }),
  retry: (context, form) => show(context as Asked, form, (context as unknown as Answering).params.help, 'accept'),
  handle: async (context) => {
    const help = await answerable(context);
    if (!help) return notFound();
    const t = words[context.lang];
    const done = await context.change((work) => acceptHelp(work, { id: help.id, message: context.body.message }));
    if (!done.ok) return redirect(paths.help(help.demandId), t.already);
    if (done.proposalId) return redirect(`/werk/voorstellen/${done.proposalId}`, t.proposal);
    return redirect(paths.help(help.demandId), t.contact);
  },
});

export const helpDeclined = route({
  method: 'POST',
  path: `${paths.help(':id')}/:help/afwijzing`,
  can: seesHelp,
  audit: changes('help.decline'),
  params: ofOne,
  body: z.strictObject({ reason: line(300, 5) }),
  retry: (context, form) => show(context as Asked, form, (context as unknown as Answering).params.help, 'decline'),
  handle: async (context) => {
    const help = await answerable(context);
    if (!help) return notFound();
    const t = words[context.lang];
    const done = await context.change((work) => declineHelp(work, { id: help.id, reason: context.body.reason }));
    return redirect(paths.help(help.demandId), done ? t.declined : t.already);
  },
});

export const helpWithdrawn = route({
  method: 'POST',
  path: `${paths.help(':id')}/:help/intrekking`,
  can: seesHelp,
  audit: changes('help.withdraw'),
  params: ofOne,
  body: z.strictObject({}),
  retry: (context, form) => show(context as Asked, form),
  handle: async (context) => {
    const help = await context.read((reading) => helpById(reading, context.params.help));
    if (help?.demandId !== context.params.id || help.personId !== context.actor.personId) return notFound();
    const t = words[context.lang];
    const done = await context.change((work) => withdrawHelp(work, help.id));
    return redirect(paths.help(help.demandId), done ? t.withdrawn : t.already);
  },
});
