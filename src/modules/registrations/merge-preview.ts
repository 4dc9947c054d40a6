import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import { type GroupFacts, groupFacts, isComing } from './group-facts.ts';
import { moversOf, sortMovers } from './movers.ts';
import { placesSummary } from './queries.ts';

/** A group that takes another in, and what would happen then. */
export interface MergePreview {
  into: GroupFacts;
  capacity: number;
  free: number;
  /** Places that come along: of families, offered, and reserved by teams. */
  needed: number;
  placed: number;
  waiting: number;
  /** Families whose child does not fit its ages: they wait for another group. */
  misfits: number;
  /** Places taken there afterwards. */
  together: number;
  minSize: number;
  fits: boolean;
}

/** Groups of the same offer and language that have still to begin, and what merging into each would do. The soonest first. */
export async function mergePreview(reading: Reading, fromId: string): Promise<MergePreview[]> {
  const from = await groupFacts(reading, fromId);
  if (!from || !isComing(from, reading.now)) return [];
  const movers = await moversOf(reading, fromId);
  const reserved = (await placesSummary(reading, [fromId])).get(fromId)?.reserved ?? 0;
  const others = await sql<{ id: string; capacity: number; taken: number; minSize: number }>`
    select g.id, p.capacity, p.taken, g.min_size as "minSize" from groups g join group_places p on p.group_id = g.id
    where g.offer_id = ${from.offerId} and g.id <> ${fromId} and g.language = ${from.language} and g.state in ('planned', 'confirmed')
      and g.starts_at > ${reading.now}::timestamptz order by g.starts_at, g.id limit 12`.execute(reading.tx);
  const previews: MergePreview[] = [];
  for (const { id, capacity, taken, minSize } of others.rows) {
    const into = await groupFacts(reading, id);
    if (!into) continue;
    const moves = sortMovers(movers, from, into);
    const needed = reserved + moves.placed.reduce((sum, one) => sum + one.places, 0);
    previews.push({
      ...{ into, capacity, free: capacity - taken, needed, minSize },
      ...{ placed: moves.placed.length, waiting: moves.waiting.length, misfits: moves.misfits.length },
      together: taken + needed,
      fits: needed <= capacity - taken,
    });
  }
  return previews;
}
