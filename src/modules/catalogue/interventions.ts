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
  /** Page that says so, and the day on which somebody read it there. */
  recognitionUrl?: string | null;
  recognitionOn?: Temporal.PlainDate | null;
  owner?: string;
  /** One line. */
  summary?: string;
  /** What it is, for its own page. */
  about?: string;
  website?: string | null;
}

/** Adds a method. Returns its id. */
export async function addIntervention(work: Work, { slug, ...input }: NewIntervention): Promise<string> {
  const { id } = await work.tx
    .insertInto('interventions')
    .values({ region_id: work.region.id, slug, ...columnsOf(input) })
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(work, { action: 'intervention.add', subjectKind: 'intervention', subjectId: id });
  return id;
}

/** Changes what is known of a method. False when it is not there. Audits `intervention.change`. */
export async function changeIntervention(work: Work, id: string, input: Omit<NewIntervention, 'slug'>): Promise<boolean> {
  const changed = await work.tx.updateTable('interventions').set(columnsOf(input)).where('id', '=', id).executeTakeFirst();
  if (changed.numUpdatedRows === 0n) return false;
  await audit(work, { action: 'intervention.change', subjectKind: 'intervention', subjectId: id });
  return true;
}

function columnsOf(input: Omit<NewIntervention, 'slug'>) {
  return {
    name: input.name,
    recognition: input.recognition,
    recognition_note: input.recognitionNote ?? '',
    recognition_url: input.recognitionUrl ?? null,
    recognition_on: input.recognitionOn ?? null,
    owner: input.owner ?? '',
    summary: input.summary ?? '',
    about: input.about ?? '',
    website: input.website ?? null,
  };
}
