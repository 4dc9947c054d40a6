import { sql } from 'kysely';
import { localDate } from '../../platform/clock/clock.ts';
import { blindIndexes } from '../../platform/crypto/keys.ts';
import { unseal } from '../../platform/crypto/seal.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading } from '../../platform/work.ts';
import { isStrong } from './strong-roles.ts';

/** Somebody who may come into this region. */
export interface Entrant {
  personId: string;
  name: string;
  email: string;
  lang: Lang;
  /** Has a role that asks for two factors. */
  strong: boolean;
  /** Has a role at work, not only as a parent or young person. */
  worksHere: boolean;
}

/** The person, when their account is open and they have a role here today. */
export function entrant(reading: Reading, personId: string): Promise<Entrant | undefined> {
  return find(reading, sql`p.id = ${personId}`);
}

/** The person with this e-mail address, when they may come in. */
export function entrantByEmail(reading: Reading, email: string): Promise<Entrant | undefined> {
  return find(reading, sql`p.email_index in (${sql.join(blindIndexes(reading.services.keys, email))})`);
}

async function find(reading: Reading, which: ReturnType<typeof sql>): Promise<Entrant | undefined> {
  const { rows } = await sql<{ id: string; name: string; email: Buffer; locale: Lang; roles: string[] }>`
    select p.id, p.name, p.email_sealed as email, p.locale, array_agg(m.role) as roles from persons p
    join memberships m on m.person_id = p.id and m.region_id = ${reading.region.id}
      and (m.valid_until is null or m.valid_until >= ${localDate(reading.now).toString()}::date)
    where ${which} and p.active and not exists (select from suspensions x where x.person_id = p.id)
    group by p.id`.execute(reading.tx);
  const [row] = rows;
  return (
    row && {
      personId: row.id,
      name: row.name,
      email: String(unseal(reading.services.keys, row.email)),
      lang: row.locale,
      strong: row.roles.some(isStrong),
      worksHere: row.roles.some((role) => role !== 'parent' && role !== 'youth'),
    }
  );
}
