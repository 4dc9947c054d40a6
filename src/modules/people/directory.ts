import { sql } from 'kysely';
import { localDate } from '../../platform/clock/clock.ts';
import { blindIndexes } from '../../platform/crypto/keys.ts';
import { unseal } from '../../platform/crypto/seal.ts';
import type { Reading } from '../../platform/work.ts';
import type { Role } from './roles.ts';

export interface PersonRow {
  id: string;
  name: string;
  suspended: boolean;
  /** What the person is today: role with the organisation or municipality. */
  roles: { role: Role; place: string | null; planner: boolean }[];
}

export interface PeopleFilter {
  /** Part of the name. */
  name?: string | undefined;
  role?: Role | undefined;
  organisationId?: string | undefined;
  /** The last of the page before. */
  afterId?: string | undefined;
  limit: number;
}

/** Everybody with a role in this region, by name; keyset paging. Never an address. */
export async function peopleList(reading: Reading, filter: PeopleFilter): Promise<PersonRow[]> {
  const { afterId } = filter;
  const persons = await reading.tx
    .selectFrom('persons as p')
    .leftJoin('suspensions as s', 's.person_id', 'p.id')
    .select(['p.id', 'p.name', 's.suspended_at', 'p.active'])
    .where((where) =>
      where.exists(
        where
          .selectFrom('memberships as m')
          .select('m.id')
          .whereRef('m.person_id', '=', 'p.id')
          .$if(filter.role !== undefined, (query) => query.where('m.role', '=', filter.role ?? 'professional'))
          .$if(filter.organisationId !== undefined, (query) =>
            query.where('m.organisation_id', '=', filter.organisationId ?? ''),
          ),
      ),
    )
    .$if(Boolean(filter.name), (query) =>
      query.where(sql<boolean>`strpos(lower(p.name), ${filter.name?.toLowerCase() ?? ''}) > 0`),
    )
    .$if(afterId !== undefined, (query) =>
      query.where(sql<boolean>`(lower(p.name), p.id) > (select lower(a.name), a.id from persons a where a.id = ${afterId})`),
    )
    .orderBy(sql`lower(p.name)`)
    .orderBy('p.id')
    .limit(filter.limit)
    .execute();
  const roles = await rolesToday(
    reading,
    persons.map((person) => person.id),
  );
  return persons.map((person) => ({
    id: person.id,
    name: person.name,
    suspended: person.suspended_at !== null || !person.active,
    roles: roles.get(person.id) ?? [],
  }));
}

async function rolesToday(reading: Reading, personIds: string[]): Promise<Map<string, PersonRow['roles']>> {
  const byPerson = new Map<string, PersonRow['roles']>();
  if (personIds.length === 0) return byPerson;
  const rows = await reading.tx
    .selectFrom('memberships as m')
    .leftJoin('organisations as o', 'o.id', 'm.organisation_id')
    .leftJoin('municipalities as g', 'g.id', 'm.municipality_id')
    .select(['m.person_id', 'm.role', 'm.planner', sql<string | null>`coalesce(o.name, g.name)`.as('place')])
    .where('m.person_id', 'in', personIds)
    .where((where) => where.or([where('m.valid_until', 'is', null), where('m.valid_until', '>=', localDate(reading.now))]))
    .orderBy('m.created_at')
    .orderBy('m.id')
    .execute();
  for (const { person_id, ...role } of rows) byPerson.set(person_id, [...(byPerson.get(person_id) ?? []), role]);
  return byPerson;
}

export interface PersonDetails {
  id: string;
  name: string;
  email: string;
  lang: 'nl' | 'en';
  suspended: boolean;
}

/** A person of this region with their address: reading it is audited by the page. Undefined when they have no role here. */
export async function personDetails(reading: Reading, personId: string): Promise<PersonDetails | undefined> {
  const row = await reading.tx
    .selectFrom('persons as p')
    .leftJoin('suspensions as s', 's.person_id', 'p.id')
    .select(['p.id', 'p.name', 'p.email_sealed', 'p.locale', 'p.active', 's.suspended_at'])
    .where('p.id', '=', personId)
    .where((where) => where.exists(where.selectFrom('memberships as m').select('m.id').whereRef('m.person_id', '=', 'p.id')))
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    name: row.name,
    email: String(unseal(reading.services.keys, row.email_sealed)),
    lang: row.locale,
    suspended: row.suspended_at !== null || !row.active,
  };
}

/** The person with this address, in whatever region; found by its blind index. `open` when they may come in here. */
export async function personByAddress(reading: Reading, email: string): Promise<{ id: string; open: boolean } | undefined> {
  const row = await reading.tx
    .selectFrom('persons as p')
    .leftJoin('suspensions as s', 's.person_id', 'p.id')
    .select(['p.id', 'p.active', 's.suspended_at'])
    .where('p.email_index', 'in', blindIndexes(reading.services.keys, email))
    .executeTakeFirst();
  return row && { id: row.id, open: row.active && row.suspended_at === null };
}
