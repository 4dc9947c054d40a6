import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { blindIndex, blindIndexes } from '../../platform/crypto/keys.ts';
import { hashToken, newToken } from '../../platform/crypto/tokens.ts';
import { addressWorks } from '../../platform/mail/addresses.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { openReply, type Reply, type ReplyKind, sealReply } from './initiative.ts';
import { mailReplyConfirmation, passAnswerOn, passReplyOn } from './mails.ts';
import { contactOf, initiativeById } from './queries.ts';

const CONFIRM_HOURS = 24;
/** From one address in an hour, and to one initiative in a day. */
const MOST_FROM = 5;
const MOST_TO = 20;

export interface NewReply {
  initiativeId: string;
  kind: ReplyKind;
  name: string;
  email: string;
  message: string;
  language: 'nl' | 'en';
}

/** Advertising that comes by forms lives on links. */
export const holdsLink = (text: string) => /https?:\/\/|www\.|\b[\w-]+\.(com|net|ru|cn|xyz|info|shop)\b/i.test(text);

/**
 * Keeps a reply and mails its writer a link to confirm the address. What is too much of one address or to one initiative is dropped in
 * silence: the page says the same to everybody.
 */
export async function startReply(work: Work, input: NewReply): Promise<void> {
  const initiative = await initiativeById(work, input.initiativeId);
  if (initiative?.state !== 'published' || (await tooMany(work, input))) return;
  const { token, hash } = newToken();
  const reply = { name: input.name, email: input.email, message: input.message, answer: '' };
  await work.tx
    .insertInto('initiative_replies')
    .values({
      region_id: work.region.id,
      initiative_id: initiative.id,
      kind: input.kind,
      reply_sealed: sealReply(work.services.keys, reply),
      email_index: blindIndex(work.services.keys, input.email),
      language: input.language,
      token_hash: hash,
      confirm_before: work.now.add({ hours: CONFIRM_HOURS }),
      created_at: work.now,
    })
    .execute();
  await audit(work, { action: 'initiative.reply', subjectKind: 'initiative', subjectId: initiative.id });
  await mailReplyConfirmation(work, { reply, lang: input.language, title: initiative.title }, token);
}

async function tooMany(work: Work, { email, initiativeId }: NewReply): Promise<boolean> {
  const indexes = blindIndexes(work.services.keys, email);
  await sql`select pg_advisory_xact_lock(hashtextextended(encode(${indexes[0]}::bytea, 'hex'), 3))`.execute(work.tx);
  const from = await work.tx
    .selectFrom('initiative_replies')
    .select('id')
    .where('email_index', 'in', indexes)
    .where('created_at', '>', work.now.subtract({ hours: 1 }))
    .limit(MOST_FROM)
    .execute();
  const to = await work.tx
    .selectFrom('initiative_replies')
    .select('id')
    .where('initiative_id', '=', initiativeId)
    .where('created_at', '>', work.now.subtract({ hours: 24 }))
    .limit(MOST_TO)
    .execute();
  return from.length >= MOST_FROM || to.length >= MOST_TO;
}

export interface ReplyView extends Reply {
  id: string;
  initiativeId: string;
  kind: ReplyKind;
  state: 'unconfirmed' | 'sent' | 'answered';
  language: 'nl' | 'en';
  createdAt: Temporal.Instant;
}

/** The reply behind the link of its writer. */
export async function replyBy(reading: Reading, token: string): Promise<ReplyView | undefined> {
  const row = await rows(reading)
    .where('token_hash', '=', hashToken(token))
    .where('confirm_before', '>', reading.now)
    .executeTakeFirst();
  return row && opened(reading, row);
}

/** What was passed on to who started it, the newest first. Addresses are in it: the page shows none. */
export async function repliesTo(reading: Reading, initiativeId: string): Promise<ReplyView[]> {
  const found = await rows(reading)
    .where('initiative_id', '=', initiativeId)
    .where('state', '<>', 'unconfirmed')
    .orderBy('created_at', 'desc')
    .limit(100)
    .execute();
  return found.map((row) => opened(reading, row));
}

function rows(reading: Reading) {
  return reading.tx
    .selectFrom('initiative_replies')
    .select(['id', 'initiative_id as initiativeId', 'kind', 'state', 'language', 'created_at as createdAt', 'reply_sealed']);
}

function opened(reading: Reading, row: Omit<ReplyView, keyof Reply> & { reply_sealed: Buffer }): ReplyView {
  const { reply_sealed, ...rest } = row;
  return { ...rest, ...openReply(reading.services.keys, reply_sealed) };
}

/** Its writer confirms: the message goes to who started it. False when that was done, or the initiative is not public any more. */
export async function confirmReply(work: Work, reply: ReplyView): Promise<boolean> {
  const initiative = await initiativeById(work, reply.initiativeId);
  if (initiative?.state !== 'published') return false;
  const sent = await work.tx
    .updateTable('initiative_replies')
    .set({ state: 'sent', sent_at: work.now })
    .where('id', '=', reply.id)
    .where('state', '=', 'unconfirmed')
    .returning('id')
    .executeTakeFirst();
  if (!sent) return false;
  await addressWorks(work, reply.email);
  await audit(work, { action: 'initiative.reply-confirm', subjectKind: 'initiative', subjectId: initiative.id });
  await passReplyOn(work, initiative.id, reply.kind, reply);
  return true;
}

/** Answers somebody who replied, once. False when it was answered, or is of another initiative. */
export async function answerReply(
  work: Work,
  input: { initiativeId: string; replyId: string; answer: string },
): Promise<boolean> {
  const row = await rows(work)
    .where('id', '=', input.replyId)
    .where('initiative_id', '=', input.initiativeId)
    .where('state', '=', 'sent')
    .forUpdate()
    .executeTakeFirst();
  const initiative = await initiativeById(work, input.initiativeId);
  const contact = await contactOf(work, input.initiativeId);
  if (!row || !initiative || !contact) return false;
  const { name, email, message, language } = opened(work, row);
  const reply = { name, email, message, answer: input.answer };
  await work.tx
    .updateTable('initiative_replies')
    .set({ state: 'answered', reply_sealed: sealReply(work.services.keys, reply) })
    .where('id', '=', input.replyId)
    .execute();
  await audit(work, { action: 'initiative.answer', subjectKind: 'initiative', subjectId: initiative.id });
  const slug = initiative.state === 'published' ? initiative.slug : null;
  await passAnswerOn(work, { reply, lang: language, title: initiative.title }, { name: contact.name, slug });
  return true;
}
