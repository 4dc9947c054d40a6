import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { worker } from '../../../groups/index.ts';
import { ownFeedsPath as path } from '../../choices.ts';
import { feedKinds, feedSubjects, makeFeed, ownFeeds, renewFeed, revokeFeed } from '../../own-feeds.ts';
import { FeedReady } from './ready.tsx';
import { OwnFeeds } from './view.tsx';
import { words } from './words.ts';

/** "team:<id>". */
const subject = z
  .string()
  .regex(new RegExp(`^(${feedKinds.join('|')}):[0-9a-f-]{36}$`))
  .transform((value) => value.split(':'))
  .pipe(z.tuple([z.enum(feedKinds), z.uuid()]));

async function show(context: Context<unknown, unknown, unknown>, form: FormState = emptyForm): Promise<Reply> {
  const personId = ownerOf(context);
  const found = await context.read(async (reading) => ({
    feeds: await ownFeeds(reading, personId),
    subjects: await feedSubjects(reading, personId),
  }));
  return page(words[context.lang].title, <OwnFeeds {...found} form={form} csrf={context.csrf()} />, { noIndex: true });
}

/** One's own calendars for other programs. */
export const ownFeedsPage = route({
  method: 'GET',
  path,
  can: worker,
  audit: nothing('one reads about oneself'),
  handle: (context) => show(context),
});

export const feedMade = route({
  method: 'POST',
  path,
  can: worker,
  audit: changes('calendar-feed.make'),
  body: z.strictObject({ waarvan: subject }),
  retry: show,
  handle: async (context) => {
    const [kind, subjectId] = context.body.waarvan;
    const token = await context.change((work) => makeFeed(work, ownerOf(context), { kind, id: subjectId }));
    return token ? ready(context, token) : context.again({ waarvan: words[context.lang].unknown });
  },
});

export const feedRenewed = route({
  method: 'POST',
  path: `${path}/:id/adres`,
  can: worker,
  audit: changes('calendar-feed.make'),
  params: z.object({ id }),
  body: z.strictObject({}),
  handle: async (context) => {
    const token = await context.change((work) => renewFeed(work, ownerOf(context), context.params.id));
    return token ? ready(context, token) : notFound();
  },
});

export const feedRevoked = route({
  method: 'POST',
  path: `${path}/:id/intrekking`,
  can: worker,
  audit: changes('calendar-feed.revoke'),
  params: z.object({ id }),
  body: z.strictObject({}),
  handle: async (context) => {
    const gone = await context.change((work) => revokeFeed(work, ownerOf(context), context.params.id));
    return gone ? redirect(localPath(path, context.lang), words[context.lang].revoked) : notFound();
  },
});

/** The address is shown in the answer itself and nowhere else: only its hash is kept. */
function ready({ services, lang }: Pick<Context, 'services' | 'lang'>, token: string): Reply {
  const address = `${services.publicUrl}${localPath(`/agenda/eigen/${token}/agenda.ics`, lang)}`;
  return page(words[lang].readyTitle, <FeedReady address={address} />, { noIndex: true });
}

function ownerOf({ actor }: Pick<Context, 'actor'>): string {
  if (actor.kind !== 'person') throw new Error('a page about oneself without oneself');
  return actor.personId;
}
