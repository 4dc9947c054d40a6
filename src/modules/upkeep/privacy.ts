import { sql } from 'kysely';
import type { ActionWords, ModulePrivacy, RetentionTerm } from '../../platform/privacy.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { KEPT_DAYS } from './import/runs.ts';

/** A link that ended is kept for so many days, to be able to say through whom something was changed. */
const LINK_KEPT = 30;

const actions: Record<string, ActionWords> = {
  'freshness.confirm': { nl: 'bevestigde dat gegevens kloppen', en: 'confirmed that an entry is right' },
  'freshness.warn': { nl: 'vroeg of gegevens nog kloppen', en: 'asked whether an entry is still right' },
  'freshness.unreached': { nl: 'merkte dat een eigenaar geen mail krijgt', en: 'saw that mail does not reach an owner' },
  'freshness.hide': { nl: 'verborg gegevens die te oud waren', en: 'hid an entry that was too old' },
  'freshness.end': { nl: 'gaf door dat iets niet meer bestaat', en: 'told that something is no more' },
  'freshness.return': { nl: 'zette terug wat niet meer zou bestaan', en: 'brought back what was said to be no more' },
  'freshness.terms': { nl: 'veranderde hoe lang gegevens gelden', en: 'changed how long entries count' },
  'upkeep-link.add': { nl: 'maakte een link om gegevens bij te houden', en: 'made a link to keep entries up to date' },
  'import.check': { nl: 'bracht een bestand met aanbod in', en: 'brought in a sheet of offers' },
  'import.apply': { nl: 'voerde een bestand met aanbod in', en: 'put a sheet of offers in' },
  'import.undo': { nl: 'draaide een bestand met aanbod terug', en: 'took a sheet of offers back' },
  'upkeep-link.revoke': { nl: 'trok een link om gegevens bij te houden in', en: 'revoked a link to keep entries up to date' },
};

const retention: RetentionTerm[] = [
  {
    kind: 'upkeep-link',
    name: { nl: 'links om gegevens bij te houden', en: 'links to keep entries up to date' },
    term: { nl: `${LINK_KEPT} dagen nadat de link is geëindigd`, en: `${LINK_KEPT} days after the link ended` },
    due: (reading) =>
      count(
        reading,
        sql`select count(*)::integer as n from upkeep_links where expires_at < ${linksBefore(reading)}::timestamptz`,
      ),
    run: (work) => removed(work, sql`delete from upkeep_links where expires_at < ${linksBefore(work)}::timestamptz`),
  },
  {
    kind: 'import',
    name: { nl: 'ingebrachte bestanden met aanbod', en: 'sheets of offers that were brought in' },
    term: {
      nl: `${KEPT_DAYS} dagen; het bestand zelf tot het is nagekeken, een dag op zijn langst`,
      en: `${KEPT_DAYS} days; the file itself until it was looked at, a day at most`,
    },
    due: (reading) => count(reading, sql`select count(*)::integer as n from import_runs where ${oldImports(reading)}`),
    run: (work) => removed(work, sql`delete from import_runs where ${oldImports(work)}`),
  },
];

const linksBefore = ({ now }: Reading) => now.subtract({ hours: 24 * LINK_KEPT });

/** Also a file that could not be looked at: it does not wait for the end of the term. */
const oldImports = ({ now }: Reading) =>
  sql`expires_at <= ${now}::timestamptz or (file_sealed is not null and created_at < ${now.subtract({ hours: 24 })}::timestamptz)`;

async function count(reading: Reading, query: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await (query as ReturnType<typeof sql<{ n: number }>>).execute(reading.tx);
  return rows[0]?.n ?? 0;
}

async function removed(work: Work, query: ReturnType<typeof sql>): Promise<number> {
  return Number((await query.execute(work.tx)).numAffectedRows ?? 0n);
}

/** What this module keeps about people. */
export const privacy: ModulePrivacy = {
  actions,
  retention,
  sealed: [{ table: 'import_runs', column: 'file_sealed', key: ['id'] }],
  tables: {
    upkeep_links: {
      term: 'upkeep-link',
      holds: 'fingerprint of a link, whose it is (an organisation or a trainer) and who made it',
    },
    freshness_marks: { without: 'days on which entries were confirmed, and by whose account or link, by number' },
    upkeep_mails: { term: 'upkeep-link', holds: 'which mails carried a link, by number' },
    freshness_totals: { without: 'counts per organisation' },
    freshness_changes: { without: 'which organisations have changed entries' },
    import_runs: { term: 'import', holds: 'who brought a sheet in, and the sheet (sealed) until it was looked at' },
    import_rows: { term: 'import', holds: 'rows of a sheet as they were typed' },
  },
};
