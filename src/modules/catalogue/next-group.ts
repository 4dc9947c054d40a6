import { ZONE } from '../../platform/clock/clock.ts';
import { distanceKm, type Point } from '../../platform/geo.ts';
import type { Reading } from '../../platform/work.ts';
import { comingGroups, type GroupCard } from '../groups/index.ts';
import { momentOf } from './search/offer-facts.ts';

const MOST = 400;
/** Farther than everything in the region. */
const ANOTHER_TIME = 1000;

/** Per offer the coming group for parents that suits best: when and near where somebody wants it, with a place free, the soonest. */
export async function nextGroups(
  reading: Reading,
  offerIds: string[],
  near?: Point & { id: string },
  moments?: readonly string[],
): Promise<Map<string, GroupCard>> {
  const coming = await comingGroups(reading, { offerIds, openedTo: 'parents', limit: MOST });
  const far = (group: GroupCard) => (!near || group.municipalityId === near.id ? 0 : 2 + distanceKm(group, near));
  const then = ({ startsAt }: GroupCard) => !moments || moments.includes(momentOfInstant(startsAt));
  const rank = (group: GroupCard) => far(group) + (group.free > 0 ? 0 : 1) + (then(group) ? 0 : ANOTHER_TIME);
  const best = new Map<string, GroupCard>();
  for (const group of coming) {
    const known = best.get(group.offerId);
    if (!known || rank(group) < rank(known)) best.set(group.offerId, group);
  }
  return best;
}

function momentOfInstant(instant: Temporal.Instant): string {
  const { dayOfWeek, hour } = instant.toZonedDateTimeISO(ZONE);
  return momentOf(dayOfWeek, hour);
}
