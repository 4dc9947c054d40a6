import { sql } from 'kysely';
import type { Reading, Work } from '../../platform/work.ts';

export interface NewMunicipality {
  cbsCode: string;
  name: string;
  mainTown: string;
  lat: number;
  lon: number;
  inhabitants: number;
  inhabitantsOn: Temporal.PlainDate;
  validUntil?: Temporal.PlainDate;
  successorCode?: string;
  /** Four-digit postcode ranges that belong to it. */
  postcodes: [number, number][];
  /** Villages and parts of towns, by which people name where they live. */
  villages?: readonly string[];
}

/** Adds a municipality with its postcode ranges. Source of the example's figures: data/README. */
export async function addMunicipality(work: Work, input: NewMunicipality): Promise<string> {
  const { id } = await work.tx
    .insertInto('municipalities')
    .values({
      region_id: work.region.id,
      cbs_code: input.cbsCode,
      name: input.name,
      main_town: input.mainTown,
      lat: input.lat,
      lon: input.lon,
      inhabitants: input.inhabitants,
      inhabitants_on: input.inhabitantsOn,
      valid_until: input.validUntil ?? null,
      successor_code: input.successorCode ?? null,
      villages: [...(input.villages ?? [])],
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const [first, last] of input.postcodes) {
    await work.tx
      .insertInto('postcode_ranges')
      .values({ region_id: work.region.id, municipality_id: id, first_number: first, last_number: last })
      .execute();
  }
  return id;
}

export interface MunicipalityView {
  id: string;
  cbsCode: string;
  name: string;
  lat: number;
  lon: number;
  inhabitants: number;
}

/** The region's municipalities by name. */
export async function municipalities(reading: Reading): Promise<MunicipalityView[]> {
  const rows = await reading.tx
    .selectFrom('municipalities')
    .select(['id', 'cbs_code', 'name', 'lat', 'lon', 'inhabitants'])
    .orderBy(sql`name collate "nl-NL-x-icu"`)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    cbsCode: row.cbs_code,
    name: row.name,
    lat: row.lat,
    lon: row.lon,
    inhabitants: row.inhabitants,
  }));
}

/** The municipality of a postcode by its four digits, or null when the region does not know it. */
export async function municipalityOfPostcode(reading: Reading, postcode4: number): Promise<MunicipalityView | null> {
  const row = await reading.tx
    .selectFrom('postcode_ranges as p')
    .innerJoin('municipalities as m', 'm.id', 'p.municipality_id')
    .select(['m.id', 'm.cbs_code', 'm.name', 'm.lat', 'm.lon', 'm.inhabitants'])
    .where('p.first_number', '<=', postcode4)
    .where('p.last_number', '>=', postcode4)
    .executeTakeFirst();
  return row
    ? { id: row.id, cbsCode: row.cbs_code, name: row.name, lat: row.lat, lon: row.lon, inhabitants: row.inhabitants }
    : null;
}
