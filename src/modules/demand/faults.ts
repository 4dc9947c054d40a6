import { localDate } from '../../platform/clock/clock.ts';
import type { Reading } from '../../platform/work.ts';
import type { NewDemand } from './add.ts';
import { OLDEST, YOUNGEST } from './ages.ts';
import { languageNames } from './languages.ts';
import { explain, nameWarning, personalDataIn } from './personal-data.ts';
import { teamsOf } from './policy.ts';

const YEARS_BACK = 5;
const SCHOOL = /\b(?:\p{L}*school|school\p{L}*|obs|cbs|rkbs|pcbs|kdv|bso|college|lyceum|peuterspeelzaal|kinderopvang)\b/iu;
const FULL_POSTCODE = /\b[1-9]\d{3} ?[a-z]{2}\b/i;

/** Everything that is wrong with a new demand, per field. */
export async function faultsOf(reading: Reading, input: NewDemand): Promise<Record<string, string>> {
  const today = localDate(reading.now);
  return { ...(await unknown(reading, input)), ...(await numbers(reading, input, today)), ...textFaults(input, today) };
}

/** Records that must be in this region, and a team of the asker. */
async function unknown(reading: Reading, input: NewDemand): Promise<Record<string, string>> {
  const errors: Record<string, string> = {};
  const own = reading.actor.kind === 'system' || teamsOf(reading.actor).includes(input.organisationId);
  const organisation =
    own && (await reading.tx.selectFrom('organisations').select('id').where('id', '=', input.organisationId).executeTakeFirst());
  if (!organisation) errors.organisationId = 'Kies een team waar je zelf voor werkt.';
  const municipality = await reading.tx
    .selectFrom('municipalities')
    .select('id')
    .where('id', '=', input.municipalityId)
    .executeTakeFirst();
  if (!municipality) errors.municipalityId = 'Kies een gemeente uit de lijst.';
  const theme = await reading.tx
    .selectFrom('list_entries')
    .select('code')
    .where('list', '=', 'theme')
    .where('code', '=', input.theme)
    .where('active', '=', true)
    .executeTakeFirst();
  if (!theme) errors.theme = 'Kies een thema uit de lijst.';
  if (input.interventionId) {
    const known = await reading.tx
      .selectFrom('interventions')
      .select('id')
      .where('id', '=', input.interventionId)
      .executeTakeFirst();
    if (!known) errors.interventionId = 'Kies een methode uit de lijst.';
  }
  return errors;
}

async function numbers(reading: Reading, input: NewDemand, today: Temporal.PlainDate): Promise<Record<string, string>> {
  const errors: Record<string, string> = {};
  const whole = (value: number, min: number, max: number) => Number.isInteger(value) && value >= min && value <= max;
  if (!whole(input.places, 1, 60)) errors.places = 'Vul een aantal in van 1 tot en met 60.';
  if (!whole(input.ageMin, YOUNGEST, OLDEST) || !whole(input.ageMax, YOUNGEST, OLDEST))
    errors.ages = 'Een leeftijd loopt van de zwangerschap tot en met 23 jaar.';
  else if (input.ageMin > input.ageMax) errors.ages = 'De jongste leeftijd is hoger dan de oudste. Draai ze om.';
  if (input.dayParts.length === 0 || !input.dayParts.every((part) => whole(part, 0, 27)))
    errors.dayParts = 'Kies minstens één dagdeel waarop het kan.';
  if (input.languages.length === 0 || !input.languages.every((code) => Object.hasOwn(languageNames, code)))
    errors.languages = 'Kies minstens één taal.';
  if (!whole(input.maxKm, 1, 100)) errors.maxKm = 'Vul een afstand in van 1 tot en met 100 km.';
  const since = input.waitingSince ?? today;
  if (Temporal.PlainDate.compare(since, today) > 0)
    errors.waitingSince = 'Deze dag moet nog komen. Vul in sinds wanneer er gewacht wordt.';
  if (Temporal.PlainDate.compare(since, today.subtract({ years: YEARS_BACK })) < 0)
    errors.waitingSince = `Deze dag is meer dan ${YEARS_BACK} jaar geleden. Kijk het jaar na.`;
  if (Temporal.PlainDate.compare(input.statedOn ?? today, today) > 0)
    errors.ages = 'De leeftijd kan niet op een latere dag zijn opgegeven.';
  if (input.postcode4 && !errors.municipalityId && !(await postcodeFits(reading, input.postcode4, input.municipalityId)))
    errors.postcode4 = 'Deze postcode hoort niet bij de gekozen gemeente. Kijk beide na.';
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
export function textFaults(
  input: Pick<NewDemand, 'area' | 'note' | 'noName'>,
  today: Temporal.PlainDate,
): Record<string, string> {
  const errors: Record<string, string> = {};
  const area = input.area?.trim() ?? '';
  const note = input.note?.trim() ?? '';
  const inArea = personalDataIn(area, today);
  if (area.length > 80) errors.area = 'Maak dit korter: hooguit 80 tekens.';
  else if (inArea.refused.length > 0) errors.area = explain(inArea.refused);
  else if (SCHOOL.test(area))
    errors.area = 'Noem hier geen school of opvang. Andere teams zien de wijk. Schrijf bijvoorbeeld: Leiden-Noord.';
  else if (FULL_POSTCODE.test(area))
    errors.area = 'Zet hier geen hele postcode. Schrijf de wijk of het dorp. De vier cijfers kunnen in het veld Postcode.';
  const inNote = personalDataIn(note, today);
  if (note.length > 1000) errors.note = 'Maak dit korter: hooguit 1000 tekens.';
  else if (inNote.refused.length > 0) errors.note = explain(inNote.refused);
  if (inNote.warned.length > 0 && !input.noName) errors.noName = nameWarning(inNote.warned);
  return errors;
}
