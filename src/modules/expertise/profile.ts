import type { Reading } from '../../platform/work.ts';
import { type Absence, absencesOf } from './absences.ts';
import { type Certificates, certificatesOf } from './certificates.ts';
import { type HeldQualification, qualificationsOf } from './directory.ts';
import { bookedHours, type HoursView, hoursOf, yearOf } from './hours.ts';
import { groupsGivenBy, type OwnGroup } from './needed.ts';
import { type TrainerView, trainerViews } from './queries.ts';
import { type Wish, wishesOf } from './wishes.ts';

/** Everything about one trainer, for their own page and their page for colleagues. */
export interface Profile extends TrainerView {
  municipalityName: string;
  about: string;
  hoursPerWeek: number | null;
  outsideOwn: boolean;
  municipalityIds: string[];
  certificates: Certificates;
  qualifications: HeldQualification[];
  absences: Absence[];
  hours: HoursView[];
  /** Hours of sessions in this calendar year. */
  givenThisYear: number;
  wishes: Wish[];
  groups: OwnGroup[];
}

/** One trainer, or undefined outside the region. */
export async function profileOf(reading: Reading, by: { id: string } | { personId: string }): Promise<Profile | undefined> {
  const row = await trainerViews(reading)
    .innerJoin('municipalities as m', 'm.id', 't.municipality_id')
    .select(['m.name as municipalityName', 't.about', 't.hours_per_week as hoursPerWeek', 't.outside_own as outsideOwn'])
    .select(['t.vog_number', 't.vog_valid_until', 't.skj_number', 't.skj_valid_until', 't.big_number', 't.big_valid_until'])
    .where('id' in by ? 't.id' : 't.person_id', '=', 'id' in by ? by.id : by.personId)
    .executeTakeFirst();
  if (!row) return undefined;
  const { vog_number, vog_valid_until, skj_number, skj_valid_until, big_number, big_valid_until, ...trainer } = row;
  const places = await reading.tx
    .selectFrom('trainer_municipalities')
    .select('municipality_id as id')
    .where('trainer_id', '=', row.id)
    .execute();
  return {
    ...trainer,
    municipalityIds: places.map((place) => place.id),
    certificates: certificatesOf({ vog_number, vog_valid_until, skj_number, skj_valid_until, big_number, big_valid_until }),
    qualifications: await qualificationsOf(reading, row.id),
    absences: await absencesOf(reading, row.id),
    hours: await hoursOf(reading, row.id),
    givenThisYear: Math.round((await bookedHours(reading, ...yearOf(reading.now), row.id)).get(row.id) ?? 0),
    wishes: await wishesOf(reading, row.id),
    groups: await groupsGivenBy(reading, row.id),
  };
}
