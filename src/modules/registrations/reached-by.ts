import { sql } from 'kysely';
import { z } from 'zod';
import type { Reading } from '../../platform/work.ts';

/** By which recruitment a family came, as the address says that it followed. */
export const reachedBy = ['poster', 'flyer', 'card', 'newsletter', 'social', 'finding-place'] as const;
export type ReachedBy = (typeof reachedBy)[number];

/** `?via=` of an address; anything else is not known, never a fault. It says nothing of who follows it, and is kept in the address only. */
export const reachedQuery = z.object({ via: z.enum(reachedBy).optional().catch(undefined) });

/** Ways by which families come: recruitment, or how they registered when no recruitment is known. */
export const routesIn = [...reachedBy, 'site', 'desk', 'professional'] as const;
export type RouteIn = (typeof routesIn)[number];

export interface RouteCount {
  offerId: string;
  offerTitle: string;
  route: RouteIn;
  registrations: number;
}

/**
 * Registrations by the way they came, per offer: of a group, of an offer, or of the region since a moment. Those of which the address was never
 * confirmed do not count; those that were cancelled later do.
 */
export async function routeCounts(
  reading: Reading,
  of: { groupId: string } | { offerId: string } | { since: Temporal.Instant },
): Promise<RouteCount[]> {
  const which =
    'groupId' in of
      ? sql`r.group_id = ${of.groupId}`
      : 'offerId' in of
        ? sql`r.offer_id = ${of.offerId}`
        : sql`r.joined_at >= ${of.since}::timestamptz`;
  const found = await sql<RouteCount>`
    select r.offer_id as "offerId", o.title as "offerTitle", count(*)::integer as registrations,
      coalesce(r.reached_by, case r.channel when 'online' then 'site' when 'team' then 'professional' else 'desk' end) as route
    from registrations r join offers o on o.id = r.offer_id
    where ${which} and not (r.address_confirmed_at is null and r.state in ('requested', 'lapsed'))
    group by 1, 2, 4`.execute(reading.tx);
  return found.rows;
}
