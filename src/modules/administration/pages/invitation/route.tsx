import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { secret } from '../../../../platform/http/fields.ts';
import { notFound, page, type Reply } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { beginReply } from '../../../sign-in/index.ts';
import { acceptActions, acceptInvitation } from '../../acceptance.ts';
import { invitationByToken } from '../../invitations.ts';
import { InvitationOver, InvitationPage, type Over, words } from './view.tsx';

const path = '/uitnodiging/:token';
const params = z.object({ token: secret });
const SECURITY = '/mijn/beveiliging';

function over(why: Over, lang: Lang): Reply {
  const view = <InvitationOver over={why} lang={lang} />;
  return page(words[lang].over[why].title, view, { status: 410, width: 'narrow', noIndex: true });
}

async function show(context: Context<{ token: string }, unknown, unknown>): Promise<Reply> {
  const { lang, region, params: at } = context;
  const invitation = await context.read((reading) => invitationByToken(reading, at.token));
  if (!invitation) return notFound();
  if (invitation.state !== 'open') return over(invitation.state, lang);
  const model = { invitation, token: at.token, region: region.name, lang, csrf: context.csrf() };
  return page(words[lang].title, <InvitationPage {...model} />, { width: 'narrow', noIndex: true });
}

/** Who was invited sees by whom and for what. */
export const invitation = route({
  method: 'GET',
  path,
  can: anyone,
  audit: nothing('who was invited looks at their own invitation'),
  params,
  handle: (context) => show(context),
});

export const invitationAccepted = route({
  method: 'POST',
  path,
  can: anyone,
  audit: changes(...acceptActions),
  params,
  body: z.strictObject({}),
  retry: (context) => show(context as unknown as Context<{ token: string }, unknown, unknown>),
  handle: async (context) => {
    const { lang, params: at } = context;
    const accepted = await context.change((work) => acceptInvitation(work, at.token, context));
    if (accepted.kind === 'gone') return show(context);
    if (accepted.kind === 'closed') return over('closed', lang);
    const { begun } = accepted;
    const security = begun.kind === 'session' && begun.asleep;
    const reply = beginReply(begun, undefined);
    if (reply.kind !== 'redirect') return reply;
    const to = security ? SECURITY : reply.to;
    return { ...reply, to: localPath(to, lang), ...(begun.kind === 'session' ? { notice: words[lang].welcome } : {}) };
  },
});
