import { sql } from 'kysely';
import { slugOf } from '../../platform/i18n/slug.ts';
import type { Reading } from '../../platform/work.ts';
import type { Audience } from './offers.ts';
import { seesWholeShelf } from './policy.ts';

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

/** Codes of the themes that an offer is about which the actor may see; for visitors an offer for families. */
export async function themesInUse(reading: Reading): Promise<Set<string>> {
  const rows = await reading.tx
    .selectFrom('offer_themes as t')
    .innerJoin('offers as o', 'o.id', 't.offer_id')
    .select('t.theme')
    .distinct()
    .where('o.state', '=', 'published')
    .$if(!seesWholeShelf(reading.actor), (query) => query.where('o.access', '<>', 'owner-only').where(forFamilies))
    .execute();
  return new Set(rows.map((row) => row.theme));
}

/** Training for professionals is published too, but it is not what a family looks for (alias o: offers). */
export const forFamilies = sql<boolean>`o.audience && array['parents', 'expecting-parents', 'children', 'young-people', 'families']`;

/** For whom offers are, by id. */
export async function audiencesOf(reading: Reading, offerIds: string[]): Promise<Map<string, Audience[]>> {
  if (offerIds.length === 0) return new Map();
  const rows = await reading.tx
    .selectFrom('offers')
    .select(['id', sql<Audience[]>`audience`.as('audience')])
    .where('id', 'in', offerIds)
    .execute();
  return new Map(rows.map((row) => [row.id, row.audience]));
}
