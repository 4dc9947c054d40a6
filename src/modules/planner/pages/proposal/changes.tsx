import { z } from 'zod';
import { id, line, wholeNumber } from '../../../../platform/http/fields.ts';
import { notFound, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, route } from '../../../../platform/http/route.ts';
import { countersOf } from '../../counter-list.ts';
import { refuseCounter } from '../../counters.ts';
import { paths } from '../../paths.ts';
import { maySeePools, maySeeProposals } from '../../policy.ts';
import { askSubstitute } from '../../substitutes.ts';
import { makeVersion } from '../../versions.ts';
import { changeWords } from './change-words.ts';
import { mine, personalFault, type Shown, show } from './route.tsx';

const versie = z.coerce.number().int().min(1).max(1000);
const params = z.object({ id });
const counterParams = z.object({ id, counter: id });
const audited = changes(
  'proposal.version',
  'proposal.accept',
  'support.ask',
  'support.withdraw',
  'demand.lower',
  'demand.serve',
  'group.plan',
  'registration.reserve',
);

/** One click: a new version of the proposal with what the counter-proposal asks. */
export const counterTaken = route({
  method: 'POST',
  path: paths.counter(':id', ':counter'),
  can: maySeeProposals,
  audit: audited,
  params: counterParams,
  body: z.strictObject({ versie, dagdeel: wholeNumber(0, 27).optional() }),
  retry: async (context, form) => ((await known(context)) ? show(context, form) : notFound()),
  handle: async (context) => {
    if (!(await known(context))) return notFound();
    const { id: proposalId, counter: counterId } = context.params;
    const { body } = context;
    const choice = body.dagdeel === undefined ? {} : { dayPart: body.dagdeel };
    const made = await context.change((work) =>
      makeVersion(work, { proposalId, counterId, version: body.versie, change: {}, ...choice }),
    );
    const t = changeWords[context.lang];
    return made.ok ? redirect(paths.proposal(proposalId), t.made) : context.again({ '': t.versions[made.reason] });
  },
});

/** The maker keeps the plan, and says why. */
export const counterKept = route({
  method: 'POST',
  path: paths.counterRefusal(':id', ':counter'),
  can: maySeeProposals,
  audit: changes('proposal.keep'),
  params: counterParams,
  body: z.strictObject({ tegenvoorstel: id, reden: line(300, 3) }),
  retry: async (context, form) => ((await known(context)) ? show(context, form) : notFound()),
  handle: async (context) => {
    if (!(await known(context))) return notFound();
    const { id: proposalId, counter: counterId } = context.params;
    const fault = personalFault(context.body.reden, context);
    if (fault) return context.again({ reden: fault });
    const kept = await context.change((work) => refuseCounter(work, { proposalId, counterId, reason: context.body.reden }));
    const t = changeWords[context.lang];
    return kept.ok ? redirect(paths.proposal(proposalId), t.kept) : context.again({ '': t.keeping[kept.reason] });
  },
});

/** Another room, for the same times. */
export const roomChosen = route({
  method: 'POST',
  path: paths.versions(':id'),
  can: maySeePools,
  audit: audited,
  params,
  body: z.strictObject({ versie, ruimte: id }),
  retry: (context, form) => show(context, form),
  handle: async (context) => {
    if (!(await mine(context))) return notFound();
    const { versie: version, ruimte: roomId } = context.body;
    const proposalId = context.params.id;
    const made = await context.change((work) => makeVersion(work, { proposalId, version, change: { roomId } }));
    const t = changeWords[context.lang];
    return made.ok ? redirect(paths.proposal(proposalId), t.made) : context.again({ '': t.versions[made.reason] });
  },
});

/** A substitute for a trainer who declined. */
export const substituteAsked = route({
  method: 'POST',
  path: paths.substitutes(':id'),
  can: maySeePools,
  audit: changes('proposal.substitute'),
  params,
  body: z.strictObject({ trainer: id }),
  retry: (context, form) => show(context, form),
  handle: async (context) => {
    if (!(await mine(context))) return notFound();
    const proposalId = context.params.id;
    const asked = await context.change((work) => askSubstitute(work, { proposalId, trainerId: context.body.trainer }));
    const t = changeWords[context.lang];
    return asked.ok ? redirect(paths.proposal(proposalId), t.asked) : context.again({ '': t.replacing[asked.reason] });
  },
});

/** The counter-proposal is one of this proposal, which this person sees. */
async function known(context: Pick<Context<z.infer<typeof counterParams>>, 'params'> & Shown): Promise<boolean> {
  const { id: proposalId, counter } = context.params;
  if (!(await mine(context))) return false;
  return (await context.read((reading) => countersOf(reading, proposalId))).some((one) => one.id === counter);
}
