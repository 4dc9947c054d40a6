import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { secret } from '../../../../platform/http/fields.ts';
import { notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { paths } from '../../links.ts';
import { confirmReply, type ReplyView, replyBy } from '../../replies.ts';
import { words } from './words.ts';

const params = z.object({ token: secret });

async function show(context: Context<{ token: string }, unknown, unknown>): Promise<Reply> {
  const { token } = context.params;
  const reply = await context.read((reading) => replyBy(reading, token));
  if (!reply) return notFound();
  const view = <ReplyPage reply={reply} token={token} csrf={context.csrf()} />;
  return page(words[context.lang].title, view, { width: 'narrow', noIndex: true });
}

/** The link in a mail opens a page with one button (rule 19). */
export const replyPage = route({
  method: 'GET',
  path: paths.reply(':token'),
  can: anyone,
  audit: nothing('their own reply'),
  params,
  handle: show,
});

export const replyConfirmed = route({
  method: 'POST',
  path: paths.reply(':token'),
  can: anyone,
  audit: changes('initiative.reply-confirm'),
  limit: 60,
  params,
  body: z.strictObject({}),
  retry: show,
  handle: async (context) => {
    const reply = await context.read((reading) => replyBy(reading, context.params.token));
    if (!reply) return notFound();
    const t = words[context.lang];
    const sent = await context.change((work) => confirmReply(work, reply));
    return redirect(paths.reply(context.params.token), sent ? t.sent : t.notSent);
  },
});

function ReplyPage({ reply, token, csrf }: { reply: ReplyView; token: string; csrf: string }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const waits = reply.state === 'unconfirmed';
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{waits ? t.lead : t.done}</Lead>
      <blockquote>
        {reply.message.split('\n').map((line, index) => (
          <Text key={`${index}${line}`}>
            <Dutch>{line}</Dutch>
          </Text>
        ))}
      </blockquote>
      {waits && (
        <Form action={to(paths.reply(token))} csrf={csrf}>
          <ActionBar>
            <Button>{t.send}</Button>
          </ActionBar>
        </Form>
      )}
    </Stack>
  );
}
