import { clockTime, longDate } from '../../platform/i18n/format.ts';
import type { KeptRecord, ModulePrivacy, PersonalData } from '../../platform/privacy.ts';
import { factorsOf, hasFactor } from './factors/summary.ts';
import { organisationPrivacy } from './organisations/privacy.ts';
import { terms } from './retention.ts';

const safety = { nl: 'om te zien of iemand anders binnen wilde komen', en: 'to see whether somebody else wanted to come in' };

const sessionsKept: PersonalData = {
  kind: 'session',
  name: { nl: 'sessies', en: 'sessions' },
  purpose: { nl: 'om ingelogd te blijven', en: 'to stay signed in' },
  term: 'session',
  find: async (reading, { personId }, lang): Promise<KeptRecord[]> => {
    if (!personId) return [];
    const rows = await reading.tx
      .selectFrom('sessions')
      .select(['device', 'created_at'])
      .where('person_id', '=', personId)
      .execute();
    const nl = lang === 'nl';
    return rows.map((row) => ({
      title: row.device || (nl ? 'Onbekend apparaat' : 'Unknown device'),
      fields: [
        {
          label: nl ? 'Ingelogd op' : 'Signed in on',
          value: `${longDate(row.created_at, lang, true)}, ${clockTime(row.created_at, lang)}`,
        },
      ],
    }));
  },
  erase: async (work, { personId }) => {
    if (!personId) return 0;
    await work.tx.deleteFrom('sign_in_links').where('person_id', '=', personId).execute();
    await work.tx.deleteFrom('second_steps').where('person_id', '=', personId).execute();
    await work.tx.deleteFrom('wrong_codes').where('person_id', '=', personId).execute();
    await work.tx.deleteFrom('known_devices').where('person_id', '=', personId).execute();
    return Number((await work.tx.deleteFrom('sessions').where('person_id', '=', personId).executeTakeFirst()).numDeletedRows);
  },
};

const factorsKept: PersonalData = {
  kind: 'factor',
  name: { nl: 'tweede bewijs bij het inloggen', en: 'second proof for signing in' },
  purpose: { nl: 'om zeker te weten dat u het bent', en: 'to know for certain that it is you' },
  term: 'account',
  find: async (reading, { personId }, lang): Promise<KeptRecord[]> => {
    const factors = personId ? await factorsOf(reading, personId) : undefined;
    if (!factors || !hasFactor(factors)) return [];
    const nl = lang === 'nl';
    const app = factors.app
      ? [{ label: nl ? 'App met codes sinds' : 'App with codes since', value: longDate(factors.app, lang, true) }]
      : [];
    const passkeys = factors.passkeys.map((one) => ({ label: 'Passkey', value: one.name }));
    return [{ title: nl ? 'Tweede bewijs' : 'Second proof', fields: [...app, ...passkeys] }];
  },
  erase: async ({ tx }, { personId }) => {
    if (!personId) return 0;
    await tx.deleteFrom('passkey_challenges').where('person_id', '=', personId).execute();
    await tx.deleteFrom('recovery_codes').where('person_id', '=', personId).execute();
    const apps = await tx.deleteFrom('totp_secrets').where('person_id', '=', personId).executeTakeFirst();
    const passkeys = await tx.deleteFrom('passkeys').where('person_id', '=', personId).executeTakeFirst();
    return Number(apps.numDeletedRows + passkeys.numDeletedRows);
  },
};

/** What this module keeps about people. */
export const privacy: ModulePrivacy = {
  actions: {
    ...organisationPrivacy.actions,
    'session.open': { nl: 'logde in', en: 'signed in' },
    'session.end': { nl: 'sloot een sessie', en: 'ended a session' },
    'sign-in.refuse': { nl: 'weigerde een code of passkey', en: 'refused a code or passkey', why: safety },
    'sign-in-link.ask': { nl: 'mailde een link om in te loggen', en: 'mailed a link to sign in' },
    'factor.add': { nl: 'voegde een tweede bewijs toe', en: 'added a second proof' },
    'factor.remove': { nl: 'verwijderde een tweede bewijs', en: 'removed a second proof' },
    'factor.use-recovery': { nl: 'gebruikte een herstelcode', en: 'used a recovery code' },
  },
  tables: {
    ...organisationPrivacy.tables,
    sessions: { term: 'session', holds: 'who is signed in since when, kind of device and browser in two words' },
    sign_in_links: { term: 'sign-in-attempt', holds: 'who asked for a link to sign in and when' },
    second_steps: { term: 'sign-in-attempt', holds: 'who is between two factors' },
    wrong_codes: { term: 'sign-in-attempt', holds: 'who gave a wrong code and when' },
    passkey_challenges: { term: 'sign-in-attempt', holds: 'who is making a passkey' },
    known_devices: { term: 'known-device', holds: 'hash of a secret in a browser of a person' },
    totp_secrets: { term: 'account', holds: "key of a person's app (sealed)" },
    recovery_codes: { term: 'account', holds: "keyed hashes of a person's recovery codes" },
    passkeys: { term: 'account', holds: "public keys of a person's passkeys, with the name that they gave (sealed)" },
  },
  sealed: [
    ...organisationPrivacy.sealed,
    { table: 'totp_secrets', column: 'sealed', key: ['person_id'] },
    { table: 'passkeys', column: 'name_sealed', key: ['id'] },
  ],
  looseIndexes: [
    {
      table: 'recovery_codes',
      column: 'code_index',
      why: 'the codes are known to their owner only; a new list uses the new key',
    },
  ],
  retention: [...terms, ...organisationPrivacy.retention],
  personal: [sessionsKept, factorsKept, ...organisationPrivacy.personal],
};
