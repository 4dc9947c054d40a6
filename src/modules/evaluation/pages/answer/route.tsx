import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { optionalText, secret } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { Work } from '../../../../platform/work.ts';
import { type Answers, answerQuestions, declineQuestions, type Invitation, invitationOf } from '../../answering.ts';
import { answerPath } from '../../paths.ts';
import { recommends } from '../../questions.ts';
import { AnswerPage, Over, Settled } from './view.tsx';
import { words, wordsFor } from './words.ts';

const params = z.object({ token: secret });
type Asked = Context<{ token: string }, unknown, unknown>;
const options = { width: 'narrow', noIndex: true } as const;

/** Links are forgotten when the questions close: one that is over and one that never was look alike. */
function over(lang: Lang): Reply {
  return page(words[lang].overTitle, <Over />, { ...options, status: 404 });
}

async function show(context: Asked, form: FormState = emptyForm): Promise<Reply> {
  const { token } = context.params;
  const invitation = await context.read((reading) => invitationOf(reading, token));
  if (!invitation) return over(context.lang);
  const { outcome, young } = invitation;
  const t = wordsFor(context.lang, young);
  if (outcome)
    return page(outcome === 'answered' ? t.answeredTitle : t.declinedTitle, <Settled outcome={outcome} young={young} />, options);
  return page(t.title, <AnswerPage invitation={invitation} token={token} form={form} csrf={context.csrf()} />, options);
}

/** What a family is asked, behind the link in its mail. Opening it changes nothing (rule 19). */
export const answerPage = route({
  method: 'GET',
  path: '/evaluatie/:token',
  can: anyone,
  audit: nothing('the family reads what it is asked'),
  limit: 60,
  params,
  handle: (context) => show(context),
});

const point = z.enum(['1', '2', '3', '4', '5']).transform(Number).optional();
const body = z.strictObject({
  mark: z
    .string()
    .regex(/^([1-9]|10)$/)
    .transform(Number),
  ...{ learned: point, useful: point, trainer: point, practical: point },
  recommend: z.enum(recommends).optional(),
  open: optionalText(1000),
});

export const questionsAnswered = route({
  method: 'POST',
  path: '/evaluatie/:token',
  can: anyone,
  audit: changes('evaluation.answer'),
  limit: 60,
  params,
  body,
  retry: (context, form) => show(context as Asked, form),
  handle: async (context) => {
    const { mark, learned = null, useful = null, trainer = null, practical = null, recommend = null, open } = context.body;
    const invitation = await context.read((reading) => invitationOf(reading, context.params.token));
    if (invitation?.scale === 'five' && mark > 5) return context.again({ mark: words[context.lang].chooseMark });
    const answers: Answers = { mark, learned, useful, trainer, practical, recommend, open };
    return settled(context, (work, own) => answerQuestions(work, own, answers));
  },
});

export const questionsDeclined = route({
  method: 'POST',
  path: '/evaluatie/:token/afwijzing',
  can: anyone,
  audit: changes('evaluation.decline'),
  limit: 60,
  params,
  body: z.strictObject({}),
  retry: async (context) => redirect(answerPath(context.params.token, context.lang)),
  handle: (context) => settled(context, declineQuestions),
});

/** Back to the page of the link, which says how it stands: also for who sends twice, or too late. */
async function settled(context: Asked, act: (work: Work, invitation: Invitation) => Promise<boolean>): Promise<Reply> {
  const { token } = context.params;
  const known = await context.change(async (work) => {
    const invitation = await invitationOf(work, token);
    if (invitation) await act(work, invitation);
    return invitation !== undefined;
  });
  return known ? redirect(answerPath(token, context.lang)) : over(context.lang);
}
