import { sql } from 'kysely';
import { distanceKm, type Point } from '../../../platform/geo.ts';
import type { Reading } from '../../../platform/work.ts';
import { type DemandView, openDemands } from '../../demand/index.ts';
import type { PoolPlace } from '../pool.ts';

/** A coming group with free places, as far as fit needs to know it. Ages in whole months. */
export interface NearGroup extends Point {
  id: string;
  slug: string;
  title: string;
  interventionId: string;
  interventionName: string;
  ofTheme: boolean;
  language: string;
  startsAt: Temporal.Instant;
  firstEndsAt: Temporal.Instant;
  sessions: number;
  ageMin: number;
  ageMax: number;
  capacity: number;
  free: number;
  placeName: string;
  town: string;
  openedTo: 'teams' | 'parents';
}

/** More than a person reads; the nearest come first, so what is left out is farther. */
const MOST_GROUPS = 40;
const MOST_NEEDS = 80;
const MOST_KM = 100;

/** How far is looked for what nearly fits: half as far again as they travel, and always some kilometres more. */
export function searchKm(maxKm: number): number {
  return Math.max(maxKm * 1.5, maxKm + 8);
}

/** Groups that have still to begin, with a free place, about the theme or the method, the nearest first; or of them only one. */
export async function nearGroups(reading: Reading, need: DemandView, only: string | null = null): Promise<NearGroup[]> {
  const one = only === null ? sql`` : sql`and g.id = ${only}`;
  const ofTheme = sql`exists (select from offer_themes t where t.offer_id = g.offer_id and t.theme = ${need.theme})`;
  const { rows } = await sql<NearGroup>`
    select g.id, g.slug, g.title, o.intervention_id as "interventionId", i.name as "interventionName", ${ofTheme} as "ofTheme", g.language,
      g.starts_at as "startsAt", s.ends_at as "firstEndsAt", (select count(*)::integer from group_sessions x where x.group_id = g.id) as sessions,
      g.age_min as "ageMin", g.age_max as "ageMax", p.capacity, p.capacity - p.taken as free, l.name as "placeName", l.town, l.lat, l.lon, g.opened_to as "openedTo"
    from groups g join group_places p on p.group_id = g.id join offers o on o.id = g.offer_id join interventions i on i.id = o.intervention_id
      join rooms r on r.id = g.room_id join locations l on l.id = r.location_id join group_sessions s on s.group_id = g.id and s.number = 1
    where g.state in ('planned', 'confirmed') and g.starts_at > ${reading.now}::timestamptz and p.taken < p.capacity ${one}
      and (${ofTheme} or o.intervention_id = ${need.interventionId}::uuid) and ${inside('l', box(need, searchKm(need.maxKm)))}
    order by ${flatDistance('l', need)}, g.starts_at, g.id limit ${MOST_GROUPS}`.execute(reading.tx);
  return rows.filter((group) => distanceKm(need, group) <= searchKm(need.maxKm));
}

/** Other open demands of the theme or the method that could share a place with this one, the nearest first. */
export async function nearNeeds(reading: Reading, need: DemandView): Promise<DemandView[]> {
  const { rows } = await sql<{ id: string }>`
    select d.id from demands d where d.state = 'open' and d.id is distinct from ${need.id || null}::uuid
      and (d.theme = ${need.theme} or d.intervention_id = ${need.interventionId}::uuid)
      and ${inside('d', box(need, searchKm(need.maxKm) + MOST_KM))}
    order by ${flatDistance('d', need)}, d.waiting_since, d.id limit ${MOST_NEEDS}`.execute(reading.tx);
  const open = await openDemands(reading, { ids: rows.map((row) => row.id), residents: true });
  return open.filter(
    (other) => other.state === 'open' && distanceKm(need, other) <= searchKm(need.maxKm) + searchKm(other.maxKm),
  );
}

/** Spots with a room that they could reach, or nearly. */
export async function nearSpots(reading: Reading, need: DemandView): Promise<PoolPlace[]> {
  const { rows } = await sql<PoolPlace>`
    select min(l.town) as name, l.lat, l.lon from locations l where ${inside('l', box(need, searchKm(need.maxKm)))}
      and exists (select from rooms r where r.location_id = l.id and r.hidden_at is null)
    group by l.lat, l.lon order by l.lat, l.lon`.execute(reading.tx);
  return rows;
}

interface Box {
  south: number;
  north: number;
  west: number;
  east: number;
}

/** A box around everything within so many km over the road; somewhat too large rather than too small. */
function box({ lat, lon }: Point, km: number): Box {
  const degrees = km / 111;
  const wide = degrees / Math.cos((lat * Math.PI) / 180);
  return { south: lat - degrees, north: lat + degrees, west: lon - wide, east: lon + wide };
}

function inside(alias: 'd' | 'l', { south, north, west, east }: Box) {
  const [lat, lon] = [sql.ref(`${alias}.lat`), sql.ref(`${alias}.lon`)];
  return sql<boolean>`${lat} between ${south}::float8 and ${north}::float8 and ${lon} between ${west}::float8 and ${east}::float8`;
}

/** Puts in order only: the square of the distance in degrees of latitude. */
function flatDistance(alias: 'd' | 'l', { lat, lon }: Point) {
  const narrow = Math.cos((lat * Math.PI) / 180);
  const [y, x] = [sql.ref(`${alias}.lat`), sql.ref(`${alias}.lon`)];
  return sql`(${y} - ${lat}::float8) ^ 2 + ((${x} - ${lon}::float8) * ${narrow}::float8) ^ 2`;
}
