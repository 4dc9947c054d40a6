import { sql } from 'kysely';
import { z } from 'zod';
import { localDate } from '../../platform/clock/clock.ts';
import { unseal } from '../../platform/crypto/seal.ts';
import { plainDate } from '../../platform/i18n/format.ts';
import type { KeptRecord, ModulePrivacy, PersonalData, RetentionTerm, Subject } from '../../platform/privacy.ts';
import type { Reading, Work } from '../../platform/work.ts';

const KEPT_DAYS = 30;
const managing = { nl: 'om te regelen wie toegang heeft', en: 'to arrange who has access' };
const Opened = z.object({ name: z.string(), email: z.string() });

const over = (now: Temporal.Instant) => now.subtract({ hours: KEPT_DAYS * 24 });

const invitations: RetentionTerm = {
  kind: 'invitation',
  name: { nl: 'uitnodigingen', en: 'invitations' },
  term: { nl: 'een maand na het einde van de link', en: 'a month after the end of the link' },
  due: async ({ tx, now }) =>
    (await tx.selectFrom('invitations').select('id').where('expires_at', '<', over(now)).execute()).length,
  run: async ({ tx, now }) =>
    Number((await tx.deleteFrom('invitations').where('expires_at', '<', over(now)).executeTakeFirst()).numDeletedRows),
};

/** Invitations to the address, and those that the account accepted. */
function invitationsTo({ tx }: Reading | Work, { personId, indexes }: Subject) {
  return tx
    .selectFrom('invitations')
    .select(['id', 'sealed', 'sent_at'])
    .where((where) =>
      where.or([
        ...(personId ? [where('accepted_by', '=', personId)] : []),
        ...(indexes.length > 0 ? [where('email_index', 'in', indexes)] : []),
        sql<boolean>`false`,
      ]),
    )
    .orderBy('sent_at');
}

const kept: PersonalData = {
  kind: 'invitation',
  name: { nl: 'uitnodigingen aan u', en: 'invitations to you' },
  purpose: { nl: 'om u toegang te geven', en: 'to give you access' },
  term: 'invitation',
  find: async (reading, subject, lang): Promise<KeptRecord[]> => {
    const nl = lang === 'nl';
    return (await invitationsTo(reading, subject).execute()).map((row) => {
      const { name, email } = Opened.parse(unseal(reading.services.keys, row.sealed));
      return {
        title: nl ? 'Uitnodiging' : 'Invitation',
        fields: [
          { label: nl ? 'Naam' : 'Name', value: name },
          { label: nl ? 'Mailadres' : 'Mail address', value: email },
          { label: nl ? 'Verstuurd op' : 'Sent on', value: plainDate(localDate(row.sent_at), lang) },
        ],
      };
    });
  },
  erase: async (work, subject) => {
    const ids = (await invitationsTo(work, subject).execute()).map((row) => row.id);
    if (ids.length > 0) await work.tx.deleteFrom('invitations').where('id', 'in', ids).execute();
    return ids.length;
  },
  trail: async (reading, subject) => [
    { kind: 'invitation', ids: (await invitationsTo(reading, subject).execute()).map((row) => row.id) },
  ],
};

/** What this module keeps about people. */
export const privacy: ModulePrivacy = {
  actions: {
    'person.view': {
      nl: 'bekeek het account met het mailadres',
      en: 'looked at the account with the mail address',
      why: managing,
    },
    'person.invite': { nl: 'verstuurde een uitnodiging', en: 'sent an invitation', why: managing },
    'invitation.accept': { nl: 'nam een uitnodiging aan', en: 'accepted an invitation' },
    'invitation.withdraw': { nl: 'trok een uitnodiging in', en: 'withdrew an invitation', why: managing },
  },
  tables: { invitations: { term: 'invitation', holds: 'name, address and language of who is invited (sealed), with the roles' } },
  sealed: [
    {
      table: 'invitations',
      column: 'sealed',
      key: ['id'],
      index: { column: 'email_index', of: (opened) => Opened.parse(opened).email },
    },
  ],
  retention: [invitations],
  personal: [kept],
};
