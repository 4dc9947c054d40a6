import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';

/** Places of a group by what they are taken for, and how many are waited for. */
export interface PlacesSummary {
  reserved: number;
  held: number;
  offered: number;
  confirmed: number;
  waiting: number;
}

/** Places per group, in children, not families. Groups without any are in the map with zeros. */
export async function placesSummary(reading: Reading, groupIds: string[]): Promise<Map<string, PlacesSummary>> {
  const summary = new Map(groupIds.map((id) => [id, { reserved: 0, held: 0, offered: 0, confirmed: 0, waiting: 0 }]));
  const found = await sql<{ groupId: string; kind: keyof PlacesSummary; places: number }>`
    select group_id as "groupId", 'reserved' as kind, sum(places) as places from team_reservations where group_id = any(${groupIds}::uuid[]) group by 1
    union all
    select offered_group_id, 'offered', sum(places) from registrations where state = 'offered' and offered_group_id = any(${groupIds}::uuid[]) group by 1
    union all
    select group_id, case state when 'requested' then 'held' when 'waiting' then 'waiting' else 'confirmed' end, sum(places) from registrations
    where state in ('requested', 'confirmed', 'completed', 'waiting') and group_id = any(${groupIds}::uuid[]) group by 1, 2`.execute(
    reading.tx,
  );
  for (const row of found.rows) {
    const known = summary.get(row.groupId);
    if (known) known[row.kind] = Number(row.places);
  }
  return summary;
}
