import { audit } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';

/** What the NJi database says of a method (domain.md, Lists). */
export const recognitions = [
  'not-in-database',
  'not-recognised',
  'well-substantiated',
  'first-indications',
  'good-indications',
  'strong-indications',
] as const;
export type Recognition = (typeof recognitions)[number];

export interface NewIntervention {
  slug: string;
  name: string;
  recognition: Recognition;
  /** Where the recognition comes from: the sources, or general knowledge. */
  recognitionNote?: string;
  owner?: string;
  summary?: string;
}

/** Adds a method. Returns its id. */
export async function addIntervention(work: Work, input: NewIntervention): Promise<string> {
  const { id } = await work.tx
    .insertInto('interventions')
    .values({
      region_id: work.region.id,
      slug: input.slug,
      name: input.name,
      recognition: input.recognition,
      recognition_note: input.recognitionNote ?? '',
      owner: input.owner ?? '',
      summary: input.summary ?? '',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(work, { action: 'intervention.add', subjectKind: 'intervention', subjectId: id });
  return id;
}
