import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { id, optionalText } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { personalDataIn } from '../../../demand/index.ts';
import { answerDemand, answerTrainer } from '../../answers.ts';
import { withdraw } from '../../closing.ts';
import { paths } from '../../paths.ts';
import { maySeeProposals, seesProposal } from '../../policy.ts';
import { proposalWords } from '../../proposal-words.ts';
import { proposalById } from '../../queries.ts';
import { sendProposal } from '../../sending.ts';
import { detailsOf } from './details.ts';
import { ProposalPage } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
type Params = z.infer<typeof params>;

/** One proposal: all facts, the answers so far, and what this person can do with it. */
export const proposal = route({
  method: 'GET',
  path: paths.proposal(':id'),
  can: maySeeProposals,
  audit: nothing('a plan with professionals, no clients'),
  params,
  handle: (context) => show(context, emptyForm),
});

export const proposalSending = route({
  method: 'POST',
  path: paths.sending(':id'),
  can: maySeeProposals,
  audit: changes('proposal.send', 'demand.propose', 'support.ask'),
  params,
  body: z.strictObject({}),
  retry: (context, form) => show(context, form),
  handle: async (context) => {
    if (!(await mine(context))) return notFound();
    const sent = await context.change((work) => sendProposal(work, context.params.id));
    if (!sent.ok) return context.again({ '': proposalWords[context.lang].sending[sent.reason] });
    return redirect(paths.proposal(context.params.id), words[context.lang].sent);
  },
});

export const proposalWithdrawal = route({
  method: 'POST',
  path: paths.withdrawal(':id'),
  can: maySeeProposals,
  audit: changes('proposal.lapse', 'proposal.decline', 'demand.reopen', 'support.withdraw'),
  params,
  body: z.strictObject({}),
  retry: (context, form) => show(context, form),
  handle: async (context) => {
    if (!(await mine(context))) return notFound();
    const done = await context.change((work) => withdraw(work, context.params.id));
    if (!done.ok) return context.again({ '': proposalWords[context.lang].withdrawing[done.reason] });
    return redirect(paths.proposal(context.params.id), words[context.lang].withdrawn);
  },
});

export const proposalAnswer = route({
  method: 'POST',
  path: paths.answers(':id'),
  can: maySeeProposals,
  audit: changes(
    'proposal.answer',
    'proposal.accept',
    'proposal.decline',
    'proposal.lapse',
    'demand.reopen',
    'support.withdraw',
    'demand.serve',
    'group.plan',
    'registration.reserve',
  ),
  params,
  body: z.strictObject({
    vraag: id.optional(),
    versie: z.coerce.number().int().min(1).max(1000),
    antwoord: z.enum(['ja', 'nee']),
    reden: optionalText(300),
  }),
  retry: (context, form) => show(context, form),
  handle: async (context) => {
    if (!(await mine(context))) return notFound();
    const { vraag, versie, antwoord, reden } = context.body;
    const fault = reasonFault(antwoord, reden, context);
    if (fault) return context.again({ reden: fault });
    const answer = antwoord === 'ja' ? 'accepted' : 'declined';
    const given = { proposalId: context.params.id, version: versie, answer, reason: reden } as const;
    const answered = await context.change((work) =>
      vraag ? answerDemand(work, { ...given, demandId: vraag }) : answerTrainer(work, given),
    );
    const { lang } = context;
    if (!answered.ok)
      return answered.reason === 'unknown' ? notFound() : context.again({ '': proposalWords[lang].answering[answered.reason] });
    return redirect(paths.proposal(context.params.id), words[lang].outcomes[answered.outcome]);
  },
});

/** Who declines says why, without anybody's personal data: the others read it (rule 7). */
function reasonFault(answer: 'ja' | 'nee', reason: string, { now, lang }: Pick<Context, 'now' | 'lang'>): string | undefined {
  return answer === 'nee' && reason === '' ? words[lang].sayWhy : personalFault(reason, { now, lang });
}

/** The others read it: no personal data (rule 7). */
export function personalFault(text: string, { now, lang }: Pick<Context, 'now' | 'lang'>): string | undefined {
  const found = personalDataIn(text, localDate(now));
  return found.refused.length > 0 ? words[lang].personal : undefined;
}

export type Shown = Pick<Context<Params>, 'actor' | 'lang' | 'now' | 'csrf' | 'read' | 'params'>;

/** The proposal, when this person sees it. */
export async function mine(context: Shown) {
  const found = await context.read((reading) => proposalById(reading, context.params.id));
  return found && seesProposal(context.actor, { ...found, trainers: found.trainers }) ? found : undefined;
}

/** The page again, with what was typed and what is wrong. */
export async function show(context: Shown, form: FormState): Promise<Reply> {
  const found = await mine(context);
  if (!found) return notFound();
  const details = await context.read((reading) => detailsOf(reading, context.actor, found));
  const page = <ProposalPage proposal={found} details={details} actor={context.actor} form={form} csrf={context.csrf()} />;
  return workPage(found.offerTitle, page, {
    titleLang: 'nl',
    live: ['proposals', 'support'],
    back: { href: localPath(paths.proposals, context.lang), label: words[context.lang].back },
  });
}
