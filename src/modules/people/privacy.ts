import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { ModulePrivacy, RetentionTerm } from '../../platform/privacy.ts';
import type { Reading } from '../../platform/work.ts';
import { accountKept, closeAccount } from './personal.ts';

const KEEP_DAYS = 365;

/** Accounts whose last role in this region ended more than a year ago and that have none elsewhere. */
async function unusedAccounts(reading: Reading): Promise<string[]> {
  const today = localDate(reading.now);
  const { rows } = await sql<{ id: string }>`select p.id from persons p where p.active
    and exists (select from memberships m where m.person_id = p.id)
    and not exists (select from memberships m where m.person_id = p.id and (m.valid_until is null or m.valid_until >= ${today.subtract({ days: KEEP_DAYS }).toString()}::date))
    and not account_in_use(p.id, ${today.toString()}::date) order by p.id limit 500`.execute(reading.tx);
  return rows.map((row) => row.id);
}

const accounts: RetentionTerm = {
  kind: 'account',
  name: { nl: 'accounts van medewerkers', en: 'accounts of workers' },
  term: {
    nl: 'een jaar na het einde van de laatste rol; dan zonder naam en adres',
    en: 'a year after the end of the last role; then without name and address',
  },
  due: async (reading) => (await unusedAccounts(reading)).length,
  run: async (work) => {
    const ids = await unusedAccounts(work);
    for (const id of ids) {
      const subject = { personId: id, indexes: [] };
      for (const kind of work.services.privacy.personal) if (kind.kind !== accountKept.kind) await kind.erase(work, subject);
      await closeAccount(work, id);
      await audit(work, { action: 'person.close', subjectKind: 'person', subjectId: id });
    }
    return ids.length;
  },
};

const managing = { nl: 'om te regelen wie toegang heeft', en: 'to arrange who has access' };

/** What this module keeps about people. */
export const privacy: ModulePrivacy = {
  actions: {
    'person.add': { nl: 'maakte een account', en: 'made an account' },
    'person.suspend': {
      nl: 'sloot de toegang van het account in deze regio',
      en: 'closed access of the account in this region',
      why: managing,
    },
    'person.resume': { nl: 'opende de toegang van het account weer', en: 'opened access of the account again', why: managing },
    'person.close': {
      nl: 'sloot het account en haalde naam en adres weg',
      en: 'closed the account and took out name and address',
    },
    'membership.add': { nl: 'gaf het account een rol', en: 'gave the account a role', why: managing },
    'membership.end': { nl: 'beëindigde een rol van het account', en: 'ended a role of the account', why: managing },
  },
  retention: [accounts],
  personal: [accountKept],
  sealed: [
    {
      table: 'persons',
      column: 'email_sealed',
      key: ['id'],
      index: { column: 'email_index', of: (opened) => String(opened) || null },
    },
  ],
  tables: {
    persons: { term: 'account', holds: 'name, e-mail address (sealed), language' },
    memberships: { term: 'account', holds: 'role for an organisation or municipality' },
    suspensions: { term: 'account', holds: 'that access is closed' },
  },
};
