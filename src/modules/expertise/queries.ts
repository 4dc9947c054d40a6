import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';

export interface TrainerView {
  id: string;
  personId: string;
  name: string;
  organisationId: string;
  organisationName: string;
  municipalityId: string;
  lat: number;
  lon: number;
  maxKm: number;
  languages: string[];
  dayParts: number[];
  coTrainer: boolean;
  feeCents: number;
}

/** These trainers, by name. */
export async function trainersByIds(reading: Reading, ids: string[]): Promise<TrainerView[]> {
  if (ids.length === 0) return [];
  return trainerViews(reading).where('t.id', 'in', ids).orderBy(sql`p.name collate "nl-NL-x-icu"`).execute();
}

/** Trainers with the names of person and organisation, to be narrowed by the caller. */
export function trainerViews(reading: Reading) {
  return reading.tx
    .selectFrom('trainers as t')
    .innerJoin('persons as p', 'p.id', 't.person_id')
    .innerJoin('organisations as o', 'o.id', 't.organisation_id')
    .select([
      't.id',
      't.person_id as personId',
      'p.name',
      't.organisation_id as organisationId',
      'o.name as organisationName',
      't.municipality_id as municipalityId',
      't.lat',
      't.lon',
      't.max_km as maxKm',
      't.languages',
      't.day_parts as dayParts',
      't.co_trainer as coTrainer',
      't.fee_cents as feeCents',
    ]);
}
