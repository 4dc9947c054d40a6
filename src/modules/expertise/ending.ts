import { sql } from 'kysely';
import { z } from 'zod';
import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { setting } from '../regions/index.ts';
import { tellEnding } from './mails.ts';

export interface EndingQualification {
  trainerId: string;
  trainerName: string;
  organisationName: string;
  interventionId: string;
  interventionName: string;
  validUntil: Temporal.PlainDate;
}

/** What ends within so many days, and what ended in the last so many, the first to end first. */
export async function endingQualifications(reading: Reading, days: number): Promise<EndingQualification[]> {
  const today = localDate(reading.now);
  return reading.tx
    .selectFrom('qualifications as q')
    .innerJoin('trainers as t', 't.id', 'q.trainer_id')
    .innerJoin('persons as p', 'p.id', 't.person_id')
    .innerJoin('organisations as o', 'o.id', 't.organisation_id')
    .innerJoin('interventions as i', 'i.id', 'q.intervention_id')
    .select(['t.id as trainerId', 'p.name as trainerName', 'o.name as organisationName'])
    .select(['i.id as interventionId', 'i.name as interventionName', 'q.valid_until as validUntil'])
    .where('q.valid_until', '<=', today.add({ days }))
    .where('q.valid_until', '>=', today.subtract({ days }))
    .where('p.active', '=', true)
    .orderBy('q.valid_until')
    .orderBy(sql`p.name collate "nl-NL-x-icu"`)
    .execute();
}

/** The region's thresholds in days, the smallest first. */
export async function thresholds(reading: Reading): Promise<number[]> {
  const text = await setting(reading, 'qualification.warn-days');
  return [...new Set(text.split(' ').map(Number))].sort((a, b) => a - b);
}

/**
 * Announces what ends, once per qualification, end and threshold: the smallest threshold that it has come under. Who was not told of a
 * larger one (the job stood still) is not told of it afterwards. Returns how many went out.
 */
export async function announceEnding(work: Work): Promise<number> {
  const days = await thresholds(work);
  const today = localDate(work.now);
  let told = 0;
  for (const ending of await endingQualifications(work, days.at(-1) ?? 0)) {
    const left = today.until(ending.validUntil, { largestUnit: 'days' }).days;
    const threshold = days.find((one) => left <= one);
    if (left < 0 || threshold === undefined) continue;
    const { trainerId, interventionId, validUntil } = ending;
    const fresh = await work.tx
      .insertInto('qualification_notices')
      .values({
        region_id: work.region.id,
        trainer_id: trainerId,
        intervention_id: interventionId,
        valid_until: validUntil,
        days_before: threshold,
        sent_at: work.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('days_before')
      .executeTakeFirst();
    if (!fresh) continue;
    await tellEnding(work, { trainerId, interventionId, validUntil });
    await audit(work, { action: 'qualification.announce', subjectKind: 'trainer', subjectId: trainerId, detail: { threshold } });
    told += 1;
  }
  return told;
}

/** Every morning: what ends soon is announced to the trainer and the planners. */
export const qualificationsEnding: JobKind<object> = {
  name: 'expertise-qualifications-ending',
  payload: z.object({}),
  cron: '40 6 * * *',
  handle: async (_payload, context) => {
    for (const regionId of await context.regions())
      await context.run(regionId, 'job expertise-qualifications-ending', announceEnding);
  },
};
