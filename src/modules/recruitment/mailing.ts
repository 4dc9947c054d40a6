import { sql } from 'kysely';
import { distanceKm } from '../../platform/geo.ts';
import type { Reading } from '../../platform/work.ts';
import type { GroupDetails } from '../groups/index.ts';
import { setting } from '../regions/index.ts';
import { type FindingSort, fitsSort, sortOf } from './finding-places.ts';

export const MONTH_DAYS = 30;
/** Choices of how far away, in km over the road; 0: the municipality of the group only. */
export const distances = [0, 10, 20, 100] as const;
export const USUAL_KM = 10;
/** So many of the nearest are ticked at the start: no group needs more, and each may get few mails a month. */
export const NEAREST = 200;
/** So many at once at most: what a form of 64 kB holds, with room to spare. */
export const MOST = 1000;

/** Why a finding place that fits gets no mail. */
export type NoMail = 'mailed' | 'stopped' | 'month-full' | 'no-address';

export interface FindingPlace {
  id: string;
  name: string;
  sort: string;
  email: string | null;
  municipality: string | null;
  /** Between the centres of the municipalities; 0 in the same one, null for a place that serves the whole region. */
  km: number | null;
  kind: FindingSort;
  no: NoMail | null;
}

interface Row {
  id: string;
  name: string;
  sort: string;
  email: string | null;
  municipalityId: string | null;
  municipality: string | null;
  lat: number | null;
  lon: number | null;
  mailed: boolean;
  stopped: boolean;
  lately: number;
}

/** What mails of an organisation have in common: its address, or itself when it has none. Of organisations with one address somebody reads each mail once. */
export const addressOf = (table: string) =>
  sql<string>`coalesce(nullif(lower(trim(${sql.ref(`${table}.email`)})), ''), ${sql.ref(`${table}.id`)}::text)`;

/**
 * The finding places that fit a group by age, audience and distance, nearest first, with why some get no mail. What one of them got or stopped counts
 * for all with the same address.
 */
export async function fittingPlaces(reading: Reading, group: GroupDetails, maxKm: number): Promise<FindingPlace[]> {
  const most = await setting(reading, 'recruitment.monthly-mails');
  const since = reading.now.subtract({ hours: 24 * MONTH_DAYS });
  const { rows } = await sql<Row>`
    with addressed as (select id, ${addressOf('organisations')} as address from organisations),
      mails as (select d.address, bool_or(e.group_id = ${group.id}) as mailed,
          (count(distinct e.group_id) filter (where e.sent_at > ${since}::timestamptz))::integer as lately
        from recruitment_mails e join addressed d on d.id = e.organisation_id
        where e.group_id = ${group.id} or e.sent_at > ${since}::timestamptz group by d.address),
      stops as (select distinct d.address from recruitment_stops s join addressed d on d.id = s.organisation_id)
    select o.id, o.name, o.sort, nullif(trim(o.email), '') as email, o.municipality_id as "municipalityId", m.name as municipality, m.lat, m.lon,
      coalesce(e.mailed, false) as mailed, s.address is not null as stopped, coalesce(e.lately, 0) as lately
    from organisations o join addressed d on d.id = o.id left join mails e on e.address = d.address left join stops s on s.address = d.address
      left join municipalities m on m.id = o.municipality_id
    where o.kind = 'finding-place' and o.hidden_at is null order by o.name collate "nl-NL-x-icu"`.execute(reading.tx);
  const places = rows.flatMap((row) => {
    const km = kmTo(row, group);
    if (!fitsSort(group, row.sort) || (km !== null && km > maxKm)) return [];
    const { id, name, sort, email, municipality } = row;
    return [{ id, name, sort, email, municipality, km, kind: sortOf(sort).sort, no: reasonAgainst(row, most) }];
  });
  return places.sort((a, b) => (a.km ?? 0) - (b.km ?? 0));
}

function kmTo(row: Row, group: GroupDetails): number | null {
  if (row.lat === null || row.lon === null) return null;
  return row.municipalityId === group.municipalityId ? 0 : distanceKm({ lat: row.lat, lon: row.lon }, group);
}

function reasonAgainst({ mailed, stopped, email, lately }: Row, most: number): NoMail | null {
  if (mailed) return 'mailed';
  if (stopped) return 'stopped';
  if (!email) return 'no-address';
  return lately >= most ? 'month-full' : null;
}

/** How many finding places were written about a group. */
export async function mailedCount(reading: Reading, groupId: string): Promise<number> {
  const { n } = await reading.tx
    .selectFrom('recruitment_mails')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('group_id', '=', groupId)
    .executeTakeFirstOrThrow();
  return Number(n);
}
