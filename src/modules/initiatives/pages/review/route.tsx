import { z } from 'zod';
import { id, optionalLine } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, reads, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { type InitiativeView, reasons } from '../../initiative.ts';
import { paths } from '../../links.ts';
import { publishInitiative, refuseInitiative, type Seen, sendBack } from '../../moderation.ts';
import { personalMarks } from '../../personal-check.ts';
import { moderatedPlaces, moderates } from '../../policy.ts';
import { contactOf, initiativeById } from '../../queries.ts';
import { Review } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
const seen = z
  .string()
  .regex(/^\d{1,16}$/)
  .transform((value) => Temporal.Instant.fromEpochMilliseconds(Number(value)));
type Asked = Context<{ id: string }, unknown, unknown>;

/** One initiative as far as the actor moderates it; drafts and unconfirmed ones are their makers' own. */
async function moderated({ read, params: asked, actor }: Asked): Promise<InitiativeView | undefined> {
  const found = await read((reading) => initiativeById(reading, asked.id));
  const places = moderatedPlaces(actor);
  if (!found || found.state === 'draft' || found.state === 'unconfirmed') return undefined;
  return places === null || places.includes(found.municipalityId) ? found : undefined;
}

async function show(context: Asked, form: FormState = emptyForm): Promise<Reply> {
  const initiative = await moderated(context);
  if (!initiative) return notFound();
  const { lang } = context;
  const contact = await context.read((reading) => contactOf(reading, initiative.id));
  const marks = Object.values(personalMarks(initiative, context.now, lang)).flatMap((found) => Object.values<string>(found));
  const view = <Review initiative={initiative} name={contact?.name ?? ''} marks={marks} form={form} csrf={context.csrf()} />;
  return workPage(initiative.title, view, {
    noIndex: true,
    titleLang: initiative.language,
    back: { href: localPath(paths.queue, lang), label: words[lang].back },
  });
}

/** Everything that a moderator needs to decide; the address of who made it is not shown. */
export const reviewPage = route({
  method: 'GET',
  path: paths.review(':id'),
  can: moderates,
  audit: reads('initiative.read', 'initiative', 'id'),
  params,
  handle: (context) => show(context),
});

export const published = route({
  method: 'POST',
  path: paths.review(':id', '/publicatie'),
  can: moderates,
  audit: changes('initiative.publish'),
  params,
  body: z.strictObject({ seen }),
  retry: (context, form) => show(context as Asked, form),
  handle: async (context) => {
    if (!(await moderated(context))) return notFound();
    const version = { id: context.params.id, seen: context.body.seen };
    return answered(context, await context.change((work) => publishInitiative(work, version)), 'published');
  },
});

/** Sent back to be changed, or refused for good: with a reason from the list and own words. */
export const declined = route({
  method: 'POST',
  path: paths.review(':id', '/afwijzing'),
  can: moderates,
  audit: changes('initiative.return', 'initiative.refuse'),
  params,
  body: z.strictObject({ seen, code: z.enum(reasons), words: optionalLine(500), outcome: z.enum(['returned', 'refused']) }),
  retry: (context, form) => show(context as Asked, form),
  handle: async (context) => {
    if (!(await moderated(context))) return notFound();
    const { code, words: own, seen: version, outcome } = context.body;
    // Another reason says nothing by itself.
    if (code === 'other' && own.length < 5) return context.again({ words: words[context.lang].wordsMissing });
    const of: Seen = { id: context.params.id, seen: version };
    const decline = outcome === 'returned' ? sendBack : refuseInitiative;
    return answered(context, await context.change((work) => decline(work, of, { code, words: own })), outcome);
  },
});

function answered(context: Asked, done: boolean, outcome: 'published' | 'returned' | 'refused'): Reply {
  const t = words[context.lang];
  return done ? redirect(paths.queue, t.done[outcome]) : redirect(paths.review(context.params.id), t.changed);
}
