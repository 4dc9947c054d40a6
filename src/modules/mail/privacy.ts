import { z } from 'zod';
import { localDate } from '../../platform/clock/clock.ts';
import { unseal } from '../../platform/crypto/seal.ts';
import { plainDate } from '../../platform/i18n/format.ts';
import { languages } from '../../platform/i18n/lang.ts';
import type { ModulePrivacy, PersonalData, RetentionTerm, Subject } from '../../platform/privacy.ts';
import type { Reading } from '../../platform/work.ts';

const MAIL_DAYS = 30;
/** A bounce of long ago says nothing of the address of today. */
const BOUNCE_DAYS = 365;
const Content = z.object({ to: z.string(), subject: z.string(), lang: z.enum(languages) });

const before = (now: Temporal.Instant, days: number) => now.subtract({ hours: days * 24 });

const mails: RetentionTerm = {
  kind: 'mail',
  name: { nl: 'verstuurde mails', en: 'mails sent' },
  term: { nl: '30 dagen', en: '30 days' },
  due: async ({ tx, now }) => {
    const row = await tx
      .selectFrom('mails')
      .select(tx.fn.countAll<number>().as('n'))
      .where('created_at', '<', before(now, MAIL_DAYS))
      .executeTakeFirst();
    return row?.n ?? 0;
  },
  run: async ({ tx, now }) =>
    Number((await tx.deleteFrom('mails').where('created_at', '<', before(now, MAIL_DAYS)).executeTakeFirst()).numDeletedRows),
};

const bounces: RetentionTerm = {
  kind: 'bounce',
  name: { nl: 'mailadressen waar mail niet aankwam', en: 'addresses where mail did not arrive' },
  term: {
    nl: 'een jaar na de laatste keer; alleen een vingerafdruk van het adres',
    en: 'a year after the last time; only a fingerprint of the address',
  },
  due: async ({ tx, now }) => {
    const row = await tx
      .selectFrom('mail_addresses')
      .select(tx.fn.countAll<number>().as('n'))
      .where('last_bounced_at', '<', before(now, BOUNCE_DAYS))
      .executeTakeFirst();
    return row?.n ?? 0;
  },
  run: async ({ tx, now }) =>
    Number(
      (await tx.deleteFrom('mail_addresses').where('last_bounced_at', '<', before(now, BOUNCE_DAYS)).executeTakeFirst())
        .numDeletedRows,
    ),
};

function mailsTo({ tx }: Reading, { personId, indexes }: Subject) {
  return tx
    .selectFrom('mails')
    .select(['id', 'sealed', 'created_at'])
    .where((eb) =>
      eb.or([
        ...(personId ? [eb('person_id', '=', personId)] : []),
        ...(indexes.length > 0 ? [eb('recipient_index', 'in', indexes)] : []),
      ]),
    )
    .orderBy('created_at');
}

/** Mails to an address or account. */
const kept: PersonalData = {
  kind: 'mail',
  name: { nl: 'mails aan u', en: 'mails to you' },
  purpose: { nl: 'om te bezorgen, en opnieuw te proberen als dat niet lukt', en: 'to deliver, and to try again when that fails' },
  term: 'mail',
  find: async (reading, subject, lang) => {
    const rows = await mailsTo(reading, subject).execute();
    return rows.map((row) => {
      const content = Content.parse(unseal(reading.services.keys, row.sealed));
      return {
        title: content.subject,
        titleLang: content.lang,
        fields: [
          { label: lang === 'nl' ? 'Aan' : 'To', value: content.to },
          { label: lang === 'nl' ? 'Op' : 'On', value: plainDate(localDate(row.created_at), lang) },
        ],
      };
    });
  },
  erase: async (work, subject) => {
    const ids = (await mailsTo(work, subject).execute()).map((row) => row.id);
    if (ids.length > 0) await work.tx.deleteFrom('mails').where('id', 'in', ids).execute();
    if (subject.indexes.length > 0)
      await work.tx.deleteFrom('mail_addresses').where('recipient_index', 'in', subject.indexes).execute();
    if (subject.personId) await work.tx.deleteFrom('notice_settings').where('person_id', '=', subject.personId).execute();
    return ids.length;
  },
};

/** What this module and the platform's mail keep about people. */
export const privacy: ModulePrivacy = {
  actions: {
    'mail.list': { nl: 'bekeek welke mail niet aankwam', en: 'looked at which mail did not arrive' },
    'mail.send-again': { nl: 'stuurde een mail opnieuw', en: 'sent a mail again' },
    'notice.choose': { nl: 'koos wanneer nieuws komt', en: 'chose when news comes' },
  },
  retention: [mails, bounces],
  personal: [kept],
  sealed: [
    {
      table: 'mails',
      column: 'sealed',
      key: ['id'],
      index: { column: 'recipient_index', of: (opened) => Content.parse(opened).to },
    },
  ],
  looseIndexes: [
    {
      table: 'mail_addresses',
      column: 'recipient_index',
      why: 'without the old key a bounce is forgotten and the address is tried once more',
    },
  ],
  tables: {
    mails: { term: 'mail', holds: 'address, subject and text (sealed)' },
    mail_addresses: { term: 'bounce', holds: 'fingerprint of an address where mail came back' },
    notice_settings: { term: 'account', holds: 'which news an account wants, and when' },
  },
};
