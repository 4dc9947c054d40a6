import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import { blindIndex, blindIndexes } from '../crypto/keys.ts';
import { AHEAD } from '../db/client.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Reading, Work } from '../work.ts';
import { type MailContent, openContent, sealContent } from './content.ts';
import { deliverMail } from './delivery.ts';
import { digestAt } from './digest-time.ts';
import type { Rhythm } from './kinds.ts';
import { noticeSettings } from './notice-settings.ts';
import { kindOf } from './service.ts';

export type { MailContent } from './content.ts';

export interface NewMail {
  /** As its module declares it in `Module.mails`: whether its addressee may choose when it comes is said there. */
  kind: string;
  personId?: string;
  to: string;
  lang: Lang;
  subject: string;
  /** Plain text. A line that is only an address becomes a button; "What: this" lines under each other become a list. */
  text: string;
  /** Words on the button ("Bevestig uw aanmelding"). */
  button?: string;
  /** What stands in a digest: the text without greeting. */
  gist?: string;
  /** News that may come often: after the first of a day the rest waits for the next morning's digest. */
  gathered?: boolean;
  /** It must be known by then: it goes at once when the digest of its addressee would be later. */
  before?: Temporal.Instant;
  /** The page where its addressee stops mails like this one; mail programs show it beside the sender. */
  leave?: string;
  attachments?: MailContent['attachments'];
}

/**
 * Puts a sealed mail in the outbox with its delivery job, in the transaction of the change that causes it. News that its addressee
 * wants later waits there for their digest; news that they do not want is not written.
 */
export async function sendMail(work: Work, mail: NewMail): Promise<void> {
  await sendTracedMail(work, mail);
}

/** As `sendMail`, for who must know later whether it arrived: returns the id of the mail, null when it was not written. */
export async function sendTracedMail(work: Work, mail: NewMail): Promise<string | null> {
  const notice = kindOf(work.services.mail, mail.kind)?.notice !== undefined && mail.personId !== undefined;
  const rhythm = notice && mail.personId ? await rhythmOf(work, mail.personId, mail.kind) : 'at-once';
  if (rhythm === 'never') return null;
  const { kind, personId, gathered = false, before, attachments = [], ...rest } = mail;
  const content: MailContent = { ...rest, attachments, ...(notice ? { notice } : {}) };
  const waits = notice && gathered && rhythm === 'at-once' && (await toldToday(work, mail));
  const digest = digestAt(work.now, waits ? 'daily' : rhythm);
  const tooLate = digest && before && Temporal.Instant.compare(digest, before) > 0;
  return putInOutbox(work, { kind, personId: personId ?? null, content, digest: tooLate ? null : digest });
}

/** Whether something of this kind was written to this address in the last 24 hours. */
async function toldToday(work: Work, { kind, to }: NewMail): Promise<boolean> {
  const found = await work.tx
    .selectFrom('mails')
    .select('id')
    .where('recipient_index', '=', blindIndex(work.services.keys, to))
    .where('kind', '=', kind)
    .where('created_at', '>', work.now.subtract({ hours: 24 }))
    .limit(1)
    .execute();
  return found.length > 0;
}

interface Outgoing {
  kind: string;
  personId: string | null;
  content: MailContent;
  /** When its digest is made; null: it goes now. */
  digest: Temporal.Instant | null;
}

/** Writes the row and, when it goes now, its job. Returns its id. */
export async function putInOutbox(work: Work, { kind, personId, content, digest }: Outgoing): Promise<string> {
  const id = randomUUIDv7();
  await work.tx
    .insertInto('mails')
    .values({
      id,
      region_id: work.region.id,
      kind,
      person_id: personId,
      recipient_index: blindIndex(work.services.keys, content.to),
      sealed: sealContent(work.services.keys, content),
      created_at: work.now,
      ...(digest ? { state: 'waiting' as const, next_attempt_at: digest } : {}),
    })
    .modifyEnd(sql.raw(AHEAD))
    .execute();
  if (!digest) await work.services.jobs.send(work, deliverMail, { regionId: work.region.id, mailId: id });
  return id;
}

async function rhythmOf(work: Work, personId: string, kind: string): Promise<Rhythm> {
  return (await noticeSettings(work, personId)).get(kind) ?? 'at-once';
}

export interface KeptMail extends MailContent {
  id: string;
  kind: string;
  createdAt: Temporal.Instant;
}

/** The newest mails of the region, opened, perhaps only those to one address. Only for the example's /dev/mail and for tests. */
export async function keptMails(reading: Reading, limit: number, to?: string): Promise<KeptMail[]> {
  let query = reading.tx
    .selectFrom('mails')
    .select(['id', 'kind', 'sealed', 'created_at'])
    // News that waits for a digest, or stood in one, is no mail of its own.
    .where('state', 'not in', ['waiting', 'digested'])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  if (to) query = query.where('recipient_index', 'in', blindIndexes(reading.services.keys, to));
  return (await query.execute()).map((row) => opened(reading, row));
}

/** One mail, opened; undefined when it is gone. Only for the example's /dev/mail. */
export async function keptMailById(reading: Reading, mailId: string): Promise<KeptMail | undefined> {
  const row = await reading.tx
    .selectFrom('mails')
    .select(['id', 'kind', 'sealed', 'created_at'])
    .where('id', '=', mailId)
    .executeTakeFirst();
  return row && opened(reading, row);
}

function opened(reading: Reading, row: { id: string; kind: string; sealed: Buffer; created_at: Temporal.Instant }): KeptMail {
  return { id: row.id, kind: row.kind, createdAt: row.created_at, ...openContent(reading.services.keys, row.sealed) };
}
