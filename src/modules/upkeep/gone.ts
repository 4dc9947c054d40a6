import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import type { EntryKind } from './kinds.ts';

/** What its owner said to be no more, to be brought back if that was a mistake. */
export interface GoneEntry {
  kind: EntryKind;
  id: string;
  title: string;
  goneAt: Temporal.Instant;
}

/** The newest of them first. */
export async function goneEntries(reading: Reading, most: number): Promise<GoneEntry[]> {
  const found = await sql<GoneEntry>`select m.kind, m.entry_id as id, m.gone_at as "goneAt", coalesce(
      (select o.title from offers o where m.kind = 'offer' and o.id = m.entry_id),
      (select l.name || ', ' || r.name from rooms r join locations l on l.id = r.location_id where m.kind = 'room' and r.id = m.entry_id),
      (select p.name from trainers t join persons p on p.id = t.person_id where m.kind = 'trainer' and t.id = m.entry_id),
      (select g.name from organisations g where m.kind = 'organisation' and g.id = m.entry_id), '') as title
    from freshness_marks m where m.gone_at is not null order by m.gone_at desc, m.entry_id limit ${most}`.execute(reading.tx);
  return found.rows;
}
