import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { regionAdmin } from '../../../people/index.ts';
import { invitationById, invitations, withdrawInvitation } from '../../invitations.ts';
import { inviteAgain } from '../../invite.ts';
import { invitationPath, invitationsPath, peoplePath } from '../../paths.ts';
import { ConfirmPage } from '../confirm-page.tsx';
import { Invitations, words } from './view.tsx';

const path = '/werk/beheer/mensen/uitnodigingen';
const params = z.object({ id });
type AtOne = Context<{ id: string }, unknown, unknown>;

/** Invitations with their states. */
export const invitationsPage = route({
  method: 'GET',
  path,
  can: regionAdmin,
  audit: nothing('names and roles of who is invited, no addresses'),
  handle: async (context) => {
    const { lang } = context;
    const view = <Invitations invitations={await context.read(invitations)} lang={lang} csrf={context.csrf()} />;
    const back = { href: peoplePath(lang), label: words[lang].back };
    return workPage(words[lang].title, view, { back, width: 'wide', noIndex: true });
  },
});

export const invitationResent = route({
  method: 'POST',
  path: `${path}/:id/verzending`,
  can: regionAdmin,
  audit: changes('person.invite'),
  kind: 'mail',
  params,
  body: z.strictObject({}),
  retry: async (context) => redirect(invitationsPath(context.lang)),
  handle: async (context) => {
    const { lang, params: at } = context;
    if (!(await context.read((reading) => invitationById(reading, at.id)))) return notFound();
    const sent = await context.change((work) => inviteAgain(work, at.id));
    return redirect(invitationsPath(lang), sent ? words[lang].resent : words[lang].gone);
  },
});

async function ask(context: AtOne): Promise<Reply> {
  const { lang, params: at } = context;
  const t = words[lang];
  const invitation = await context.read((reading) => invitationById(reading, at.id));
  if (!invitation) return notFound();
  if (invitation.state === 'accepted' || invitation.state === 'withdrawn') return redirect(invitationsPath(lang), t.gone);
  const question = {
    ...{ title: t.sure, lead: t.sureLead(invitation.invited.name), yes: t.withdraw, no: t.keep, danger: true },
    ...{ action: invitationPath(at.id, lang, 'intrekking'), stopHref: invitationsPath(lang), csrf: context.csrf() },
  };
  const back = { href: invitationsPath(lang), label: t.title };
  return workPage(t.sure, <ConfirmPage {...question} />, { back, width: 'narrow', noIndex: true });
}

export const invitationWithdrawal = route({
  method: 'GET',
  path: `${path}/:id/intrekking`,
  can: regionAdmin,
  audit: nothing('a question before a change'),
  params,
  handle: (context) => ask(context as AtOne),
});

export const invitationWithdrawn = route({
  method: 'POST',
  path: `${path}/:id/intrekking`,
  can: regionAdmin,
  audit: changes('invitation.withdraw'),
  params,
  body: z.strictObject({}),
  retry: (context) => ask(context as unknown as AtOne),
  handle: async (context) => {
    const { lang, params: at } = context;
    if (!(await context.read((reading) => invitationById(reading, at.id)))) return notFound();
    const done = await context.change((work) => withdrawInvitation(work, at.id));
    return redirect(invitationsPath(lang), done ? words[lang].withdrawn : words[lang].gone);
  },
});
