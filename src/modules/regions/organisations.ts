import { sql } from 'kysely';
import type { Reading, Work } from '../../platform/work.ts';

export type OrganisationKind = 'core-partner' | 'chain-partner' | 'finding-place' | 'provider' | 'municipality';

export interface NewOrganisation {
  slug: string;
  name: string;
  kind: OrganisationKind;
  sort: string;
  summary: string;
  municipalityId?: string;
  phone?: string;
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
      summary: input.summary,
      phone: input.phone ?? null,
      website: input.website ?? null,
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
  website: string | null;
  municipalityId: string | null;
}

const view = ['id', 'slug', 'name', 'kind', 'sort', 'summary', 'phone', 'website', 'municipality_id as municipalityId'] as const;

/** All organisations by name. */
export function organisations(reading: Reading): Promise<OrganisationView[]> {
  return reading.tx.selectFrom('organisations').select(view).orderBy(sql`name collate "nl-NL-x-icu"`).execute();
}
