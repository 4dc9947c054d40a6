import { audit } from '../../platform/audit/audit.ts';
import { blindIndex } from '../../platform/crypto/keys.ts';
import { seal, unseal } from '../../platform/crypto/seal.ts';
import type { Reading, Work } from '../../platform/work.ts';
import type { Role } from './roles.ts';

export interface NewPerson {
  name: string;
  email: string;
  about: string;
  /** Language of their mails; Dutch when left out. */
  lang?: 'nl' | 'en';
  memberships: { role: Role; organisationId?: string; municipalityId?: string; planner?: boolean }[];
  featured?: boolean;
}

/** Adds a person with the roles that they have in this region. The e-mail address is stored sealed. */
export async function addPerson(work: Work, input: NewPerson): Promise<string> {
  const { keys } = work.services;
  const { id } = await work.tx
    .insertInto('persons')
    .values({
      name: input.name,
      email_sealed: seal(keys, input.email),
      email_index: blindIndex(keys, input.email),
      about: input.about,
      locale: input.lang ?? 'nl',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const membership of input.memberships) {
    await work.tx
      .insertInto('memberships')
      .values({
        region_id: work.region.id,
        person_id: id,
        organisation_id: membership.organisationId ?? null,
        municipality_id: membership.municipalityId ?? null,
        role: membership.role,
        planner: membership.planner ?? false,
        featured: input.featured ?? false,
      })
      .execute();
  }
  await audit(work, { action: 'person.add', subjectKind: 'person', subjectId: id });
  return id;
}

export interface Addressee {
  personId: string;
  name: string;
  email: string;
  lang: 'nl' | 'en';
}

/** Names and addresses of persons of this region, to send them mail. */
export async function addressees(reading: Reading, personIds: string[]): Promise<Addressee[]> {
  if (personIds.length === 0) return [];
  const rows = await reading.tx
    .selectFrom('persons')
    .select(['id', 'name', 'email_sealed', 'locale'])
    .where('id', 'in', personIds)
    .where('active', '=', true)
    .where((where) =>
      where.not(
        where.exists(where.selectFrom('suspensions as s').select('s.person_id').whereRef('s.person_id', '=', 'persons.id')),
      ),
    )
    .execute();
  return rows.map((row) => ({
    personId: row.id,
    name: row.name,
    email: String(unseal(reading.services.keys, row.email_sealed)),
    lang: row.locale,
  }));
}

/** Persons with one of the roles in an organisation (all organisations when null). */
export async function membersOf(reading: Reading, organisationId: string | null, roles: Role[]): Promise<string[]> {
  let query = reading.tx.selectFrom('memberships').select('person_id').where('role', 'in', roles).distinct();
  if (organisationId) query = query.where('organisation_id', '=', organisationId);
  return (await query.execute()).map((row) => row.person_id);
}
