import { sql } from 'kysely';
import type { ModulePrivacy, RetentionTerm } from '../../platform/privacy.ts';
import type { Reading } from '../../platform/work.ts';

/** Days after the last session for which it is kept who was written, and for which the link to stop works. */
const KEPT_DAYS = 365;

const old = ({ now }: Reading) =>
  sql`from recruitment_mails e using groups g where g.id = e.group_id and g.ends_at < ${now.subtract({ hours: 24 * KEPT_DAYS })}::timestamptz`;

const retention: RetentionTerm[] = [
  {
    kind: 'recruitment-mail',
    name: { nl: 'welke vindplaatsen een mail over een groep kregen', en: 'which finding places got a mail about a group' },
    term: { nl: 'een jaar na de laatste bijeenkomst', en: 'a year after the last session' },
    due: async (reading) => {
      const before = reading.now.subtract({ hours: 24 * KEPT_DAYS });
      const { rows } = await sql<{
        n: number;
      }>`select count(*)::integer as n from recruitment_mails e join groups g on g.id = e.group_id
        where g.ends_at < ${before}::timestamptz`.execute(reading.tx);
      return rows[0]?.n ?? 0;
    },
    run: async (work) => Number((await sql`delete ${old(work)}`.execute(work.tx)).numAffectedRows ?? 0n),
  },
];

/** What this module keeps about people: who pressed which button; finding places are organisations. */
export const privacy: ModulePrivacy = {
  actions: {
    'recruitment.make': { nl: 'zette wervingsmateriaal klaar', en: 'got recruitment material ready' },
    'recruitment.mail': { nl: 'mailde vindplaatsen over een groep', en: 'mailed finding places about a group' },
    'recruitment.stop': { nl: 'stopte mail aan een vindplaats', en: 'stopped mail to a finding place' },
    'recruitment.resume': { nl: 'zette mail aan een vindplaats weer aan', en: 'turned mail to a finding place on again' },
    'recruitment.terms': { nl: 'veranderde hoeveel mail vindplaatsen krijgen', en: 'changed how much mail finding places get' },
  },
  retention,
  tables: {
    recruitment_materials: { without: 'short addresses of groups, and by number whose account made them' },
    recruitment_mails: {
      term: 'recruitment-mail',
      holds: 'which organisation was written about which group, by whom, and the fingerprint of a link',
    },
    recruitment_stops: { without: 'which organisations want no mail' },
  },
};
