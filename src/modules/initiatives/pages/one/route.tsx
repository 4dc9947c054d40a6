import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { email, isWhole, line, slug } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { paths } from '../../links.ts';
import { initiativeAt } from '../../queries.ts';
import { holdsLink, startReply } from '../../replies.ts';
import { OneInitiative, ReplySent } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ slug });
const sentPath = '/initiatieven/reactie/verstuurd';

async function show(context: Context<{ slug: string }, unknown, unknown>, form: FormState = emptyForm): Promise<Reply> {
  const { lang } = context;
  const initiative = await context.read((reading) => initiativeAt(reading, context.params.slug));
  if (!initiative) return notFound();
  return page(initiative.title, <OneInitiative initiative={initiative} form={form} csrf={context.csrf()} />, {
    titleLang: initiative.language,
    width: 'narrow',
    back: { href: localPath(paths.list, lang), label: words[lang].back },
  });
}

/** One public initiative, and the form to join or help. */
export const oneInitiative = route({
  method: 'GET',
  path: paths.one(':slug'),
  can: anyone,
  audit: nothing('a public initiative'),
  params,
  handle: (context) => show(context),
});

export const replySent = route({
  method: 'POST',
  path: `${paths.one(':slug')}/reactie`,
  can: anyone,
  audit: changes('initiative.reply'),
  kind: 'mail',
  limit: 20,
  params,
  body: z.strictObject({
    kind: z.enum(['join', 'help']),
    name: line(80),
    email,
    message: z
      .string()
      .transform((value) => value.replaceAll('\r\n', '\n').trim())
      .pipe(z.string().min(5).max(1000).refine(isWhole)),
  }),
  retry: show,
  handle: async (context) => {
    const initiative = await context.read((reading) => initiativeAt(reading, context.params.slug));
    if (!initiative) return notFound();
    if (holdsLink(context.body.message)) return context.again({ message: words[context.lang].noLinks });
    await context.change((work) => startReply(work, { ...context.body, initiativeId: initiative.id, language: context.lang }));
    return redirect(sentPath);
  },
});

/** The same for everybody, whatever became of it. */
export const replyAsked = route({
  method: 'GET',
  path: sentPath,
  can: anyone,
  audit: nothing('a page of text'),
  handle: async ({ lang }) => page(words[lang].sentTitle, <ReplySent />, { width: 'narrow', noIndex: true }),
});
