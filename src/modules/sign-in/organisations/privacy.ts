import { localDate } from '../../../platform/clock/clock.ts';
import { plainDate } from '../../../platform/i18n/format.ts';
import type { KeptRecord, ModulePrivacy, PersonalData, RetentionTerm } from '../../../platform/privacy.ts';

const managing = { nl: 'om te regelen wie toegang heeft', en: 'to arrange who has access' };

const identities: PersonalData = {
  kind: 'identity',
  name: { nl: 'koppeling met uw organisatie', en: 'link with your organisation' },
  purpose: { nl: 'om in te loggen bij uw eigen organisatie', en: 'to sign in at your own organisation' },
  term: 'account',
  find: async ({ tx }, { personId }, lang): Promise<KeptRecord[]> => {
    if (!personId) return [];
    const rows = await tx
      .selectFrom('provider_identities as i')
      .innerJoin('sign_in_providers as s', 's.id', 'i.provider_id')
      .select(['s.name', 'i.linked_at'])
      .where('i.person_id', '=', personId)
      .execute();
    const label = lang === 'nl' ? 'Gekoppeld op' : 'Linked on';
    return rows.map((row) => ({ title: row.name, fields: [{ label, value: plainDate(localDate(row.linked_at), lang) }] }));
  },
  erase: async ({ tx }, { personId }) => {
    if (!personId) return 0;
    const { numDeletedRows } = await tx.deleteFrom('provider_identities').where('person_id', '=', personId).executeTakeFirst();
    return Number(numDeletedRows);
  },
};

const attempts: RetentionTerm = {
  kind: 'provider-attempt',
  name: { nl: 'pogingen om bij een organisatie in te loggen', en: 'attempts to sign in at an organisation' },
  term: { nl: 'tien minuten; elke nacht opgeruimd', en: 'ten minutes; removed every night' },
  due: async ({ tx, now }) =>
    (await tx.selectFrom('provider_attempts').select('state_hash').where('expires_at', '<', now).execute()).length,
  run: async ({ tx, now }) =>
    Number((await tx.deleteFrom('provider_attempts').where('expires_at', '<', now).executeTakeFirst()).numDeletedRows),
};

/** What signing in by organisations keeps about people. */
export const organisationPrivacy = {
  actions: {
    'identity.link': { nl: 'koppelde het account aan een organisatie', en: 'linked the account with an organisation' },
    'identity.unlink': {
      nl: 'haalde de koppeling met organisaties weg',
      en: 'removed the link with organisations',
      why: managing,
    },
    'sign-in-provider.add': { nl: 'voegde een inlogdienst toe', en: 'added a sign-in service', why: managing },
    'sign-in-provider.change': { nl: 'veranderde een inlogdienst', en: 'changed a sign-in service', why: managing },
    'sign-in-provider.remove': { nl: 'verwijderde een inlogdienst', en: 'removed a sign-in service', why: managing },
  },
  tables: {
    sign_in_providers: { without: 'settings of an organisation' },
    provider_identities: { term: 'account', holds: "which number a person has at their organisation's sign-in service" },
    provider_attempts: { term: 'provider-attempt', holds: 'secrets of somebody who is on the way (sealed); not who' },
  },
  sealed: [
    { table: 'sign_in_providers', column: 'client_secret_sealed', key: ['id'] },
    { table: 'provider_attempts', column: 'sealed', key: ['state_hash'] },
  ],
  retention: [attempts],
  personal: [identities],
} satisfies ModulePrivacy;
