import { sql } from 'kysely';
import { z } from 'zod';
import { longDate } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import type { JobKind } from '../jobs/jobs.ts';
import type { Work } from '../work.ts';
import { type MailContent, openContent } from './content.ts';
import type { MailKind } from './kinds.ts';
import { putInOutbox } from './outbox.ts';

export const digestKind: MailKind = {
  kind: 'digest',
  label: { nl: 'Overzicht van meldingen', en: 'Digest of news' },
};

/** Every minute: news of which the moment has come is gathered, one mail per person. */
export const mailDigests: JobKind<object> = {
  name: 'platform-mail-digests',
  payload: z.object({}),
  everySeconds: 60,
  handle: async (_payload, context) => {
    for (const regionId of await context.regions()) {
      // One person at a time: what is gathered and the mail that holds it are one transaction.
      while (await context.run(regionId, 'job platform-mail-digests', gatherOne));
    }
  },
};

/** Makes the digest of one person whose moment has come. Returns false when there is nobody left. */
export async function gatherOne(work: Work): Promise<boolean> {
  const first = await work.tx
    .selectFrom('mails')
    .select('person_id')
    .where('state', '=', 'waiting')
    .where('next_attempt_at', '<=', work.now)
    .orderBy('next_attempt_at')
    .limit(1)
    .executeTakeFirst();
  const personId = first?.person_id;
  if (!personId) return false;
  // Two processes make no two digests for one person: the second waits here and then finds nothing.
  await sql`select pg_advisory_xact_lock(hashtext('mail-digest'), hashtext(${personId}))`.execute(work.tx);
  const rows = await work.tx
    .selectFrom('mails')
    .select(['id', 'sealed'])
    .where('state', '=', 'waiting')
    .where('person_id', '=', personId)
    .where('next_attempt_at', '<=', work.now)
    .orderBy('created_at')
    .orderBy('id')
    .forUpdate()
    .execute();
  if (rows.length === 0) return true;
  const news = rows.map((row) => openContent(work.services.keys, row.sealed));
  const content = digestOf(news, work.now);
  const digestId = await putInOutbox(work, { kind: digestKind.kind, personId, content, digest: null });
  await work.tx
    .updateTable('mails')
    .set({ state: 'digested', digest_id: digestId, delivered_at: work.now })
    .where(
      'id',
      'in',
      rows.map((row) => row.id),
    )
    .execute();
  return true;
}

const words: Record<Lang, { subject: (count: number, day: string) => string; intro: (count: number) => string }> = {
  nl: {
    subject: (count, day) => (count === 1 ? `Je melding van ${day}` : `Je ${count} meldingen van ${day}`),
    intro: (count) => (count === 1 ? 'Dit is er gebeurd.' : 'Dit is er gebeurd. Het nieuwste staat onderaan.'),
  },
  en: {
    subject: (count, day) => (count === 1 ? `Your news of ${day}` : `Your ${count} news items of ${day}`),
    intro: (count) => (count === 1 ? 'This happened.' : 'This happened. The newest is at the end.'),
  },
};

/** One mail in the language of the latest, to the address of the latest, with every attachment. */
function digestOf(news: MailContent[], now: Temporal.Instant): MailContent {
  const last = news.at(-1);
  if (!last) throw new Error('a digest of nothing');
  const t = words[last.lang];
  const parts = news.map((one) => `== ${one.subject} ==\n\n${one.gist ?? one.text}`);
  return {
    to: last.to,
    lang: last.lang,
    subject: t.subject(news.length, longDate(now, last.lang)),
    text: [t.intro(news.length), ...parts].join('\n\n'),
    notice: true,
    attachments: news.flatMap((one) => one.attachments).map((one, index) => ({ ...one, name: numbered(one.name, index) })),
  };
}

/** Attachments of several mails often have the same name. */
function numbered(name: string, index: number): string {
  return index === 0 ? name : name.replace(/(\.\w+)?$/, `-${index + 1}$1`);
}
