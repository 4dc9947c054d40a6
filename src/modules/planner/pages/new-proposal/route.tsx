import { emptyForm, type FormState, typed } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import type { Context } from '../../../../platform/http/route.ts';
import { changes, nothing, route } from '../../../../platform/http/route.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { choicesFor } from '../../choices.ts';
import { faultText } from '../../fault-words.ts';
import { paths } from '../../paths.ts';
import { mayPropose, maySeePools } from '../../policy.ts';
import { type Faults, propose } from '../../propose.ts';
import { type ChoiceQuery, chosenIn, PlanForm, ChoiceQuery as Query, typedDay } from './fields.ts';
import { Gone, NewProposalPage } from './view.tsx';
import { words } from './words.ts';

const PATH = '/werk/voorstellen/nieuw';
const options = (lang: Lang) => ({
  back: { href: localPath(paths.pools, lang), label: words[lang].back },
  width: 'wide' as const,
});

/** Step by step to a proposal; what is not chosen yet gets the best value, so that one click is enough. */
export const newProposal = route({
  method: 'GET',
  path: PATH,
  can: maySeePools,
  audit: nothing('numbers and areas of demands, and who can give what'),
  query: Query,
  handle: async (context) => {
    const { wrong } = typedDay(context.query);
    return show(context, context.query, wrong ? { values: {}, errors: { begin: words[context.lang].noDay } } : emptyForm);
  },
});

export const proposalDraft = route({
  method: 'POST',
  path: PATH,
  can: maySeePools,
  audit: changes('proposal.make'),
  body: PlanForm,
  retry: async (context, form) => {
    const query = Query.safeParse(asQuery(form));
    return query.success ? show(context, query.data, form) : gone(context.lang);
  },
  handle: async (context) => {
    const { vragen, aanbod, taal, begin, tijd, ruimte, trainers } = context.body;
    const made = await context.change((work) =>
      propose(work, {
        demandIds: vragen,
        offerId: aanbod,
        language: taal,
        first: begin,
        time: tijd,
        roomId: ruimte,
        trainerIds: trainers,
      }),
    );
    if (!made.ok) return context.again(inForm(made.errors, context.lang));
    return redirect(paths.proposal(made.proposalId), words[context.lang].made);
  },
});

const gone = (lang: Lang) => workPage(words[lang].title, <Gone />, options(lang));

type Shown = Pick<Context, 'actor' | 'lang' | 'now' | 'csrf' | 'read'>;

async function show(context: Shown, query: ChoiceQuery, form: FormState): Promise<Reply> {
  const choices = await context.read((reading) => choicesFor(reading, chosenIn(query)));
  if (!choices) return gone(context.lang);
  if (!mayPropose(context.actor, choices.demands)) return notFound();
  const without = query.zonder ?? [];
  return workPage(
    words[context.lang].title,
    <NewProposalPage actor={context.actor} choices={choices} form={form} csrf={context.csrf()} without={without} />,
    options(context.lang),
  );
}

/** What was posted, as the address that shows it again. */
function asQuery(form: FormState): Record<string, string | undefined> {
  const begin = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed(form, 'begin'));
  const tijd = typed(form, 'tijd');
  return {
    vragen: typed(form, 'vragen'),
    aanbod: typed(form, 'aanbod'),
    taal: typed(form, 'taal'),
    tijd,
    ...(typed(form, 'zonder') ? { zonder: typed(form, 'zonder') } : {}),
    ...(begin
      ? { 'begin-year': begin[1], 'begin-month': begin[2], 'begin-day': begin[3], dagdeel: dayPartAt(begin[0], tijd) }
      : {}),
  };
}

function dayPartAt(date: string, time: string): string | undefined {
  const hour = Number(time.slice(0, 2));
  const part = hour < 12 ? 0 : hour < 16 ? 1 : hour < 19 ? 2 : 3;
  try {
    return String((Temporal.PlainDate.from(date).dayOfWeek - 1) * 4 + part);
  } catch {
    return undefined;
  }
}

const fields = {
  demandIds: 'vragen',
  offerId: 'aanbod',
  language: 'taal',
  first: 'begin',
  time: 'tijd',
  roomId: 'ruimte',
  trainerIds: 'trainers',
} as const;

function inForm(errors: Faults, lang: Lang): Record<string, string> {
  return Object.fromEntries(
    (Object.keys(fields) as (keyof typeof fields)[]).flatMap((key) =>
      errors[key] ? [[fields[key], faultText(errors[key], lang)]] : [],
    ),
  );
}
