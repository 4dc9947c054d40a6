import { sql } from 'kysely';
import { removeOldAudit } from '../../platform/audit/removal.ts';
import type { RetentionTerm } from '../../platform/privacy.ts';
import type { Reading } from '../../platform/work.ts';

const daysAgo = (now: Temporal.Instant, days: number) => now.subtract({ hours: days * 24 }).toString();
const YEAR = 365;

async function counted(reading: Reading, query: ReturnType<typeof sql<{ n: number }>>): Promise<number> {
  return (await query.execute(reading.tx)).rows[0]?.n ?? 0;
}

/** Terms of what the audit trail and this module keep (rules 10 and 11). */
export const retention: RetentionTerm[] = [
  {
    kind: 'audit',
    name: { nl: 'logboek', en: 'audit trail' },
    term: {
      nl: 'vijf jaar; regels over een dossier zo lang als het dossier',
      en: 'five years; rows about a dossier as long as the dossier',
    },
    // The age counts by the clock of the database, as in the function that removes: a moved clock of the program must not shorten it.
    due: (reading) =>
      counted(
        reading,
        sql`select count(*)::integer as n from audit_events e join audit_chain c on c.event_id = e.id where e.action <> 'audit.remove'
          and e.happened_at < clock_timestamp() - interval '5 years' and not e.subject_kind = any(${[...reading.services.privacy.dossiers]}::text[])`,
      ),
    run: (work) => removeOldAudit(work, [...work.services.privacy.dossiers]),
  },
  {
    kind: 'glass-break',
    name: { nl: 'noodtoegang', en: 'emergency access' },
    term: { nl: 'vijf jaar', en: 'five years' },
    due: (reading) =>
      counted(
        reading,
        sql`select count(*)::integer as n from glass_breaks where broken_at < ${daysAgo(reading.now, 5 * YEAR + 2)}::timestamptz`,
      ),
    run: async ({ tx, now }) =>
      Number(
        (await sql`delete from glass_breaks where broken_at < ${daysAgo(now, 5 * YEAR + 2)}::timestamptz`.execute(tx))
          .numAffectedRows ?? 0n,
      ),
  },
  {
    kind: 'privacy-request',
    name: { nl: 'verzoeken over gegevens', en: 'requests about data' },
    term: {
      nl: 'adres en toelichting een jaar na het antwoord; de regel zelf vijf jaar',
      en: 'address and note a year after the answer; the entry itself five years',
    },
    due: (reading) =>
      counted(
        reading,
        sql`select count(*)::integer as n from privacy_requests where (sealed is not null and handled_at < ${daysAgo(reading.now, YEAR)}::timestamptz)
          or handled_at < ${daysAgo(reading.now, 5 * YEAR)}::timestamptz`,
      ),
    run: async ({ tx, now }) => {
      const gone = await sql`delete from privacy_requests where handled_at < ${daysAgo(now, 5 * YEAR)}::timestamptz`.execute(tx);
      const emptied = await sql`update privacy_requests set sealed = null, address_index = null, person_id = null
        where sealed is not null and handled_at < ${daysAgo(now, YEAR)}::timestamptz`.execute(tx);
      return Number((gone.numAffectedRows ?? 0n) + (emptied.numAffectedRows ?? 0n));
    },
  },
  {
    kind: 'privacy-link',
    name: { nl: 'links naar eigen gegevens', en: 'links to own data' },
    term: { nl: 'een uur; de rest gaat in de nacht erna', en: 'one hour; what is left goes in the night after' },
    due: (reading) =>
      counted(reading, sql`select count(*)::integer as n from privacy_links where expires_at <= ${reading.now}::timestamptz`),
    run: async ({ tx, now }) =>
      Number((await sql`delete from privacy_links where expires_at <= ${now}::timestamptz`.execute(tx)).numAffectedRows ?? 0n),
  },
  {
    kind: 'privacy-runs',
    name: { nl: 'uitkomsten van nachtelijke controles', en: 'outcomes of nightly checks' },
    term: { nl: 'een jaar', en: 'a year' },
    due: (reading) =>
      counted(
        reading,
        sql`select ((select count(*) from retention_runs where ran_at < ${daysAgo(reading.now, YEAR)}::timestamptz)
          + (select count(*) from audit_checks where began_at < ${daysAgo(reading.now, YEAR)}::timestamptz))::integer as n`,
      ),
    run: async ({ tx, now }) => {
      const runs = await sql`delete from retention_runs where ran_at < ${daysAgo(now, YEAR)}::timestamptz`.execute(tx);
      const checks = await sql`delete from audit_checks where began_at < ${daysAgo(now, YEAR)}::timestamptz`.execute(tx);
      return Number((runs.numAffectedRows ?? 0n) + (checks.numAffectedRows ?? 0n));
    },
  },
];
