import { sql } from 'kysely';
import type { Reading } from '../../../platform/work.ts';
import { shownDomain } from '../../regions/index.ts';
import { fitsAge } from '../ages.ts';

/** A group that does fit a family which cannot join the one it looked at. */
export interface FittingGroup {
  slug: string;
  title: string;
  startsAt: Temporal.Instant;
  ageMin: number;
  ageMax: number;
  placeName: string;
  town: string;
}

const MOST = 3;

/**
 * Open groups with enough free places on the same subject, for the ages of these children at the first session: those of the same offer first,
 * then the first to begin. `otherOffers`: the offer itself does not fit.
 */
export async function whatFits(
  reading: Reading,
  group: { groupId: string; offerId: string },
  births: Temporal.PlainDate[],
  { otherOffers = false } = {},
): Promise<FittingGroup[]> {
  const { now } = reading;
  const found = await sql<FittingGroup>`
    select g.slug, g.title, g.starts_at as "startsAt", g.age_min as "ageMin", g.age_max as "ageMax", l.name as "placeName", l.town
    from groups g join group_places p on p.group_id = g.id join offers o on o.id = g.offer_id
    join rooms r on r.id = g.room_id join locations l on l.id = r.location_id
    where g.id <> ${group.groupId} and g.opened_to = 'parents' and g.state in ('planned', 'confirmed') and o.access in ('free', 'after-intake')
      and ${shownDomain(reading, 'o.domain')} and g.registration_opens_at <= ${now}::timestamptz and g.registration_closes_at > ${now}::timestamptz
      and p.capacity - p.taken >= ${Math.max(1, births.length)}
      and ((${!otherOffers} and g.offer_id = ${group.offerId}) or (g.offer_id <> ${group.offerId}
        and exists (select from offer_themes a join offer_themes b on b.theme = a.theme where a.offer_id = ${group.offerId} and b.offer_id = g.offer_id)))
    order by g.offer_id <> ${group.offerId}, g.starts_at, g.id limit 40`.execute(reading.tx);
  return found.rows.filter((one) => births.every((birth) => fitsAge(birth, one))).slice(0, MOST);
}
