import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { secret, slug } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState, filledForm } from '../../../../platform/http/form.ts';
import { notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, nothing, route } from '../../../../platform/http/route.ts';
import { childrenFields, childrenOf, childrenValues, shownChildren } from '../../children-form.ts';
import { groupAndDraft } from '../../draft-page.ts';
import { findDraft, saveDraft, startDraft } from '../../drafts.ts';
import { groupAt, isOpen, type OpenGroup } from '../../group-facts.ts';
import { closedFor } from '../../opening.ts';
import { groupPath, registerPath } from '../../paths.ts';
import { Closed, NotOpened } from '../register-frame.tsx';
import { ChildrenStep, childrenTitle } from './view.tsx';

const ofGroup = z.object({ slug });
const ofDraft = z.object({ slug, draft: secret });
const more = z.object({ nog: z.literal('een').optional() });
const body = z.strictObject({ ...childrenFields, verder: z.enum(['verder', 'nog-een']).default('verder') });
const kept = nothing('a draft of the family itself, sealed, for a day');

type Asked = Context<{ slug: string; draft?: string }, { nog?: 'een' | undefined }, unknown>;

async function show(context: Asked, form: FormState): Promise<Reply> {
  const group = await context.read((reading) => groupAt(reading, context.params.slug));
  if (group?.openedTo !== 'parents') return notFound();
  const { lang } = context;
  const options = {
    width: 'narrow',
    noIndex: true,
    back: { href: groupPath(group.slug, lang), label: group.title, lang: 'nl' },
  } as const;
  if (!isOpen(group, context.now))
    return page(group.title, <Closed group={group} now={context.now} lang={lang} />, { ...options, titleLang: 'nl' });
  const closed = await context.read((reading) => closedFor(reading, group));
  if (closed) return page(group.title, <NotOpened group={group} closed={closed} lang={lang} />, { ...options, titleLang: 'nl' });
  const count = shownChildren(form.values, context.query?.nog === 'een');
  const view = <ChildrenStep group={group} lang={lang} action={context.path} csrf={context.csrf()} form={form} count={count} />;
  return page(`${childrenTitle(lang)} · ${group.title}`, view, options);
}

/** Step 1, still without a draft: looking changes nothing (rule 19). */
export const firstStep = route({
  method: 'GET',
  path: '/groepen/:slug/aanmelden',
  can: anyone,
  audit: nothing('an empty form'),
  params: ofGroup,
  handle: (context) => show(context as Asked, emptyForm),
});

export const firstStepSent = route({
  method: 'POST',
  path: '/groepen/:slug/aanmelden',
  can: anyone,
  audit: kept,
  params: ofGroup,
  body,
  retry: (context, form) => show(context as Asked, form),
  handle: async (context) =>
    sent(context, async (group, children) =>
      context.change((work) => startDraft(work, group.groupId, { children: children.map(stored), contact: null })),
    ),
});

/** Step 1 again, from the summary. */
export const childrenStep = route({
  method: 'GET',
  path: '/groepen/:slug/aanmelden/:draft/kinderen',
  can: anyone,
  audit: kept,
  params: ofDraft,
  query: more,
  handle: async (context) => {
    const draft = (await groupAndDraft(context))?.draft;
    return draft ? show(context as Asked, filledForm(childrenValues(draft.children))) : notFound();
  },
});

export const childrenStepSent = route({
  method: 'POST',
  path: '/groepen/:slug/aanmelden/:draft/kinderen',
  can: anyone,
  audit: kept,
  params: ofDraft,
  body,
  retry: async (context, form) => ((await groupAndDraft(context)) ? show(context as Asked, form) : notFound()),
  handle: (context) =>
    sent(context, async (group, children) => {
      const token = context.params.draft;
      return context.change(async (work) => {
        const draft = await findDraft(work, token, group.groupId);
        if (!draft) return null;
        await saveDraft(work, token, { ...draft, children: children.map(stored) });
        return token;
      });
    }),
});

type Sent = Context<{ slug: string }, unknown, z.infer<typeof body>>;
type Children = { name: string; birthDate: Temporal.PlainDate }[];

/** Checks the children, keeps them, and goes to the next page. */
async function sent(context: Sent, keep: (group: OpenGroup, children: Children) => Promise<string | null>): Promise<Reply> {
  const group = await context.read((reading) => groupAt(reading, context.params.slug));
  if (group?.openedTo !== 'parents') return notFound();
  const checked = childrenOf(context.body, group, context.now, context.lang);
  if ('errors' in checked) return context.again(checked.errors);
  if (!isOpen(group, context.now)) return context.again({});
  if (await context.read((reading) => closedFor(reading, group))) return context.again({});
  const token = await keep(group, checked.children);
  if (!token) return notFound();
  if (context.body.verder === 'nog-een') return redirect(`${registerPath(group.slug, context.lang, token, 'kinderen')}?nog=een`);
  return redirect(registerPath(group.slug, context.lang, token, 'contact'));
}

const stored = (child: { name: string; birthDate: Temporal.PlainDate }) => ({
  name: child.name,
  birthDate: child.birthDate.toString(),
});
