import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { secret, slug } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState, filledForm } from '../../../../platform/http/form.ts';
import { notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, nothing, route } from '../../../../platform/http/route.ts';
import { takesUnborn } from '../../ages.ts';
import { childrenFields, childrenOf, childrenValues, misfitsTyped, shownChildren } from '../../children-form.ts';
import { groupAndDraft, mayGoOn } from '../../draft-page.ts';
import { type Draft, findDraft, saveDraft, startDraft } from '../../drafts.ts';
import { groupAt, type OpenGroup } from '../../group-facts.ts';
import { closedFor } from '../../opening.ts';
import { groupPath, registerPath } from '../../paths.ts';
import { type ReachedBy, reachedQuery } from '../../reached-by.ts';
import { whatFits } from '../../rules/fitting.ts';
import { toldConditions } from '../../rules/told.ts';
import { Closed, NotOpened } from '../register-frame.tsx';
import { ChildrenStep, childrenTitle, tooMany } from './view.tsx';

const ofGroup = z.object({ slug });
const ofDraft = z.object({ slug, draft: secret });
const more = z.object({ nog: z.literal('een').optional() });
type Query = { nog?: 'een' | undefined; via?: ReachedBy | undefined };
const body = z.strictObject({ ...childrenFields, verder: z.enum(['verder', 'nog-een']).default('verder') });
const kept = nothing('a draft of the family itself, sealed, for a day');

type Asked = Context<{ slug: string; draft?: string }, Query, unknown>;

async function show(context: Asked, form: FormState): Promise<Reply> {
  const found = await groupOf(context);
  if (!found) return notFound();
  const { group } = found;
  const { lang } = context;
  const options = {
    width: 'narrow',
    noIndex: true,
    back: { href: groupPath(group.slug, lang), label: group.title, lang: 'nl' },
  } as const;
  if (!mayGoOn(found, context.now))
    return page(group.title, <Closed group={group} now={context.now} lang={lang} />, { ...options, titleLang: 'nl' });
  const closed = found.draft?.reservation ? null : await context.read((reading) => closedFor(reading, group));
  if (closed) return page(group.title, <NotOpened group={group} closed={closed} lang={lang} />, { ...options, titleLang: 'nl' });
  const count = shownChildren(form.values, context.query?.nog === 'een');
  // Typing mistakes say nothing about what fits.
  const births = Object.keys(form.errors).length > 0 ? misfitsTyped(form.values, group, context.now) : [];
  const via = context.params.draft ? undefined : context.query?.via;
  const model = await context.read(async (reading) => ({
    told: await toldConditions(reading, group, lang),
    fits: births.length > 0 ? await whatFits(reading, group, births) : [],
  }));
  const view = (
    <ChildrenStep
      {...model}
      {...{ group, lang, form, count }}
      misfit={births.length > 0}
      unborn={takesUnborn(group, context.now)}
      action={`${context.path}${via ? `?via=${via}` : ''}`}
      csrf={context.csrf()}
    />
  );
  return page(`${childrenTitle(lang)} · ${group.title}`, view, options);
}

/** The group, open to families or with places reserved for this one; with the draft when there is one. */
async function groupOf({
  params,
  read,
}: Pick<Asked, 'params' | 'read'>): Promise<{ group: OpenGroup; draft?: Draft | undefined } | null> {
  const { slug: at, draft: token } = params;
  const found = token ? await groupAndDraft({ read, params: { slug: at, draft: token } }) : null;
  if (found?.draft.reservation) return found;
  const group = await read((reading) => groupAt(reading, at));
  return group?.openedTo === 'parents' ? { group } : null;
}

/** Step 1, still without a draft: looking changes nothing (rule 19). */
export const firstStep = route({
  method: 'GET',
  path: '/groepen/:slug/aanmelden',
  can: anyone,
  audit: nothing('an empty form'),
  params: ofGroup,
  query: reachedQuery,
  handle: (context) => show(context as Asked, emptyForm),
});

export const firstStepSent = route({
  method: 'POST',
  path: '/groepen/:slug/aanmelden',
  can: anyone,
  audit: kept,
  params: ofGroup,
  query: reachedQuery,
  body,
  retry: (context, form) => show(context as Asked, form),
  handle: async (context) =>
    sent(context, async (group, children) =>
      context.change((work) =>
        startDraft(work, group.groupId, { children: children.map(stored), contact: null, via: context.query?.via }),
      ),
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

type Sent = Context<{ slug: string; draft?: string }, unknown, z.infer<typeof body>>;
type Children = { name: string; birthDate: Temporal.PlainDate }[];

/** Checks the children, keeps them, and goes to the next page. */
async function sent(context: Sent, keep: (group: OpenGroup, children: Children) => Promise<string | null>): Promise<Reply> {
  const found = await groupOf(context);
  if (!found) return notFound();
  const { group, draft } = found;
  const checked = childrenOf(context.body, group, context.now, context.lang);
  if ('errors' in checked) return context.again(checked.errors);
  if (!mayGoOn(found, context.now)) return context.again({});
  if (draft?.reservation) {
    if (checked.children.length > group.free) return context.again({ [`name-${group.free}`]: tooMany(group.free, context.lang) });
  } else if (await context.read((reading) => closedFor(reading, group))) return context.again({});
  const token = await keep(group, checked.children);
  if (!token) return notFound();
  if (context.body.verder === 'nog-een') return redirect(`${registerPath(group.slug, context.lang, token, 'kinderen')}?nog=een`);
  return redirect(registerPath(group.slug, context.lang, token, 'contact'));
}

const stored = (child: { name: string; birthDate: Temporal.PlainDate }) => ({
  name: child.name,
  birthDate: child.birthDate.toString(),
});
