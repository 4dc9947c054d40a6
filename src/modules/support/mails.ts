import { clockTime, longDate } from '../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../platform/i18n/lang.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { addressees, membersOf } from '../people/index.ts';
import { mailWords } from './mail-words.ts';
import { paths } from './paths.ts';
import type { Answer, SupportRequest, WithdrawReason } from './request.ts';

/** Who can handle it: the people of the organisation that is asked, else facility support. */
export async function handlersOf(work: Reading, organisationId: string | null): Promise<string[]> {
  const own = organisationId
    ? await membersOf(work, organisationId, ['professional', 'provider', 'local-contact', 'desk-worker'])
    : [];
  return own.length > 0 ? own : membersOf(work, null, ['facility-support']);
}

export async function tellAsked(work: Work, request: SupportRequest): Promise<void> {
  const people = (await handlersOf(work, request.organisationId)).filter((one) => one !== work.actor.personId);
  const before = (lang: Lang) =>
    request.wantedBefore ? `${longDate(request.wantedBefore, lang)}, ${clockTime(request.wantedBefore, lang)}` : '-';
  await tell(work, 'support-asked', people, request.id, (lang) =>
    mailWords[lang].asked(request.title, request.askedByName, before(lang)),
  );
}

export function tellHandedOver(work: Work, request: SupportRequest, personId: string): Promise<void> {
  return tell(work, 'support-asked', [personId], request.id, (lang) => mailWords[lang].handedOver(request.title));
}

export function tellWaiting(work: Work, request: SupportRequest, waitingFor: string): Promise<void> {
  return tellAsker(work, request, (lang) => mailWords[lang].waiting(request.title, waitingFor));
}

/** A question to who asked: they hear it at once, since everything waits for them. */
export function tellQuestion(work: Work, request: SupportRequest, question: string): Promise<void> {
  return tellAsker(work, request, (lang) => mailWords[lang].question(request.title, question), false);
}

/** Who handles it, or can when nobody does, hears at once that it goes on. */
export async function tellReplied(work: Work, request: SupportRequest, text: string): Promise<void> {
  const people = request.takenBy ? [request.takenBy] : await handlersOf(work, request.organisationId);
  const write: Write = (lang) => mailWords[lang].replied(request.title, request.askedByName, text);
  const others = people.filter((one) => one !== work.actor.personId);
  await tell(work, 'support-news', others, request.id, write, false);
}

export function tellAnswered(work: Work, request: SupportRequest, { state, answer }: Answer): Promise<void> {
  const write: Write = (lang) => mailWords[lang][state === 'done' ? 'done' : 'notPossible'](request.title, answer);
  // Whoever waits for it hears it at once, whatever came before today.
  return tellAsker(work, request, write, false);
}

/** It is not needed any more: who handles it or was asked for it, and who asked when the program takes it back. */
export async function tellWithdrawn(work: Work, request: SupportRequest, reason?: WithdrawReason): Promise<void> {
  const concerned = request.takenBy ? [request.takenBy] : await handlersOf(work, request.organisationId);
  const people = [...new Set(reason ? [...concerned, request.askedBy] : concerned)].filter((one) => one !== work.actor.personId);
  await tell(work, 'support-news', people, request.id, (lang) => mailWords[lang].withdrawn(request.title, reason));
}

type Write = (lang: Lang) => { subject: string; text: string[]; button: string };

async function tellAsker(work: Work, { id, askedBy }: SupportRequest, write: Write, gathered = true): Promise<void> {
  if (askedBy !== work.actor.personId) await tell(work, 'support-news', [askedBy], id, write, gathered);
}

async function tell(
  work: Work,
  kind: string,
  personIds: string[],
  requestId: string,
  write: Write,
  gathered = true,
): Promise<void> {
  for (const { personId, name, email, lang } of await addressees(work, personIds)) {
    const { subject, text, button } = write(lang);
    const address = `${work.services.publicUrl}${localPath(paths.request(requestId), lang)}`;
    const gist = [...text.filter(Boolean), address].join('\n\n');
    const body = `${mailWords[lang].dear(name)}\n\n${gist}`;
    await sendMail(work, { kind, personId, to: email, lang, subject, button, gist, text: body, gathered });
  }
}
