import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import { shownDomain } from '../regions/index.ts';

/**
 * Groups that the public may see: opened to parents, of an offer whose domain the region has opened (A11). Aliases: g group, o offer.
 */
export function publicGroup(reading: Pick<Reading, 'now'>) {
  return sql<boolean>`(g.opened_to = 'parents' and ${shownDomain(reading)})`;
}

/** For whom a group is open today: for teams only as long as the domain of its offer is closed, whatever was planned. */
export function shownTo(reading: Pick<Reading, 'now'>) {
  return sql<'teams' | 'parents'>`case when ${publicGroup(reading)} then 'parents' else 'teams' end`;
}
