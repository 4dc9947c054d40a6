import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState, typed } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { planningOffer } from '../../../catalogue/index.ts';
import { municipalities } from '../../../regions/index.ts';
import { makeCounter } from '../../counters.ts';
import { paths } from '../../paths.ts';
import { mayAnswerFor, maySeeProposals } from '../../policy.ts';
import { mine, personalFault, type Shown } from '../proposal/route.tsx';
import { CounterForm, fieldOf, wishOf } from './fields.ts';
import { CounterPage } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });

/** "Not so, but so": the form of a team for its demand (?vraag=, else the first that is to be answered), or of a trainer. */
export const counterForm = route({
  method: 'GET',
  path: paths.counters(':id'),
  can: maySeeProposals,
  audit: nothing('a plan with professionals, no clients'),
  params,
  query: z.object({ vraag: id.optional().catch(undefined) }),
  handle: (context) => showForm(context, emptyForm, context.query.vraag),
});

export const counterMade = route({
  method: 'POST',
  path: paths.counters(':id'),
  can: maySeeProposals,
  audit: changes('proposal.counter'),
  params,
  body: CounterForm,
  retry: (context, form) => showForm(context, form, typed(form, 'vraag')),
  handle: async (context) => {
    if (!(await mine(context))) return notFound();
    const { body, lang } = context;
    const t = words[lang];
    if (personalFault(body.toelichting, context)) return context.again({ toelichting: t.personal });
    const proposalId = context.params.id;
    const made = await context.change((work) =>
      makeCounter(work, {
        proposalId,
        version: body.versie,
        wish: wishOf(body),
        note: body.toelichting,
        ...(body.vraag ? { demandId: body.vraag } : {}),
      }),
    );
    if (made.ok) return redirect(paths.proposal(proposalId), t.sent);
    if (made.reason === 'unknown') return notFound();
    if (made.reason !== 'wish') return context.again({ '': t.refused[made.reason] });
    const faults = Object.entries(made.errors).map(([field, fault]) => [fieldOf[field as keyof typeof fieldOf], t.faults[fault]]);
    return context.again(Object.fromEntries(faults));
  },
});

async function showForm(context: Shown, form: FormState, demandId: string | undefined): Promise<Reply> {
  const proposal = await mine(context);
  const { actor, lang } = context;
  const own = proposal?.demands.filter((one) => mayAnswerFor(actor, one)) ?? [];
  const trainer = proposal?.trainers.some((one) => one.personId === actor.personId) ?? false;
  const first = trainer ? undefined : (own.find((one) => one.answer === 'pending') ?? own[0]);
  const demand = demandId ? own.find((one) => one.id === demandId) : first;
  if (!proposal || (!demand && (demandId || !trainer))) return notFound();
  const { towns, offer } = await context.read(async (reading) => ({
    towns: await municipalities(reading),
    offer: await planningOffer(reading, proposal.offerId),
  }));
  const model = { proposal, demand, towns, languages: offer?.languages ?? [], form, csrf: context.csrf() };
  return workPage(words[lang].title, <CounterPage {...model} />, {
    width: 'narrow',
    back: { href: localPath(paths.proposal(proposal.id), lang), label: words[lang].back },
  });
}
