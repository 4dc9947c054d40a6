import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { addTrainingWish } from './trainers.ts';

export interface Wish {
  interventionId: string;
  slug: string;
  name: string;
  since: Temporal.PlainDate | null;
}

/** What a trainer wants to learn, and since when. */
export function wishesOf(reading: Reading, trainerId: string): Promise<Wish[]> {
  return reading.tx
    .selectFrom('training_wishes as w')
    .innerJoin('interventions as i', 'i.id', 'w.intervention_id')
    .select(['i.id as interventionId', 'i.slug', 'i.name', 'w.since'])
    .where('w.trainer_id', '=', trainerId)
    .orderBy(sql`i.name collate "nl-NL-x-icu"`)
    .execute();
}

/** Replaces the wishes; one that was there keeps its day. False when a method is unknown. */
export async function setWishes(work: Work, input: { trainerId: string; slugs: string[] }): Promise<boolean> {
  const { trainerId, slugs } = input;
  const methods =
    slugs.length > 0 ? await work.tx.selectFrom('interventions').select('id').where('slug', 'in', slugs).execute() : [];
  if (methods.length < slugs.length) return false;
  const ids = methods.map((method) => method.id);
  let gone = work.tx.deleteFrom('training_wishes').where('trainer_id', '=', trainerId);
  if (ids.length > 0) gone = gone.where('intervention_id', 'not in', ids);
  await gone.execute();
  for (const interventionId of ids) await addTrainingWish(work, { trainerId, interventionId });
  await audit(work, { action: 'trainer.change', subjectKind: 'trainer', subjectId: trainerId });
  return true;
}

/** Every method, by name. */
export function allInterventions(reading: Reading): Promise<{ id: string; slug: string; name: string }[]> {
  return reading.tx.selectFrom('interventions').select(['id', 'slug', 'name']).orderBy(sql`name collate "nl-NL-x-icu"`).execute();
}
