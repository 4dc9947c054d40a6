import { randomBytes } from 'node:crypto';
import { localDate } from '../../platform/clock/clock.ts';
import { seal, unseal } from '../../platform/crypto/seal.ts';
import { plainDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { KeptRecord, PersonalData } from '../../platform/privacy.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { hasOtherAdministrator, isAdministrator, keepsAdministrator } from './administrators.ts';
import { membershipsFor } from './memberships.ts';
import { roles } from './roles.ts';

/** Stands where the name of a closed account was. */
export const CLOSED = 'Gesloten account';

/** The account itself, with its roles in this region. */
export const accountKept: PersonalData = {
  kind: 'account',
  name: { nl: 'account', en: 'account' },
  purpose: { nl: 'om in te loggen en te weten wie iets deed', en: 'to sign in and to know who did something' },
  term: 'account',
  find: async (reading, { personId }, lang) => {
    const row =
      personId &&
      (await reading.tx
        .selectFrom('persons')
        .select(['id', 'name', 'email_sealed', 'locale', 'about', 'created_at'])
        .where('id', '=', personId)
        .where('active', '=', true)
        .executeTakeFirst());
    return row ? [await recordOf(reading, row, lang)] : [];
  },
  erase: async (work, { personId }) =>
    personId && !((await isAdministrator(work, { personId })) && !(await keepsAdministrator(work, { personId })))
      ? closeAccount(work, personId)
      : 0,
  trail: async (_reading, { personId }) => (personId ? [{ kind: 'person', ids: [personId] }] : []),
};

interface Account {
  id: string;
  name: string;
  email_sealed: Buffer;
  locale: Lang;
  about: string;
  created_at: Temporal.Instant;
}

async function recordOf(reading: Reading, row: Account, lang: Lang): Promise<KeptRecord> {
  const nl = lang === 'nl';
  const who = { personId: row.id };
  const last = (await isAdministrator(reading, who)) && !(await hasOtherAdministrator(reading, who));
  const memberships = (await membershipsFor(reading, row.id)).map((one) => {
    const place = one.organisation ?? one.municipality;
    return { label: nl ? 'Rol' : 'Role', value: `${roles[one.role][lang]}${place ? `, ${place}` : ''}` };
  });
  const stays = nl
    ? 'U bent de enige beheerder van de regio. Wijs eerst een andere beheerder aan.'
    : 'You are the only administrator of the region. Appoint another one first.';
  return {
    title: row.name,
    fields: [
      { label: nl ? 'Naam' : 'Name', value: row.name },
      { label: nl ? 'Mailadres' : 'Mail address', value: String(unseal(reading.services.keys, row.email_sealed)) },
      { label: nl ? 'Taal' : 'Language', value: row.locale === 'nl' ? 'Nederlands' : 'English' },
      ...(row.about ? [{ label: nl ? 'Over u' : 'About you', value: row.about }] : []),
      ...memberships,
      { label: nl ? 'Account sinds' : 'Account since', value: plainDate(localDate(row.created_at), lang) },
    ],
    ...(last ? { stays } : {}),
  };
}

/** Takes out who it was and closes the account everywhere; the number stays, so that the trail and groups stay whole. Returns 1. */
export async function closeAccount(work: Work, personId: string): Promise<number> {
  await work.tx
    .updateTable('persons')
    .set({
      name: CLOSED,
      about: '',
      active: false,
      email_sealed: seal(work.services.keys, ''),
      // Nobody can be found by it, and it is no fingerprint of an address.
      email_index: randomBytes(32),
    })
    .where('id', '=', personId)
    .execute();
  await work.tx.deleteFrom('memberships').where('person_id', '=', personId).execute();
  await work.tx.deleteFrom('suspensions').where('person_id', '=', personId).execute();
  return 1;
}
