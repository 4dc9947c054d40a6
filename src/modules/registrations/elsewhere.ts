import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import { fitsAge } from './ages.ts';
import { birthDates } from './displaced.ts';
import type { GroupFacts } from './group-facts.ts';
import { kilometres } from './waiting-list.ts';

/** Another group of the same offer that a family can have a place in now. */
export interface OtherGroup {
  groupId: string;
  slug: string;
  title: string;
  startsAt: Temporal.Instant;
  ageMin: number;
  ageMax: number;
  placeName: string;
  town: string;
  free: number;
  /** From where the family lives, or from the group that it lost. */
  km: number;
}

const MOST = 3;

/** The nearest groups with enough free places, right for every child; the family's own and one that it refused are left out. */
export async function groupsElsewhere(reading: Reading, registrationId: string, own: GroupFacts): Promise<OtherGroup[]> {
  const distance = sql.raw(kilometres('r', { lat: 'l.lat', lon: 'l.lon' }));
  const found = await sql<OtherGroup>`
    select g.id as "groupId", g.slug, g.title, g.starts_at as "startsAt", g.age_min as "ageMin", g.age_max as "ageMax",
      l.name as "placeName", l.town, p.capacity - p.taken as free, coalesce(${distance}, 0) as km
    from registrations r join groups g on g.offer_id = r.offer_id join group_places p on p.group_id = g.id
    join rooms on rooms.id = g.room_id join locations l on l.id = rooms.location_id
    where r.id = ${registrationId} and g.id <> r.group_id and g.id is distinct from r.refused_group_id and g.language = ${own.language}
      and g.opened_to = 'parents' and g.state in ('planned', 'confirmed') and g.starts_at > ${reading.now}::timestamptz
      and p.capacity - p.taken >= r.places
    order by km, g.starts_at, g.id limit 20`.execute(reading.tx);
  if (found.rows.length === 0) return [];
  const births = await birthDates(reading, registrationId);
  return found.rows.filter((group) => births.every((birth) => fitsAge(birth, group))).slice(0, MOST);
}
