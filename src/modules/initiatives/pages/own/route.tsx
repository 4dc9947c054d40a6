import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { email, id, isWhole, line, secret } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState, filledForm } from '../../../../platform/http/form.ts';
import { notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { endInitiative } from '../../ending.ts';
import { paths } from '../../links.ts';
import { type Owned, ownedBy } from '../../queries.ts';
import { answerReply, repliesTo } from '../../replies.ts';
import { changeInitiative } from '../../save.ts';
import { confirmInitiative, sendInitiative } from '../../sending.ts';
import { checkForm } from '../check.ts';
import { InitiativeForm, valuesOf } from '../fields.ts';
import { formModel } from '../form-model.ts';
import { ChangeInitiative, OwnInitiative } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ token: secret });
const ownData = nothing('their own initiative, by their own link');
const sure = z.strictObject({});
type Asked = Context<{ token: string }, unknown, unknown>;

/** `answering`: the reply of which the answer came back. */
async function show(context: Asked, form: FormState = emptyForm, answering?: string): Promise<Reply> {
  const { token } = context.params;
  const found = await context.read(async (reading) => {
    const owned = await ownedBy(reading, token);
    return owned && { owned, replies: await repliesTo(reading, owned.initiative.id) };
  });
  if (!found || (answering && !found.replies.some((reply) => reply.id === answering))) return notFound();
  const known = context.actor.kind === 'person' && found.owned.initiative.personId === context.actor.personId;
  const view = <OwnInitiative {...found} {...{ token, form, answering, known }} csrf={context.csrf()} />;
  return page(words[context.lang].title, view, { width: 'narrow', noIndex: true });
}

/** Everything about one's own initiative, by the link. */
export const ownInitiative = route({
  method: 'GET',
  path: paths.own(':token'),
  can: anyone,
  audit: ownData,
  params,
  query: z.object({ antwoord: id.optional() }),
  handle: (context) => show(context, emptyForm, context.query.antwoord),
});

/** Finds the initiative behind the link, or says that there is none. */
async function withOwned(context: Asked, run: (owned: Owned) => Promise<Reply>): Promise<Reply> {
  const owned = await context.read((reading) => ownedBy(reading, context.params.token));
  return owned ? run(owned) : notFound();
}

const contact = z.strictObject({ name: line(80).optional(), email: email.optional() });

export const initiativeSent = route({
  method: 'POST',
  path: paths.own(':token', '/verzending'),
  can: anyone,
  audit: changes('initiative.send'),
  kind: 'mail',
  params,
  body: contact,
  retry: (context, form) => show(context as Asked, form),
  handle: (context) =>
    withOwned(context, async ({ initiative }) => {
      const { lang, actor, body } = context;
      const t = words[lang];
      const known = actor.kind === 'person' && initiative.personId === actor.personId;
      const missing = lang === 'nl' ? 'Vul dit in.' : 'Fill this in.';
      if (!known && (!body.name || !body.email))
        return context.again({ ...(body.name ? {} : { name: missing }), ...(body.email ? {} : { email: missing }) });
      const given = known ? null : { name: body.name ?? '', email: body.email ?? '' };
      const sent = await context.change((work) => sendInitiative(work, initiative.id, given));
      if (!sent.ok) return context.again({ '': sent.reason === 'too-many' ? t.tooMany : t.notDraft });
      return redirect(paths.own(context.params.token), sent.state === 'waiting' ? t.sent : t.sentMail);
    }),
});

export const initiativeConfirmed = route({
  method: 'POST',
  path: paths.own(':token', '/bevestiging'),
  can: anyone,
  audit: changes('initiative.confirm'),
  limit: 60,
  params,
  body: sure,
  retry: (context, form) => show(context as Asked, form),
  handle: (context) =>
    withOwned(context, async ({ initiative, byMail }) => {
      // Only who reads the mail proves the address.
      if (!byMail) return notFound();
      const t = words[context.lang];
      const done = await context.change((work) => confirmInitiative(work, initiative.id));
      return redirect(paths.own(context.params.token), done === 'too-late' ? t.tooLate : t.confirmed);
    }),
});

export const initiativeEnded = route({
  method: 'POST',
  path: paths.own(':token', '/einde'),
  can: anyone,
  audit: changes('initiative.end'),
  params,
  body: sure,
  retry: (context, form) => show(context as Asked, form),
  handle: (context) =>
    withOwned(context, async ({ initiative }) => {
      await context.change((work) => endInitiative(work, initiative.id));
      return redirect(paths.own(context.params.token), words[context.lang].endedNotice);
    }),
});

export const replyAnswered = route({
  method: 'POST',
  path: paths.own(':token', '/reacties/:reply/antwoord'),
  can: anyone,
  audit: changes('initiative.answer'),
  kind: 'mail',
  params: z.object({ token: secret, reply: id }),
  body: z.strictObject({
    answer: z
      .string()
      .transform((value) => value.replaceAll('\r\n', '\n').trim())
      .pipe(z.string().min(2).max(1000).refine(isWhole)),
  }),
  retry: (context, form) => show(context as Asked, form, (context.params as { reply: string }).reply),
  handle: (context) =>
    withOwned(context, async ({ initiative }) => {
      const t = words[context.lang];
      const { reply: replyId, token } = context.params;
      const replies = await context.read((reading) => repliesTo(reading, initiative.id));
      if (!replies.some((reply) => reply.id === replyId)) return notFound();
      const { answer } = context.body;
      const done = await context.change((work) => answerReply(work, { initiativeId: initiative.id, replyId, answer }));
      return redirect(paths.own(token), done ? t.answerSent : t.notAnswered);
    }),
});

const over = ['refused', 'ended'];

async function showChange(context: Asked, typedForm?: FormState): Promise<Reply> {
  return withOwned(context, async ({ initiative }) => {
    const { lang } = context;
    if (over.includes(initiative.state)) return redirect(paths.own(context.params.token));
    const model = await formModel(context, typedForm ?? filledForm(valuesOf(initiative)));
    const view = (
      <ChangeInitiative {...model} token={context.params.token} state={initiative.state} language={initiative.language} />
    );
    return page(words[lang].changeTitle, view, {
      width: 'narrow',
      noIndex: true,
      back: { href: localPath(paths.own(context.params.token), lang), label: words[lang].title },
    });
  });
}

export const initiativeChange = route({
  method: 'GET',
  path: paths.own(':token', '/wijzigen'),
  can: anyone,
  audit: ownData,
  params,
  handle: (context) => showChange(context),
});

export const initiativeChanged = route({
  method: 'POST',
  path: paths.own(':token', '/wijzigen'),
  can: anyone,
  audit: changes('initiative.change'),
  params,
  body: InitiativeForm,
  retry: (context, form) => showChange(context as Asked, form),
  handle: (context) =>
    withOwned(context, async ({ initiative }) => {
      const checked = await context.read((reading) => checkForm(reading, context.body, context.lang));
      if (!checked.ok) return context.again(checked.errors);
      await context.change((work) => changeInitiative(work, initiative.id, checked.content));
      return redirect(paths.own(context.params.token), words[context.lang].saved);
    }),
});
