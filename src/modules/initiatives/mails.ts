import type { MailKind } from '../../platform/mail/kinds.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import type { Contact, Reply, ReplyKind } from './initiative.ts';
import { address, newLink, paths } from './links.ts';
import { words } from './mail-words.ts';
import { contactOf, initiativeById } from './queries.ts';

export const mailKinds: MailKind[] = [
  { kind: 'initiative-confirm', label: { nl: 'Bevestig een initiatief', en: 'Confirm an initiative' }, asked: true },
  { kind: 'initiative-decision', label: { nl: 'Bericht over een initiatief', en: 'News of an initiative' } },
  { kind: 'initiative-reply-confirm', label: { nl: 'Bevestig een reactie', en: 'Confirm a reply' }, asked: true },
  { kind: 'initiative-reply', label: { nl: 'Reactie op een initiatief', en: 'Reply to an initiative' } },
  { kind: 'initiative-answer', label: { nl: 'Antwoord op een reactie', en: 'Answer to a reply' } },
];

interface Letter extends Contact {
  lang: 'nl' | 'en';
  title: string;
  token: string;
}

interface Parts {
  kind: string;
  to: string;
  lang: 'nl' | 'en';
  subject: string;
  name: string;
  text: string[];
  path: string;
  button: string;
}

function send(work: Work, { name, text, path, ...mail }: Parts): Promise<void> {
  const t = words[mail.lang];
  const link = address(work, path, mail.lang);
  return sendMail(work, { ...mail, text: [`${t.dear(name)},`, ...text, link, t.bye].join('\n\n') });
}

/** The link that proves the address. */
export function mailConfirmation(work: Work, { name, email, lang, title, token }: Letter): Promise<void> {
  const t = words[lang];
  return send(work, {
    ...{ kind: 'initiative-confirm', to: email, lang, name, subject: t.confirmSubject(title) },
    ...{ text: [t.confirm(title), t.confirmAfter], path: paths.own(token), button: t.confirmButton },
  });
}

/** For somebody with an account: it is being looked at, and the own link. */
export function mailOwnLink(work: Work, { name, email, lang, title, token }: Letter): Promise<void> {
  const t = words[lang];
  return send(work, {
    ...{ kind: 'initiative-decision', to: email, lang, name, subject: t.waitingSubject(title) },
    ...{ text: [t.waiting], path: paths.own(token), button: t.ownButton },
  });
}

/** What was decided, with the reason, and a fresh own link. */
export async function tellDecision(
  work: Work,
  id: string,
  decision: 'published' | 'returned' | 'refused' | 'ended',
): Promise<void> {
  const contact = await contactOf(work, id);
  const initiative = await initiativeById(work, id);
  if (!contact || !initiative) return;
  const t = words[contact.lang];
  const subject = t[`${decision}Subject`](initiative.title);
  const why = initiative.reasonCode
    ? [`${t.why}: ${t.reasons[initiative.reasonCode]}.`, ...(initiative.reason ? [initiative.reason] : [])]
    : [];
  const over = decision === 'refused' || decision === 'ended';
  await send(work, {
    ...{ kind: 'initiative-decision', to: contact.email, lang: contact.lang, name: contact.name, subject },
    text: [t[decision], ...(decision === 'returned' || decision === 'refused' ? why : [])],
    path: over ? paths.list : paths.own(await newLink(work, id, true)),
    button: t.ownButton,
  });
}

interface ReplyLetter {
  reply: Reply;
  lang: 'nl' | 'en';
  title: string;
}

/** The link by which somebody who replied proves their address. */
export function mailReplyConfirmation(work: Work, { reply, lang, title }: ReplyLetter, token: string): Promise<void> {
  const t = words[lang];
  return send(work, {
    ...{ kind: 'initiative-reply-confirm', to: reply.email, lang, name: reply.name, subject: t.replyConfirmSubject(title) },
    ...{ text: [t.replyConfirm(title)], path: paths.reply(token), button: t.replyConfirmButton },
  });
}

/** The reply to who started it, without the address of who sent it. */
export async function passReplyOn(work: Work, id: string, kind: ReplyKind, reply: Reply): Promise<void> {
  const contact = await contactOf(work, id);
  const initiative = await initiativeById(work, id);
  if (!contact || !initiative) return;
  const t = words[contact.lang];
  await send(work, {
    ...{ kind: 'initiative-reply', to: contact.email, lang: contact.lang, name: contact.name },
    subject: t.replySubject[kind](initiative.title),
    text: [t.reply(reply.name), quoted(reply.message), t.replyAfter],
    path: paths.own(await newLink(work, id, true)),
    button: t.replyButton,
  });
}

/** The answer to who replied, without the address of who started it. */
export function passAnswerOn(
  work: Work,
  { reply, lang, title }: ReplyLetter,
  from: { name: string; slug: string | null },
): Promise<void> {
  const t = words[lang];
  return send(work, {
    ...{ kind: 'initiative-answer', to: reply.email, lang, name: reply.name, subject: t.answerSubject(title) },
    text: [t.answer(from.name), quoted(reply.answer), t.answerAfter],
    path: from.slug ? paths.one(from.slug) : paths.list,
    button: t.answerButton,
  });
}

/** Somebody's own words, so that no line of them becomes a button or a heading of ours. */
function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
