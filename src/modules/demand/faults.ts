import { localDate } from '../../platform/clock/clock.ts';
import type { Reading } from '../../platform/work.ts';
import type { NewDemand } from './add.ts';
import { OLDEST, YOUNGEST } from './ages.ts';
import { entryNeed } from './entries.ts';
import { askedLanguages } from './languages.ts';
import { type Found, personalDataIn } from './personal-data.ts';
import { teamsOf } from './policy.ts';

const YEARS_BACK = 5;
const SCHOOL = /\b(?:\p{L}*school|school\p{L}*|obs|cbs|rkbs|pcbs|kdv|bso|college|lyceum|peuterspeelzaal|kinderopvang)\b/iu;
const FULL_POSTCODE = /\b[1-9]\d{3} ?[a-z]{2}\b/i;

export type FaultCode =
  | 'signed-out'
  | 'used'
  | 'team'
  | 'municipality'
  | 'theme'
  | 'intervention'
  | 'places'
  | 'age-limits'
  | 'age-order'
  | 'age-stated'
  | 'day-parts'
  | 'languages'
  | 'distance'
  | 'since-ahead'
  | 'since-long-ago'
  | 'postcode'
  | 'area-long'
  | 'area-school'
  | 'area-postcode'
  | 'note-long'
  | 'also-waiting'
  | 'entry';

/** What is wrong with a field: the page says it in its language (fault-words.ts). */
export type Fault = FaultCode | { personal: Found[] } | { names: string[] };

/** Per field of NewDemand. */
export type Faults = Record<string, Fault>;

/** Everything that is wrong with a new demand, per field. */
export async function faultsOf(reading: Reading, input: NewDemand): Promise<Faults> {
  const today = localDate(reading.now);
  const errors = { ...(await unknown(reading, input)), ...(await numbers(reading, input, today)), ...textFaults(input, today) };
  if (input.entry && !(await entryNeed(reading, input.entry))) errors.entry = 'entry';
  return errors;
}

/** Records that must be in this region, and a team of the asker. */
async function unknown(reading: Reading, input: NewDemand): Promise<Faults> {
  const errors: Faults = {};
  const own = reading.actor.kind === 'system' || teamsOf(reading.actor).includes(input.organisationId);
  const organisation =
    own && (await reading.tx.selectFrom('organisations').select('id').where('id', '=', input.organisationId).executeTakeFirst());
  if (!organisation) errors.organisationId = 'team';
  const municipality = await reading.tx
    .selectFrom('municipalities')
    .select('id')
    .where('id', '=', input.municipalityId)
    .executeTakeFirst();
  if (!municipality) errors.municipalityId = 'municipality';
  const theme = await reading.tx
    .selectFrom('list_entries')
    .select('code')
    .where('list', '=', 'theme')
    .where('code', '=', input.theme)
    .where('active', '=', true)
    .executeTakeFirst();
  if (!theme) errors.theme = 'theme';
  if (input.interventionId) {
    const known = await reading.tx
      .selectFrom('interventions')
      .select('id')
      .where('id', '=', input.interventionId)
      .executeTakeFirst();
    if (!known) errors.interventionId = 'intervention';
  }
  return errors;
}

async function numbers(reading: Reading, input: NewDemand, today: Temporal.PlainDate): Promise<Faults> {
  const errors: Faults = {};
  const whole = (value: number, min: number, max: number) => Number.isInteger(value) && value >= min && value <= max;
  if (!whole(input.places, 1, 60)) errors.places = 'places';
  if (!whole(input.ageMin, YOUNGEST, OLDEST) || !whole(input.ageMax, YOUNGEST, OLDEST)) errors.ages = 'age-limits';
  else if (input.ageMin > input.ageMax) errors.ages = 'age-order';
  if (input.dayParts.length === 0 || !input.dayParts.every((part) => whole(part, 0, 27))) errors.dayParts = 'day-parts';
  if (input.languages.length === 0 || !input.languages.every((code) => askedLanguages.some((one) => one === code)))
    errors.languages = 'languages';
  if (!whole(input.maxKm, 1, 100)) errors.maxKm = 'distance';
  if (!whole(input.alsoWaiting ?? 0, 0, Math.max(0, input.places))) errors.alsoWaiting = 'also-waiting';
  const since = input.waitingSince ?? today;
  if (Temporal.PlainDate.compare(since, today) > 0) errors.waitingSince = 'since-ahead';
  if (Temporal.PlainDate.compare(since, today.subtract({ years: YEARS_BACK })) < 0) errors.waitingSince = 'since-long-ago';
  if (Temporal.PlainDate.compare(input.statedOn ?? today, today) > 0) errors.ages = 'age-stated';
  if (input.postcode4 && !errors.municipalityId && !(await postcodeFits(reading, input.postcode4, input.municipalityId)))
    errors.postcode4 = 'postcode';
  return errors;
}

/** True too when the region has no postcodes for the municipality. */
async function postcodeFits(reading: Reading, postcode4: number, municipalityId: string): Promise<boolean> {
  const ranges = await reading.tx
    .selectFrom('postcode_ranges')
    .select(['first_number', 'last_number'])
    .where('municipality_id', '=', municipalityId)
    .execute();
  return ranges.length === 0 || ranges.some((range) => range.first_number <= postcode4 && postcode4 <= range.last_number);
}

/** Personal data in what was typed freely (rule 7), also while other fields are still wrong. */
export function textFaults(input: Pick<NewDemand, 'area' | 'note' | 'noName'>, today: Temporal.PlainDate): Faults {
  const errors: Faults = {};
  const area = input.area?.trim() ?? '';
  const note = input.note?.trim() ?? '';
  const inArea = personalDataIn(area, today);
  if (area.length > 80) errors.area = 'area-long';
  else if (inArea.refused.length > 0) errors.area = { personal: inArea.refused };
  else if (SCHOOL.test(area)) errors.area = 'area-school';
  else if (FULL_POSTCODE.test(area)) errors.area = 'area-postcode';
  const inNote = personalDataIn(note, today);
  if (note.length > 1000) errors.note = 'note-long';
  else if (inNote.refused.length > 0) errors.note = { personal: inNote.refused };
  if (inNote.warned.length > 0 && !input.noName) errors.noName = { names: inNote.warned.map((one) => one.found) };
  return errors;
}
