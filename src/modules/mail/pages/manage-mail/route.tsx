import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, reads, route } from '../../../../platform/http/route.ts';
import { mailCounts, troubled, troubledMails } from '../../../../platform/mail/overview.ts';
import { sendAgain } from '../../../../platform/mail/resend.ts';
import { looksAfterMail } from '../../policy.ts';
import { ManageMail } from './view.tsx';
import { words } from './words.ts';

const path = '/werk/beheer/mail';
const query = z.object({ stand: z.enum([...troubled, 'queued']).optional() });

async function show(context: Context<unknown, z.infer<typeof query>, unknown>): Promise<Reply> {
  const { lang, services } = context;
  const asked = context.query?.stand;
  const model = await context.read(async (reading) => {
    const counts = await mailCounts(reading);
    const state = asked ?? troubled.find((one) => counts[one]) ?? 'uncertain';
    return { counts, state, mails: await troubledMails(reading, state) };
  });
  const labels = new Map(services.mail.kinds.map((kind) => [kind.kind, kind.label[lang]]));
  const view = (
    <ManageMail
      {...model}
      lang={lang}
      labels={labels}
      server={services.mail.post !== null}
      csrf={context.csrf()}
      now={context.now}
    />
  );
  return workPage(words[lang].title, view, { noIndex: true });
}

/** How the region's mail is doing, and what needs a hand. */
export const manageMail = route({
  method: 'GET',
  path,
  can: looksAfterMail,
  audit: reads('mail.list', 'mail'),
  query,
  handle: (context) => show(context as never),
});

export const mailSentAgain = route({
  method: 'POST',
  path: `${path}/:id/verzending`,
  can: looksAfterMail,
  audit: changes('mail.send-again'),
  params: z.object({ id }),
  body: z.strictObject({}),
  handle: async (context) => {
    const done = await context.change((work) => sendAgain(work, context.params.id));
    return done ? redirect(path, words[context.lang].sentAgain) : notFound();
  },
});
