import { sql } from 'kysely';
import { distanceKm, type Point } from '../../platform/geo.ts';
import type { Reading } from '../../platform/work.ts';
import { publicGroup } from './public-groups.ts';
import { asCard, cardRows, type GroupCard, hasTheme } from './queries.ts';

/** A location with groups that are still to begin. */
export interface PlaceNearby extends Point {
  id: string;
  name: string;
  address: string;
  town: string;
  wheelchair: boolean;
  /** Over the road, in hundredths of a km. */
  km: number;
  /** The first ones to begin. */
  groups: GroupCard[];
}

export interface NearbyFilter {
  from: Point;
  /** Over the road, in km. */
  within: number;
  theme?: string;
}

const MOST_PLACES = 20;
const MOST_GROUPS = 3;

/** Locations where groups for parents are still to begin, the nearest first. */
export async function placesNearby(reading: Reading, { from, within, theme }: NearbyFilter): Promise<PlaceNearby[]> {
  const all = await reading.tx
    .selectFrom('locations')
    .select(['id', 'name', 'address', 'town', 'wheelchair', 'lat', 'lon'])
    .execute();
  const near = all.map((place) => ({ ...place, km: distanceKm(from, place) })).filter(({ km }) => km <= within);
  const first = await firstGroups(
    reading,
    near.map(({ id }) => id),
    theme,
  );
  return near
    .flatMap((place) => {
      const groups = first.get(place.id);
      return groups ? [{ ...place, groups }] : [];
    })
    .sort((one, other) => one.km - other.km || one.name.localeCompare(other.name, 'nl'))
    .slice(0, MOST_PLACES);
}

/** For each location the first groups to begin that parents can join. */
async function firstGroups(
  reading: Reading,
  locationIds: string[],
  theme: string | undefined,
): Promise<Map<string, GroupCard[]>> {
  if (locationIds.length === 0) return new Map();
  const numbered = reading.tx
    .selectFrom('groups as g')
    .innerJoin('offers as o', 'o.id', 'g.offer_id')
    .innerJoin('rooms as r', 'r.id', 'g.room_id')
    .select(['g.id', 'r.location_id as locationId'])
    .select(sql<number>`row_number() over (partition by r.location_id order by g.starts_at, g.id)`.as('nth'))
    .where('r.location_id', 'in', locationIds)
    .where(publicGroup(reading))
    .where('g.state', 'in', ['planned', 'confirmed'])
    .where('g.starts_at', '>', reading.now)
    .$if(theme !== undefined, (query) => query.where(hasTheme(theme ?? '')));
  const rows = await cardRows(reading)
    .innerJoin(numbered.as('n'), 'n.id', 'g.id')
    .select('n.locationId')
    .where('n.nth', '<=', MOST_GROUPS)
    .orderBy('g.starts_at')
    .orderBy('g.id')
    .execute();
  const found = new Map<string, GroupCard[]>();
  for (const { locationId, ...row } of rows) found.set(locationId, [...(found.get(locationId) ?? []), asCard(row)]);
  return found;
}
