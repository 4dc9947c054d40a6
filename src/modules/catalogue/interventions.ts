import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Work } from '../../platform/work.ts';
import { isOwnPage } from './recognition.ts';

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
  /** Its last day, where the register says so. */
  recognitionUntil?: Temporal.PlainDate | null;
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

/** Somebody looked at the page of a method again and it still says so. False when the method has no page of its own. Audits `intervention.check`. */
export async function checkRecognition(work: Work, id: string): Promise<boolean> {
  const method = await work.tx
    .selectFrom('interventions')
    .select('recognition_url as url')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!method?.url || !isOwnPage(method.url)) return false;
  await work.tx
    .updateTable('interventions')
    .set({ recognition_on: localDate(work.now) })
    .where('id', '=', id)
    .execute();
  await audit(work, { action: 'intervention.check', subjectKind: 'intervention', subjectId: id });
  return true;
}

function columnsOf(input: Omit<NewIntervention, 'slug'>) {
  return {
    name: input.name,
    recognition: input.recognition,
    recognition_note: input.recognitionNote ?? '',
    recognition_url: input.recognitionUrl ?? null,
    recognition_on: input.recognitionOn ?? null,
    recognition_until: input.recognitionUntil ?? null,
    owner: input.owner ?? '',
    summary: input.summary ?? '',
    about: input.about ?? '',
    website: input.website ?? null,
  };
}
