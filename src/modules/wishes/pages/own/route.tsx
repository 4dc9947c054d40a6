import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { id, secret, wholeNumber } from '../../../../platform/http/fields.ts';
import { notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import type { Work } from '../../../../platform/work.ts';
import { answerQuestion, fillPlaces, returnKept } from '../../answers.ts';
import { renewWish, withdrawWish } from '../../ending.ts';
import { wishBehind } from '../../links.ts';
import { ownWish } from '../../own-wish.ts';
import { paths } from '../../paths.ts';
import { confirmWish } from '../../save.ts';
import type { Audience } from '../../wish.ts';
import { OwnWishPage } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ token: secret });
type Asked = Context<{ token: string }, unknown, unknown>;

/** The page behind a link or a code. Opening it changes nothing (rule 19). */
export const ownPage = route({
  method: 'GET',
  path: paths.own(':token'),
  can: anyone,
  audit: nothing('their own wish, by their own link'),
  params,
  handle: async (context) => {
    const { token } = context.params;
    const own = await context.read((reading) => ownWish(reading, token));
    if (!own) return notFound();
    const view = <OwnWishPage own={own} token={token} now={context.now} csrf={context.csrf()} />;
    return page(words[own.audience][context.lang].title, view, { width: 'narrow', noIndex: true, withTables: true });
  },
});

/** A page that stood open too long: the same buttons again. */
async function back({ params: at, read }: { params: unknown; read: Context['read'] }): Promise<Reply> {
  const { token } = at as { token: string };
  return (await read((reading) => wishBehind(reading, token))) ? redirect(paths.own(token)) : notFound();
}

const button = { method: 'POST', can: anyone, limit: 60, params, retry: back } as const;
const sure = z.strictObject({});

/** Runs what a button does; afterwards the page again, with what it says. 404 when the wish is gone. */
async function press<T>(
  context: Asked,
  act: (work: Work, token: string) => Promise<T | undefined>,
  say: (outcome: T, t: (typeof words)['parents']['nl']) => string,
): Promise<Reply> {
  const { token } = context.params;
  const audience = await audienceOf(context);
  const outcome = await context.change((work) => act(work, token));
  if (outcome === undefined || !audience) return notFound();
  return redirect(paths.own(token), say(outcome, words[audience][context.lang]));
}

async function audienceOf(context: Asked): Promise<Audience | undefined> {
  return (await context.read((reading) => ownWish(reading, context.params.token)))?.audience;
}

export const wishConfirmed = route({
  ...button,
  path: paths.own(':token', '/bevestiging'),
  audit: changes('wish.confirm', 'demand.add'),
  body: sure,
  handle: (context) =>
    press(
      context,
      async (work, token) => ((await confirmWish(work, token)) === 'confirmed' ? true : undefined),
      (_done, t) => t.confirmed,
    ),
});

export const wishRenewed = route({
  ...button,
  path: paths.own(':token', '/verlenging'),
  audit: changes('wish.renew', 'demand.renew'),
  body: sure,
  handle: (context) =>
    press(
      context,
      async (work, token) => (await renewWish(work, token)) || undefined,
      (_done, t) => t.renewed,
    ),
});

/** The version that was read goes along: a yes to another plan is no yes. */
const asked = { vraag: id, voorstel: id, versie: wholeNumber(1, 10_000) };

/** Yes or no to a proposal, with one button each. */
export const wishAnswered = route({
  ...button,
  path: paths.own(':token', '/antwoord'),
  audit: changes(
    'proposal.answer',
    'proposal.accept',
    'proposal.decline',
    'proposal.lapse',
    'demand.reopen',
    'demand.serve',
    'group.plan',
    'registration.reserve',
  ),
  body: z.strictObject({ ...asked, antwoord: z.enum(['ja', 'nee']) }),
  handle: (context) => {
    const { vraag, voorstel, versie, antwoord } = context.body;
    const answer = antwoord === 'ja' ? 'accepted' : 'declined';
    return press(
      context,
      (work, token) => answerQuestion(work, token, { demandId: vraag, proposalId: voorstel, version: versie, answer }),
      (outcome, t) => {
        if (!outcome.ok && outcome.reason === 'changed') return t.planChanged;
        if (!outcome.ok) return ['not-sent', 'answered', 'unknown'].includes(outcome.reason) ? t.late : t.noPlace;
        return answer === 'declined' ? t.declined : t.answered[outcome.outcome];
      },
    );
  },
});

/** Fills reserved places by registering, or gives them back. */
export const wishPlaces = route({
  ...button,
  path: paths.own(':token', '/plekken'),
  audit: changes('registration.give-back', 'registration.offer'),
  body: z.strictObject({ vraag: id, doe: z.enum(['aanmelden', 'terug']) }),
  handle: async (context) => {
    const { vraag, doe } = context.body;
    const { token } = context.params;
    if (doe === 'terug')
      return press(
        context,
        (work) => returnKept(work, token, vraag),
        (done, t) => (done ? t.gaveBack : t.nothingLeft),
      );
    const next = await context.change((work) => fillPlaces(work, token, vraag, context.lang));
    if (next) return redirect(next);
    return press(
      context,
      async () => (next === null ? true : undefined),
      (_none, t) => t.nothingLeft,
    );
  },
});

/** Takes the wish away with all that is kept of it. */
export const wishWithdrawn = route({
  ...button,
  path: paths.own(':token', '/intrekking'),
  audit: changes(
    'wish.withdraw',
    'demand.withdraw',
    'demand.reopen',
    'proposal.answer',
    'proposal.accept',
    'proposal.decline',
    'proposal.lapse',
    'demand.serve',
    'group.plan',
    'registration.reserve',
    'registration.give-back',
    'registration.offer',
  ),
  body: sure,
  handle: async (context) => {
    const { token } = context.params;
    const audience = await audienceOf(context);
    const outcome = await context.change((work) => withdrawWish(work, token));
    if (outcome === 'unknown' || !audience) return notFound();
    const t = words[audience][context.lang];
    return outcome === 'withdrawn' ? redirect(paths.add, t.withdrawn) : redirect(paths.own(token), t.agreed);
  },
});
