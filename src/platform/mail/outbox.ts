import { z } from 'zod';
import { blindIndex } from '../crypto/keys.ts';
import { seal, unseal } from '../crypto/seal.ts';
import type { Lang } from '../i18n/lang.ts';
import type { JobKind } from '../jobs/jobs.ts';
import type { Reading, Work } from '../work.ts';

const Content = z.object({
  to: z.string(),
  lang: z.enum(['nl', 'en']),
  subject: z.string(),
  /** Plain text; a line that is only an address becomes a button in the HTML part. */
  text: z.string(),
  attachments: z.array(z.object({ name: z.string(), type: z.string(), content: z.string() })),
});
export type MailContent = z.infer<typeof Content>;

export interface NewMail {
  kind: string;
  personId?: string;
  to: string;
  lang: Lang;
  subject: string;
  text: string;
  attachments?: MailContent['attachments'];
}

const Delivery = z.strictObject({ regionId: z.uuid(), mailId: z.uuid() });

/** Delivers one mail of the outbox. Without a mail server it is kept, to be read at /dev/mail. */
export const deliverMail: JobKind<z.infer<typeof Delivery>> = {
  name: 'mail-delivery',
  payload: Delivery,
  handle: ({ regionId, mailId }, context) =>
    context.run(regionId, 'job mail-delivery', async (work) => {
      await work.tx
        .updateTable('mails')
        .set({ state: 'kept', delivered_at: work.now })
        .where('id', '=', mailId)
        .where('state', '=', 'queued')
        .execute();
    }),
};

/** Puts a sealed mail in the outbox with its delivery job, in the transaction of the change that causes it. */
export async function sendMail(work: Work, mail: NewMail): Promise<void> {
  const content: MailContent = {
    to: mail.to,
    lang: mail.lang,
    subject: mail.subject,
    text: mail.text,
    attachments: mail.attachments ?? [],
  };
  const { id } = await work.tx
    .insertInto('mails')
    .values({
      region_id: work.region.id,
      kind: mail.kind,
      person_id: mail.personId ?? null,
      recipient_index: blindIndex(work.services.keys, mail.to),
      sealed: seal(work.services.keys, content),
      created_at: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await work.services.jobs.send(work, deliverMail, { regionId: work.region.id, mailId: id });
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
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  if (to) query = query.where('recipient_index', '=', blindIndex(reading.services.keys, to));
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    createdAt: row.created_at,
    ...Content.parse(unseal(reading.services.keys, row.sealed)),
  }));
}
