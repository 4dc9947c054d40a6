import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { localDate } from '../../../../platform/clock/clock.ts';
import { day, dayParts, id, optionalLine, secret, wholeNumber } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm, typed } from '../../../../platform/http/form.ts';
import { notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { dayPartOf } from '../../../../platform/i18n/format.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { personalDataIn } from '../../../demand/index.ts';
import { askOtherMoment } from '../../answers.ts';
import { type OwnWish, ownWish, type Question } from '../../own-wish.ts';
import { paths } from '../../paths.ts';
import { words as ownWords } from '../own/words.ts';
import { NothingAsked, OtherMomentPage } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ token: secret });
const audit = nothing('their own wish, by their own link');
type Asked = Pick<Context<{ token: string }>, 'lang' | 'csrf' | 'read' | 'params'>;

/** When it does suit: several day-parts, from a day, with a few words. Of the question in ?vraag=, or the first that waits. */
export const otherMomentForm = route({
  method: 'GET',
  path: paths.own(':token', '/ander-moment'),
  can: anyone,
  audit,
  params,
  query: z.object({ vraag: id.optional().catch(undefined) }),
  handle: (context) => show(context, context.query.vraag),
});

const none = z.literal('').transform(() => null);

export const otherMomentAsked = route({
  method: 'POST',
  path: paths.own(':token', '/ander-moment'),
  can: anyone,
  audit: changes('proposal.counter'),
  limit: 60,
  params,
  body: z.strictObject({
    vraag: id,
    voorstel: id,
    versie: wholeNumber(1, 10_000),
    dagdelen: dayParts(0),
    vanaf: z.union([none, day]).default(null),
    woorden: optionalLine(200),
  }),
  retry: (context, form) => show(context as unknown as Asked, typed(form, 'vraag'), form),
  handle: async (context) => {
    const { body, lang, now } = context;
    const { token } = context.params;
    const own = await context.read((reading) => ownWish(reading, token));
    if (!own) return notFound();
    const t = words[own.audience][lang];
    if (personalDataIn(body.woorden, localDate(now)).refused.length > 0) return context.again({ woorden: t.personal });
    const { vraag: demandId, voorstel: proposalId, versie: version, vanaf: firstDay, woorden: note } = body;
    const moment = { demandId, proposalId, version, dayParts: body.dagdelen, firstDay, note };
    const done = await context.change((work) => askOtherMoment(work, token, moment));
    if (!done) return notFound();
    const said = ownWords[own.audience][lang];
    if (done.ok) return redirect(paths.own(token), said.otherSent);
    if (done.reason === 'nothing') return context.again({ dagdelen: t.nothing });
    if (done.reason === 'wish') return context.again({ vanaf: done.errors.firstDay === 'past' ? t.past : t.farAhead });
    return redirect(paths.own(token), done.reason === 'changed' ? said.planChanged : said.late);
  },
});

async function show({ lang, csrf, read, params: { token } }: Asked, asked: string | undefined, form?: FormState): Promise<Reply> {
  const own = await read((reading) => ownWish(reading, token));
  if (!own) return notFound();
  const waiting = own.questions.filter(({ answer }) => answer === 'pending');
  const question = asked ? waiting.find(({ demandId }) => demandId === asked) : waiting[0];
  const t = words[own.audience][lang];
  const parts = { own, token, t };
  const view = question ? (
    <OtherMomentPage {...parts} question={question} form={form ?? filledForm(before(own, question))} csrf={csrf()} />
  ) : (
    <NothingAsked {...parts} />
  );
  return page(t.title, view, {
    width: 'narrow',
    noIndex: true,
    back: { href: localPath(paths.own(token), lang), label: ownWords[own.audience][lang].title },
  });
}

/** What they asked for already, else what they said in their wish, without what is planned. */
function before({ ask }: OwnWish, { proposal, other }: Question): FormState['values'] {
  const [first] = proposal.sessions;
  const now = first && dayPartOf(first.startsAt);
  const parts = other?.dayParts ?? ask.dayParts.filter((part) => part !== now);
  const from = other?.firstDay;
  return {
    dagdelen: parts.map(String),
    woorden: other?.note ?? '',
    ...(from ? { 'vanaf-day': String(from.day), 'vanaf-month': String(from.month), 'vanaf-year': String(from.year) } : {}),
  };
}
