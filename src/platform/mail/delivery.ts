import { z } from 'zod';
import type { JobContext, JobKind } from '../jobs/jobs.ts';
import type { Work } from '../work.ts';
import { countBounce, isUnreachable } from './addresses.ts';
import { type MailContent, openContent } from './content.ts';
import { composeMessage } from './message.ts';
import type { Outcome } from './outcome.ts';
import type { Message, Post } from './post.ts';
import { kindOf } from './service.ts';

const Delivery = z.strictObject({ regionId: z.uuid(), mailId: z.uuid() });
export type Delivery = z.infer<typeof Delivery>;

/** Delivers one mail of the outbox. Without a mail server it is kept, to be read at /dev/mail. */
export const deliverMail: JobKind<Delivery> = {
  name: 'mail-delivery',
  payload: Delivery,
  gathered: true,
  handle: (delivery, context) => deliver(context, delivery),
};

/** Minutes to wait after each attempt that failed for now: about two days in all. */
export const BACK_OFF = [1, 5, 15, 30, 60, 120, 240, 480, 960, 960];

interface Claim {
  mailId: string;
  attempt: number;
  claimedAt: Temporal.Instant;
  recipientIndex: Buffer;
  message: Message;
  post: Post;
}

/**
 * Three steps of which each is certain before the next begins: the mail is claimed and that is committed; it is handed over, once;
 * the outcome is written down. Who dies in between leaves a mail that is neither sent again nor forgotten, but shown as uncertain.
 */
export async function deliver(context: JobContext, { regionId, mailId }: Delivery): Promise<void> {
  const claim = await context.run(regionId, 'job mail-delivery', (work) => claimMail(work, mailId));
  if (!claim) return;
  const outcome = await claim.post.send(claim.message);
  await context.run(regionId, 'job mail-delivery', (work) => settle(work, claim, outcome));
}

/** Takes a mail that is due, so that nobody else does; or decides that it does not go out. */
async function claimMail(work: Work, mailId: string): Promise<Claim | undefined> {
  const row = await work.tx
    .selectFrom('mails')
    .selectAll()
    .where('id', '=', mailId)
    .where('state', '=', 'queued')
    .where((eb) => eb.or([eb('next_attempt_at', 'is', null), eb('next_attempt_at', '<=', work.now)]))
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!row) return undefined;
  const { mail: service, keys } = work.services;
  const put = (set: { state: 'kept' | 'withheld' | 'failed' | 'sending'; reason?: string; attempts?: number }) =>
    work.tx
      .updateTable('mails')
      .set({ reason: null, ...set, ...(set.state === 'sending' ? { claimed_at: work.now } : { delivered_at: work.now }) })
      .where('id', '=', mailId)
      .execute();

  const content = openContent(keys, row.sealed);
  const { post } = service;
  if (!post || isMadeUp(work, content)) return void (await put({ state: 'kept' }));
  const sure = row.insist || kindOf(service, row.kind)?.asked;
  if (!sure && (await isUnreachable(work, content.to))) return void (await put({ state: 'withheld', reason: 'unreachable' }));
  const letter = { id: row.id, createdAt: row.created_at, content };
  const message = await composeMessage(work.services, post.settings, work.region, letter);
  if (!message) return void (await put({ state: 'failed', reason: 'address' }));
  const attempt = row.attempts + 1;
  await put({ state: 'sending', attempts: attempt });
  return { mailId, attempt, claimedAt: work.now, recipientIndex: row.recipient_index, message, post };
}

/** The example's people have addresses that can never exist (RFC 2606): those are kept, also with a mail server. */
function isMadeUp(work: Work, content: MailContent): boolean {
  return work.region.isExample && /[@.]example$/i.test(content.to.trim());
}

/** Writes down how the attempt ended; when it took so long that it was called uncertain, that is put right. */
async function settle(work: Work, claim: Claim, outcome: Outcome): Promise<void> {
  const settled = await work.tx
    .updateTable('mails')
    .set(afterAttempt(work, claim.attempt, outcome))
    .where('id', '=', claim.mailId)
    .where('claimed_at', '=', claim.claimedAt)
    .where('state', 'in', ['sending', 'uncertain'])
    .returning('id')
    .execute();
  if (settled.length > 0 && outcome.kind === 'refused' && outcome.address) await countBounce(work, claim.recipientIndex, true);
}

function afterAttempt(work: Work, attempt: number, outcome: Outcome) {
  const done = { delivered_at: work.now, next_attempt_at: null };
  switch (outcome.kind) {
    case 'sent':
      return { ...done, state: 'sent' as const, reply_code: outcome.code, reason: null };
    case 'refused': {
      const state = outcome.address ? ('bounced' as const) : ('failed' as const);
      return { ...done, state, reply_code: outcome.code, reason: outcome.reason };
    }
    case 'uncertain':
      return { ...done, state: 'uncertain' as const, reply_code: null, reason: outcome.reason };
    case 'later': {
      const minutes = BACK_OFF[attempt - 1];
      const answer = { reply_code: outcome.code, reason: outcome.reason };
      if (minutes === undefined) return { ...done, ...answer, state: 'failed' as const };
      return { ...answer, state: 'queued' as const, next_attempt_at: work.now.add({ minutes }) };
    }
  }
}
