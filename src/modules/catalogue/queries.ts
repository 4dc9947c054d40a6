import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';

export interface Place {
  id: string;
  name: string;
  /** Name as it stands in an address: "alphen-aan-den-rijn". */
  slug: string;
}

/** Municipalities where a group for parents is still to begin, by name. */
export async function placesWithGroups(reading: Reading): Promise<Place[]> {
  const rows = await reading.tx
    .selectFrom('municipalities as m')
    .select(['m.id', 'm.name'])
    .where(
      sql<boolean>`exists (select from groups g join rooms r on r.id = g.room_id join locations l on l.id = r.location_id
        where l.municipality_id = m.id and g.opened_to = 'parents' and g.state in ('planned', 'confirmed') and g.starts_at > ${reading.now})`,
    )
    .orderBy(sql`m.name collate "nl-NL-x-icu"`)
    .execute();
  return rows.map((row) => ({ ...row, slug: slugOf(row.name) }));
}

export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
