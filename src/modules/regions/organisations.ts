import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Reading, Work } from '../../platform/work.ts';

export type OrganisationKind = 'core-partner' | 'chain-partner' | 'finding-place' | 'provider' | 'municipality';

export interface NewOrganisation {
  slug: string;
  name: string;
  kind: OrganisationKind;
  sort: string;
  /** A provider without contract with the municipalities (vrijgevestigd). */
  independent?: boolean;
  summary: string;
  municipalityId?: string;
  phone?: string;
  /** Where the organisation can be written; no person's own address. */
  email?: string;
  website?: string;
}

/** Adds an organisation of the region. */
export async function addOrganisation(work: Work, input: NewOrganisation): Promise<string> {
  const { id } = await work.tx
    .insertInto('organisations')
    .values({
      region_id: work.region.id,
      municipality_id: input.municipalityId ?? null,
      slug: input.slug,
      name: input.name,
      kind: input.kind,
      sort: input.sort,
      independent: input.independent ?? false,
      summary: input.summary,
      phone: input.phone ?? null,
      website: input.website ?? null,
      email: input.email ?? null,
      confirmed_on: localDate(work.now),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export interface OrganisationView {
  id: string;
  slug: string;
  name: string;
  kind: OrganisationKind;
  sort: string;
  summary: string;
  phone: string | null;
  email: string | null;
  website: string | null;
  municipalityId: string | null;
}

const view = [
  'id',
  'slug',
  'name',
  'kind',
  'sort',
  'summary',
  'phone',
  'email',
  'website',
  'municipality_id as municipalityId',
] as const;

/** All organisations by name. */
export function organisations(reading: Reading): Promise<OrganisationView[]> {
  return reading.tx.selectFrom('organisations').select(view).orderBy(sql`name collate "nl-NL-x-icu"`).execute();
}

export interface OrganisationData {
  summary: string;
  /** Empty: none. */
  phone: string;
  email: string;
  website: string;
}

/** Changes what visitors read about an organisation and how they reach it. Audits 'organisation.change'. */
export async function changeOrganisation(work: Work, id: string, data: OrganisationData): Promise<void> {
  await work.tx
    .updateTable('organisations')
    .set({ summary: data.summary, phone: data.phone || null, email: data.email || null, website: data.website || null })
    .where('id', '=', id)
    .execute();
  await audit(work, { action: 'organisation.change', subjectKind: 'organisation', subjectId: id });
}
