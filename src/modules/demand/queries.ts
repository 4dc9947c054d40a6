import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import type { DemandView } from './demand.ts';

interface Filter {
  theme?: string;
  themes?: string[];
  organisationIds?: string[];
  ids?: string[];
  /** Also wishes of residents, which only planning may count: see visibleTo for what it may show. */
  residents?: boolean;
}

/**
 * Demands that still wait (open or in a proposal), urgent ones first, then the longest waiting; of teams only when not said otherwise.
 * Not yet narrowed by rule 7: see visibleTo.
 */
export async function openDemands(reading: Reading, filter: Filter = {}): Promise<DemandView[]> {
  if (filter.ids?.length === 0 || filter.organisationIds?.length === 0 || filter.themes?.length === 0) return [];
  let query = demandRows(reading).where('d.state', 'in', ['open', 'proposed']);
  if (!filter.residents) query = query.where('d.kind', '=', 'team');
  if (filter.theme) query = query.where('d.theme', '=', filter.theme);
  if (filter.themes) query = query.where('d.theme', 'in', filter.themes);
  if (filter.organisationIds) query = query.where('d.organisation_id', 'in', filter.organisationIds);
  if (filter.ids) query = query.where('d.id', 'in', filter.ids);
  const rows = await query.orderBy('d.urgent', 'desc').orderBy('d.waiting_since').orderBy('d.id').execute();
  return rows.map((row) => ({ ...row, regionName: reading.region.name }));
}

const MOST_EARLIER = 30;

/** What these teams asked before, in any state, the newest first. */
export async function earlierDemands(reading: Reading, organisationIds: string[]): Promise<DemandView[]> {
  if (organisationIds.length === 0) return [];
  const rows = await demandRows(reading)
    .where('d.organisation_id', 'in', organisationIds)
    .orderBy('d.created_at', 'desc')
    .orderBy('d.id', 'desc')
    .limit(MOST_EARLIER)
    .execute();
  return rows.map((row) => ({ ...row, regionName: reading.region.name }));
}

/** One demand of a team in any state, or undefined outside the region. */
export async function demand(reading: Reading, id: string): Promise<DemandView | undefined> {
  const row = await demandRows(reading).where('d.id', '=', id).where('d.kind', '=', 'team').executeTakeFirst();
  return row && { ...row, regionName: reading.region.name };
}

/** These demands of teams and residents in any state, by their id; those that are not of this region are left out. */
export async function demandsById(reading: Reading, ids: string[]): Promise<Map<string, DemandView>> {
  if (ids.length === 0) return new Map();
  const rows = await demandRows(reading)
    .where(sql<boolean>`d.id = any(${`{${ids.join(',')}}`}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, { ...row, regionName: reading.region.name }]));
}

function demandRows(reading: Reading) {
  return reading.tx
    .selectFrom('demands as d')
    .leftJoin('organisations as o', 'o.id', 'd.organisation_id')
    .innerJoin('municipalities as m', 'm.id', 'd.municipality_id')
    .innerJoin('list_entries as t', (join) =>
      join.onRef('t.region_id', '=', 'd.region_id').onRef('t.list', '=', 'd.list').onRef('t.code', '=', 'd.theme'),
    )
    .leftJoin('interventions as i', 'i.id', 'd.intervention_id')
    .select([
      'd.id',
      'd.kind',
      sql<string>`coalesce(d.organisation_id::text, '')`.as('organisationId'),
      sql<string>`coalesce(o.name, '')`.as('organisationName'),
      sql<string>`coalesce(d.created_by::text, '')`.as('createdBy'),
      'd.municipality_id as municipalityId',
      'm.name as municipalityName',
      'd.area',
      'd.postcode4',
      'd.lat',
      'd.lon',
      'd.theme',
      't.label_nl as themeLabel',
      't.label_en as themeLabelEn',
      't.delicate',
      'd.intervention_id as interventionId',
      'i.name as interventionName',
      'd.places',
      'd.also_waiting as alsoWaiting',
      'd.age_min as ageMin',
      'd.age_max as ageMax',
      'd.stated_on as statedOn',
      'd.day_parts as dayParts',
      'd.languages',
      'd.max_km as maxKm',
      'd.urgent',
      'd.waiting_since as waitingSince',
      'd.expires_on as expiresOn',
      'd.created_at as createdAt',
      'd.closed_at as closedAt',
      'd.state',
      'd.note',
    ]);
}
